#!/usr/bin/env bash
# Tries the Debian package as people will use it, on the release this runs on:
#   1. makes it (make-package.sh)                4. installs it in a clean chroot, with what it says it needs and no more
#   2. makes it again from a copy elsewhere:     5. starts it there: both programs, and the window on a screen
#      the same bytes                            6. boots that chroot, and lets its systemd run the kiosk: up, hanging, killed, closed by staff
#   3. lets lintian judge it                     7. removes it again: nothing is left
#
#   packaging/try-package.sh [--once]            --once leaves out 2, which builds everything once more
#
# Needs root. The chroots are those of try-in-chroot.sh. Exit status: 0 when all went well.
set -euo pipefail

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }
twice=true
case "$#:${1:-}" in
  0:) ;;
  1:--once) twice=false ;;
  1:--help | 1:-h) usage; exit 0 ;;
  *) usage >&2; exit 2 ;;
esac
[[ $(id -u) == 0 ]] || { echo 'A chroot takes root: run this with sudo.' >&2; exit 2; }

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/debian-packages.sh
source "$root/packaging/debian-packages.sh"
install_packages "${package_packages[@]}"
suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
chroots=${KNEEMAP_CHROOTS:-/var/tmp/kneemap-chroots}
trial=$chroots/package-$suite
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
stage() { printf '\n=== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

stage 'Make the package'
package=$("$root/packaging/make-package.sh" | tee /dev/stderr | tail -n 1)

if $twice; then
  stage 'Make it again elsewhere, without the compiler cache'
  git -C "$root" -c safe.directory="$root" archive --prefix=another-folder/ HEAD | tar -x -C "$scratch"
  again=$(CCACHE_DISABLE=1 "$scratch/another-folder/packaging/make-package.sh" | tee /dev/stderr | tail -n 1)
  cmp "$package" "$again" || fail 'two builds, two packages (is everything committed?)'
  sha256sum "$package"
fi

stage 'lintian'
lintian --allow-root --fail-on error,warning --display-info --pedantic "$package"

stage "Install it in a clean $suite"
if [[ ! -e $chroots/$suite ]]; then
  mkdir -p "$chroots"
  rm -rf --one-file-system "$chroots/$suite.unfinished"
  debootstrap --variant=minbase "$suite" "$chroots/$suite.unfinished"
  mv "$chroots/$suite.unfinished" "$chroots/$suite"
fi
rm -rf --one-file-system "$trial"
cp -a "$chroots/$suite" "$trial"
cp -L /etc/resolv.conf "$trial/etc/resolv.conf"
cp "$package" "$trial/kneemap.deb"
cp "$root/packaging/try-kiosk-in-container.sh" "$trial/try-kiosk"
find_all() { (cd "$trial" && find usr etc opt srv -xdev ! -type d | sort); }
# inside COMMAND: in the chroot, with processes and mounts that end with it.
inside() {
  # shellcheck disable=SC2016  # expands in there
  env -i trial="$trial" command="$1" ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    unshare --mount --propagation private --pid --fork --kill-child bash -ec '
      mount -t proc proc "$trial/proc"
      mount -t tmpfs -o mode=1777 tmpfs "$trial/tmp"
      mount -t devpts -o newinstance,ptmxmode=0666 devpts "$trial/dev/pts"
      chroot "$trial" bash -ec "$command" </dev/null'
}
inside 'apt-get -q update && apt-get -q install -y --no-install-recommends /kneemap.deb'

stage 'Start it'
inside 'kneemap --version; kneemap-cli --version; kneemap-cli self-test | sed -n 1,4p'
inside 'apt-get -q install -y --no-install-recommends xvfb xauth xdotool fonts-noto-core >/dev/null
  useradd --create-home runner
  su runner -c "xvfb-run -a bash -c \"kneemap & timeout 60 xdotool search --sync --onlyvisible --name Kneemap getwindowname\""'

if mountpoint -q /sys/fs/cgroup; then
  stage 'Boot it as a kiosk'
  inside 'apt-get -q install -y --no-install-recommends systemd systemd-sysv dbus procps cage seatd xwayland qt6-wayland >/dev/null
  printf "[Unit]\nAfter=seatd.service\n[Service]\nType=oneshot\nExecStart=/try-kiosk\nStandardOutput=file:/try-kiosk.log\nStandardError=inherit\nExecStopPost=/bin/systemctl poweroff --force\n[Install]\nWantedBy=multi-user.target\n" \
    >/etc/systemd/system/try-kiosk.service
    systemctl enable try-kiosk.service; chmod +x /try-kiosk'
  timeout 300 systemd-nspawn --quiet --directory="$trial" --register=no --keep-unit --private-network --boot \
    >"$scratch/boot.log" 2>&1 </dev/null || { cat "$scratch/boot.log"; fail 'the container did not come to its end'; }
  cat "$trial/try-kiosk.log"
  grep -q '^All as it should be' "$trial/try-kiosk.log" || fail 'the kiosk'
else
  stage 'Not booted as a kiosk: no control groups here'
fi

stage 'Remove it'
inside 'apt-get -q purge -y kneemap >/dev/null'
! find_all | grep -i kneemap || fail 'something is left'
printf '\nAll went well: %s\n' "$package"
