#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# tour-elsewhere.sh KEYTURN KEYTURN-SANDBOX DIR: the tour against servers that another program runs, given by URL.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/expect-tour.sh"
# shellcheck source=tests/e2e/practice-server.sh
. "$here/practice-server.sh"
keyturn=$1 server=$2 dir=$3
rm -rf "$dir"
start_practice_server "$server" --principals 12 --connectors 4 --clients 3 --seed 7

"$keyturn" --tour "$dir" --c1 "$c1_url" --confidence "$confidence_url"
expect_tour "$dir"

if "$keyturn" --tour "$dir" --c1 https://acme.conductor.one 2>/dev/null; then
    echo "the tour must refuse a server that is not on this machine" >&2
    exit 1
fi
