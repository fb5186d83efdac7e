#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# start.sh KEYTURN: an empty Keyturn opens its window and offers the practice tenant, which opens beside it; a second
# instance is kept out and brings the first one forward; closing the window ends it.
set -euo pipefail
keyturn=$1

"$keyturn" 2>"$HOME/first.log" &
first=$!
trap 'kill "$first" 2>/dev/null || true' EXIT
xdotool search --sync --onlyvisible --name '^Keyturn' >"$HOME/window"

window=$(head -n 1 "$HOME/window")

# active_is WINDOW: the window manager gives it the keyboard, sooner or later
active_is() {
    for _ in $(seq 200); do
        [[ $(xdotool getactivewindow 2>/dev/null) == "$1" ]] && return 0
        sleep 0.05
    done
    echo "window $1 is not the active one: $(xprop -root _NET_ACTIVE_WINDOW)" >&2
    exit 1
}

# Another program's window over it: a second start brings the first one's window back, and says nothing.
xev >/dev/null &
other=$!
other_window=$(xdotool search --sync --onlyvisible --name '^Event Tester' | head -n 1)
xdotool windowactivate --sync "$other_window"
active_is "$other_window"
"$keyturn" 2>"$HOME/second.log"
active_is "$window"
[[ ! -s $HOME/second.log ]] || {
    echo "a second start that has brought the window back has something to say" >&2
    cat "$HOME/second.log" >&2
    exit 1
}
xdotool windowminimize --sync "$window"
active_is "$other_window"
"$keyturn"
active_is "$window"
kill "$other"
echo "a second start brings the window back, also when it is minimised"

# One that hangs is named instead.
kill -STOP "$first"
"$keyturn" 2>"$HOME/second.log" &
second=$!
for _ in $(seq 200); do
    [[ -s $HOME/second.log ]] && break
    sleep 0.05
done
kill "$second" 2>/dev/null || true
wait "$second" 2>/dev/null || true
kill -CONT "$first"
grep -q 'already' "$HOME/second.log" || {
    echo "a second instance was let in, or does not say why it is not" >&2
    cat "$HOME/second.log" >&2
    exit 1
}
echo "second instance: $(head -n 1 "$HOME/second.log")"
kill -0 "$first"

mode=$(stat -c %a "$XDG_DATA_HOME/keyturn")
[[ $mode == 700 ]] || {
    echo "the data directory has mode $mode" >&2
    exit 1
}

# The button of the empty window: a practice tenant beside it, in a process of its own.
TMPDIR=$HOME/tmp
export TMPDIR
mkdir -p "$TMPDIR"
xdotool windowactivate --sync "$window" key alt+p
xdotool search --sync --onlyvisible --name '^Practice tenant' >"$HOME/practice"
practice=$(pgrep -f "^$keyturn --sandbox\$")
kill -0 "$first"
kill -TERM "$practice"

# expect_end PID: it ends by itself within ten seconds
expect_end() {
    for _ in $(seq 200); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.05
    done
    echo "the program did not end" >&2
    exit 1
}

expect_end "$practice"
xdotool windowactivate --sync "$window" key alt+F4
expect_end "$first"
[[ -s $XDG_DATA_HOME/keyturn/settings.ini ]] || {
    echo "closing the window did not keep its state" >&2
    exit 1
}

# A practice run that is told to end takes everything with it.
"$keyturn" --sandbox 2>"$HOME/practice.log" &
practice=$!
xdotool search --sync --onlyvisible --name '^Practice tenant' >/dev/null
find "$TMPDIR" -name keyturn.sqlite | grep -q .
kill -TERM "$practice"
expect_end "$practice"
if find "$TMPDIR" -name keyturn.sqlite | grep -q .; then
    echo "a practice run that was ended left its data behind" >&2
    exit 1
fi
