# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# expect_tour DIR: DIR/tour.json names every verb of every kind as ok, each with a picture; and nothing in DIR holds a
# secret.

expect_tour() {
    local dir=$1 report=$1/tour.json kind verb missing=0
    local -A verbs=(
        [servicePrincipalCredential]="list detail create reveal copy update rotate revoke"
        [personalClient]="list detail create reveal copy update rotate revoke"
        [connectorCredential]="list detail reveal copy rotate revoke"
        [clientCredential]="list detail create reveal copy update rotate revoke"
    )
    for kind in "${!verbs[@]}"; do
        for verb in ${verbs[$kind]}; do
            # One step is one object; its keys are sorted, one a line.
            if ! tr -d '\n' <"$report" | grep -qE \
                "\"kind\": \"$kind\", *\"ms\": [0-9]+, *\"outcome\": \"ok\", *\"screenshot\": \"[^\"]+\", *\"verb\": \"$verb\""; then
                echo "not ok: $kind $verb" >&2
                missing=1
            fi
        done
    done
    local picture
    for picture in $(grep -o '[0-9a-zA-Z-]*\.png' "$report"); do
        [[ -s $dir/$picture ]] || { echo "no picture $picture" >&2; missing=1; }
    done
    if grep -rqa 'secret-token:' "$dir"; then
        echo "a secret is in the tour's directory" >&2
        missing=1
    fi
    return $missing
}
