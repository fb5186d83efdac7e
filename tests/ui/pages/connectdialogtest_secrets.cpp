// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/connectdialogtest.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn {

void ConnectDialogTest::detailsCanBeCopied()
{
    Opened opened;
    ApiError refused;
    refused.kind = ApiError::Kind::Forbidden;
    refused.httpStatus = 403;
    refused.message = u"no such role"_s;
    opened.world.scripted.answer = [refused]() -> Result<Identity> { return std::unexpected(refused); };
    opened.type(u"clientId"_s, u"fox@acme.conductor.one/spc"_s);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    opened.press(u"test"_s);
    QTRY_COMPARE(opened.message(), refused.text());
    auto *copy = opened.find<QFrame>(u"message"_s)->findChild<QToolButton *>(u"button.copyDetails"_s);
    QVERIFY(copy->isVisible());
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"no such role"_s) && copied.contains(u"403"_s), qPrintable(copied));
}

void ConnectDialogTest::aReplacementIsTestedFirst()
{
    const Profile existing = confidenceProfile();
    Opened opened(existing);
    FakeVault &vault = opened.world.durable;
    vault.items[existing.vaultKey()] = Secret::copyOf("old");
    ApiError refused;
    refused.kind = ApiError::Kind::Unauthorized;
    opened.world.scripted.answer = [refused]() -> Result<Identity> { return std::unexpected(refused); };
    opened.type(u"secret"_s, u"new-and-wrong"_s);
    opened.press(u"ok"_s);
    QTRY_VERIFY(opened.message().contains(refused.summary()));
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(vault.items[existing.vaultKey()].equals(Secret::copyOf("old")));
    QVERIFY(opened.find<QLineEdit>(u"field.secret"_s)->isEnabled());
    opened.world.scripted.answer = []() -> Result<Identity> { return Identity{}; };
    opened.type(u"secret"_s, u"new-and-right"_s);
    opened.press(u"ok"_s);
    QTRY_VERIFY(vault.items[existing.vaultKey()].equals(Secret::copyOf("new-and-right")));
    QCOMPARE(opened.world.scripted.sent, QByteArray("new-and-right"));
}

void ConnectDialogTest::testNamesTheCause()
{
    Opened opened;
    ApiError refused;
    refused.kind = ApiError::Kind::Unauthorized;
    refused.httpStatus = 401;
    refused.message = u"invalid_client"_s;
    opened.world.scripted.answer = [refused]() -> Result<Identity> { return std::unexpected(refused); };
    opened.type(u"clientId"_s, u"fox@acme.conductor.one/spc"_s);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    opened.press(u"test"_s);
    QTRY_COMPARE(opened.message(), refused.text());
    QVERIFY(opened.find<QPushButton>(u"button.test"_s)->isEnabled());
    QVERIFY(!opened.message().contains(QLatin1StringView(plantedSecret)));
}

void ConnectDialogTest::testSaysWhoIsSignedIn()
{
    Opened opened;
    opened.world.scripted.answer = []() -> Result<Identity> {
        return Identity{
            .userId = {}, .displayName = u"Keyturn bot"_s, .roles = {u"Admin"_s}, .permissions = {}};
    };
    opened.type(u"clientId"_s, u"fox@acme.conductor.one/spc"_s);
    opened.type(u"secret"_s, u" "_s + QLatin1StringView(plantedSecret) + u"\n"_s);
    opened.press(u"test"_s);
    QTRY_VERIFY(opened.message().contains(u"Keyturn bot"_s));
    QCOMPARE(opened.world.scripted.sent, QByteArray(plantedSecret));
}

void ConnectDialogTest::savesTheSecretFirst()
{
    Opened opened;
    QSignalSpy saved(opened.dialog, &ProfileDialog::saved);
    opened.type(u"name"_s, u"second"_s);
    opened.type(u"clientId"_s, u"fox@other.conductor.one/spc"_s);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    opened.press(u"ok"_s);
    QTRY_COMPARE(saved.size(), 1);
    const Profile *profile = opened.world.profiles.find(saved.first().first().toString());
    QVERIFY(profile != nullptr);
    QCOMPARE(profile->name, u"second"_s);
    const auto item = opened.world.durable.items.find(profile->vaultKey());
    QVERIFY(item != opened.world.durable.items.end());
    QVERIFY(item->second.equals(Secret::copyOf(plantedSecret)));
}

void ConnectDialogTest::aLockedVaultLosesNothing()
{
    Opened opened;
    opened.world.durable.locked = true;
    opened.type(u"clientId"_s, u"fox@other.conductor.one/spc"_s);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    opened.press(u"ok"_s);
    QTRY_VERIFY(opened.find<QPushButton>(u"button.ok"_s)->isEnabled() && !opened.message().isEmpty());
    QVERIFY(opened.dialog->isVisible());
    QCOMPARE(opened.world.profiles.all().size(), 2);
    QCOMPARE(opened.find<QLineEdit>(u"field.secret"_s)->text(), QLatin1StringView(plantedSecret));
    opened.world.durable.locked = false;
    opened.press(u"ok"_s);
    QTRY_COMPARE(opened.world.profiles.all().size(), 3);
}

void ConnectDialogTest::anotherClientIdNeedsAnotherSecret()
{
    Profile existing;
    existing.id = u"c1"_s;
    existing.name = u"acme"_s;
    existing.clientId = u"keyturn@acme.conductor.one/spc"_s;
    existing.apiRoot = QUrl(u"https://acme.conductor.one"_s);
    existing.tokenUrl = QUrl(u"https://acme.conductor.one/auth/v1/token"_s);
    Opened opened(existing);
    opened.type(u"name"_s, u"acme renamed"_s);
    opened.press(u"ok"_s);
    QTRY_COMPARE(opened.world.profiles.all().first().name, u"acme renamed"_s);
    Opened other(existing);
    other.type(u"clientId"_s, u"fox@acme.conductor.one/spc"_s);
    other.press(u"ok"_s);
    QVERIFY(!other.problem(u"secret"_s).isEmpty());
}

void ConnectDialogTest::theStoredSecretGoesNowhereElse_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("text");
    QTest::newRow("another region") << u"region"_s << 1 << QString();
    QTest::newRow("another URL") << u"region"_s << 3 << u"https://iam.example.org"_s;
}

void ConnectDialogTest::theStoredSecretGoesNowhereElse()
{
    QFETCH(QString, field);
    QFETCH(int, choice);
    QFETCH(QString, text);
    Opened opened(confidenceProfile());
    opened.world.signIn.items[confidenceProfile().vaultKey()] = Secret::copyOf(plantedSecret);
    opened.choose(field, choice);
    if (!text.isEmpty()) {
        opened.type(u"url"_s, text);
        opened.find<QCheckBox>(u"field.consent"_s)->setChecked(true);
    }
    opened.press(u"test"_s);
    QVERIFY2(opened.problem(u"secret"_s).contains(u"again"_s), qPrintable(opened.problem(u"secret"_s)));
    opened.press(u"ok"_s);
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(opened.world.scripted.checked.isEmpty());
    QCOMPARE(opened.world.signIn.reads, 0);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    opened.press(u"test"_s);
    QCOMPARE(opened.world.scripted.checked.size(), 1);
}

void ConnectDialogTest::testsWithTheStoredSecret()
{
    Opened opened(confidenceProfile());
    opened.world.signIn.items[confidenceProfile().vaultKey()] = Secret::copyOf(plantedSecret);
    QVERIFY(opened.find<QLineEdit>(u"field.secret"_s)
                ->accessibleDescription()
                .contains(opened.world.signIn.placeName()));
    opened.press(u"test"_s);
    QTRY_COMPARE(opened.world.scripted.sent, QByteArray(plantedSecret));
    QCOMPARE(opened.world.durable.reads, 0);
}

void ConnectDialogTest::whatIsLostIsWiped()
{
    Opened opened;
    opened.dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    auto *secret = opened.find<QLineEdit>(u"field.secret"_s);
    secret->setText(QLatin1StringView(plantedSecret));
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    QVERIFY(opened.dialog->isVisible());
    QCOMPARE(secret->text(), QLatin1StringView(plantedSecret));
    const auto *question = opened.find<QMessageBox>(u"discardInput"_s);
    QTest::mouseClick(question->findChild<QPushButton *>(u"button.loseInput"_s), Qt::LeftButton);
    QTRY_VERIFY(!opened.dialog->isVisible());
    QCOMPARE(secret->text(), QString());
}

} // namespace keyturn
