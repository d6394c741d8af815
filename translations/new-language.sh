#!/usr/bin/env bash
# Starts a new language: makes kneemap_CODE.ts with every text to translate. The next build carries it.
#
#   translations/new-language.sh CODE      a language code, as fr, pt_BR or zh_TW
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
code=${1:-}
if (($# != 1)) || [[ ! $code =~ ^[a-z]{2,3}(_[A-Z]{2})?$ ]]; then
  sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' translations/new-language.sh >&2
  exit 2
fi
file=translations/kneemap_$code.ts
if [[ -e $file ]]; then
  printf '%s is there already.\n' "$file" >&2
  exit 1
fi

# An empty file that names its language: the update fills it, with the plural forms the language has.
printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s" sourcelanguage="en">\n</TS>\n' "$code" >"$file"
trap '[[ $? == 0 ]] || rm -f "$file"' EXIT
cmake --preset release --log-level=NOTICE
cmake --build --preset release --target update-translations
printf '%s: %s texts to translate. Read translations/README.md first.\n' "$file" "$(grep -c '<message' "$file")"
