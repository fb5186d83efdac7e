# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# start_practice_server KEYTURN-SANDBOX [OPTION...]: a practice server of its own, which ends with the script; sets c1_url
# confidence_url and control_url, and exports the credentials that the tour signs in with. A second one ends the first.

start_practice_server() {
    stop_practice_server
    rm -f "$HOME/ready.json"
    "$@" >"$HOME/ready.json" &
    server_pid=$!
    trap stop_practice_server EXIT
    for _ in $(seq 200); do
        [[ -s $HOME/ready.json ]] && break
        sleep 0.05
    done
    c1_url=$(ready_value c1 url)
    confidence_url=$(ready_value confidence url)
    control_url=$(sed -E 's/.*"control":"([^"]*)".*/\1/' "$HOME/ready.json")
    KEYTURN_C1_CLIENT_ID=$(ready_value c1 clientId)
    KEYTURN_C1_CLIENT_SECRET=$(ready_value c1 clientSecret)
    KEYTURN_CONFIDENCE_CLIENT_ID=$(ready_value confidence clientId)
    KEYTURN_CONFIDENCE_CLIENT_SECRET=$(ready_value confidence clientSecret)
    export c1_url confidence_url control_url KEYTURN_C1_CLIENT_ID KEYTURN_C1_CLIENT_SECRET KEYTURN_CONFIDENCE_CLIENT_ID \
        KEYTURN_CONFIDENCE_CLIENT_SECRET
}

stop_practice_server() {
    [[ -z ${server_pid:-} ]] || kill "$server_pid" 2>/dev/null || true
    [[ -z ${server_pid:-} ]] || wait "$server_pid" 2>/dev/null || true
}

# new_principal NAME: as a colleague makes it
new_principal() {
    /usr/bin/python3 - "$control_url/edit" "$1" <<'END'
import json, sys, urllib.request

url, name = sys.argv[1:]
edit = {"api": "c1", "method": "POST", "path": "/api/v1/service_principals", "body": {"displayName": name}}
request = urllib.request.Request(url, json.dumps(edit).encode(), {"Content-Type": "application/json"})
with urllib.request.urlopen(request, timeout=10) as answer:
    status = json.load(answer)["status"]
sys.exit(0 if status < 300 else f"the practice server answers {status}")
END
}

# ready_value NAME KEY: a value of the line that the server prints when it is ready
ready_value() {
    sed -E "s/.*\"$1\":\{([^}]*)\}.*/\1/; s/.*\"$2\":\"([^\"]*)\".*/\1/" "$HOME/ready.json"
}
