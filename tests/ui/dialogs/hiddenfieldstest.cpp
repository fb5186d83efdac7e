// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialtablemodel.h"
#include "models/items/wording.h"
#include "tests/support/workshop.h"
#include "tests/ui/shopcontext.h"

#include "tests/ui/dialogs/flowstest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace keyturn;

/// What the window says of restrictions that the practice server hides from this role: the real parts over
/// HTTP, under the real dialogs.
class HiddenFieldsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto kind = Kind::PersonalClient;

    std::unique_ptr<test::Tenants> m_tenants;
    std::unique_ptr<test::Workshop> m_shop;
    World m_world;
    CredentialRef m_ref;

private Q_SLOTS:

    void initTestCase()
    {
        m_tenants = std::make_unique<test::Tenants>();
        m_shop = std::make_unique<test::Workshop>(*m_tenants);
        const auto made =
            test::minted(*m_shop, test::fullRequest(*m_tenants, m_tenants->owner(kind), u"restricted"_s));
        QCOMPARE(made->held, 1);
        m_ref = (*m_shop)->custody.find(made->id)->credential;
    }

    void cleanupTestCase() { m_shop.reset(); }

    void theEditFormDoesNotTakeHiddenForNone()
    {
        m_tenants->fault(u"GET %1=hide-restrictions"_s.arg(test::credentialPath(m_ref)));
        QWidget window;
        window.show();
        CredentialFlows flows(test::contextOf(*m_shop, m_world.context()), &window);
        flows.edit(m_ref);
        auto *dialog = window.findChild<QDialog *>(u"editDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *ranges = dialog->findChild<QPlainTextEdit *>(u"field.allowSourceCidr"_s);
        QTRY_VERIFY(ranges->isEnabled());
        QCOMPARE(ranges->toPlainText(), QString());
        const auto *remark = dialog->findChild<QLabel *>(u"remark.allowSourceCidr"_s);
        QVERIFY2(remark->text().contains(u"hidden from this connection's role"_s),
                 qPrintable(remark->text()));
        QVERIFY2(!remark->text().contains(u"everywhere"_s), qPrintable(remark->text()));

        ranges->setPlainText(u"10.0.0.0/8"_s);
        QVERIFY2(remark->text().contains(u"what you save replaces them"_s), qPrintable(remark->text()));
        const QString summary = dialog->findChild<QLabel *>(u"label.summary"_s)->text();
        QVERIFY2(summary.contains(u"none shown → 10.0.0.0/8"_s), qPrintable(summary));
        QVERIFY2(!summary.contains(u"everywhere"_s), qPrintable(summary));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.cancel"_s), Qt::LeftButton);
    }

    void whatCannotBeReadIsToldOfTheList()
    {
        Credential odd{.ref = {{.profile = u"c1"_s, .kind = kind, .parentId = {}, .id = {}}, u"odd"_s},
                       .fields = {}};
        odd.fields.set(Field::LastUsed, Unreadable());
        m_world.vendor.credentials << odd;
        QSignalSpy finished(&m_world.refreshes, &Refreshes::finished);
        m_world.refreshes.refresh(u"c1"_s);
        QTRY_COMPARE(finished.size(), 1);
        const QStringList problems = m_world.refreshes.problems(u"c1"_s);
        QCOMPARE(problems.filter(u"Incomplete reading"_s).size(), 1);
        QVERIFY(m_world.inventory.credentials().find(odd.ref) != nullptr);
    }

    void theTableSaysThatNoneIsShown()
    {
        auto &parts = *m_shop;
        const CredentialTableModel table(parts->inventory, parts->profiles, m_shop->clock);
        const auto cell = [&](CredentialTableModel::Column column, int role) {
            return table.indexOf(m_ref, column).data(role).toString();
        };
        for (const auto column :
             {CredentialTableModel::Column::SourceRanges, CredentialTableModel::Column::Roles}) {
            QCOMPARE(cell(column, Qt::DisplayRole), wording::noneShown());
            QCOMPARE(cell(column, Qt::ToolTipRole), wording::noneOrHidden());
        }
    }
};

QTEST_MAIN(HiddenFieldsTest)
#include "hiddenfieldstest.moc"
