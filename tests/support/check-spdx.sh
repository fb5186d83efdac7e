#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# Every source file names its authors and its licence within its first five lines:
#
#   check-spdx.sh FILE...
#
# Files that cannot carry a comment (pictures, JSON, seeds of fuzzers) are covered by REUSE.toml.
set -euo pipefail

missing=0 checked=0
for file in "$@"; do
    licence=Apache-2.0
    case $file in
    LICENSE | LICENSES/* | REUSE.toml | tests/fuzz/corpus/*) continue ;;
    # What software centres index must be free of conditions.
    *.metainfo.xml.in) licence=CC0-1.0 ;;
    *.h | *.cpp | *.mm | *.cmake | *.in | *.md | *.sh | *.py | *.yml | *.qss | *.qrc | *.desktop | *.nsi | *.nsh | *.manifest | */qt.conf | *.bash | *.fish | CMakeLists.txt | */CMakeLists.txt) ;;
    dev | .ci/* | tests/support/with-session | .clang-* | .editorconfig | .gitattributes) ;;
    *) continue ;;
    esac
    checked=$((checked + 1))
    head=$(head -n 5 -- "$file")
    for tag in "SPDX-FileCopyrightText: Keyturn authors" "SPDX-License-Identifier: $licence"; do
        if [[ $head != *"$tag"* ]]; then
            echo "$file: no line with $tag"
            missing=1
        fi
    done
done
echo "check-spdx: $checked files checked"
exit "$missing"
