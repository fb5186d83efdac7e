// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"
#include "tests/ui/pages/pageworld.h"
#include "tests/ui/shopcontext.h"
#include "ui/mainwindow.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What the window says to an admin below Super Admin, who may not search the personal clients of other
/// users; the shell around the window is faked.
class LesserRoleWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_tenants.endFaults();
        m_tenants.fault(u"POST /api/v1/search/iam/personal_clients=status:-1;status=403"_s);
        m_window.show();
        QVERIFY(m_shop.refresh(c1Profile));
    }

    void aLimitIsToldWhereItMatters()
    {
        goTo(Kind::ServicePrincipalCredential);
        QVERIFY(m_shop->inventory.credentials().count() > 0);
        QCOMPARE(banner(), QString());
        goTo(Kind::ConnectorCredential);
        QCOMPARE(banner(), QString());
        const auto own = minted(m_shop, plainRequest(m_tenants.owner(Kind::PersonalClient), u"mine"_s));
        QCOMPARE(own->held, 1);
        goTo(Kind::PersonalClient);
        QVERIFY2(banner().contains(u"own personal clients"_s), qPrintable(banner()));
    }

    /// Trying again would change nothing.
    void aLimitOffersNoOtherTry()
    {
        m_window.goTo({});
        QVERIFY2(banner().contains(u"own personal clients"_s), qPrintable(banner()));
        QVERIFY2(!banner().contains(u"may be incomplete"_s), qPrintable(banner()));
        QVERIFY(visible<QPushButton>(u"button.offer"_s) == nullptr);
    }

    void nothingKnownIsNoFailure()
    {
        goTo(Kind::ConnectorCredential);
        m_window.findChild<QTabBar *>(u"kindTabs"_s)->setCurrentIndex(1);
        QCOMPARE(emptyTitle(), u"None known yet"_s);
        QVERIFY(visible<QPushButton>(u"button.wayOn"_s) == nullptr);
    }

    void nothingThatNeedsAttentionIsNoFailure()
    {
        m_window.goTo({.page = Place::Page::NeedsAttention});
        clearInventory();
        QCOMPARE(emptyTitle(), u"Nothing needs attention"_s);
        const QString text = wordsOf(u"emptyState.text"_s);
        QVERIFY2(text.contains(u"own personal clients"_s), qPrintable(text));
        QVERIFY(visible<QPushButton>(u"button.wayOn"_s) == nullptr);
    }

    void aListThatFailedIsNotCalledEmpty()
    {
        m_tenants.fault(u"GET /api/v1/service_principals=status:-1;status=500"_s);
        QVERIFY(m_shop.refresh(c1Profile));
        goTo(Kind::ServicePrincipalCredential);
        QVERIFY2(banner().contains(u"may be incomplete"_s), qPrintable(banner()));
        QVERIFY(visible<QPushButton>(u"button.offer"_s) != nullptr);
        clearInventory();
        QCOMPARE(emptyTitle(), u"Not everything could be read"_s);
        QVERIFY(visible<QPushButton>(u"button.wayOn"_s) != nullptr);
        goTo(Kind::ConnectorCredential);
        m_window.findChild<QTabBar *>(u"kindTabs"_s)->setCurrentIndex(1);
        QCOMPARE(emptyTitle(), u"None known yet"_s);
    }

private:
    void goTo(Kind kind)
    {
        m_window.goTo({.page = Place::Page::Credentials, .profile = c1Profile, .kind = kind});
    }

    /// As if the tenant had none.
    void clearInventory()
    {
        QSet<CredentialRef> all;
        const auto &credentials = m_shop->inventory.credentials();
        for (int row = 0; row < credentials.count(); ++row) {
            all.insert(credentials.at(row).ref);
        }
        m_shop->inventory.removeCredentials(all);
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

    [[nodiscard]] QString banner()
    {
        const auto *frame = visible<QFrame>(u"problems"_s);
        return frame != nullptr ? frame->accessibleName() : QString();
    }

    /// Of what stands in place of the table of credentials; the detail pane has such words too.
    [[nodiscard]] QString wordsOf(const QString &name)
    {
        const auto *stack = m_window.findChild<QTableView *>(u"credentialsTable"_s)->parentWidget();
        const auto *label = stack->findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] QString emptyTitle() { return wordsOf(u"emptyState.title"_s); }

    Tenants m_tenants;
    Workshop m_shop{m_tenants};
    PageWorld m_faked;
    MainWindow m_window{contextOf(m_shop, m_faked.pageContext())};
};

} // namespace keyturn::test

QTEST_MAIN(keyturn::test::LesserRoleWindowTest)
#include "lesserroletest.moc"
