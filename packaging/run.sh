#!/usr/bin/env bash
# Opens Kneemap from this source tree: installs what is missing (Debian, Ubuntu), builds, opens the window.
#
#   ./packaging/run.sh [arguments of kneemap]      e.g. ./packaging/run.sh --kiosk --lang de
#
# Exit status: that of kneemap; 1 when installing or building fails; 3 when there is no display to open the window on.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/debian-packages.sh
source "$root/packaging/debian-packages.sh"

install_packages "${build_packages[@]}" "${window_packages[@]}" || exit 1
cmake -S "$root" --preset release >/dev/null || exit 1 # what goes wrong is said on stderr
cmake --build "$root/build/release" --parallel "$(nproc)" --target kneemap || exit 1

program=$root/build/release/bin/kneemap
if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
  case " $* " in
    *' --help '* | *' -h '* | *' --version '* | *' -v '*) export QT_QPA_PLATFORM=offscreen ;;
    *)
      printf 'Kneemap is built (%s), but there is no display to open its window on:\n' "$program" >&2
      printf 'neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop session or a kiosk compositor.\n' >&2
      exit 3
      ;;
  esac
fi
exec "$program" "$@"
