// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/listtest.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QSplitter>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace keyturn {

void ListTest::columnsAreHiddenAndShown()
{
    Listed l;
    const QStringList before = l.headings();
    QVERIFY(before.contains(u"Owner"_s));
    l.chooseColumn(u"Owner"_s);
    QStringList fewer = before;
    fewer.removeOne(u"Owner"_s);
    QCOMPARE(l.headings(), fewer);
    l.chooseColumn(u"Attention"_s);
    QCOMPARE(l.headings().size(), before.size());
    QVERIFY(l.headings().contains(u"Attention"_s));
    l.find<QAction>(u"action.columns"_s)->trigger();
    auto *menu = l.find<QMenu>(u"menu.columns"_s);
    QVERIFY(!menu->findChild<QAction *>(u"column.Name"_s)->isEnabled());
    QVERIFY(menu->findChild<QAction *>(u"column.Environments"_s) == nullptr);
    menu->close();
}

void ListTest::columnsAreRememberedPerKind()
{
    Listed l;
    l.chooseColumn(u"Owner"_s);
    l.header()->moveSection(l.header()->visualIndex(static_cast<int>(Column::Status)), 0);
    l.header()->resizeSection(static_cast<int>(Column::Name), 321);
    l.table()->sortByColumn(static_cast<int>(Column::Expiry), Qt::DescendingOrder);
    const QStringList left = l.headings();
    l.window->goTo({});
    QVERIFY(l.headings().contains(u"Owner"_s));
    QCOMPARE(l.header()->sortIndicatorSection(), static_cast<int>(Column::Name));
    l.window->goTo(placeOf(Kind::ClientCredential));
    QVERIFY(l.headings().contains(u"Owner"_s));
    l.openAgain();
    QCOMPARE(l.headings(), left);
    QCOMPARE(l.headings().first(), u"Status"_s);
    QCOMPARE(l.header()->sectionSize(static_cast<int>(Column::Name)), 321);
    QCOMPARE(l.header()->sortIndicatorSection(), static_cast<int>(Column::Expiry));
    QCOMPARE(l.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(l.table()->model()->index(0, 0).data().toString(), u"ci-nightly"_s);
}

void ListTest::resetShowsTheFirstColumns()
{
    Listed l;
    const QStringList before = l.headings();
    const int width = l.header()->sectionSize(static_cast<int>(Column::Name));
    l.chooseColumn(u"Owner"_s);
    l.header()->resizeSection(static_cast<int>(Column::Name), 321);
    l.table()->sortByColumn(static_cast<int>(Column::Expiry), Qt::DescendingOrder);
    l.chooseColumn(u"reset"_s);
    QCOMPARE(l.headings(), before);
    QCOMPARE(l.header()->sectionSize(static_cast<int>(Column::Name)), width);
    QCOMPARE(l.header()->sortIndicatorSection(), static_cast<int>(Column::Name));
    l.openAgain();
    QCOMPARE(l.headings(), before);
}

void ListTest::narrowTablesKeepTheStatusInSight()
{
    Listed l;
    l.window->resize(1240, 600);
    const int status = static_cast<int>(Column::Status);
    const auto end = [&] {
        return l.table()->columnViewportPosition(status) + l.header()->sectionSize(status);
    };
    QTRY_VERIFY(end() < l.table()->viewport()->width());
    const int width = l.header()->sectionSize(static_cast<int>(Column::Name));
    const int statusWidth = l.header()->sectionSize(status);
    l.window->resize(800, 600);
    QTRY_COMPARE(end(), l.table()->viewport()->width());
    QCOMPARE(l.header()->sectionSize(status), statusWidth);
    QVERIFY(l.header()->sectionSize(static_cast<int>(Column::Name)) < width);
    // What the narrow window does is not the admin's choice.
    l.table()->sortByColumn(static_cast<int>(Column::Expiry), Qt::DescendingOrder);
    l.openAgain();
    l.window->resize(1240, 600);
    QTRY_COMPARE(l.header()->sectionSize(static_cast<int>(Column::Name)), width);
}

void ListTest::anOrderOfOnesOwnGivesTheWidthsBack()
{
    Listed l;
    l.window->resize(1240, 600);
    const int name = static_cast<int>(Column::Name);
    const int width = l.header()->sectionSize(name);
    l.window->resize(800, 600);
    QTRY_VERIFY(l.header()->sectionSize(name) < width);
    l.header()->moveSection(l.header()->visualIndex(static_cast<int>(Column::Status)),
                            l.header()->count() - 1);
    QTRY_COMPARE(l.header()->sectionSize(name), width);
}

void ListTest::chosenWidthsStayInNarrowTables()
{
    Listed l;
    l.window->resize(1240, 600);
    l.header()->resizeSection(static_cast<int>(Column::Name), 321);
    l.window->resize(800, 600);
    QTRY_VERIFY(l.table()->viewport()->width() < 400);
    QCOMPARE(l.header()->sectionSize(static_cast<int>(Column::Name)), 321);
}

void ListTest::cutTextsAreToldByTooltips()
{
    Listed l;
    const auto tipOf = [&](const QModelIndex &index) {
        const QPoint at = l.table()->visualRect(index).center();
        QHelpEvent event(QEvent::ToolTip, at, l.table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(l.table()->viewport(), &event);
        return QToolTip::text();
    };
    const QModelIndex name = l.cell(u"prod-terraform"_s);
    l.header()->resizeSection(name.column(), 200);
    QCOMPARE(tipOf(name), QString());
    l.header()->resizeSection(name.column(), 50);
    QVERIFY2(tipOf(name).contains(u"prod-terraform"_s), qPrintable(tipOf(name)));
}

void ListTest::strangeSettingsAreIgnored()
{
    Listed l;
    const QStringList before = l.headings();
    const QString list = descriptorOf(Kind::ServicePrincipalCredential).token;
    const auto leave = [&](const QVariant &state) {
        QVERIFY(l.window->close());
        l.window.reset();
        l.world.remembering.setValue(Settings::Key::TableState, QVariantMap{{list, state}});
        l.open();
    };
    leave(QByteArray("what an older version left"));
    QCOMPARE(l.headings(), before);
    leave(QVariantMap{{u"shown"_s, QStringList{u"NoSuchColumn"_s, u"Count"_s}}});
    QCOMPARE(l.headings(), before);
    leave(QVariantMap{{u"shown"_s, QStringList{u"Expiry"_s, u"NoSuchColumn"_s, u"Expiry"_s}},
                      {u"widths"_s, QVariantMap{{u"Name"_s, -5}, {u"Expiry"_s, 1'000'000}}},
                      {u"sortedBy"_s, u"NoSuchColumn"_s}});
    QCOMPARE(l.headings(), (QStringList{u"Name"_s, u"Expires"_s}));
    QVERIFY(l.header()->sectionSize(static_cast<int>(Column::Name)) >= l.header()->minimumSectionSize());
}

void ListTest::sortsOnTypedValues()
{
    Listed l;
    l.table()->sortByColumn(static_cast<int>(Column::LastUsed), Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < l.table()->model()->rowCount(); ++row) {
        names << l.table()->model()->index(row, 0).data().toString();
    }
    names.removeOne(u"old-servicePrincipalCredential"_s);
    names = names.first(4);
    QCOMPARE(names, (QStringList{u"siem-export"_s, u"prod-terraform"_s, u"ci-main"_s, u"vault-backup"_s}));
}

void ListTest::panesAreRemembered()
{
    Listed l;
    auto *panes = l.find<QSplitter>(u"panes"_s);
    l.window->resize(1100, 640);
    panes->setSizes({250, 500, 350});
    const QList<int> sizes = panes->sizes();
    l.openAgain();
    QCOMPARE(l.window->size(), QSize(1100, 640));
    QCOMPARE(l.find<QSplitter>(u"panes"_s)->sizes(), sizes);
}

} // namespace keyturn
