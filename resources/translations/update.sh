#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# Brings the texts to translate up to date with the sources:
#
#   update.sh [DIR]
#
# DIR holds the keyturn_*.ts, by default the folder of this script. A text that changed is untranslated again, not
# guessed; no line numbers are written, so that moving code changes nothing here. English has the plurals alone.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
directory=$(cd "${1:-$here}" && pwd)
cd "$here/../.."

lupdate=$(command -v /usr/lib/qt6/bin/lupdate lupdate6 lupdate-qt6 lupdate | head -n 1)
update=("$lupdate" models ui app -I . -silent -no-obsolete -locations none -source-language en
    -disable-heuristic sametext -disable-heuristic similartext)
"${update[@]}" -target-language de -ts "$directory/keyturn_de.ts"
"${update[@]}" -target-language ja -ts "$directory/keyturn_ja.ts"
"${update[@]}" -target-language en -pluralonly -ts "$directory/keyturn_en.ts"
