#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# program.sh KEYTURN: the program speaks the system's language, that of its settings, or the one it is told to.
set -euo pipefail
keyturn=$1

# expect WORDS TEXT
expect() {
    [[ $2 == *"$1"* ]] || {
        printf 'expected “%s” in:\n%s\n' "$1" "$2" >&2
        exit 1
    }
}

expect 'Machine credentials of' "$(LC_ALL=C.UTF-8 "$keyturn" --help)"
expect 'Maschinen-Credentials' "$(LC_ALL=de_AT.UTF-8 "$keyturn" --help)"
expect '資格情報' "$(LC_ALL=ja_JP.UTF-8 "$keyturn" --help)"
expect 'Machine credentials of' "$(LC_ALL=fr_FR.UTF-8 "$keyturn" --help)"

if said=$(LC_ALL=C.UTF-8 "$keyturn" --language tlh 2>&1); then
    echo "an unknown language was taken" >&2
    exit 1
fi
expect 'en, de, ja' "$said"

# A damaged database is said before there is a window, in the language of the settings.
data=$XDG_DATA_HOME/keyturn
mkdir -p "$data"
printf '[window]\nlanguage=de\n' >"$data/settings.ini"
printf 'damaged %.0s' {1..512} >"$data/keyturn.sqlite"

# refusal ARGUMENT...: what the program says when it does not start
refusal() {
    rm -f "$HOME/refusal.log"
    LC_ALL=C.UTF-8 "$keyturn" "$@" 2>"$HOME/refusal.log" &
    local program=$!
    for _ in $(seq 200); do
        [[ -s $HOME/refusal.log ]] && break
        sleep 0.05
    done
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    cat "$HOME/refusal.log"
}
expect 'ist beschädigt' "$(refusal)"
expect 'is damaged' "$(refusal --language en)"
expect '壊れて' "$(refusal --language ja)"
