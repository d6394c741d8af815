#!/usr/bin/env bash
# scripts_test.sh ROOT STORY: one story about the scripts in ROOT/packaging, told on a made-up machine. Its programs are
# the few real tools the scripts use and fakes that write down how they were called; PATH holds nothing else.
set -uo pipefail

root=$1 story=$2
machine=$(mktemp -d)
trap 'rm -rf "$machine"' EXIT
mkdir "$machine"/{bin,tree,elsewhere}
call_log=$machine/calls output=$machine/output
: >"$call_log"

for tool in bash env cat cut dirname grep id mkdir mktemp nproc printf rm sed sh tail tr; do
  ln -s "$(command -v "$tool")" "$machine/bin/$tool"
done

# fake NAME [LINE...]: a program that notes its call, then runs the lines.
fake() {
  local name=$1
  shift
  rm -f "$machine/bin/$name"
  printf '%s\n' '#!/bin/bash' "printf '%s\\n' \"$name \$*\" >>'$call_log'" "$@" >"$machine/bin/$name"
  chmod +x "$machine/bin/$name"
}

# A Debian machine with root: has_packages and knows_packages say what is installed and what could be.
debian() {
  fake id 'echo 0'
  fake apt-get
  has_packages
  knows_packages new-name plain
}
has_packages() { fake dpkg-query "printf 'installed:%s ' $*" 'exit 1'; }
knows_packages() {
  fake apt-cache "for known in $*; do [[ \$known == \$2 ]] && echo '  Candidate: 1.0' &&
    printf '     1.0 %01000000d\\n' 5 && exit; done" "echo '  Candidate: (none)'"
}

# on_machine COMMAND...: runs it there; the status is kept in `status`, all it wrote in the file `output`.
on_machine() {
  (cd "$machine/elsewhere" && env -i PATH="$machine/bin" HOME="$machine" ${DISPLAY_THERE:+DISPLAY=$DISPLAY_THERE} "$@") \
    >"$output" 2>&1 </dev/null
  status=$?
}
install_on_machine() { on_machine bash -c "set -euo pipefail; source '$root/packaging/debian-packages.sh'; install_packages \"\$@\"" bash "$@"; }

# A source tree with the real scripts and a pretended build: cmake does nothing, ctest passes.
tree() {
  cp -r "$root/packaging" "$machine/tree/"
  debian
  # shellcheck source=packaging/debian-packages.sh
  source "$root/packaging/debian-packages.sh"
  # shellcheck disable=SC2154
  has_packages "$(printf '%s\n' "${build_packages[@]%%|*}" "${window_packages[@]%%|*}" "${test_packages[@]%%|*}" | tr '\n' ' ')"
  fake c++
  fake cmake
  # shellcheck disable=SC2016
  fake ctest 'while (($#)); do [[ $1 == --output-log ]] && log=$2; shift; done' \
    'mkdir -p "${log%/*}"; echo "100% tests passed, 0 tests failed out of 7" | { IFS= read -r line; echo "$line"; echo "$line" >"$log"; }'
  mkdir -p "$machine/tree/build/release/bin"
  # shellcheck disable=SC2016
  printf '%s\n' '#!/bin/bash' 'echo "kneemap in $PWD on ${QT_QPA_PLATFORM:-a screen}:"; printf "<%s>" "$@"; exit 7' \
    >"$machine/tree/build/release/bin/kneemap"
  chmod +x "$machine/tree/build/release/bin/kneemap"
}

failed() {
  printf '%s: %s\n--- calls\n' "$story" "$1"
  cat "$call_log"
  printf -- '--- output (status %s)\n' "${status:-none}"
  cat "$output" 2>/dev/null
  exit 1
}
ends_with() { [[ $status == "$1" ]] || failed "ended with $status, not $1"; }
says() { grep -qF -- "$1" "$output" || failed "does not say: $1"; }
calls() { grep -qF -- "$1" "$call_log" || failed "does not call: $1"; }
never_calls() { grep -qF -- "$1" "$call_log" && failed "calls: $1"; return 0; }
calls_before() {
  local first second
  first=$(grep -nF -- "$1" "$call_log" | head -n 1 | cut -d: -f1)
  second=$(grep -nF -- "$2" "$call_log" | head -n 1 | cut -d: -f1)
  ((${first:-0} && ${first:-0} < ${second:-0})) || failed "does not call '$1' before '$2'"
}

AllThereTouchesNothing() {
  debian
  has_packages plain new-name
  install_on_machine plain 'new-name|old-name'
  ends_with 0
  never_calls apt-get
  never_calls apt-cache
  [[ ! -s $output ]] || failed 'is not silent'
}

MissingIsInstalledAsRoot() {
  debian
  # shellcheck disable=SC2016
  fake apt-get 'echo "frontend $DEBIAN_FRONTEND"'
  install_on_machine plain
  ends_with 0
  says 'Missing packages: plain'
  says 'frontend noninteractive'
  calls_before ' update' ' install --yes --no-install-recommends plain'
}

MissingIsInstalledWithSudo() {
  debian
  fake id 'echo 1000'
  # shellcheck disable=SC2016
  fake sudo 'exec "$@"'
  install_on_machine plain
  ends_with 0
  calls_before 'sudo env DEBIAN_FRONTEND=noninteractive apt-get' ' install --yes --no-install-recommends plain'
}

WithoutRootOrSudoSaysWhatToRun() {
  debian
  fake id 'echo 1000'
  install_on_machine plain 'new-name|old-name'
  ends_with 1
  says 'there is no sudo here'
  says 'apt-get install plain new-name'
  never_calls apt-get
}

AnOlderNameWillDo() {
  debian
  has_packages old-name
  install_on_machine 'new-name|old-name'
  ends_with 0
  never_calls apt-get
}

TheNameThisReleaseKnowsIsTaken() {
  debian
  knows_packages old-name
  install_on_machine 'new-name|old-name'
  ends_with 0
  calls '--no-install-recommends old-name'
  never_calls '--no-install-recommends new-name'
}

UnknownPackageIsNamed() {
  debian
  install_on_machine plain 'never-heard|nor-of-this'
  ends_with 1
  says 'do not have: never-heard|nor-of-this'
  never_calls ' install '
}

FailedUpdateIsNotTheEnd() {
  debian
  # shellcheck disable=SC2016
  fake apt-get '[[ $* != *update ]]'
  install_on_machine plain
  ends_with 0
  says 'going on with the package lists at hand'
  calls ' install --yes --no-install-recommends plain'
}

FailedInstallSaysWhatToTry() {
  debian
  # shellcheck disable=SC2016
  fake apt-get '[[ $* == *update ]] || { echo "E: no route"; exit 100; }'
  install_on_machine plain
  ends_with 1
  says 'E: no route'
  says 'apt-get install plain'
}

AnotherSystemIsLeftAlone() {
  install_on_machine plain
  ends_with 0
  says 'not Debian or Ubuntu'
  says 'plain'
}

NoNameTwiceInTheLists() {
  # shellcheck source=packaging/debian-packages.sh
  source "$root/packaging/debian-packages.sh"
  local first_names
  # shellcheck disable=SC2154
  first_names=$(printf '%s\n' "${build_packages[@]%%|*}" "${window_packages[@]%%|*}" "${test_packages[@]%%|*}" "${package_packages[@]}")
  [[ $(wc -l <<<"$first_names") -gt 10 ]] || failed 'the lists are empty'
  [[ -z $(sort <<<"$first_names" | uniq -d) ]] || failed "listed twice: $(sort <<<"$first_names" | uniq -d)"
}

RunPassesArgumentsOn() {
  tree
  DISPLAY_THERE=:5 on_machine "$machine/tree/packaging/run.sh" --kiosk --config 'my clinic.json'
  ends_with 7
  says '<--kiosk><--config><my clinic.json>'
  calls '--preset release'
  calls '--target kneemap'
}

RunKeepsTheFolderItIsCalledFrom() {
  tree
  DISPLAY_THERE=:5 on_machine ../tree/packaging/run.sh
  says "kneemap in $machine/elsewhere on a screen"
}

RunWithoutDisplaySaysSo() {
  tree
  on_machine "$machine/tree/packaging/run.sh" --kiosk
  ends_with 3
  says 'there is no display'
  says "$machine/tree/build/release/bin/kneemap"
}

RunShowsVersionWithoutDisplay() {
  tree
  on_machine "$machine/tree/packaging/run.sh" --version
  ends_with 7
  says 'on offscreen'
  says '<--version>'
}

RunStopsWhenTheBuildFails() {
  tree
  fake cmake 'echo "error: no such preset" >&2; exit 2'
  DISPLAY_THERE=:5 on_machine "$machine/tree/packaging/run.sh"
  ends_with 1
  says 'error: no such preset'
  never_calls 'cmake --build'
  # shellcheck disable=SC2016
  fake cmake '[[ $1 != --build ]] || { echo "error: expected ;"; exit 2; }'
  DISPLAY_THERE=:5 on_machine "$machine/tree/packaging/run.sh"
  ends_with 1
  says 'error: expected ;'
}

TestRunsEveryStage() {
  tree
  on_machine "$machine/tree/packaging/test.sh"
  ends_with 0
  calls_before '--preset dev' '--preset asan'
  calls_before '--preset asan' 'ctest --test-dir build/asan-core'
  calls_before 'ctest --test-dir build/asan-core' '--preset release'
  calls_before '--preset release' 'ctest --test-dir build/release'
  calls '--label-exclude ^long$'
}

TestStopsAtTheFirstFailure() {
  tree
  # shellcheck disable=SC2016
  fake ctest 'echo "14% tests passed, 6 tests failed out of 7"; exit 8'
  on_machine "$machine/tree/packaging/test.sh"
  ends_with 1
  says '6 tests failed out of 7'
  says 'FAILED: Core tests under the sanitizers'
  never_calls '--preset release'
}

TestLongLeavesNothingOut() {
  tree
  on_machine "$machine/tree/packaging/test.sh" --long
  ends_with 0
  never_calls '--label-exclude'
}

TestShowsTheCountsAtTheEnd() {
  tree
  on_machine "$machine/tree/packaging/test.sh"
  tail -n 1 "$output" | grep -q '^Every test, release build  *100% tests passed, 0 tests failed out of 7' ||
    failed 'does not end with the counts of the release build'
}

TestRefusesUnknownOptions() {
  tree
  on_machine "$machine/tree/packaging/test.sh" --everything
  ends_with 2
  says 'usage:'
  on_machine "$machine/tree/packaging/test.sh" --long --long
  ends_with 2
  never_calls cmake
}

ChrootRefusesWrongUse() {
  debian
  local wrong
  for wrong in '' '--sideways trixie' '../../etc'; do
    # shellcheck disable=SC2086
    on_machine "$root/packaging/try-in-chroot.sh" $wrong
    ends_with 2
  done
  fake id 'echo 1000'
  on_machine "$root/packaging/try-in-chroot.sh" trixie
  ends_with 2
  says 'takes root'
}

PackageTrialRefusesWrongUse() {
  debian
  on_machine "$root/packaging/try-package.sh" --twice
  ends_with 2
  says '--once'
  fake id 'echo 1000'
  on_machine "$root/packaging/try-package.sh"
  ends_with 2
  says 'takes root'
  never_calls apt-get
}

declare -F "$story" >/dev/null || { printf 'no such story: %s\n' "$story" >&2; exit 2; }
"$story"
