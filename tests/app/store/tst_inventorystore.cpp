// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/columns.h"
#include "app/store/sqliteinventorystore.h"
#include "tests/app/store/outcome.h"
#include "tests/app/store/samples.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class InventoryStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    void behindItsBack(const QString &statement) const
    {
        const QString connection = u"behind its back"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(connection);
    }

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void everyFieldValueComesBack()
    {
        const FieldValues fields = samples::allFieldValues();
        const auto back = columns::toFields(columns::fromFields(fields));
        QVERIFY(back);
        QVERIFY(*back == fields);
    }

    void theUnreadableStaysUnreadable()
    {
        FieldValues fields;
        fields.set(Field::LastUsed, Unreadable());
        const auto back = columns::toFields(columns::fromFields(fields));
        QVERIFY(back);
        QVERIFY(isUnreadable(back->value(Field::LastUsed)));
    }

    void everyFieldComesBackUnderItsName()
    {
        for (int field = 0; field <= int(Field::Updater); ++field) {
            FieldValues fields;
            fields.set(static_cast<Field>(field), u"x"_s);
            const auto back = columns::toFields(columns::fromFields(fields));
            QVERIFY(back);
            QVERIFY(*back == fields);
        }
    }

    void brokenFieldsAreRefused()
    {
        const QByteArray good = columns::fromFields(samples::allFieldValues());
        for (qsizetype length = 0; length < good.size(); ++length) {
            QVERIFY2(!columns::toFields(good.first(length)), qPrintable(QString::number(length)));
        }
        QVERIFY(!columns::toFields(good + 'x'));
        QByteArray newer = good;
        newer[0] = 2;
        QVERIFY(!columns::toFields(newer));
    }

    void snapshotComesBack()
    {
        Snapshot snapshot = samples::snapshot(u"p"_s, 3);
        snapshot.credentials << Credential{{samples::owner(u"p"_s), u"odd"_s}, samples::allFieldValues()};
        {
            SqliteInventoryStore store(m_file);
            QVERIFY(*outcomeOf(store.save(u"p"_s, snapshot)));
        }
        SqliteInventoryStore store(m_file);
        const auto back = outcomeOf(store.load(u"p"_s));
        QVERIFY(back && *back);
        QCOMPARE((*back)->asOf, snapshot.asOf);
        QVERIFY((*back)->owners == snapshot.owners);
        QVERIFY((*back)->credentials == snapshot.credentials);
    }

    void newSnapshotReplacesTheOldOfItsProfileOnly()
    {
        SqliteInventoryStore store(m_file);
        QVERIFY(*outcomeOf(store.save(u"p"_s, samples::snapshot(u"p"_s, 5))));
        QVERIFY(*outcomeOf(store.save(u"q"_s, samples::snapshot(u"q"_s, 2))));
        QVERIFY(*outcomeOf(store.save(u"p"_s, samples::snapshot(u"p"_s, 1))));
        QCOMPARE((*outcomeOf(store.load(u"p"_s)))->credentials.size(), 1);
        QCOMPARE((*outcomeOf(store.load(u"q"_s)))->credentials.size(), 2);
        QVERIFY(*outcomeOf(store.forget(u"p"_s)));
        QVERIFY(!(*outcomeOf(store.load(u"p"_s)))->asOf.isValid());
        QCOMPARE((*outcomeOf(store.load(u"q"_s)))->credentials.size(), 2);
    }

    void missingSnapshotHasNoTime()
    {
        SqliteInventoryStore store(m_file);
        const auto back = outcomeOf(store.load(u"nobody"_s));
        QVERIFY(back && *back);
        QVERIFY(!(*back)->asOf.isValid());
        QVERIFY((*back)->credentials.isEmpty());
    }

    void knownCredentialsOutliveSnapshots()
    {
        SqliteInventoryStore store(m_file);
        Credential first{{samples::owner(u"p"_s), u"1"_s}, samples::allFieldValues()};
        const Credential second{{samples::owner(u"p"_s), u"2"_s}, {}};
        QVERIFY(*outcomeOf(store.remember(first)));
        QVERIFY(*outcomeOf(store.remember(second)));
        QVERIFY(*outcomeOf(store.remember(Credential{{samples::owner(u"q"_s), u"1"_s}, {}})));
        first.fields.set(Field::DisplayName, u"renamed"_s);
        QVERIFY(*outcomeOf(store.remember(first)));
        QVERIFY(*outcomeOf(store.save(u"p"_s, samples::snapshot(u"p"_s, 1))));
        QVERIFY((*outcomeOf(store.known(u"p"_s)))->credentials == (QList<Credential>{first, second}));
        QVERIFY(*outcomeOf(store.forgetKnown(first.ref)));
        QVERIFY((*outcomeOf(store.known(u"p"_s)))->credentials == QList<Credential>{second});
        QVERIFY(*outcomeOf(store.forget(u"p"_s)));
        QVERIFY((*outcomeOf(store.known(u"p"_s)))->credentials.isEmpty());
        QCOMPARE((*outcomeOf(store.known(u"q"_s)))->credentials.size(), 1);
    }

    void oneUnreadableRowHidesNoOther()
    {
        const Credential first{{samples::owner(u"p"_s), u"1"_s}, samples::allFieldValues()};
        const Credential broken{{samples::owner(u"p"_s), u"2"_s}, {}};
        const Credential last{{samples::owner(u"p"_s), u"3"_s}, {}};
        SqliteInventoryStore store(m_file);
        for (const Credential &credential : {first, broken, last}) {
            QVERIFY(*outcomeOf(store.remember(credential)));
        }
        behindItsBack(u"UPDATE known_credential SET fields = x'ff' WHERE id = '2'"_s);
        const auto known = outcomeOf(store.known(u"p"_s));
        QVERIFY(known && *known);
        QVERIFY((*known)->credentials == (QList<Credential>{first, last}));
        QCOMPARE((*known)->unreadable.size(), 1);
        QCOMPARE((*known)->unreadable.first().id, u"2"_s);
        QVERIFY(!(*known)->unreadable.first().error.text.isEmpty());
    }

    void hugeTenantIsSavedAndLoaded()
    {
        const Snapshot snapshot = samples::snapshot(u"p"_s, 100'000);
        SqliteInventoryStore store(m_file);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(*outcomeOf(store.save(u"p"_s, snapshot)));
        qInfo("first save of 100,000 credentials: %lld ms", timer.restart());
        QVERIFY(*outcomeOf(store.save(u"p"_s, snapshot)));
        qInfo("second save: %lld ms", timer.restart());
        const auto back = outcomeOf(store.load(u"p"_s));
        qInfo("load: %lld ms", timer.elapsed());
        QVERIFY(back && *back);
        QVERIFY((*back)->credentials == snapshot.credentials);
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::InventoryStoreTest)
#include "tst_inventorystore.moc"
