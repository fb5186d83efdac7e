// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/knowncredentialdialog.h"
#include "ui/dialogs/ownerdialogs.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/proxylogindialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace keyturn {

using OpenOver = std::function<QDialog *(PageWorld &, MainWindow *)>;

/// The help page is a key away in the small dialogs too.
class HelpKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void opensTheHelp_data()
    {
        QTest::addColumn<OpenOver>("make");
        const auto row = [](const char *name, const OpenOver &make) { QTest::newRow(name) << make; };
        row("owner", [](PageWorld &world, MainWindow *window) {
            return new OwnerDialog(world.pageContext(), u"confidence"_s, Kind::ClientCredential, window);
        });
        row("known credential", [](PageWorld &world, MainWindow *window) {
            return new KnownCredentialDialog(world.pageContext(), u"c1"_s, Kind::ConnectorCredential, {},
                                             window);
        });
        row("proxy login", [](PageWorld &world, MainWindow *window) {
            return new ProxyLoginDialog(world.pageContext(), u"proxy.example:3128"_s, false, window);
        });
        row("connections", [](PageWorld &world, MainWindow *window) {
            return new ConnectionsDialog(world.pageContext(), window);
        });
        row("preferences", [](PageWorld &, MainWindow *window) {
            window->findChild<QAction *>(u"action.preferences"_s)->trigger();
            return window->findChild<PreferencesDialog *>();
        });
    }

    void opensTheHelp()
    {
        QFETCH(const OpenOver, make);
        PageWorld world;
        MainWindow window(world.pageContext());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QDialog *dialog = make(world, &window);
        dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        QTRY_VERIFY(dialog->findChild<HelpDialog *>() != nullptr);
        QVERIFY(dialog->findChild<HelpDialog *>()->isVisible());
    }
};

} // namespace keyturn

QTEST_MAIN(keyturn::HelpKeyTest)
#include "helpkeytest.moc"
