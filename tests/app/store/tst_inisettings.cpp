// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/inisettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace keyturn {

class IniSettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void hasDefaults()
    {
        const IniSettings settings(m_file);
        QCOMPARE(settings.value(Settings::Key::ClipboardSeconds), QVariant(30));
        QCOMPARE(settings.value(Settings::Key::HideSecretSeconds), QVariant(60));
        QCOMPARE(settings.value(Settings::Key::Language), QVariant(QString()));
        QVERIFY(settings.value(Settings::Key::WindowGeometry).toByteArray().isEmpty());
        QVERIFY(settings.value(Settings::Key::TableState).toMap().isEmpty());
    }

    void preferencesHaveDefaults()
    {
        const IniSettings settings(m_file);
        QCOMPARE(settings.value(Settings::Key::Appearance), QVariant(QString(appearance::followDesktop)));
        QCOMPARE(settings.value(Settings::Key::DefaultExpiryDays), QVariant(0));
        QCOMPARE(settings.value(Settings::Key::RevokeByName), QVariant(false));
    }

    void changesOfPreferencesAreTold()
    {
        IniSettings settings(m_file);
        QList<Settings::Key> told;
        connect(&settings, &Settings::preferenceChanged, this, [&told](Settings::Key key) { told << key; });
        settings.setValue(Settings::Key::Appearance, QString(appearance::dark));
        settings.setValue(Settings::Key::Appearance, QString(appearance::dark));
        settings.setValue(Settings::Key::RevokeByName, true);
        settings.setValue(Settings::Key::WindowGeometry, QByteArray("x"));
        QVERIFY(told == (QList{Settings::Key::Appearance, Settings::Key::RevokeByName}));
        QCOMPARE(settings.value(Settings::Key::RevokeByName), QVariant(true));
        QTRY_COMPARE(IniSettings(m_file).value(Settings::Key::RevokeByName), QVariant(true));
    }

    void valuesComeBackWithTheirType()
    {
        const QByteArray geometry("\x00\xff\x01@;,", 6);
        const QVariantMap tables{{u"clientCredential"_s, geometry}};
        {
            IniSettings settings(m_file);
            settings.setValue(Settings::Key::ClipboardSeconds, 10);
            settings.setValue(Settings::Key::WindowGeometry, geometry);
            settings.setValue(Settings::Key::TableState, tables);
        }
        const IniSettings settings(m_file);
        QCOMPARE(settings.value(Settings::Key::ClipboardSeconds), QVariant(10));
        QCOMPARE(settings.value(Settings::Key::WindowGeometry), QVariant(geometry));
        QCOMPARE(settings.value(Settings::Key::TableState).toMap(), tables);
    }

    void nonsenseReadsAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("not a number") << QByteArray("clipboardSeconds=soon");
        QTest::newRow("never") << QByteArray("clipboardSeconds=0");
        QTest::newRow("negative") << QByteArray("clipboardSeconds=-1");
    }

    void nonsenseReadsAsTheDefault()
    {
        QFETCH(const QByteArray, line);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[secrets]\n" + line + '\n');
        file.close();
        QCOMPARE(IniSettings(m_file).value(Settings::Key::ClipboardSeconds), QVariant(30));
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::IniSettingsTest)
#include "tst_inisettings.moc"
