#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# check-layering.sh passes a clean tree and reports each planted violation. Run by ctest.
set -uo pipefail

checker=$(dirname "$0")/check-layering.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree"/{models/domain,ui/tour,app/{http,sandbox,keychain,conductorone,confidence}}
failures=0

plant() { printf '#pragma once\n#include %s\n' "$2" >"$tree/$1"; }

allowed() {
    plant "$1" "$2"
    if ! output=$("$checker" "$tree" 2>&1); then
        echo "FAIL $1 may include $2, but: $output"
        failures=$((failures + 1))
    fi
    rm "$tree/$1"
}

refused() {
    plant "$1" "$2"
    output=$("$checker" "$tree" 2>&1)
    if [[ $? != 1 || $output != *"$1:2:"* ]]; then
        echo "FAIL $1 must not include $2, but: $output"
        failures=$((failures + 1))
    fi
    rm "$tree/$1"
}

if "$checker" "$tree" >/dev/null 2>&1; then
    echo "FAIL a tree without sources passes"
    failures=$((failures + 1))
fi
echo >"$tree/models/domain/clean.h"

allowed models/domain/a.h '"models/domain/secret.h"'
allowed models/domain/a.h '<QString>'
allowed models/domain/a.h '<QtCore/QString>'
allowed models/domain/a.h '<QtGlobal>'
allowed models/domain/a.h '<expected>'
allowed models/domain/a.h '<sodium.h>'
allowed ui/a.cpp '"models/domain/secret.h"'
allowed ui/a.cpp '"ui/mainwindow.h"'
allowed ui/a.cpp '"a.moc"'
allowed ui/a.cpp '<QtWidgets/QWidget>'
allowed ui/tour/a.cpp '<QJsonObject>'
allowed app/http/a.cpp '"models/domain/secret.h"'
allowed app/http/a.cpp '<QNetworkReply>'
allowed app/keychain/a.cpp '<qt6keychain/keychain.h>'
allowed app/sandbox/a.cpp '<httplib.h>'
allowed app/sandbox/a.cpp '"app/sandbox/server.h"'
allowed app/composition.cpp '"ui/mainwindow.h"'
allowed app/composition.cpp '"app/sandbox/server.h"'
allowed app/practice.cpp '"app/sandbox/server.h"'
allowed app/main.cpp '<QApplication>'

refused models/domain/a.h '"ui/mainwindow.h"'
refused models/domain/a.h '"app/http/httpclient.h"'
refused models/domain/a.h '<QtWidgets/QWidget>'
refused models/domain/a.h '<QtGui/QIcon>'
refused models/domain/a.h '<QtNetwork/QHostAddress>'
refused models/domain/a.h '<qt6keychain/keychain.h>'
refused models/domain/a.h '"secret.h"'
refused models/domain/a.h '"../domain/secret.h"'
refused models/domain/a.h '<models/domain/secret.h>'
refused ui/a.cpp '"app/http/httpclient.h"'
refused ui/a.cpp '<QtNetwork/QNetworkReply>'
refused ui/a.cpp '<QNetworkReply>'
refused ui/a.cpp '<QSqlQuery>'
refused ui/a.cpp '<QJsonObject>'
refused ui/a.cpp '<qt6keychain/keychain.h>'
refused app/http/a.cpp '"ui/mainwindow.h"'
refused app/http/a.cpp '<QtWidgets/QWidget>'
refused app/http/a.cpp '<QWidget>'
refused app/http/a.cpp '<qt6keychain/keychain.h>'
refused app/http/a.cpp '<httplib.h>'
refused app/http/a.cpp '"app/sandbox/server.h"'
refused app/sandbox/a.cpp '"models/domain/secret.h"'
refused app/sandbox/a.cpp '"app/http/httpclient.h"'
refused app/conductorone/a.cpp '"app/confidence/codec.h"'
refused app/confidence/a.cpp '"app/conductorone/codec.h"'

((failures == 0)) && echo "check-layering catches what it should"
