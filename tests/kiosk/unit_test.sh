#!/usr/bin/env bash
# unit_test.sh ROOT: the systemd unit of the kiosk is sound, locked in, and its account is made. Exit status 77: no systemd here.
set -euo pipefail

root=$1
unit=$root/packaging/kiosk/kneemap-kiosk.service
for tool in systemd-analyze systemd-sysusers; do
  command -v "$tool" >/dev/null || { echo "missing: $tool"; exit 77; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Where neither cage nor the seat daemon is installed the unit is sound all the same: what it names is made up here.
mkdir "$scratch/units"
sed 's|^ExecStart=[^ ]*|ExecStart=/bin/true|' "$unit" >"$scratch/units/kneemap-kiosk.service"
printf '[Service]\nExecStart=/bin/true\n' >"$scratch/units/seatd.service"
complaints=$(SYSTEMD_UNIT_PATH="$scratch/units:" systemd-analyze verify --man=no "$scratch/units/kneemap-kiosk.service" 2>&1) ||
  fail "systemd-analyze verify: $complaints"
[[ -z $complaints ]] || fail "systemd-analyze verify: $complaints"

# 0 is locked in wholly, 10 not at all; the kiosk has 0.9.
systemd-analyze security --offline=true --threshold=10 --no-pager "$scratch/units/kneemap-kiosk.service" >"$scratch/exposure" 2>&1 ||
  fail "more exposed than 1.0: $(cat "$scratch/exposure")"
grep 'Overall exposure' "$scratch/exposure"

mkdir -p "$scratch/system/etc"
systemd-sysusers --root="$scratch/system" "$root/packaging/kiosk/kneemap-kiosk.conf" 2>"$scratch/sysusers" || fail "$(cat "$scratch/sysusers")"
user=$(sed -n 's/^User=//p' "$unit")
grep -q "^$user:.*nologin$" "$scratch/system/etc/passwd" || fail "no account $user, or one that can log in"
grep -q "^video:.*\b$user\b" "$scratch/system/etc/group" || fail "$user may not use the screen"
