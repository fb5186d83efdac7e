#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# tour-fails.sh KEYTURN KEYTURN-SANDBOX DIR: where the server refuses a verb, the tour says so and exits non-zero; what
# the server did is told from what it did not.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/expect-tour.sh"
# shellcheck source=tests/e2e/practice-server.sh
. "$here/practice-server.sh"
keyturn=$1 server=$2 dir=$3
rm -rf "$dir"
start_practice_server "$server" --principals 3 --connectors 1 --clients 2 --seed 7 \
    --fault 'DELETE /v1/clients/*/credentials/*=status:-1;status=403'

if "$keyturn" --tour "$dir" --c1 "$c1_url" --confidence "$confidence_url"; then
    echo "the tour must fail where the server refuses to revoke" >&2
    exit 1
fi
step_is "$dir" clientCredential create ok
if step_is "$dir" clientCredential revoke ok 2>/dev/null; then
    echo "a revocation that the server refused is called ok" >&2
    exit 1
fi
