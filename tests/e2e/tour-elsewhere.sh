#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# tour-elsewhere.sh KEYTURN KEYTURN-SANDBOX DIR: the tour against servers that another program runs, given by URL.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/expect-tour.sh"
keyturn=$1 server=$2 dir=$3
rm -rf "$dir"

"$server" --principals 12 --connectors 4 --clients 3 --seed 7 >"$HOME/ready.json" &
server_pid=$!
trap 'kill "$server_pid" 2>/dev/null || true; wait "$server_pid" 2>/dev/null || true' EXIT
for _ in $(seq 200); do
    [[ -s $HOME/ready.json ]] && break
    sleep 0.05
done

# part NAME KEY: a value of the line that the server prints when it is ready
part() {
    sed -E "s/.*\"$1\":\{([^}]*)\}.*/\1/; s/.*\"$2\":\"([^\"]*)\".*/\1/" "$HOME/ready.json"
}
KEYTURN_C1_CLIENT_ID=$(part c1 clientId)
KEYTURN_C1_CLIENT_SECRET=$(part c1 clientSecret)
KEYTURN_CONFIDENCE_CLIENT_ID=$(part confidence clientId)
KEYTURN_CONFIDENCE_CLIENT_SECRET=$(part confidence clientSecret)
export KEYTURN_C1_CLIENT_ID KEYTURN_C1_CLIENT_SECRET KEYTURN_CONFIDENCE_CLIENT_ID KEYTURN_CONFIDENCE_CLIENT_SECRET

"$keyturn" --tour "$dir" --c1 "$(part c1 url)" --confidence "$(part confidence url)"
expect_tour "$dir"

if "$keyturn" --tour "$dir" --c1 https://acme.conductor.one 2>/dev/null; then
    echo "the tour must refuse a server that is not on this machine" >&2
    exit 1
fi
