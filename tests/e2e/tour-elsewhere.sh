#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# tour-elsewhere.sh KEYTURN KEYTURN-SANDBOX DIR: the tour against servers that another program runs, given by URL. The
# second has client IDs that name another host than it has, lists in which there is nothing yet, and owners of one name.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/expect-tour.sh"
# shellcheck source=tests/e2e/practice-server.sh
. "$here/practice-server.sh"
keyturn=$1 server=$2 dir=$3
rm -rf "$dir"

# Reading its lists takes longer than a tour waits for what does not come nearer.
start_practice_server "$server" --principals 12 --connectors 4 --clients 3 --seed 7 \
    --fault 'GET /api/v1/service_principals/*/credentials=latency:12;ms=5500'
"$keyturn" --tour "$dir/usual" --c1 "$c1_url" --confidence "$confidence_url"
expect_tour "$dir/usual"

start_practice_server "$server" --principals 2 --personal-clients 0 --credentials-per-principal 0 --connectors 1 \
    --clients 1 --credentials-per-client 0 --client-id-host acme.invalid
new_principal "AA twins"
new_principal "AA twins"
"$keyturn" --tour "$dir/empty" --c1 "$c1_url" --confidence "$confidence_url"
expect_tour "$dir/empty"

if "$keyturn" --tour "$dir/refused" --c1 https://acme.conductor.one 2>/dev/null; then
    echo "the tour must refuse a server that is not on this machine" >&2
    exit 1
fi
