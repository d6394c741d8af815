#!/usr/bin/env bash
# files_test.sh ROOT BUILD STORY: one story about what is installed beside the programs. BUILD is a finished build of ROOT.
# Exit status 77 where a tool is missing that packaging/debian-packages.sh names.
set -euo pipefail

root=$1 build=$2 story=$3
desktop=$root/packaging/desktop
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { printf '%s: %s\n' "$story" "$*" >&2; exit 1; }
needs() {
  local tool
  for tool in "$@"; do command -v "$tool" >/dev/null || { printf 'missing: %s\n' "$tool"; exit 77; }; done
}
programs() {
  kneemap=$build/bin/kneemap cli=$build/bin/kneemap-cli
  [[ -x $kneemap && -x $cli ]] || fail 'the programs are not built'
}
installed() { cmake --install "$build" --prefix "$scratch/usr" >"$scratch/install.log" 2>&1 || fail "$(cat "$scratch/install.log")"; }

DesktopFileIsValid() {
  needs desktop-file-validate
  local complaints
  complaints=$(desktop-file-validate --no-hints "$desktop"/*.desktop) || true
  [[ -z $complaints ]] || fail "$complaints"
}

MetainfoIsValid() {
  needs appstreamcli
  local said
  said=$(appstreamcli validate --no-net --explain "$desktop"/*.metainfo.xml) || fail "$said"
}

CheckUpFilesOpenInKneemap() {
  needs xmllint update-mime-database
  local type
  xmllint --noout --nonet "$desktop/kneemap.mime.xml" || fail 'no well-formed XML'
  mkdir -p "$scratch/mime/packages"
  cp "$desktop/kneemap.mime.xml" "$scratch/mime/packages/"
  update-mime-database "$scratch/mime" 2>"$scratch/complaints" || fail "$(cat "$scratch/complaints")"
  type=$(sed -n 's/^[0-9]*:\(.*\):\*\.kneemap$/\1/p' "$scratch/mime/globs2")
  [[ -n $type ]] || fail '*.kneemap has no type'
  grep -q "^MimeType=.*$type;" "$desktop"/*.desktop || fail "the desktop file does not open $type"
  grep -q '^Exec=kneemap %f$' "$desktop"/*.desktop || fail 'the file that was clicked is not handed over'
  grep -q "<mediatype>$type</mediatype>" "$desktop"/*.metainfo.xml || fail "the metainfo does not tell of $type"
}

ManPagesAreClean() {
  needs mandoc
  local page complaints
  for page in "$root"/packaging/man/*.[1-8]; do
    # The page of another program is not looked for: it may not be installed here.
    complaints=$(mandoc -Tlint -W style "$page" 2>/dev/null | grep -v 'referenced manual not found\|longer than 80 bytes') || true
    [[ -z $complaints ]] || fail "$complaints"
  done
}

ManPagesNameAllThatTheProgramsTake() {
  needs mandoc
  programs
  local word page
  page=$(mandoc -Tascii "$root/packaging/man/kneemap.1" | sed 's,.\x08,,g')
  for word in $("$kneemap" --help | grep -oE -e '--[a-z][a-z-]+' | sort -u); do
    grep -q -e "$word" <<<"$page" || fail "kneemap.1 does not name $word"
  done
  page=$(mandoc -Tascii "$root/packaging/man/kneemap-cli.1" | sed 's,.\x08,,g')
  for word in $("$cli" --help | grep -oE -e '--[a-z][a-z-]+' | sort -u) $(commands); do
    grep -q -e "$word" <<<"$page" || fail "kneemap-cli.1 does not name $word"
  done
}

# The commands in the help of kneemap-cli: before the two spaces that set their meaning apart.
commands() { "$cli" --help | sed -n '/^  [a-z]/{s/^  //;s/  .*//;s/ | /\n/g;p}' | sed 's/ .*//'; }

# completed WORD...: what Bash offers for the last word of a command line.
completed() {
  PATH="$build/bin:$PATH" bash -c '
    source /usr/share/bash-completion/bash_completion
    source "$1/packaging/completion/$2"
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMP_TYPE=9
    complete_function=$(complete -p "$1") && complete_function=${complete_function#*-F } && "${complete_function%% *}" "$1" "${!#}" "${@: -2:1}"
    printf "%s\n" "${COMPREPLY[@]}"' bash "$root" "$@"
}
offers() {
  local expected=$1
  shift
  completed "$@" >"$scratch/offered" 2>"$scratch/complaints" || fail "$(cat "$scratch/complaints")"
  [[ ! -s $scratch/complaints ]] || fail "$(cat "$scratch/complaints")"
  grep -qxF -e "$expected" "$scratch/offered" || fail "'$*' does not offer $expected but: $(cat "$scratch/offered")"
}

BashCompletesWhatTheProgramsTake() {
  [[ -e /usr/share/bash-completion/bash_completion ]] || exit 77
  programs
  local word
  cd "$scratch"
  touch mine.kneemap other.txt
  offers --kiosk kneemap --
  offers --text-size kneemap --te
  offers contrast kneemap --theme c
  offers mine.kneemap kneemap ''
  ! grep -q other.txt offered || fail 'offers files that are no check-ups'
  for word in $(commands); do offers "$word" kneemap-cli "${word:0:2}"; done
  offers json kneemap-cli assess --format j
  offers --jsonl kneemap-cli assess --
  offers mine.kneemap kneemap-cli assess m
}

VersionIsTheSameEverywhere() {
  programs
  local version
  version=$(sed -n 's/^project(Kneemap VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
  [[ -n $version ]] || fail 'the project has no version'
  [[ $("$kneemap" --version) == "kneemap $version" ]] || fail "kneemap says: $("$kneemap" --version)"
  [[ $("$cli" --version) == "kneemap-cli $version" ]] || fail "kneemap-cli says: $("$cli" --version)"
  [[ $(sed -n 's/^## \([0-9.]*\) .*/\1/p' "$root/CHANGELOG.md" | sed q) == "$version" ]] || fail "not the newest in CHANGELOG.md"
  [[ $(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$desktop"/*.metainfo.xml | sed q) == "$version" ]] || fail 'not the newest in the metainfo'
  [[ $(sed -n 's/^kneemap (\(.*\)-[0-9a-z]*) .*/\1/p;q' "$root/packaging/deb/changelog") == "$version" ]] || fail 'not the newest in deb/changelog'
}

EverythingLandsWhereADesktopLooks() {
  programs
  installed
  local file id=io.github.kneemap.Kneemap
  for file in bin/kneemap bin/kneemap-cli share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/symbolic/apps/$id-symbolic.svg share/man/man1/kneemap.1.gz \
    share/man/man1/kneemap-cli.1.gz share/man/man5/kneemap-kiosk.json.5.gz share/doc/kneemap/kiosk/kneemap-kiosk.json share/bash-completion/completions/kneemap share/bash-completion/completions/kneemap-cli \
    lib/systemd/system/kneemap-kiosk.service lib/sysusers.d/kneemap-kiosk.conf libexec/kneemap/kneemap-kiosk-session; do
    [[ -s $scratch/usr/$file ]] || fail "not there: $file"
  done
  file=$(sed -n 's|^ExecStart=/usr/\([^ ]*\).*|\1|p' "$scratch/usr/lib/systemd/system/kneemap-kiosk.service")
  [[ -x $scratch/usr/$file ]] || fail "the kiosk's unit starts what is not there: $file"
  # The files go together: an icon for the desktop file, a desktop file for the metainfo.
  needs appstreamcli
  appstreamcli validate-tree --no-net "$scratch" >"$scratch/said" || fail "$(cat "$scratch/said")"
}

FlatpakHasNoNetwork() {
  local granted
  granted=$(sed -n '/^finish-args:/,/^[a-z]/{/^ *- /p}' "$root"/packaging/flatpak/*.yaml)
  [[ $granted == *--socket=wayland* ]] || fail "no permissions found: $granted"
  ! grep -E 'network|filesystem|talk-name|=session-bus|=system-bus|device=all' <<<"$granted" || fail 'asks for more than a window and a printer'
}

PapersLeadToFilesThatAreThere() {
  local paper link
  for paper in "$root"/README.md "$root"/packaging/*.md "$root"/packaging/*/*.md; do
    while read -r link; do
      [[ -e ${paper%/*}/$link ]] || fail "${paper#"$root"/} leads to $link, which is not there"
    done < <(grep -oE '\]\([^)]+\)' "$paper" | sed 's/^](//;s/)$//;s/#.*//' | grep -v '^https\?:')
  done
}

declare -F "$story" >/dev/null || { printf 'no such story: %s\n' "$story" >&2; exit 2; }
"$story"
