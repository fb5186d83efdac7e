// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "pageworld.h"

#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/profiledialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto plantedSecret = "secret-token:connect-5c1d9a";

Profile confidenceProfile()
{
    Profile existing;
    existing.id = u"confidence"_s;
    existing.vendor = Vendor::Confidence;
    existing.name = u"flags"_s;
    existing.clientId = u"api-client"_s;
    existing.apiRoot = confidenceRegions().constFirst().apiRoot;
    existing.tokenUrl = tokenUrlAt(existing.apiRoot, Vendor::Confidence);
    existing.signIn = SignIn::ClientSecret;
    return existing;
}

/// The dialog with a world of its own.
struct Opened
{
    explicit Opened(const std::optional<Profile> &existing = std::nullopt)
        : dialog(new ProfileDialog(world.pageContext(), existing, nullptr))
    {
        dialog->open();
    }

    ~Opened() { delete dialog; }

    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }

    void type(const QString &field, const QString &text)
    {
        find<QLineEdit>(u"field."_s + field)->setText(text);
    }

    void choose(const QString &field, int index)
    {
        find<QComboBox>(u"field."_s + field)->setCurrentIndex(index);
    }

    void press(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(u"button."_s + button), Qt::LeftButton);
    }

    [[nodiscard]] QString problem(const QString &field)
    {
        auto *label = find<QLabel>(u"problem."_s + field);
        return label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] QString message()
    {
        auto *banner = find<QFrame>(u"message"_s);
        return banner->isVisible() ? banner->accessibleName() : QString();
    }

    PageWorld world;
    QPointer<ProfileDialog> dialog;
};

} // namespace

class ConnectDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void everyShownFieldHasRoom();
    void derivesWhereItSignsIn();
    void asksBeforeAForeignHost();
    void consentIsForOneHost();
    void confidenceNeedsHttps();
    void aPasteFillsBothFields_data();
    void aPasteFillsBothFields();
    void aPasteChoosesTheRegion();
    void saysWhatIsInTheCaFile();
    void testNamesTheCause();
    void detailsCanBeCopied();
    void aReplacementIsTestedFirst();
    void testSaysWhoIsSignedIn();
    void savesTheSecretFirst();
    void aLockedVaultLosesNothing();
    void anotherClientIdNeedsAnotherSecret();
    void theStoredSecretGoesNowhereElse_data();
    void theStoredSecretGoesNowhereElse();
    void anOldConsentStands();
    void testsWithTheStoredSecret();
    void escapeWipes();
    void connectionsCanBeRemoved();
    void openEntriesForbidRemoval();
};

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

void ConnectDialogTest::escapeWipes()
{
    Opened opened;
    auto *secret = opened.find<QLineEdit>(u"field.secret"_s);
    secret->setText(QLatin1StringView(plantedSecret));
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    QVERIFY(!opened.dialog->isVisible());
    QCOMPARE(secret->text(), QString());
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
#include "connectdialogtest.moc"
