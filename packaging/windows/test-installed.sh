#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# test-installed.sh OUT FOLDER CACHE: installs what make.sh has made of FOLDER into OUT under Wine, and uses it there:
# for all users and for one, elsewhere, while it runs, over an earlier version, and gone again. An installer may end
# well and do nothing, so that every file is looked for. Pictures of the tour go to FOLDER-tour. The Windows of the
# test is made once and kept in CACHE; what runs in it runs on a copy.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
support=$here/../../tests/support
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/../../tests/e2e/expect-tour.sh"
if [[ ${KEYTURN_WINE_SESSION:-} != yes ]]; then
    out=$(cd "$1" && pwd) folder=$(cd "$2" && pwd)
    mkdir -p "$3"
    cache=$(cd "$3" && pwd)
    # Beside the copy's master, so that it can share its blocks.
    TMPDIR=$cache KEYTURN_WINE_SESSION=yes exec "$support/with-session" --bare --display -- \
        "${BASH_SOURCE[0]}" "$out" "$folder" "$cache"
fi
out=$1 folder=$2 cache=$3
name=${folder##*/} version=${folder##*-}
setup=$out/$name-windows-x86_64-setup.exe
master=$cache/wine

export TMPDIR=$HOME WINEPREFIX=$HOME/wine WINEARCH=win64 WINEDEBUG=-all
# Neither .NET nor a browser, for which Wine would ask.
export WINEDLLOVERRIDES='mscoree,mshtml=d'
c=$WINEPREFIX/drive_c
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\dev.keyturn.Keyturn'
autostart_key='Software\Microsoft\Windows\CurrentVersion\Run'

fail() {
    tail -n 40 "$HOME"/*.log >&2 2>/dev/null || true
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

wine() {
    timeout "${patience:-300}" /usr/lib/wine/wine64 "$@"
}

# Wine keeps its server and its desktop for a while; a box that nobody answers would keep them for ever.
end_wine() {
    timeout 60 wineserver -k || true
    timeout 60 wineserver -w || true
}
trap end_wine EXIT

# until_true SECONDS WHAT COMMAND...
until_true() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@"; do
        ((SECONDS < end)) || fail "$what"
        sleep 0.5
    done
}

windows_path() { # PATH
    printf 'Z:%s' "${1//\//\\}"
}

make_windows() {
    local font
    wine wineboot -i >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    for font in 'Segoe UI' 'MS Shell Dlg' 'MS Shell Dlg 2' Tahoma; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >/dev/null
    done
    end_wine
    cp -a "$WINEPREFIX" "$master.part"
    mv "$master.part" "$master"
}

value() { # KEY NAME
    wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}

# whole FOLDER: every file is there as it was packed
whole() {
    local file count=0
    while IFS= read -r file; do
        cmp "$folder/$file" "$1/$file" || fail "$1 is not whole"
        count=$((count + 1))
    done < <(cd "$folder" && find . -type f -printf '%P\n')
    [[ -s $1/uninstall.exe ]] || fail "there is no uninstaller in $1"
    echo "$count files in ${1#"$c/"}"
}

# gone FOLDER ROOT: nothing of it is left, nor what ROOT (HKLM or HKCU) says of it
gone() {
    until_true 60 "the uninstaller left $1" test ! -e "$1"
    [[ -z $(value "$2\\$uninstall_key" DisplayVersion) ]] || fail "Windows still lists the program"
    [[ -z $(value "$2\\$autostart_key" Keyturn) ]] || fail "the program would still be started"
    [[ -z $(find "$c" -name 'Keyturn*.lnk') ]] || fail "there still is an entry in the Start menu"
}

# uninstall FOLDER [ARGUMENT...]: as Windows' list of programs calls it
uninstall() {
    local installed=$1
    shift
    wine "$installed/uninstall.exe" /S "$@"
}

tour() { # PROGRAM
    local pictures=$folder-tour tour seen=no
    rm -rf "$pictures"
    mkdir "$pictures"
    patience=1200 wine "$1" --sandbox --tour "$(windows_path "$pictures")" 2>"$HOME/tour.log" &
    tour=$!
    while kill -0 "$tour" 2>/dev/null; do
        [[ $seen == yes || $(credentials) != *dev.keyturn.Keyturn* ]] || seen=yes
        sleep 1
    done
    wait "$tour" || fail "the tour ended with $?"
    expect_tour "$pictures"
    [[ $seen == yes ]] || fail "no secret was seen in the credential store while the tour ran"
    if credentials | grep 'dev.keyturn.Keyturn'; then
        fail "the tour left the above in the credential store"
    fi
    if grep -qE 'secret-token:|client_secret=|clientSecret' "$HOME/tour.log"; then
        fail "a secret is in the log"
    fi
    echo "$(grep -c '"outcome": "ok"' "$pictures/tour.json") verbs ok: ${1#"$c/"}"
}

# The names of what Wine's credential store holds.
credentials() {
    wine reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | grep '^HKEY' || true
}

windows() {
    xdotool search --onlyvisible --name '^Keyturn' 2>/dev/null || true
}

open_keyturn() { # PROGRAM
    wine "$1" 2>"$HOME/keyturn.log" &
    running=$!
    until_true 300 "the program opened no window" has_window
}

has_window() {
    [[ -n $(windows) ]]
}

has_ended() {
    ! kill -0 "$running" 2>/dev/null
}

close_keyturn() {
    xdotool windowactivate --sync "$(windows | head -n 1)" key alt+F4
    until_true 60 "closing the window did not end the program" has_ended
    wait "$running" || fail "the program ended with $?"
}

test_all_users() {
    local installed="$c/Program Files/Keyturn"
    wine "$setup" /S || fail "the installer ended with $?"
    whole "$installed"
    [[ -s "$c/ProgramData/Microsoft/Windows/Start Menu/Programs/Keyturn.lnk" ]] || fail "no entry in the Start menu"
    [[ $(value "HKLM\\$uninstall_key" DisplayVersion) == "$version" ]] || fail "Windows does not list the program"
    [[ -z $(value "HKLM\\$autostart_key" Keyturn) ]] || fail "nobody asked for a start at every sign-in"
    tour "$installed/keyturn.exe"
    uninstall "$installed"
    gone "$installed" HKLM
    echo "for all users: installed, used, uninstalled"
}

# expect_owner_only FOLDER: nobody but its owner may look into it, which is not so of the one above. Wine shows access
# control lists as mode bits; those of the group stand for the owner too.
expect_owner_only() {
    local mode above
    mode=$(stat -c %a "$1") above=$(stat -c %a "$1/..")
    [[ $mode == 7?0 ]] || fail "$1 has mode $mode"
    [[ $above == 7?5 ]] || fail "$1/.. has mode $above: the above says nothing"
}

test_single_instance() { # INSTALLED
    open_keyturn "$1/keyturn.exe"
    patience=60 wine "$1/keyturn.exe" || fail "the second start ended with $?"
    (($(windows | wc -l) == 1)) || fail "the second start opened a window of its own"
    if has_ended; then
        fail "the first instance has ended"
    fi
    if wine "$setup" /S /CurrentUser; then
        fail "the installer went over a program that runs"
    fi
    whole "$1"
    expect_owner_only "$data"
    close_keyturn
    echo "one instance; the installer keeps off while it runs"
}

# The same program as if it were of an earlier version, with a file that later ones have no more.
older_setup() {
    cp -a "$folder" "$HOME/older"
    echo old >"$HOME/older/dropped-later.txt"
    "$here/installer.sh" "$HOME/older" 0.0.1 "$HOME/keyturn-older.exe" >/dev/null
}

test_one_user_upgrade() {
    local installed="$c/Keys & Türen/Keyturn"
    data=$(echo "$c"/users/*/AppData/Roaming)/keyturn
    older_setup
    # In several words, which Wine would else put in quotes; NSIS takes the rest of the line for the folder.
    wine "$HOME/keyturn-older.exe" /S /CurrentUser '/D=C:\Keys' '&' 'Türen\Keyturn' || fail "the installer ended with $?"
    [[ -s $installed/dropped-later.txt ]] || fail "the folder of /D= was not taken"
    [[ ! -e "$c/Program Files/Keyturn" ]] || fail "it was installed for all users too"
    open_keyturn "$installed/keyturn.exe"
    close_keyturn
    cp "$data/settings.ini" "$HOME/settings.ini"
    wine reg add "HKCU\\$autostart_key" /v Keyturn /d as-before /f >/dev/null
    wine "$setup" /S /CurrentUser || fail "the upgrade ended with $?"
    whole "$installed"
    [[ ! -e $installed/dropped-later.txt ]] || fail "a file of the earlier version was left"
    [[ $(value "HKCU\\$uninstall_key" DisplayVersion) == "$version" ]] || fail "Windows lists the earlier version"
    [[ $(value "HKCU\\$autostart_key" Keyturn) == *keyturn.exe* ]] || fail "the start at every sign-in was lost"
    cmp "$HOME/settings.ini" "$data/settings.ini" || fail "the upgrade changed the settings"
    echo "for one user, in another folder: upgraded from 0.0.1 to $version with data in place"
    test_single_instance "$installed"
    uninstall "$installed"
    gone "$installed" HKCU
    [[ -s $data/keyturn.sqlite && -s $data/settings.ini ]] || fail "the uninstaller took the user's data"
    wine "$setup" /S /CurrentUser
    uninstall "$c"/users/*/AppData/Local/Programs/Keyturn /DeleteData
    gone "$(echo "$c"/users/*/AppData/Local/Programs)/Keyturn" HKCU
    until_true 60 "the uninstaller left the data that it was told to delete" test ! -e "$data"
    echo "uninstalled: the data stay, unless they are to go"
}

test_archive() {
    (cd "$HOME" && cmake -E tar xf "$out/$name-windows-x86_64.zip" && mv "$name" elsewhere)
    [[ $(wine "$HOME/elsewhere/keyturn.exe" --version | tr -d '\r') == *" $version" ]] || fail "the archive's program"
    echo "the archive runs where it was unpacked"
}

if [[ ! -e $master ]]; then
    make_windows
else
    cp -a --reflink=auto "$master" "$WINEPREFIX"
fi
test_all_users
test_one_user_upgrade
test_archive
