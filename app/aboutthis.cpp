// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/aboutthis.h"

#include "app/version.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QtGlobal>

#include <sodium.h>

#include <future>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Only the library itself knows; nothing is read or written for it.
QString askSqlite()
{
    const QString connection = u"about"_s;
    QString version;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        database.open();
        QSqlQuery query(database);
        if (query.exec(u"SELECT sqlite_version()"_s) && query.next()) {
            version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

/// On a thread of its own, as everything of SQLite is: none of it belongs on the window's.
QString sqliteVersion()
{
    return std::async(std::launch::async, askSqlite).get();
}

} // namespace

About aboutThis(const QString &dataDirectory)
{
    return {
        .version = QString::fromLatin1(version),
        .dataDirectory = dataDirectory,
        .components = {
            {.name = u"Qt"_s, .version = QString::fromLatin1(qVersion()), .licence = u"LGPL-3.0-only"_s},
            {.name = u"QtKeychain"_s,
             .version = QString::fromLatin1(qtKeychainVersion),
             .licence = u"BSD-3-Clause"_s},
            {.name = u"libsodium"_s,
             .version = QString::fromLatin1(sodium_version_string()),
             .licence = u"ISC"_s},
            {.name = u"SQLite"_s, .version = sqliteVersion(), .licence = u"public domain"_s},
            {.name = u"cpp-httplib"_s, .version = QString::fromLatin1(httplibVersion), .licence = u"MIT"_s},
            {.name = u"TLS"_s, .version = QSslSocket::sslLibraryVersionString(), .licence = {}},
        }};
}

} // namespace keyturn
