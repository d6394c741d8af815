#!/usr/bin/env bash
# Hunts for inputs that break a reader: installs what is missing (Debian, Ubuntu), builds the targets of tests/fuzz for libFuzzer,
# runs one after another and prints a table.
#
#   ./packaging/fuzz.sh [SECONDS [TARGET...]]      1800 seconds for each target, if not said otherwise
#
# What breaks a reader is kept in build/fuzz/findings and ends that target. What a target learns is kept in build/fuzz/learnt: the
# next run goes on from there.
# Exit status: 0 nothing was found; 1 something was, or building failed; 2 wrong usage.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh

case "${1:-}" in
  --help | -h) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' packaging/fuzz.sh; exit 0 ;;
  *[!0-9]*) printf 'usage: %s [SECONDS [TARGET...]]\n' "$0" >&2; exit 2 ;;
esac
seconds=${1:-1800}
targets=("${@:2}")
((${#targets[@]})) || targets=(check_up fhir knowledge kiosk_config svg_path settings)

install_packages "${build_packages[@]}" "${fuzz_packages[@]}"
cmake --preset fuzz --log-level=NOTICE
cmake --build --preset fuzz --parallel "$(nproc)"

export QT_QPA_PLATFORM=offscreen UBSAN_OPTIONS=print_stacktrace=1
scratch=$(mktemp -d -p "$([[ -w /dev/shm ]] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch # the settings are read from files

found=0
# last PATTERN LOG: the last number behind it.
last() { grep -oE "$1 *[0-9]+" "$2" | tail -n 1 | grep -oE '[0-9]+$' || echo 0; }

table=()
for target in "${targets[@]}"; do
  findings=build/fuzz/findings/$target learnt=build/fuzz/learnt/$target log=build/fuzz/$target.log
  mkdir -p "$findings" "$learnt"
  printf '%s: %d s\n' "$target" "$seconds"
  status=0
  { TIMEFORMAT=%U; time "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -dict="tests/fuzz/$target/words.dict" -max_len=65536 \
    -timeout=25 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$findings/" "$learnt" "build/fuzz/tests/fuzz/$target/corpus" \
    >"$log" 2>&1 || status=$?; } 2>"$scratch/time"
  outcome=none
  if ((status)); then
    found=1 outcome=$(grep -m 1 -E '^(SUMMARY|does not hold|==[0-9]+== ERROR)' "$log" || echo "ended with $status, see $log")
  fi
  table+=("$(printf '%-13s %10s %12s %10s  %s' "$target" "$(cat "$scratch/time")" "$(last 'stat::number_of_executed_units:' "$log")" "$(last 'cov:' "$log")" "$outcome")")
done

printf '\n%-13s %10s %12s %10s  %s\n' target 'CPU s' executions coverage findings
printf '%s\n' "${table[@]}"
exit "$found"
