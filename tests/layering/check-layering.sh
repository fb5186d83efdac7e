#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# The dependency rule, ui -> models <- app, checked on the text of every #include:
#
#   check-layering.sh [ROOT]
#
# Link rules alone do not enforce it, because a target's include path lets <QtWidgets/QWidget> through.
# Prints each violation as FILE:LINE: INCLUDE: REASON and then exits with 1.
set -euo pipefail

cd "${1:-$(dirname "$0")/../..}"
mapfile -d '' files < <(find models ui app -type f \( -name '*.h' -o -name '*.cpp' -o -name '*.mm' \) -print0)
if ((${#files[@]} == 0)); then
    echo "check-layering: no sources below $PWD" >&2
    exit 2
fi

awk '
function violation(reason) {
    printf "%s:%d: %s: %s\n", FILENAME, FNR, header, reason
    bad = 1
}

# header lies in one of the folders of the space-separated list
function in_folder(list,    names, count, i) {
    count = split(list, names, " ")
    for (i = 1; i <= count; i++)
        if (index(header, names[i] "/") == 1)
            return 1
    return 0
}

function generated() { return header ~ /\.moc$/ || header ~ /^(moc|ui|qrc)_[A-Za-z0-9_]+\.(h|cpp)$/ }

function qt_module() { return header ~ /^Qt[A-Z][A-Za-z0-9]*\// ? substr(header, 1, index(header, "/") - 1) : "" }

function standard_or_qt_class() { return header ~ /^[a-z_0-9]+$/ || header ~ /^Q[A-Z][A-Za-z0-9]*$/ || header ~ /^Qt([A-Z][A-Za-z]*)?$/ }

function check_models() {
    if (quoted && !in_folder("models"))
        violation("models includes nothing outside models")
    if (!quoted && header != "sodium.h" && header !~ /^QtCore\// && !standard_or_qt_class())
        violation("models uses Qt Core, libsodium and the standard library alone")
}

function check_ui() {
    if (quoted && !in_folder("ui models"))
        violation("ui includes ui and models alone")
    if (!quoted && !standard_or_qt_class() && qt_module() !~ /^Qt(Core|Gui|Widgets)$/ && header !~ /^sys\/|^[a-z]+\.h$/)
        violation("ui uses Qt Core, Gui and Widgets alone")
    if (header ~ /(^|\/)(QNetwork|QSql|QTcp|QSsl)|^QtNetwork|^QtSql|^sodium\.h$/)
        violation("a view sees neither network, database nor cryptography")
    if (header ~ /(^|\/)QJson/ && FILENAME !~ /^ui\/tour\//)
        violation("a view sees no JSON")
}

function check_app() {
    composes = FILENAME ~ /^app\/(composition|main)[A-Za-z0-9_]*\.(h|cpp)$/
    if (quoted && !in_folder("app models") && !(composes && in_folder("ui")))
        violation("app includes app and models; only composition and main see ui")
    if (!composes && header ~ /(^|\/)(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QMessageBox)$|^QtWidgets\//)
        violation("services never use Widgets")
    if (header ~ /^qt6keychain\// && FILENAME !~ /^app\/keychain\//)
        violation("only app/keychain includes QtKeychain")
    if (header ~ /^httplib\.h$/ && FILENAME !~ /^app\/sandbox\//)
        violation("only app/sandbox includes cpp-httplib")
    if (FILENAME ~ /^app\/sandbox\//) {
        if (quoted && !in_folder("app/sandbox"))
            violation("the practice server shares no code with what it checks")
    } else if (!composes && FILENAME !~ /^app\/practice\./ && in_folder("app/sandbox"))
        violation("only app/practice and the composition start the practice server")
    if (FILENAME ~ /^app\/conductorone\// && in_folder("app/confidence") ||
        FILENAME ~ /^app\/confidence\// && in_folder("app/conductorone"))
        violation("vendors do not know each other")
}

/^[ \t]*#[ \t]*(include|import)[ \t]*[<"]/ {
    quoted = match($0, /"[^"]*"/) > 0
    if (!quoted && !match($0, /<[^>]*>/))
        next
    header = substr($0, RSTART + 1, RLENGTH - 2)
    if (quoted && generated())
        next
    if (quoted && !in_folder("models ui app")) {
        violation("project headers are named from the root of the repository")
        next
    }
    if (header ~ /\.\./)
        violation("no path goes upwards")
    if (!quoted && in_folder("models ui app"))
        violation("project headers are included in quotes")
    if (FILENAME ~ /^models\//)
        check_models()
    else if (FILENAME ~ /^ui\//)
        check_ui()
    else
        check_app()
}

END { exit bad }
' "${files[@]}" || {
    echo "check-layering: the dependency rule is broken, see above" >&2
    exit 1
}
echo "check-layering: ${#files[@]} files keep the rule ui -> models <- app"
