# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
_keyturn() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
    --language) mapfile -t COMPREPLY < <(compgen -W 'en de ja' -- "$word") ;;
    --tour) mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
    --c1 | --confidence) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W \
            '--sandbox --tour --gallery --c1 --confidence --language --help --version' -- "$word")
        ;;
    esac
}
complete -F _keyturn keyturn
