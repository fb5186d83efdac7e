// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/serviceprincipalcredentialendpoints.h"
#include "app/http/errorbody.h"
#include "app/json/secretlift.h"
#include "app/store/sqlitejournal.h"
#include "models/items/credentialfiltermodel.h"
#include "models/items/credentialtablemodel.h"
#include "tests/app/store/samples.h"
#include "tests/bench/comparison.h"
#include "tests/models/support/largeworld.h"
#include "tests/support/practicetenant.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::bench;
using Column = CredentialTableModel::Column;

namespace {

constexpr int rows = 100'000;
constexpr int pageSize = 500;
constexpr int commits = 100;
constexpr int reads = 200;

void benchSorting(CredentialFilterModel &model, const QStringList &names)
{
    bool byName = false;
    compare({.what = u"sort 100,000 rows"_s,
             .plainly = u"sort as many strings"_s,
             .keyturn =
                 [&] {
                     byName = !byName;
                     model.sort(static_cast<int>(byName ? Column::Name : Column::LastUsed));
                 },
             .plain =
                 [&] {
                     QStringList sorted = names;
                     std::ranges::sort(sorted, [](const QString &left, const QString &right) {
                         return left.compare(right, Qt::CaseInsensitive) < 0;
                     });
                 }});
}

void benchSearching(CredentialFilterModel &model, const QStringList &names)
{
    int found = 0;
    compare({.what = u"search every shown field of 100,000 rows, and clear"_s,
             .plainly = u"search as many names"_s,
             .keyturn =
                 [&] {
                     model.setText(u"service-777"_s);
                     found += model.rowCount();
                     model.setText({});
                     found += model.rowCount();
                 },
             .plain =
                 [&] {
                     found += static_cast<int>(std::ranges::count_if(names, [](const QString &name) {
                         return name.contains(u"service-777"_s, Qt::CaseInsensitive);
                     }));
                 }});
    if (found == 0) {
        qFatal("nothing was found");
    }
}

/// The list under all the rows of a large tenant.
void benchList()
{
    test::LargeWorld world;
    world.addProfile(u"acme"_s, u"Acme"_s);
    CredentialTableModel table(world.inventory, world.profiles, world.clock);
    CredentialFilterModel model(table);
    world.inventory.upsertOwners(world.owners());
    const QList<Credential> all = world.credentials(0, rows);
    world.inventory.upsertCredentials(all);
    QStringList names;
    for (const Credential &credential : all) {
        names << credential.fields.text(Field::DisplayName);
    }
    benchSorting(model, names);
    benchSearching(model, names);
    const QList<Credential> again = world.credentials(0, rows);
    bool same = false;
    compare({.what = u"refresh of 100,000 that changes nothing"_s,
             .plainly = u"compare as many values"_s,
             .keyturn = [&] { world.inventory.upsertCredentials(again); },
             .plain = [&] { same = std::ranges::equal(all, again); }});
    if (!same) {
        qFatal("it changed something");
    }
}

/// One page of a vendor's list, from bytes to values.
void benchCodec()
{
    QByteArray body = R"({"list":[)";
    for (int i = 0; i < pageSize; ++i) {
        body +=
            (i > 0 ? "," : "") +
            QByteArray(
                R"({"id":"id-%1","servicePrincipalId":"sp1","clientId":"brave-otter-%1@acme.conductor.one/spc",)"
                R"("displayName":"service %1","expiresAt":"2027-03-01T12:00:00Z",)"
                R"("createdAt":"2026-03-01T12:00:00Z","lastUsedAt":null,)"
                R"("allowSourceCidrs":["10.0.0.0/8","2001:db8::/32"],"scopedRoleIds":[],"requireDpop":false})")
                .replace("%1", QByteArray::number(i));
    }
    body += R"(],"nextPageToken":""})";
    const ListServicePrincipalCredentials list{
        OwnerRef{u"p"_s, Kind::ServicePrincipalCredential, {}, u"sp1"_s}};
    qsizetype read = 0;
    compare({.what = u"read a page of 500 credentials"_s,
             .plainly = u"QJsonDocument alone"_s,
             .keyturn =
                 [&] {
                     QByteArray answer(body.constData(), body.size());
                     (void)liftSecret(answer);
                     const auto page = list.parse(*parseObject(answer));
                     if (!page || page->items.size() != pageSize) {
                         qFatal("the page was not read");
                     }
                     read += page->items.size();
                 },
             .plain = [&] { read += QJsonDocument::fromJson(body).object().size(); }});
}

/// A state of an operation, on disk before the next begins.
void benchJournal()
{
    const QTemporaryDir folder;
    SqliteJournal journal(folder.filePath(u"journal.sqlite"_s));
    JournalEntry entry = samples::fullEntry(u"operation"_s);
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
    raw.setDatabaseName(folder.filePath(u"raw.sqlite"_s));
    raw.open();
    QSqlQuery query(raw);
    for (const QString &statement : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                     u"CREATE TABLE state (text TEXT)"_s}) {
        if (!query.exec(statement)) {
            qFatal("%s", qPrintable(statement));
        }
    }
    compare({.what = u"record 100 states, each on disk"_s,
             .plainly = u"100 rows in SQLite, each committed with synchronous=FULL"_s,
             .keyturn =
                 [&] {
                     for (int i = 0; i < commits; ++i) {
                         entry.changedAt = entry.changedAt.addSecs(1);
                         if (!test::ending(journal.record(entry))) {
                             qFatal("the journal failed");
                         }
                     }
                 },
             .plain =
                 [&] {
                     for (int i = 0; i < commits; ++i) {
                         query.exec(u"INSERT INTO state VALUES ('%1')"_s.arg(i));
                     }
                 }});
}

/// Reads over HTTP on loopback, one after the other.
void benchHttp()
{
    const test::PracticeTenant tenant;
    const QUrl url(tenant.c1Profile().apiRoot.toString() + u"/api/v1/nothing"_s);
    const test::FixedClock clock;
    test::SystemEntropy entropy;
    HttpClient client(clock, entropy, test::quickOptions());
    QNetworkAccessManager manager;
    compare({.what = u"200 reads over HTTP"_s,
             .plainly = u"QNetworkAccessManager alone"_s,
             .keyturn =
                 [&] {
                     for (int i = 0; i < reads; ++i) {
                         HttpRequest request;
                         request.url = url;
                         if (!test::ending(client.send(request))) {
                             qFatal("no answer");
                         }
                     }
                 },
             .plain =
                 [&] {
                     for (int i = 0; i < reads; ++i) {
                         const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
                         if (!QSignalSpy(reply.get(), &QNetworkReply::finished).wait()) {
                             qFatal("no answer");
                         }
                     }
                 }});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"keyturn.*=false"_s);
    QTextStream(stdout) << "  Keyturn      plain     ratio  (medians of interleaved runs)\n" << Qt::flush;
    benchList();
    benchCodec();
    benchJournal();
    benchHttp();
    return 0;
}
