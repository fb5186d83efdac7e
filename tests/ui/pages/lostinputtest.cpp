// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "ui/dialogs/knowncredentialdialog.h"
#include "ui/dialogs/ownerdialogs.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/proxylogindialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Make = std::function<QDialog *(PageWorld &)>;
using Enter = std::function<void(const QDialog *)>;

Enter typesInto(const QString &field)
{
    return [field](const QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"field."_s + field), u"x"_s);
    };
}

Enter choosesIn(const QString &field)
{
    return [field](const QDialog *dialog) {
        dialog->findChild<QComboBox *>(u"field."_s + field)->setCurrentIndex(1);
    };
}

Profile connectedTenant(const PageWorld &world)
{
    return world.profiles.all().constFirst();
}

} // namespace

/// Escape and the window's own way to close it lose nothing that was entered without asking.
class LostInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_world = std::make_unique<PageWorld>(); }

    void cleanup() { m_world.reset(); }

    void asksBeforeInputIsLost_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<Enter>("enter");
        const Make connecting = [](PageWorld &world) {
            return new ProfileDialog(world.pageContext(), std::nullopt, nullptr);
        };
        const Make changing = [](PageWorld &world) {
            return new ProfileDialog(world.pageContext(), connectedTenant(world), nullptr);
        };
        for (const auto *field : {"name", "clientId", "secret", "caFile"}) {
            QTest::addRow("connect, %s", field) << connecting << typesInto(QLatin1StringView(field));
        }
        QTest::newRow("change connection, secret") << changing << typesInto(u"secret"_s);
        QTest::newRow("change connection, sign-in") << changing << choosesIn(u"signIn"_s);
        QTest::newRow("change connection, colour") << changing << choosesIn(u"colour"_s);
        const Make known = [](PageWorld &world) {
            return new KnownCredentialDialog(world.pageContext(), u"c1"_s, Kind::ConnectorCredential, {},
                                             nullptr);
        };
        QTest::newRow("known credential") << known << typesInto(u"id"_s);
        const Make proxy = [](PageWorld &world) {
            return new ProxyLoginDialog(world.pageContext(), u"proxy.example:3128"_s, false, nullptr);
        };
        QTest::newRow("proxy login, user") << proxy << typesInto(u"proxyUser"_s);
        QTest::newRow("proxy login, password") << proxy << typesInto(u"proxyPassword"_s);
        const Make preferences = [](PageWorld &world) {
            return new PreferencesDialog(world.remembering, world.platform, &world.updates, nullptr);
        };
        QTest::newRow("preferences, theme") << preferences << choosesIn(u"appearance"_s);
        QTest::newRow("preferences, number") << preferences << Enter([](const QDialog *dialog) {
            dialog->findChild<QSpinBox *>(u"field.lockMinutes"_s)->stepUp();
        });
        const Make owner = [](PageWorld &world) {
            return new OwnerDialog(world.pageContext(), u"confidence"_s, Kind::ClientCredential, nullptr);
        };
        QTest::newRow("owner") << owner << typesInto(u"name"_s);
    }

    void asksBeforeInputIsLost()
    {
        QFETCH(const Make, make);
        QFETCH(const Enter, enter);
        const std::unique_ptr<QDialog> dialog(make(*m_world));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        enter(dialog.get());

        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        answer(dialog.get(), u"button.keepEditing"_s);
        QVERIFY(!dialog->close());
        QVERIFY(dialog->isVisible());
        answer(dialog.get(), u"button.loseInput"_s);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void asksNothingWhereNothingWasEntered_data() { asksBeforeInputIsLost_data(); }

    void asksNothingWhereNothingWasEntered()
    {
        QFETCH(const Make, make);
        const std::unique_ptr<QDialog> dialog(make(*m_world));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void cancelIsMeant()
    {
        ProfileDialog dialog(m_world->pageContext(), std::nullopt, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        typesInto(u"secret"_s)(&dialog);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"button.cancel"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }

    void aLoginInUseIsNotLost()
    {
        m_world->proxyLogins.failure = VaultError{.kind = VaultError::Kind::Locked, .message = {}};
        ProxyLoginDialog dialog(m_world->pageContext(), u"proxy.example:3128"_s, false, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        typesInto(u"proxyUser"_s)(&dialog);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QWidget *>(u"message"_s)->isVisible());
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.close());
    }

private:
    static void answer(const QDialog *dialog, const QString &button)
    {
        const auto *question = dialog->findChild<QMessageBox *>(u"discardInput"_s);
        QVERIFY(question != nullptr);
        QTest::mouseClick(question->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QMessageBox *>(u"discardInput"_s) == nullptr);
    }

    std::unique_ptr<PageWorld> m_world;
};

} // namespace keyturn

QTEST_MAIN(keyturn::LostInputTest)
#include "lostinputtest.moc"
