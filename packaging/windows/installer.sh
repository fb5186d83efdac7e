#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# installer.sh FOLDER VERSION OUTPUT: the installer OUTPUT of what is in FOLDER.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(cd "$1" && pwd) version=$2 output=$3
files=$(mktemp)
trap 'rm -f "$files"' EXIT

# What the uninstaller removes: these files and no others, then the folders that are empty.
# shellcheck disable=SC2016 # $INSTDIR is NSIS's
(
    cd "$folder"
    find . -type f -printf '%P\n' | sort | sed 's#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
    find . -mindepth 1 -type d -printf '%P\n' | sort -r | sed 's#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#'
) >"$files"

# The 64-bit stub: the one that NSIS takes by itself asks for 32-bit Windows, where there may be none.
makensis -V2 -WX "-XTarget amd64-unicode" -INPUTCHARSET UTF8 "-DVERSION=$version" "-DFOLDER=$folder" "-DFILES=$files" \
    "-DICON=$here/keyturn.ico" "-DOUTPUT=$output" "$here/keyturn.nsi"
