# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# expect_tour DIR [KIND/VERB=OUTCOME...]: DIR/tour.json names every verb of every kind, and each is ok or as it is said
# here, with a picture unless it was skipped; and nothing in DIR holds a secret.

expect_tour() {
    local dir=$1 report=$1/tour.json kind verb said missing=0
    shift
    local -A outcomes=()
    for said; do
        outcomes[${said%=*}]=${said#*=}
    done
    local -A verbs=(
        [servicePrincipalCredential]="list detail create reveal copy update rotate revoke"
        [personalClient]="list detail create reveal copy update rotate revoke"
        [connectorCredential]="list detail reveal copy rotate revoke"
        [clientCredential]="list detail create reveal copy update rotate revoke"
    )
    for kind in "${!verbs[@]}"; do
        for verb in ${verbs[$kind]}; do
            step_is "$dir" "$kind" "$verb" "${outcomes[$kind/$verb]:-ok}" || missing=1
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
    local picture='[^"]+' problem='("problem": "([^"\\]|\\.)+", *)?'
    [[ $4 != skipped ]] || picture=
    # One step is one object; its keys are sorted, one a line.
    if ! tr -d '\n' <"$1/tour.json" | grep -qE \
        "\"kind\": \"$2\", *\"ms\": [0-9]+, *\"outcome\": \"$4\", *$problem\"screenshot\": \"$picture\", *\"verb\": \"$3\""; then
        echo "not $4: $2 $3" >&2
        return 1
    fi
}
