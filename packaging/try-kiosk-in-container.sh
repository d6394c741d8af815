#!/usr/bin/env bash
# Run by try-package.sh as root in a booted container that has the package, cage and seatd, but neither screen nor network card.
set -euo pipefail

fail() { printf 'FAILED: %s\n' "$*"; systemctl status --no-pager --lines 30 kneemap-kiosk; exit 1; }
show() { systemctl show --property "$1" --value kneemap-kiosk; }
# until_so SECONDS COMMAND...: looks again and again, for as long as that.
until_so() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do ((SECONDS < end)) || return 1; sleep 0.2; done
}
restarted() { [[ $(show NRestarts) -gt $1 && $(show ActiveState) == active ]]; }
is_closed() { [[ $(show ActiveState) == inactive ]]; }
was_tried_again() { [[ $(show NRestarts) -gt 0 ]]; }
program() { pgrep -f '^kneemap '; } # its name is another after it started itself anew with forgetful memory
drop_in() { mkdir -p /run/systemd/system/kneemap-kiosk.service.d; cat >"/run/systemd/system/kneemap-kiosk.service.d/$1.conf"; systemctl daemon-reload; }

systemd-sysusers
mkdir /etc/kneemap
install -m 640 -g kneemap-kiosk /usr/share/doc/kneemap/kiosk/kneemap-kiosk.json /etc/kneemap/
touch /before
# All that differs from a clinic's computer: no screen, and less patience with a window that hangs.
drop_in trial <<<$'[Unit]\nConditionPathExists=\n[Service]\nWatchdogSec=3\nEnvironment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1'
systemctl start kneemap-kiosk || fail 'does not come up' # returns when Kneemap said that it is ready
echo 'Up: Kneemap says it is ready.'

[[ $(tail -n +3 "/proc/$(program)/net/dev" | cut -d: -f1 | tr -d ' ') == lo ]] || fail 'there is a network'
[[ $(ps -o user:32= -p "$(program)") == kneemap-kiosk ]] || fail 'runs as someone else'
[[ $(sed -n 's/^NoNewPrivs:\t//p' "/proc/$(program)/status") == 1 ]] || fail 'may gain rights'
# Pages that programs share are counted for each: more than the truth.
echo "Locked in: no network, its own account. Memory: $(ps -o rss= -u kneemap-kiosk | awk '{kb += $1} END {print int(kb / 1024)}') MB at most."

[[ $(journalctl -u kneemap-kiosk -b --no-pager) != *'kneemap: '* ]] || fail 'has something to complain about'

before=$(show NRestarts)
kill -STOP "$(program)"
until_so 60 restarted "$before" || fail 'a Kneemap that hangs is not started anew'
[[ $(journalctl -u kneemap-kiosk -b --no-pager) == *'Watchdog timeout'* ]] || fail 'it was not the watchdog'
echo 'Hanging: started anew by the watchdog.'

before=$(show NRestarts)
kill -KILL "$(program)"
until_so 60 restarted "$before" || fail 'a Kneemap that was killed is not started anew'
echo 'Killed: started anew.'

left=$(find / -xdev \( -path /proc -o -path /sys -o -path /run -o -path /dev \) -prune -o -newer /before -user kneemap-kiosk -print)
[[ -z $left ]] || fail "written: $left"
systemctl stop kneemap-kiosk
[[ ! -e /run/kneemap-kiosk ]] || fail 'something is left in memory'
echo 'Stopped: nothing was written to disk, nothing is left in memory.'

# Staff who close it, and a fault, as programs that end so.
for status in 0 3; do
  drop_in "ends-with" <<<"[Service]
ExecStart=
ExecStart=/bin/sh -c 'systemd-notify --ready; exit $status'"
  systemctl start kneemap-kiosk || true
  if ((status == 0)); then
    until_so 20 is_closed || fail 'does not stay closed'
    [[ $(show NRestarts) == 0 ]] || fail 'staff cannot close it'
  else
    until_so 20 was_tried_again || fail 'is not started anew after a fault'
  fi
  systemctl stop kneemap-kiosk
done
echo 'Closed by staff: stays closed. A fault: started anew.'
rm -r /etc/kneemap
echo 'All as it should be.'
