// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/refresh.h"
#include "tests/support/workshop.h"
#include "tests/ui/pages/pageworld.h"
#include "tests/ui/shopcontext.h"
#include "ui/mainwindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr int patience = 60'000;

} // namespace

/// The status bar while lists stream in from a practice server that is slow; the shell around the window is
/// faked.
class RefreshProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cancellingTakesNothingForGone()
    {
        m_window.show();
        readEverything();
        const int credentials = m_shop->inventory.credentials().count();
        const int owners = m_shop->inventory.owners().count();
        const QString asOf = visible<QLabel>(u"status.asOf"_s)->text();

        // A list that does not come, and in it one that is gone.
        const OwnerRef slow = m_tenants.owner(Kind::ServicePrincipalCredential, 5);
        const CredentialRef gone = firstUnder(slow);
        m_tenants.colleague(Vendor::ConductorOne, u"DELETE"_s, credentialPath(gone));
        m_tenants.fault(u"GET %1=latency:-1;ms=60000"_s.arg(mintPath(slow)));
        m_shop->refreshes.refresh(c1Profile);
        QTRY_VERIFY_WITH_TIMEOUT(visible<QProgressBar>(u"status.bar"_s) != nullptr, patience);
        const auto *bar = visible<QProgressBar>(u"status.bar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 && bar->value() == bar->maximum() - 1, patience);
        const QString said = visible<ElidedLabel>(u"status.progress"_s)->text();
        QVERIFY2(said.startsWith(u"Practice C1: "_s) && said.contains(u"service principals"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(QString::number(m_shop->refreshes.running(c1Profile)->progress().credentials)),
                 qPrintable(said));

        QTest::mouseClick(visible<QToolButton>(u"button.cancelRefresh"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_shop->refreshes.isRunning(), patience);
        for (const auto &name : {u"status.bar"_s, u"status.progress"_s, u"button.cancelRefresh"_s}) {
            QVERIFY2(visible<QWidget>(name) == nullptr, qPrintable(name));
        }
        QCOMPARE(m_shop->inventory.credentials().count(), credentials);
        QCOMPARE(m_shop->inventory.owners().count(), owners);
        QVERIFY(m_shop->inventory.credentials().find(gone) != nullptr);
        QCOMPARE(visible<QLabel>(u"status.asOf"_s)->text(), asOf);

        m_tenants.endFaults();
        readEverything();
        QCOMPARE(m_shop->inventory.credentials().count(), credentials - 1);
        QVERIFY(m_shop->inventory.credentials().find(gone) == nullptr);
    }

private:
    [[nodiscard]] static sandbox::Options options()
    {
        sandbox::Options options;
        options.principals = 24;
        return options;
    }

    void readEverything()
    {
        QVERIFY(m_shop.refresh(c1Profile));
        QCOMPARE(m_shop->refreshes.problems(c1Profile), QStringList());
    }

    [[nodiscard]] CredentialRef firstUnder(const OwnerRef &owner)
    {
        const auto &credentials = m_shop->inventory.credentials();
        for (int row = 0; row < credentials.count(); ++row) {
            if (credentials.at(row).ref.owner == owner) {
                return credentials.at(row).ref;
            }
        }
        return {};
    }

    /// Null if it is not on the screen.
    template<class Widget>
    [[nodiscard]] Widget *visible(const QString &name)
    {
        for (Widget *each : m_window.findChildren<Widget *>(name)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    Tenants m_tenants{options()};
    Workshop m_shop{m_tenants};
    PageWorld m_faked;
    MainWindow m_window{contextOf(m_shop, m_faked.pageContext())};
};

} // namespace keyturn::test

QTEST_MAIN(keyturn::test::RefreshProgressTest)
#include "refreshprogresstest.moc"
