// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/connectdialogtest.h"

#include "ui/dialogs/connectionsdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

void ConnectDialogTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString() << u"clientId"_s << u"client ID"_s;
    QTest::newRow("no host") << u"fox"_s << u"s"_s << u"clientId"_s << u"exactly one @"_s;
    QTest::newRow("two hosts") << u"a@acme.conductor.one@evil.com/spc"_s << u"s"_s << u"clientId"_s
                               << u"exactly one @"_s;
    QTest::newRow("no use") << u"fox@acme.conductor.one"_s << u"s"_s << u"clientId"_s << u"exactly one /"_s;
    QTest::newRow("no secret") << u"fox@acme.conductor.one/spc"_s << QString() << u"secret"_s << u"secret"_s;
    QTest::newRow("foreign") << u"fox@evil.example/spc"_s << u"s"_s << u"consent"_s << u"host"_s;
}

void ConnectDialogTest::namesWhatIsWrong()
{
    QFETCH(QString, clientId);
    QFETCH(QString, secret);
    QFETCH(QString, field);
    QFETCH(QString, words);
    Opened opened;
    opened.type(u"clientId"_s, clientId);
    opened.type(u"secret"_s, secret);
    opened.press(u"test"_s);
    QVERIFY2(opened.problem(field).contains(words), qPrintable(opened.problem(field)));
    QVERIFY(opened.world.scripted.checked.isEmpty());
    opened.press(u"ok"_s);
    QCOMPARE(opened.world.profiles.all().size(), 2);
}

void ConnectDialogTest::everyShownFieldHasRoom()
{
    Opened opened;
    opened.type(u"clientId"_s, u"fox@evil.example/spc"_s);
    opened.press(u"test"_s);
    for (const int vendor : {0, 1}) {
        opened.choose(u"vendor"_s, vendor);
        opened.choose(u"region"_s, 3);
        QCoreApplication::sendPostedEvents();
        for (const QWidget *each : opened.dialog->findChildren<QWidget *>()) {
            const bool field =
                each->objectName().startsWith("field."_L1) || each->objectName().startsWith("problem."_L1);
            if (field && each->isVisible()) {
                QVERIFY2(each->height() >= each->minimumSizeHint().height(), qPrintable(each->objectName()));
            }
        }
    }
}

void ConnectDialogTest::derivesWhereItSignsIn()
{
    Opened opened;
    opened.type(u"clientId"_s, u" fox@acme.conductor.one/spc\n"_s);
    QCOMPARE(opened.find<QFrame>(u"derived.apiRoot"_s)->accessibleName(), u"https://acme.conductor.one"_s);
    QCOMPARE(opened.find<QFrame>(u"derived.tokenUrl"_s)->accessibleName(),
             u"https://acme.conductor.one/auth/v1/token"_s);
    QVERIFY(!opened.find<QWidget>(u"warning.host"_s)->isVisible());
    QCOMPARE(opened.find<QLineEdit>(u"field.name"_s)->placeholderText(), u"acme 2"_s);
}

void ConnectDialogTest::asksBeforeAForeignHost()
{
    Opened opened;
    opened.type(u"name"_s, u"own server"_s);
    opened.type(u"clientId"_s, u"fox@id.example.org/spc"_s);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    auto *warning = opened.find<QFrame>(u"warning.host"_s);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->accessibleName().contains(u"id.example.org"_s));
    opened.press(u"test"_s);
    QVERIFY(opened.world.scripted.checked.isEmpty());
    opened.find<QCheckBox>(u"field.consent"_s)->setChecked(true);
    opened.press(u"test"_s);
    QCOMPARE(opened.world.scripted.checked.size(), 1);
    QCOMPARE(opened.world.scripted.checked.first().tokenUrl, QUrl(u"https://id.example.org/auth/v1/token"_s));
    QCOMPARE(opened.world.scripted.checked.first().signIn, SignIn::Assertion);
}

void ConnectDialogTest::consentIsForOneHost()
{
    Opened opened;
    opened.type(u"clientId"_s, u"fox@id.example.org/spc"_s);
    opened.find<QCheckBox>(u"field.consent"_s)->setChecked(true);
    opened.type(u"clientId"_s, u"fox@id.example.net/spc"_s);
    QVERIFY(!opened.find<QCheckBox>(u"field.consent"_s)->isChecked());
}

void ConnectDialogTest::confidenceNeedsHttps()
{
    Opened opened;
    opened.choose(u"vendor"_s, 1);
    opened.choose(u"region"_s, 3);
    opened.type(u"clientId"_s, u"api-client"_s);
    opened.type(u"secret"_s, u"s"_s);
    opened.type(u"url"_s, u"http://iam.confidence.dev"_s);
    opened.press(u"test"_s);
    QVERIFY2(opened.problem(u"url"_s).contains(u"https"_s), qPrintable(opened.problem(u"url"_s)));
    QVERIFY(opened.world.scripted.checked.isEmpty());
    opened.type(u"url"_s, u"https://iam.confidence.dev/"_s);
    QCOMPARE(opened.problem(u"url"_s), QString());
    opened.press(u"test"_s);
    QCOMPARE(opened.world.scripted.checked.first().apiRoot, QUrl(u"https://iam.confidence.dev"_s));
    opened.choose(u"region"_s, 0);
    opened.press(u"test"_s);
    QCOMPARE(opened.world.scripted.checked.last().tokenUrl,
             QUrl(u"https://iam.eu.confidence.dev/v1/oauth/token"_s));
}

void ConnectDialogTest::aPasteFillsBothFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const QString secret = QLatin1StringView(plantedSecret);
    QTest::newRow("both lines") << u"clientId"_s << u"fox@acme.conductor.one/spc\n"_s + secret + u'\n';
    QTest::newRow("in the other field")
        << u"secret"_s << u"CLIENT_ID=fox@acme.conductor.one/spc\nCLIENT_SECRET="_s + secret;
    QTest::newRow("JSON")
        << u"clientId"_s
        << uR"({"credential":{"clientId":"fox@acme.conductor.one/spc"},"clientSecret":")"_s + secret +
               uR"("})"_s;
}

void ConnectDialogTest::aPasteFillsBothFields()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    Opened opened;
    opened.choose(u"vendor"_s, 1);
    QGuiApplication::clipboard()->setText(text);
    opened.find<QLineEdit>(u"field."_s + field)->paste();
    QCOMPARE(opened.find<QLineEdit>(u"field.clientId"_s)->text(), u"fox@acme.conductor.one/spc"_s);
    QCOMPARE(opened.find<QLineEdit>(u"field.secret"_s)->text(), QLatin1StringView(plantedSecret));
    QCOMPARE(opened.find<QComboBox>(u"field.vendor"_s)->currentIndex(), 0);
    auto *clientId = opened.find<QLineEdit>(u"field.clientId"_s);
    clientId->undo();
    QVERIFY(!clientId->text().contains(QLatin1StringView(plantedSecret)));
}

void ConnectDialogTest::aPasteChoosesTheRegion()
{
    Opened opened;
    opened.type(
        u"clientId"_s,
        u"CLIENT_ID=abc\nCLIENT_SECRET=def\nTOKEN_URL=https://iam.us.confidence.dev/v1/oauth/token"_s);
    QCOMPARE(opened.find<QComboBox>(u"field.vendor"_s)->currentIndex(), 1);
    QCOMPARE(opened.find<QComboBox>(u"field.region"_s)->currentIndex(), 1);
    opened.press(u"test"_s);
    QCOMPARE(opened.world.scripted.checked.constFirst().tokenUrl,
             QUrl(u"https://iam.us.confidence.dev/v1/oauth/token"_s));
    opened.type(u"clientId"_s,
                u"CLIENT_ID=abc\nCLIENT_SECRET=def\nTOKEN_URL=https://evil.example/v1/oauth/token"_s);
    opened.press(u"test"_s);
    QCOMPARE(opened.world.scripted.checked.size(), 1);
    QVERIFY(!opened.problem(u"consent"_s).isEmpty());
}

void ConnectDialogTest::saysWhatIsInTheCaFile()
{
    Opened opened;
    auto *file = opened.find<QLineEdit>(u"field.caFile"_s);
    file->setText(u"/etc/company.pem"_s);
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_VERIFY(opened.problem(u"caFile"_s).contains(u"authorities in /etc/company.pem"_s));
    opened.world.scripted.caProblem = u"no certificate"_s;
    opened.type(u"clientId"_s, u"fox@acme.conductor.one/spc"_s);
    opened.type(u"secret"_s, QLatin1StringView(plantedSecret));
    opened.press(u"test"_s);
    QCOMPARE(opened.problem(u"caFile"_s), u"no certificate"_s);
    QVERIFY(opened.world.scripted.checked.isEmpty());
}

void ConnectDialogTest::anOldConsentStands()
{
    Profile existing = confidenceProfile();
    existing.apiRoot = QUrl(u"https://iam.example.org"_s);
    existing.tokenUrl = tokenUrlAt(existing.apiRoot, Vendor::Confidence);
    Opened opened(existing);
    auto *consent = opened.find<QCheckBox>(u"field.consent"_s);
    QVERIFY(consent->isVisible());
    QVERIFY(consent->isChecked());
    opened.type(u"url"_s, u"https://iam.example.net"_s);
    QVERIFY(!consent->isChecked());
}

void ConnectDialogTest::connectionsCanBeRemoved()
{
    PageWorld world;
    ConnectionsDialog dialog(world.pageContext(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *list = dialog.findChild<QListWidget *>(u"connectionsList"_s);
    QCOMPARE(list->count(), 2);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"button.remove"_s), Qt::LeftButton);
    auto *box = dialog.findChild<QMessageBox *>(u"confirmRemoval"_s);
    QVERIFY(box != nullptr);
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    QTest::mouseClick(box->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
    QTRY_COMPARE(world.profiles.all().size(), 1);
    QCOMPARE(list->count(), 1);
}

void ConnectDialogTest::openEntriesForbidRemoval()
{
    PageWorld world;
    JournalEntry entry;
    entry.id = u"held"_s;
    entry.state = OperationState::Held;
    entry.owner = PageWorld::owner(Kind::ServicePrincipalCredential);
    bool recorded = false;
    world.custody.record(entry)->then(this,
                                      [&recorded](const auto &result) { recorded = result.has_value(); });
    QTRY_VERIFY(recorded);
    ConnectionsDialog dialog(world.pageContext(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *remove = dialog.findChild<QPushButton *>(u"button.remove"_s);
    QVERIFY(!remove->isEnabled());
    QCOMPARE(remove->toolTip(), world.operations.obstacleToRemoving(u"c1"_s));
}

} // namespace keyturn

QTEST_MAIN(keyturn::ConnectDialogTest)
#include "moc_connectdialogtest.cpp"
