#!/bin/sh
# Has readers of other houses read the FHIR files that kneemap-cli writes.
#   fhir_test.sh FOLDER SCRIPT ARGUMENT...      FOLDER: where to install; SCRIPT: validate.mjs or fill_form.mjs, and its arguments
# Exit status: 0 as it should be; 77 skipped, with the reason: no Node.js, no npm, no Chromium, no network; else a fault.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 script=$2
shift 2

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
if [ "$script" = fill_form.mjs ]; then
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo "skipped: no Chromium is installed"; exit 77; }
  export CHROMIUM
fi
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$here"/*.mjs "$folder"
cd "$folder"
# Two tests share the folder: the second waits until the first has installed.
exec 9>install.lock
flock 9
if ! cmp -s package-lock.json node_modules/.installed-from; then
  # LHC-Forms is one built file; the libraries it was built from are left out of the lock file.
  if ! npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund --fetch-retries=1 --fetch-timeout=60000 >npm.log 2>&1; then
    # A package that is not the one pinned is a fault; no network is not.
    if grep -q EINTEGRITY npm.log; then cat npm.log; exit 1; fi
    echo "skipped: npm could not fetch the readers (see $folder/npm.log)"
    exit 77
  fi
  cp package-lock.json node_modules/.installed-from
fi
exec 9>&-
exec node "$script" "$@"
