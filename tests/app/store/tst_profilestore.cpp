// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqliteprofilestore.h"

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

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void profilesComeBackInTheOrderTheyWereAdded()
    {
        {
            SqliteProfileStore store(m_file);
            QVERIFY(store.save(confidence()));
            QVERIFY(store.save(conductorOne()));
        }
        SqliteProfileStore store(m_file);
        const auto profiles = store.load();
        QVERIFY(profiles);
        QVERIFY(*profiles == (QList<Profile>{confidence(), conductorOne()}));
    }

    void savingAgainReplacesInPlace()
    {
        SqliteProfileStore store(m_file);
        QVERIFY(store.save(confidence()));
        QVERIFY(store.save(conductorOne()));
        Profile changed = confidence();
        changed.name = u"renamed"_s;
        changed.practice = false;
        changed.colour = ProfileColour::Red;
        QVERIFY(store.save(changed));
        QVERIFY(*store.load() == (QList<Profile>{changed, conductorOne()}));
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
        QVERIFY(*SqliteProfileStore(m_file).load() == QList<Profile>{conductorOne()});
    }

    void removedOnesAreGone()
    {
        SqliteProfileStore store(m_file);
        QVERIFY(store.save(confidence()));
        QVERIFY(store.save(conductorOne()));
        QVERIFY(store.remove(u"b"_s));
        QVERIFY(store.remove(u"never there"_s));
        QVERIFY(*store.load() == QList<Profile>{conductorOne()});
    }

    void fileThatCannotBeOpenedIsAnErrorAndTriedAgain()
    {
        const QString folder = m_folder.filePath(u"later"_s);
        SqliteProfileStore store(folder + "/keyturn.sqlite"_L1);
        QVERIFY(!store.load());
        QVERIFY(!store.save(confidence()));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(store.save(confidence()));
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::ProfileStoreTest)
#include "tst_profilestore.moc"
