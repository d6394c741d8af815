#!/usr/bin/env bash
# Builds Kneemap and runs every test: installs what is missing (Debian, Ubuntu), then, stopping at the first failure,
#   1. compiles both programs with warnings as errors       (preset dev)
#   2. runs the core's tests under the sanitizers           (preset asan, core alone)
#   3. runs every test against the programs people get      (preset release, programs in build/release/bin)
#
#   ./packaging/test.sh            all of it, in minutes
#   ./packaging/test.sh --long     also the tests labelled "long" (soaks, long fuzzing), which take hours
#
# Exit status: 0 every test passed; 1 something failed; 2 wrong usage.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh

which_tests=(--label-exclude '^long$')
case "$#:${1:-}" in
  0:) ;;
  1:--long) which_tests=() ;;
  1:--help | 1:-h) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' packaging/test.sh; exit 0 ;;
  *) printf 'usage: %s [--long]\n' "$0" >&2; exit 2 ;;
esac

jobs=$(nproc)
stage_name='' stage_start=0 recap=()

stage() {
  stage_name=$1 stage_start=$SECONDS
  printf '\n=== %s\n' "$stage_name"
}

# passed [WORDS]: closes the stage for the recap at the end.
passed() { recap+=("$(printf '%-42s %s (%d s)' "$stage_name" "${1:-done}" $((SECONDS - stage_start)))"); }

# build PRESET FOLDER [CMAKE-ARGUMENT...]
build() {
  local preset=$1 folder=$2
  shift 2
  cmake --preset "$preset" -B "$folder" --log-level=NOTICE "$@"
  cmake --build "$folder" --parallel "$jobs"
}

# run_tests FOLDER: prints each test's name and time, and the output of those that fail. A folder without a single test
# is a failure too, and a test that hangs is ended after five minutes unless it sets its own TIMEOUT.
run_tests() {
  env "${test_environment[@]}" ctest --test-dir "$1" --parallel "$jobs" --output-on-failure --no-tests=error --timeout 300 \
    --output-log "$1/tests.log" "${which_tests[@]}"
  passed "$(grep -o '[0-9]*% tests passed, .*' "$1/tests.log" | tail -n 1)"
}

scratch=$(mktemp -d)
trap 'status=$?; rm -rf "$scratch"; ((status == 0)) || printf "\n=== FAILED: %s\n" "$stage_name" >&2; exit $((status != 0))' EXIT
mkdir -m 700 "$scratch"/{config,data,state,runtime}
# The same on every machine: no window pops up, no setting of the person who runs this plays a part, text is UTF-8.
# A test that needs a real screen starts its own.
test_environment=(
  QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE= UBSAN_OPTIONS=print_stacktrace=1
  XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" XDG_STATE_HOME="$scratch/state" XDG_RUNTIME_DIR="$scratch/runtime"
)

stage 'Packages'
install_packages "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}"
printf 'Building with %s, %s, on %s processors\n' "$(c++ --version | sed q)" "$(cmake --version | sed q)" "$jobs"
passed

stage 'Compile with warnings as errors'
build dev build/dev -DBUILD_TESTING=OFF
passed

stage 'Core tests under the sanitizers'
build asan build/asan-core -DKNEEMAP_APP=OFF
run_tests build/asan-core

stage 'Every test, release build'
build release build/release
run_tests build/release

printf '\n=== All passed in %d s\n' "$SECONDS"
printf '%s\n' "${recap[@]}"
