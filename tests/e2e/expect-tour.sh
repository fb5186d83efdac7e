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
            step_is "$dir" "$kind" "$verb" ok || missing=1
        done
    done
    local picture
    for picture in $(grep -o '[0-9a-zA-Z-]*\.png' "$report"); do
        [[ -s $dir/$picture ]] || { echo "no picture $picture" >&2; missing=1; }
    done
    if grep -rqaE 'secret-token:|"(clientSecret|secret)"' "$dir"; then
        echo "a secret is in the tour's directory" >&2
        missing=1
    fi
    return $missing
}

# step_is DIR KIND VERB OUTCOME
step_is() {
    # One step is one object; its keys are sorted, one a line.
    if ! tr -d '\n' <"$1/tour.json" | grep -qE \
        "\"kind\": \"$2\", *\"ms\": [0-9]+, *\"outcome\": \"$4\", *\"screenshot\": \"[^\"]+\", *\"verb\": \"$3\""; then
        echo "not $4: $2 $3" >&2
        return 1
    fi
}
