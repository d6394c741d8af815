#!/bin/sh
# Has ical.js, a reader that shares no code with libical, read what the program writes.
#   ical_js_test.sh PROGRAM FOLDER      PROGRAM: kneemap-write-calendar; FOLDER: where to install and write
# Exit status: 0 read as written; 77 skipped, with the reason: no Node.js, no npm, or ical.js cannot be fetched; else a fault.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1 folder=$2

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$here/read_calendar.mjs" "$folder"
cd "$folder"
if ! cmp -s package-lock.json node_modules/.installed-from; then
  if ! npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 >npm.log 2>&1; then
    # A package that is not the one pinned is a fault; no network is not.
    if grep -q EINTEGRITY npm.log; then cat npm.log; exit 1; fi
    echo "skipped: npm could not fetch ical.js (see $folder/npm.log)"
    exit 77
  fi
  cp package-lock.json node_modules/.installed-from
fi
"$program" "$folder"
node read_calendar.mjs "$folder"
