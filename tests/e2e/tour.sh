#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# tour.sh KEYTURN DIR: the tour on the practice tenant; afterwards nothing of it is left in the keyring or on disk.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/expect-tour.sh"
keyturn=$1 dir=$2
rm -rf "$dir"

"$keyturn" --sandbox --tour "$dir" 2>"$HOME/tour.log" || {
    cat "$HOME/tour.log" >&2
    exit 1
}
cat "$HOME/tour.log" >&2
expect_tour "$dir"

if grep -qE 'secret-token:|client_secret=|clientSecret' "$HOME/tour.log"; then
    echo "a secret is in the log" >&2
    exit 1
fi
if secret-tool search --all xdg:schema org.qt.keychain 2>/dev/null | grep -q '^label'; then
    echo "the practice run left secrets in the keyring" >&2
    exit 1
fi
if find "$HOME" -name '*.sqlite*' | grep -q .; then
    echo "the practice run left data behind" >&2
    exit 1
fi
