# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# start_practice_server KEYTURN-SANDBOX [OPTION...]: a practice server of its own, which ends with the script; sets c1_url
# and confidence_url, and exports the credentials that the tour signs in with.

start_practice_server() {
    "$@" >"$HOME/ready.json" &
    server_pid=$!
    trap 'kill "$server_pid" 2>/dev/null || true; wait "$server_pid" 2>/dev/null || true' EXIT
    for _ in $(seq 200); do
        [[ -s $HOME/ready.json ]] && break
        sleep 0.05
    done
    c1_url=$(ready_value c1 url)
    confidence_url=$(ready_value confidence url)
    KEYTURN_C1_CLIENT_ID=$(ready_value c1 clientId)
    KEYTURN_C1_CLIENT_SECRET=$(ready_value c1 clientSecret)
    KEYTURN_CONFIDENCE_CLIENT_ID=$(ready_value confidence clientId)
    KEYTURN_CONFIDENCE_CLIENT_SECRET=$(ready_value confidence clientSecret)
    export c1_url confidence_url KEYTURN_C1_CLIENT_ID KEYTURN_C1_CLIENT_SECRET KEYTURN_CONFIDENCE_CLIENT_ID \
        KEYTURN_CONFIDENCE_CLIENT_SECRET
}

# ready_value NAME KEY: a value of the line that the server prints when it is ready
ready_value() {
    sed -E "s/.*\"$1\":\{([^}]*)\}.*/\1/; s/.*\"$2\":\"([^\"]*)\".*/\1/" "$HOME/ready.json"
}
