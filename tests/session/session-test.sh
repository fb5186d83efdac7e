#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# with-session gives what it promises and leaves nothing behind. Run by ctest.
set -uo pipefail

with_session=$(dirname "$0")/../support/with-session
TMPDIR=$(mktemp -d "${TMPDIR:-/tmp}/session-test.XXXXXX")
export TMPDIR
# Run by root, a Wayland compositor in it is another user's.
chmod 711 "$TMPDIR"
trap 'rm -rf "$TMPDIR"' EXIT
failures=0

check() { # NAME EXPECTED ACTUAL
    if [[ $2 == "$3" ]]; then
        echo "ok   $1"
    else
        echo "FAIL $1: expected <$2>, got <$3>"
        failures=$((failures + 1))
    fi
}

# Every process that a session starts has the session's directory, which lies in TMPDIR, in its environment.
processes() {
    local environment found=
    while IFS= read -r environment; do
        found+="$(tr '\0' ' ' <"${environment%environ}cmdline" 2>/dev/null);"
    done < <(grep -lzF "XDG_RUNTIME_DIR=$TMPDIR/keyturn-session" /proc/[0-9]*/environ 2>/dev/null)
    echo "$found"
}

until_true() {
    local i
    for ((i = 0; i < 1500; i++)); do
        "$@" && return 0
        sleep 0.02
    done
    return 1
}

nothing_runs() { [[ -z $(processes) ]]; }

nothing_left() {
    until_true nothing_runs
    check "$1: no process left" "" "$(processes)"
}

store_and_lookup='printf %s "$1" | secret-tool store --label=session-test test "$1" && secret-tool lookup test "$1"'
check "unlocked keyring" one "$("$with_session" -- bash -c "$store_and_lookup" - one)"
check "exit code" 7 "$("$with_session" -- bash -c 'exit 7' && echo 0 || echo $?)"
check "standard input" hello "$(echo hello | "$with_session" -- cat)"
check "locked keyring refuses" refused \
    "$("$with_session" --locked -- bash -c "timeout 20 bash -c '$store_and_lookup' - two" 2>/dev/null || echo refused)"
check "no keyring" 1 "$("$with_session" --no-keyring -- secret-tool lookup test one 2>/dev/null && echo 0 || echo $?)"
check "bare has no bus" "" "$("$with_session" --bare -- bash -c 'echo "${DBUS_SESSION_BUS_ADDRESS-}"')"
check "caller's session is hidden" "" \
    "$(DISPLAY=:9 KDE_FULL_SESSION=true "$with_session" -- bash -c 'echo "${DISPLAY-}${KDE_FULL_SESSION-}"')"
check "private home" "$TMPDIR" "$("$with_session" --bare -- bash -c 'echo "${HOME%/keyturn-session.*}"')"
check "runtime directory is private" 700 "$("$with_session" --bare -- bash -c 'stat -c %a "$XDG_RUNTIME_DIR"')"
check "unknown option" 2 "$("$with_session" --sideways -- true 2>/dev/null && echo 0 || echo $?)"

# The clipboard goes through the X server, so that two displays must not see each other's.
clipboard='printf %s "$1" | xclip -selection clipboard && sleep 0.3 && xclip -selection clipboard -o'
"$with_session" --display -- bash -c "$clipboard" - left >"$TMPDIR/left" &
"$with_session" --display -- bash -c "$clipboard" - right >"$TMPDIR/right" &
wait
check "two displays at once, first" left "$(<"$TMPDIR/left")"
check "two displays at once, second" right "$(<"$TMPDIR/right")"
check "window manager" Openbox \
    "$("$with_session" --display -- xprop -root -notype _OB_VERSION >/dev/null && echo Openbox)"
check "Wayland clipboard" over \
    "$("$with_session" --wayland -- bash -c 'printf over | wl-copy && wl-paste --no-newline')"
nothing_left "after normal ends"

for signal in TERM INT KILL; do
    # Background jobs of a script ignore SIGINT, unless told otherwise.
    env --default-signal=INT "$with_session" --display --wayland -- bash -c 'touch "$0"; sleep 300' "$TMPDIR/running" &
    session=$!
    until_true test -e "$TMPDIR/running"
    kill "-$signal" "$session"
    wait "$session" 2>/dev/null
    code=$?
    case $signal in TERM) expected=143 ;; INT) expected=130 ;; KILL) expected=137 ;; esac
    check "exit code after $signal" "$expected" "$code"
    nothing_left "after $signal"
    rm -f "$TMPDIR/running"
done

rm -rf "$TMPDIR"/left "$TMPDIR"/right
# A session that was killed outright cannot remove its directory; the others must have.
check "directories left" 1 "$(find "$TMPDIR" -mindepth 1 -maxdepth 1 | wc -l)"
((failures == 0))
