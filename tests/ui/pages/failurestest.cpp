// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"
#include "ui/mainwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

ApiError failureOf(ApiError::Kind kind, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    return error;
}

/// The window after a refresh that went well, and whatever comes then.
struct Working
{
    Working()
    {
        const Credential known =
            *world.inventory.credentials().find(PageWorld::credential(Kind::ServicePrincipalCredential));
        window.show();
        refresh();
        // The fake tenant lists no owners, and what is under none is gone.
        world.inventory.upsertCredentials({known});
    }

    void refresh()
    {
        QSignalSpy finished(&world.refreshes, &Refreshes::finished);
        world.refreshes.refreshAll();
        QTRY_COMPARE(finished.count(), 2);
    }

    template<class Widget>
    [[nodiscard]] Widget *visible(const QString &name)
    {
        for (Widget *each : window.findChildren<Widget *>(name)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString banner()
    {
        auto *frame = visible<QFrame>(u"problems"_s);
        return frame != nullptr ? frame->accessibleName() : QString();
    }

    PageWorld world;
    MainWindow window{world.pageContext()};
};

} // namespace

/// What the window says when something is in the way, and the way on that it offers.
class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineShowsTheLastState();
    void aRefusedSignInLeadsToTheConnection();
    void anEmptyListSaysWhy();
    void aSearchThatFindsNothingHidesNoFailure();
    void aProxyIsLoggedInTo();
    void aRefusedProxyLoginIsAskedForAgain();
    void oneQuestionForOneProxy();
    void aProxyLoginThatIsNotKeptSaysSo();
    void everyConnectionThatFailsIsNamed();
};

void FailuresTest::offlineShowsTheLastState()
{
    Working working;
    QCOMPARE(working.banner(), QString());
    working.world.vendor.refuseSignIn = failureOf(ApiError::Kind::Dns, u"No address is known for x."_s);
    working.refresh();
    QVERIFY2(working.banner().startsWith(u"Offline: acme"_s), qPrintable(working.banner()));
    QVERIFY2(working.banner().contains(u"was read on"_s), qPrintable(working.banner()));
    QVERIFY(working.visible<QLabel>(u"status.asOf"_s)->text().startsWith(u"offline, as of"_s));
    auto *problems = working.visible<QFrame>(u"problems"_s);
    QTest::mouseClick(problems->findChild<QToolButton *>(u"button.copyDetails"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"No address is known for x."_s));
    working.world.vendor.refuseSignIn.reset();
    QSignalSpy finished(&working.world.refreshes, &Refreshes::finished);
    QTest::mouseClick(working.visible<QPushButton>(u"button.offer"_s), Qt::LeftButton);
    QTRY_COMPARE(finished.count(), 1);
    working.refresh();
    QCOMPARE(working.banner(), QString());
    QVERIFY(working.visible<QLabel>(u"status.asOf"_s)->text().startsWith(u"as of"_s));
}

void FailuresTest::aRefusedSignInLeadsToTheConnection()
{
    Working working;
    working.world.vendor.refuseSignIn = failureOf(ApiError::Kind::Unauthorized, u"invalid_client"_s);
    working.refresh();
    QVERIFY2(working.banner().contains(u"not signed in at acme"_s), qPrintable(working.banner()));
    QTest::mouseClick(working.visible<QPushButton>(u"button.offer"_s), Qt::LeftButton);
    auto *dialog = working.window.findChild<QDialog *>(u"connectDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"field.name"_s)->text(), u"acme"_s);
}

void FailuresTest::anEmptyListSaysWhy()
{
    Working working;
    working.world.vendor.credentials.clear();
    working.world.inventory.removeProfile(working.world.profiles.all().constFirst().id);
    working.world.vendor.refuseSignIn = failureOf(ApiError::Kind::Unauthorized, u"invalid_client"_s);
    working.window.goTo({.page = Place::Page::Credentials,
                         .profile = working.world.profiles.all().constFirst().id,
                         .kind = Kind::PersonalClient});
    working.refresh();
    const auto titles = working.window.findChildren<QLabel *>(u"emptyState.title"_s);
    QVERIFY(std::ranges::any_of(titles, [](const QLabel *title) {
        return title->isVisible() && title->text() == u"Not signed in"_s;
    }));
    QTest::mouseClick(working.visible<QPushButton>(u"button.wayOn"_s), Qt::LeftButton);
    QVERIFY(working.window.findChild<QDialog *>(u"connectDialog"_s) != nullptr);
}

void FailuresTest::aSearchThatFindsNothingHidesNoFailure()
{
    Working working;
    working.world.vendor.refuseSignIn = failureOf(ApiError::Kind::Dns, u"No address is known for x."_s);
    working.refresh();
    QTest::keyClicks(working.visible<QLineEdit>(u"search"_s), u"what no credential has"_s);
    QTRY_VERIFY(std::ranges::any_of(
        working.window.findChildren<QLabel *>(u"emptyState.title"_s), [](const QLabel *title) {
            return title->isVisible() && title->text().startsWith(u"Nothing matches"_s);
        }));
    QVERIFY2(working.banner().startsWith(u"Offline: acme"_s), qPrintable(working.banner()));
    QVERIFY(working.visible<QPushButton>(u"button.offer"_s) != nullptr);
}

void FailuresTest::aProxyIsLoggedInTo()
{
    Working working;
    Q_EMIT working.world.proxyLogins.wanted(u"proxy.example:3128"_s, true);
    auto *dialog = working.window.findChild<QDialog *>(u"proxyLoginDialog"_s);
    QVERIFY(dialog != nullptr);
    const auto *message = dialog->findChild<QFrame *>(u"message"_s);
    QVERIFY(message != nullptr && message->isVisible());
    dialog->findChild<QLineEdit *>(u"field.proxyUser"_s)->setText(u" me "_s);
    dialog->findChild<QLineEdit *>(u"field.proxyPassword"_s)->setText(u"let me out"_s);
    QSignalSpy finished(&working.world.refreshes, &Refreshes::finished);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
    QCOMPARE(working.world.proxyLogins.keptFor, u"proxy.example:3128"_s);
    QCOMPARE(working.world.proxyLogins.user, u"me"_s);
    QCOMPARE(working.world.proxyLogins.password, QByteArray("let me out"));
    QTRY_COMPARE(finished.count(), 2);
    QTRY_VERIFY(working.window.findChild<QDialog *>(u"proxyLoginDialog"_s) == nullptr);
}

void FailuresTest::aRefusedProxyLoginIsAskedForAgain()
{
    Working working;
    const QString proxy = u"proxy.example:3128"_s;
    Q_EMIT working.world.proxyLogins.wanted(proxy, false);
    auto *dialog = working.window.findChild<QDialog *>(u"proxyLoginDialog"_s);
    const auto *message = dialog->findChild<QFrame *>(u"message"_s);
    auto *user = dialog->findChild<QLineEdit *>(u"field.proxyUser"_s);
    user->setText(u"me"_s);
    // The proxy is quicker than the keychain.
    const auto refusing = QObject::connect(&working.world.proxyLogins, &ProxyLogins::given, &working.window,
                                           [&] { Q_EMIT working.world.proxyLogins.wanted(proxy, true); });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(dialog->isVisible());
    QVERIFY(message->isVisible() && message->accessibleName().contains(u"refused"_s));
    QCOMPARE(user->text(), u"me"_s);
    QObject::disconnect(refusing);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
    QTRY_VERIFY(working.window.findChild<QDialog *>(u"proxyLoginDialog"_s) == nullptr);
}

void FailuresTest::oneQuestionForOneProxy()
{
    Working working;
    for (int i = 0; i < 3; ++i) {
        Q_EMIT working.world.proxyLogins.wanted(u"proxy.example:3128"_s, false);
    }
    QCOMPARE(working.window.findChildren<QDialog *>(u"proxyLoginDialog"_s).size(), 1);
}

void FailuresTest::aProxyLoginThatIsNotKeptSaysSo()
{
    Working working;
    working.world.proxyLogins.failure = VaultError{.kind = VaultError::Kind::Locked, .message = {}};
    Q_EMIT working.world.proxyLogins.wanted(u"proxy.example:3128"_s, false);
    auto *dialog = working.window.findChild<QDialog *>(u"proxyLoginDialog"_s);
    dialog->findChild<QLineEdit *>(u"field.proxyUser"_s)->setText(u"me"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
    auto *message = dialog->findChild<QFrame *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->accessibleName().contains(u"until Keyturn ends"_s));
}

void FailuresTest::everyConnectionThatFailsIsNamed()
{
    Working working;
    working.world.vendor.refuseSignIn = failureOf(ApiError::Kind::Unauthorized, u"invalid_client"_s);
    working.refresh();
    working.window.goTo({});
    const QStringList lines = working.banner().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(u"not signed in at acme"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"not signed in at flags"_s), qPrintable(lines.at(1)));
    QTest::mouseClick(working.visible<QPushButton>(u"button.offer"_s), Qt::LeftButton);
    auto *dialog = working.window.findChild<QDialog *>(u"connectDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"field.name"_s)->text(), u"acme"_s);
}

} // namespace keyturn

QTEST_MAIN(keyturn::FailuresTest)
#include "failurestest.moc"
