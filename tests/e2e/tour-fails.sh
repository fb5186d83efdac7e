#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# tour-fails.sh KEYTURN KEYTURN-SANDBOX DIR: where the server refuses something, early or late, the tour says so, goes on
# with what does not hang on it, and exits non-zero.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/e2e/expect-tour.sh
. "$here/expect-tour.sh"
# shellcheck source=tests/e2e/practice-server.sh
. "$here/practice-server.sh"
keyturn=$1 server=$2 dir=$3
rm -rf "$dir"
# Refused: the first secret that was copied, after the sign-in of the connection itself; every personal client; and to
# revoke the credential of a client, be it the one that was replaced.
start_practice_server "$server" --principals 3 --connectors 1 --clients 2 --seed 7 \
    --fault 'POST /auth/v1/token=status:1;skip=1;status=401' \
    --fault 'POST /api/v1/iam/personal_clients=status:-1;status=403' \
    --fault 'DELETE /v1/clients/*/credentials/*=status:-1;status=403'

code=0
"$keyturn" --tour "$dir" --c1 "$c1_url" --confidence "$confidence_url" || code=$?
[[ $code == 1 ]] || {
    echo "the tour must fail where the server refuses; it ended with $code" >&2
    exit 1
}
expect_tour "$dir" \
    servicePrincipalCredential/copy=failed \
    personalClient/{create=failed,{reveal,copy,detail,update,rotate,revoke}=skipped} \
    clientCredential/{rotate,revoke}=failed
