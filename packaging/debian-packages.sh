# The Debian and Ubuntu packages Kneemap needs, and the one way they get installed.
# Sourced by run.sh and test.sh; running it alone does nothing.
#
# An entry "new-name|old-name" is one thing that releases call by different names: any of them will do, and where none
# is installed the first that this release knows is taken.
# shellcheck shell=bash disable=SC2034,SC2206

# Everything `cmake --preset release` looks for, and a compiler.
build_packages=(
  g++
  cmake
  ninja-build
  nlohmann-json3-dev
  libical-dev
  libsystemd-dev
  libsodium-dev
  libqpdf-dev
  libqrcodegencpp-dev
  libpugixml-dev
  libgtest-dev
  libgmock-dev
  qt6-base-dev
  'qt6-svg-dev|libqt6svg6-dev'
  qt6-tools-dev
  qt6-tools-dev-tools
  'qt6-l10n-tools|qt6-tools-dev-tools'
  'libgl-dev|libgl1-mesa-dev'
)

# What the window looks for when it opens: SVG icons, Wayland, the words of Qt's own dialogs, letters of many scripts,
# voices that read a page aloud.
window_packages=(
  'qt6-svg-plugins|libqt6svg6'
  qt6-wayland
  qt6-translations-l10n
  fonts-noto-core
  speech-dispatcher
  speech-dispatcher-espeak-ng
)

# What the tests look for: a screen, a session bus, a screen reader's view of the window, a mouse and keyboard, benchmarks,
# a kiosk's compositor and systemd, and what judges the files of a package.
test_packages=(
  xvfb
  xauth
  dbus-daemon
  at-spi2-core
  python3-pyatspi
  xdotool
  strace
  faketime
  desktop-file-utils
  libbenchmark-dev
  libdlib-dev
  libblas-dev
  liblapack-dev
  python3-jsonschema
  chromium
  poppler-utils
  zbar-tools
  cage
  xwayland
  systemd
  appstream
  shared-mime-info
  libxml2-utils
  mandoc
  bash-completion
)

# What make-package.sh and try-package.sh look for: the tools that pack, judge and try a .deb.
package_packages=(
  dpkg-dev
  file
  lintian
  debootstrap
  systemd-container
)

# What fuzz.sh looks for: a compiler with libFuzzer, and what gives its findings the names of functions.
fuzz_packages=(
  clang
  libclang-rt-dev
  llvm
)

# What analyse.sh looks for.
analysis_packages=(
  cppcheck
  clang-tidy
  clazy
)

# What reads our files in the tests as others do. Node.js from elsewhere brings its own npm, beside which Debian's cannot stand.
command -v npm >/dev/null || test_packages+=(nodejs npm)

# install_packages ENTRY...: returns at once, without the network, when all are there. Returns 1 with a message on
# stderr when something is missing and cannot be installed.
install_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    printf 'This is not Debian or Ubuntu, so nothing is installed. Debian calls what Kneemap needs:\n  %s\n' "$*" >&2
    return 0
  fi

  local missing=()
  mapfile -t missing < <(_missing_of "$@")
  ((${#missing[@]})) || return 0
  printf 'Missing packages: %s\n' "${missing[*]}"

  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null; then
      printf 'Installing them takes root, and there is no sudo here. As root, run:\n  apt-get install %s\n' \
        "${missing[*]%%|*}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)

  # One broken extra source makes `update` fail though all we need can still be had: go on, and let `install` judge.
  "${apt[@]}" update </dev/null || printf 'apt-get update failed; going on with the package lists at hand.\n' >&2

  local chosen=() unknown=() entry name
  for entry in "${missing[@]}"; do
    if name=$(_first_known "$entry"); then chosen+=("$name"); else unknown+=("$entry"); fi
  done
  if ((${#unknown[@]})); then
    printf 'The package sources of this machine do not have: %s\n' "${unknown[*]}" >&2
    printf 'Kneemap is built on Debian 12, Debian 13 and Ubuntu 24.04 (on Ubuntu, "universe" must be switched on).\n' >&2
    return 1
  fi

  if ! "${apt[@]}" install --yes --no-install-recommends "${chosen[@]}" </dev/null; then
    printf 'Installing failed (see above). To try by hand, as root:\n  apt-get install %s\n' "${chosen[*]}" >&2
    return 1
  fi
}

# Prints the entries of which no name is installed, one a line. Asks the package database once, whatever their number.
_missing_of() {
  local entry name names=() installed
  for entry in "$@"; do names+=(${entry//|/ }); done
  # dpkg-query ends with 1 when it does not know one of the names: that is an answer, not an error.
  # shellcheck disable=SC2016  # the variables are dpkg-query's
  installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "${names[@]}" 2>/dev/null || true)"
  for entry in "$@"; do
    for name in ${entry//|/ }; do
      [[ $installed == *" installed:$name "* ]] && continue 2
    done
    printf '%s\n' "$entry"
  done
}

# Prints the first name of an entry that can be installed here.
_first_known() {
  local name policy
  for name in ${1//|/ }; do
    # Not a pipe into `grep -q`: that ends apt-cache early, which pipefail takes for a failure.
    policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null || true)
    if [[ $policy =~ Candidate:\ [^\(] ]]; then
      printf '%s' "$name"
      return 0
    fi
  done
  return 1
}
