#!/usr/bin/env bash
# Lets three programs that read source code look for mistakes: cppcheck, clang-tidy (what for: .clang-tidy) and clazy. Installs what
# is missing (Debian, Ubuntu) and builds both programs, for some of the code is made on the way.
#
#   ./packaging/analyse.sh [FOLDER...]     core, app and translations if not said otherwise; all of it takes the better part of an hour
#
# Exit status: 0 nothing was found; 1 something was; 2 wrong usage.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/debian-packages.sh
source packaging/debian-packages.sh
case "${1:-}" in
  --help | -h) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' packaging/analyse.sh; exit 0 ;;
  -*) printf 'usage: %s [FOLDER...]\n' "$0" >&2; exit 2 ;;
esac
folders=("$@")
((${#folders[@]})) || folders=(core app translations)

# What cppcheck says is looked at but for this. Of style:
#   passedByValue             points of three numbers, sets of zones and the like travel by value
#   useStlAlgorithm           a loop that reads well is left a loop
#   noExplicitConstructor     `visitor{x}` and ids are given one argument on purpose
#   functionStatic, functionConst, constParameterCallback   a member may say what it belongs to
#   unusedFunction, unusedStructMember   it knows no signal, test or designated initialiser
#   unsafeClassCanLeak        nor that Qt's parents own their children
# Of mistakes, where others look closer, or where cppcheck 2.10 does not follow C++20:
#   missingReturn             behind a call that never returns; the compilers' -Wreturn-type knows
#   shadowFunction, unassignedVariable   the compilers' -Wshadow and -Wuninitialized
#   knownConditionTrueFalse, constVariable, invalidFunctionArg, thisSubtraction   each was looked at: it misses a state that a
#                             call changes, a reference that is handed out, a sum that is never 0, a difference of pointers
#   CastIntegerToAddressAtReturn, syntaxError, cppcheckError, missingIncludeSystem, unknownMacro   it does not read Qt's headers
cppcheck_leaves=(passedByValue useStlAlgorithm noExplicitConstructor functionStatic functionConst constParameterCallback unusedFunction
  unusedStructMember unsafeClassCanLeak missingReturn shadowFunction unassignedVariable knownConditionTrueFalse constVariable
  invalidFunctionArg thisSubtraction CastIntegerToAddressAtReturn syntaxError cppcheckError missingIncludeSystem unknownMacro)
# Of clazy's levels 0 and 1 all but
#   non-pod-global-static     names of keys and files are made once
#   qproperty-without-notify  ours are looked up by screen readers and tests, nothing is bound to them
#   fully-qualified-moc-types signals are connected by their addresses, which know the types; nothing looks for them by name
clazy_checks=level1,no-non-pod-global-static,no-qproperty-without-notify,no-fully-qualified-moc-types

install_packages "${build_packages[@]}" "${analysis_packages[@]}"
cmake --preset release --log-level=NOTICE
cmake --build --preset release --target kneemap kneemap-cli --parallel "$(nproc)"

mapfile -t files < <(find "${folders[@]}" -name '*.cpp' | sort)
found=0
# Clang 14 does not take qpdf's headers in C++20: cppcheck and GCC alone read what includes them.
mapfile -t for_clang < <(grep -L '#include <qpdf/' "${files[@]}")
# of_each PROGRAM...: runs it once for each file that Clang can read, and prints what it says of our own.
of_each() {
  printf '%s\n' "${for_clang[@]}" | xargs -P "$(nproc)" -n 1 "$@" --extra-arg=-Qunused-arguments 2>&1 |
    grep -vE 'warnings? (generated|treated)|^Suppressed |^Use -header-filter|^[0-9]+ warnings? ' || true
}
# judge PROGRAM FILES WORDS: what the program said of so many files.
judge() {
  if [[ -n $3 ]]; then
    found=1
    printf '%s:\n%s\n' "$1" "$3"
  else
    printf '%s: nothing found in %d files\n' "$1" "$2"
  fi
}
judge cppcheck "${#files[@]}" "$(cppcheck --quiet --std=c++20 --language=c++ --enable=warning,style,performance,portability --inline-suppr -j "$(nproc)" \
  --library=qt -I. "${cppcheck_leaves[@]/#/--suppress=}" --template='{file}:{line}: {message} [{id}]' "${files[@]}" 2>&1)"
judge clang-tidy "${#for_clang[@]}" "$(of_each clang-tidy --quiet -p build/release)"
judge clazy "${#for_clang[@]}" "$(of_each clazy-standalone -p build/release --checks="$clazy_checks" --header-filter='/(app|core)/' --ignore-dirs='/usr/.*')"
exit "$found"
