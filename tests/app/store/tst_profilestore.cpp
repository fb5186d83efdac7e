// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqliteprofilestore.h"
#include "tests/app/store/outcome.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] static Profile confidence()
    {
        return {u"b"_s,
                Vendor::Confidence,
                u"Confidence “EU”"_s,
                u"client"_s,
                QUrl(u"https://iam.eu.confidence.dev"_s),
                QUrl(u"https://iam.eu.confidence.dev/v1/oauth/token"_s),
                SignIn::ClientSecret,
                true,
                u"/etc/ssl/own.pem"_s,
                ProfileColour::Purple};
    }

    [[nodiscard]] static Profile conductorOne()
    {
        Profile profile;
        profile.id = u"a"_s;
        profile.name = u"acme"_s;
        return profile;
    }

    [[nodiscard]] StoredProfiles loaded() const
    {
        SqliteProfileStore store(m_file);
        const auto outcome = outcomeOf(store.load());
        return outcome && *outcome ? **outcome : StoredProfiles();
    }

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void profilesComeBackInTheOrderTheyWereAdded()
    {
        {
            SqliteProfileStore store(m_file);
            QVERIFY(*outcomeOf(store.save(confidence())));
            QVERIFY(*outcomeOf(store.save(conductorOne())));
        }
        QVERIFY(loaded().profiles == (QList<Profile>{confidence(), conductorOne()}));
    }

    void savingAgainReplacesInPlace()
    {
        SqliteProfileStore store(m_file);
        QVERIFY(*outcomeOf(store.save(confidence())));
        QVERIFY(*outcomeOf(store.save(conductorOne())));
        Profile changed = confidence();
        changed.name = u"renamed"_s;
        changed.practice = false;
        changed.colour = ProfileColour::Red;
        QVERIFY(*outcomeOf(store.save(changed)));
        QVERIFY(loaded().profiles == (QList<Profile>{changed, conductorOne()}));
    }

    void onesFromBeforeThereWereColoursHaveNone()
    {
        {
            Schema first = mainSchema();
            first.migrations = first.migrations.first(1);
            const auto database = Database::open(m_file, first);
            QVERIFY(database);
            QVERIFY((*database)->run(
                u"INSERT INTO profile (id, vendor, name, client_id, api_root, token_url, sign_in, practice, "
                "ca_file) VALUES ('a', 'conductorOne', 'acme', '', '', '', 'assertion', 0, '')"_s));
        }
        QVERIFY(loaded().profiles == QList<Profile>{conductorOne()});
    }

    void removedOnesAreGone()
    {
        SqliteProfileStore store(m_file);
        QVERIFY(*outcomeOf(store.save(confidence())));
        QVERIFY(*outcomeOf(store.save(conductorOne())));
        QVERIFY(*outcomeOf(store.remove(u"b"_s)));
        QVERIFY(*outcomeOf(store.remove(u"never there"_s)));
        QVERIFY(loaded().profiles == QList<Profile>{conductorOne()});
    }

    void unreadableRowIsNamedAndKept_data()
    {
        QTest::addColumn<QString>("column");
        for (const auto *column : {"vendor", "sign_in", "colour"}) {
            QTest::newRow(column) << QString::fromLatin1(column);
        }
    }

    void unreadableRowIsNamedAndKept()
    {
        QFETCH(const QString, column);
        m_file += column;
        {
            SqliteProfileStore store(m_file);
            QVERIFY(*outcomeOf(store.save(confidence())));
            QVERIFY(*outcomeOf(store.save(conductorOne())));
        }
        {
            const auto database = Database::open(m_file, mainSchema());
            QVERIFY(database &&
                    (*database)->run(u"UPDATE profile SET %1 = 'plaid' WHERE id = 'b'"_s.arg(column)));
        }
        const StoredProfiles found = loaded();
        QVERIFY(found.profiles == QList<Profile>{conductorOne()});
        QCOMPARE(found.unreadable.size(), 1);
        QCOMPARE(found.unreadable.first().id, u"b"_s);
        QVERIFY2(found.unreadable.first().error.text.contains(u"Confidence “EU”: plaid"_s),
                 qPrintable(found.unreadable.first().error.text));
        const auto database = Database::open(m_file, mainSchema());
        auto rows = (*database)->query(u"SELECT count(*) FROM profile WHERE %1 = 'plaid'"_s.arg(column));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 1);
    }

    void fileThatCannotBeOpenedIsAnErrorAndTriedAgain()
    {
        const QString folder = m_folder.filePath(u"later"_s);
        SqliteProfileStore store(folder + "/keyturn.sqlite"_L1);
        QVERIFY(!*outcomeOf(store.load()));
        QVERIFY(!*outcomeOf(store.save(confidence())));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(*outcomeOf(store.save(confidence())));
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::ProfileStoreTest)
#include "tst_profilestore.moc"
