#!/usr/bin/env bash
# Makes the Debian package of this source tree, for the release it runs on: build/package/kneemap_VERSION_ARCH.deb.
# The same sources give the same bytes, whatever the folder and the day. Its last line names the file.
#
#   ./packaging/make-package.sh
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/debian-packages.sh
source "$root/packaging/debian-packages.sh"
install_packages "${build_packages[@]}" dpkg-dev file

# The day of the release stands for the day of the build, in every file that would note it.
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's/^ -- .*>  //p;T;q' "$root/packaging/deb/changelog")" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022
cmake -S "$root" --preset package --log-level=NOTICE
cmake --build "$root/build/package" --parallel "$(nproc)"
rm -rf "$root"/build/package/_CPack_Packages "$root"/build/package/*.deb
cpack --config "$root/build/package/CPackConfig.cmake" -B "$root/build/package" | grep -v '^CPack: - '
ls "$root"/build/package/*.deb
