#!/usr/bin/env bash
# Tries Kneemap on a fresh machine of another release: copies this source tree into a clean Debian or Ubuntu chroot and
# runs a command there as root, with no sudo, no standard input, no display and CI=true, as a build server does.
#
#   packaging/try-in-chroot.sh [OPTION...] SUITE [COMMAND...]
#
#   SUITE            bookworm, trixie, noble, ... : a release that debootstrap knows
#   COMMAND          run in the copied tree; ./packaging/test.sh when none is given
#   --working-tree   take the files as they stand (all but ignored ones) instead of the last commit
#   --again          keep the chroot of the last trial with what it installed and built, and bring in the changed files:
#                    tries the second run, and saves its time when only sources changed
#   --offline        cut the command off from the network (with --again: shows that nothing is fetched any more)
#
#   packaging/try-in-chroot.sh trixie
#   packaging/try-in-chroot.sh --working-tree --again bookworm ./packaging/run.sh --version
#   packaging/try-in-chroot.sh --again --offline trixie bash -c 'cmake --preset dev && cmake --build --preset dev'
#
# Needs root and debootstrap. Chroots live in $KNEEMAP_CHROOTS (/var/tmp/kneemap-chroots): SUITE is the clean one, made at
# the first trial and never changed after; try-SUITE is the copy that is used up, the tree being in its /src/kneemap.
# A release that this machine's debootstrap cannot make by itself (Ubuntu on Debian: mirror, keyring, components) can be
# put there as SUITE by hand.
# Everything mounted and started for a trial is gone when the command ends. Exit status: that of the command.
set -euo pipefail

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }
fail() { printf '%s\n' "$*" >&2; exit 2; }

source_tree=HEAD again=false network=()
while [[ ${1:-} == -* ]]; do
  case $1 in
    --working-tree) source_tree=files ;;
    --again) again=true ;;
    --offline) network=(--net) ;;
    --help | -h) usage; exit 0 ;;
    *) fail "unknown option: $1 (see --help)" ;;
  esac
  shift
done
(($#)) || { usage >&2; exit 2; }
suite=$1
shift
(($#)) || set -- ./packaging/test.sh
[[ $suite =~ ^[a-z]+$ ]] || fail "not the name of a release: $suite"
[[ $(id -u) == 0 ]] || fail 'A chroot takes root: run this with sudo.'

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
chroots=${KNEEMAP_CHROOTS:-/var/tmp/kneemap-chroots}
clean=$chroots/$suite
trial=$chroots/try-$suite

if [[ ! -e $clean ]]; then
  command -v debootstrap >/dev/null || fail 'debootstrap is missing: apt-get install debootstrap'
  mkdir -p "$chroots"
  rm -rf --one-file-system "$clean.unfinished"
  debootstrap --variant=minbase "$suite" "$clean.unfinished"
  mv "$clean.unfinished" "$clean"
fi

if ! $again || [[ ! -e $trial ]]; then
  rm -rf --one-file-system "$trial"
  cp -a "$clean" "$trial"
fi
cp -L /etc/resolv.conf "$trial/etc/resolv.conf"

# Brings the tree in the trial up to date. A file that did not change is not touched, so that it is not built again.
arrival=$trial/tmp/kneemap-arrival
rm -rf "$arrival"
mkdir -p "$arrival" "$trial/src/kneemap"
if [[ $source_tree == HEAD ]]; then
  git -C "$root" -c safe.directory="$root" archive HEAD | tar -x -C "$arrival"
else
  git -C "$root" -c safe.directory="$root" ls-files --cached --others --exclude-standard -z |
    (cd "$root" && while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done) |
    tar -c -C "$root" --null --no-recursion --files-from - | tar -x --no-same-owner -C "$arrival"
fi
(
  cd "$trial/src/kneemap"
  find . -path ./build -prune -o ! -type d -print0 | while IFS= read -r -d '' file; do
    [[ -e $arrival/$file || -L $arrival/$file ]] || rm -f "$file"
  done
)
(
  cd "$arrival"
  find . ! -type d -print0 | while IFS= read -r -d '' file; do
    there=$trial/src/kneemap/$file
    # Of modes only what Git keeps: `git archive` and the working tree differ in the rest.
    cmp -s "$file" "$there" && [[ -x $file && -x $there || ! -x $file && ! -x $there ]] && continue
    mkdir -p "${there%/*}"
    cp -P --preserve=mode "$file" "$there"
  done
)
rm -rf "$arrival"

# A private set of mounts and processes: both end with the command, so nothing can be left mounted or running.
# The clean environment keeps only what a network behind a proxy takes.
export trial
# shellcheck disable=SC2016  # expands inside
exec unshare --mount --propagation private --pid --fork --kill-child "${network[@]}" bash -euc '
  mount -t proc proc "$trial/proc"
  mount -t tmpfs -o mode=1777 tmpfs "$trial/dev/shm"
  mount -t devpts -o newinstance,ptmxmode=0666 devpts "$trial/dev/pts"
  kept=()
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [[ -z ${!name:-} ]] || kept+=("$name=${!name}")
  done
  chroot "$trial" env -i "${kept[@]}" CI=true HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    sh -c "cd /src/kneemap && exec \"\$@\"" sh "$@" </dev/null
' bash "$@"
