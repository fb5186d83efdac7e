// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/listtest.h"

#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

void ListTest::countsTheSelection()
{
    Listed l;
    auto *count = l.find<QLabel>(u"status.selected"_s);
    QCOMPARE(count->text(), u"Rows: 8"_s);
    l.select({u"siem-export"_s});
    QCOMPARE(count->text(), u"1 of 8 selected"_s);
    l.select({u"siem-export"_s, u"old-ci"_s, u"vault-backup"_s});
    QCOMPARE(count->text(), u"3 of 8 selected"_s);
    QCOMPARE(l.find<ElidedLabel>(u"detail.title"_s)->text(), u"3 rows selected"_s);
    QVERIFY(l.find<QLabel>(u"detail.text"_s)->text().contains(u"Expired: 1"_s));
    l.world.inventory.removeCredential(PageWorld::principalCredential(u"CI runners"_s, u"2Xk4PqR"_s));
    QCOMPARE(count->text(), u"2 of 7 selected"_s);
}

void ListTest::severalOfferWhatCanBeDone()
{
    Listed l;
    l.select({u"siem-export"_s, u"old-ci"_s});
    for (const QString &name : {u"action.edit"_s, u"action.rotate"_s}) {
        auto *action = l.find<QAction>(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QCOMPARE(action->toolTip(), u"Select one credential only."_s);
    }
    QVERIFY(l.find<QAction>(u"action.copy"_s)->isEnabled());
}

void ListTest::copiesSeveralRowsAsATable()
{
    Listed l;
    l.select({u"siem-export"_s});
    l.find<QAction>(u"action.copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"siem-export"_s);
    l.select({u"siem-export"_s, u"old-ci"_s});
    l.find<QAction>(u"action.copy"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QStringList values;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), l.headings().size());
        values << cells.at(0);
    }
    QCOMPARE(values, (QStringList{u"old-ci"_s, u"siem-export"_s}));
    l.chooseColumn(u"Owner"_s);
    l.find<QAction>(u"action.copy"_s)->trigger();
    const QString fewer = QGuiApplication::clipboard()->text();
    QCOMPARE(fewer.section(u'\n', 0, 0).count(u'\t'), l.headings().size() - 1);
    QVERIFY(!fewer.contains(u"CI runners"_s));
}

void ListTest::refreshMovesNothing()
{
    Listed l;
    const QList<Credential> rows = l.many(u"m-"_s, 200);
    l.world.inventory.upsertCredentials(rows);
    l.select({u"m-0100"_s, u"m-0102"_s});
    l.table()->selectionModel()->setCurrentIndex(l.cell(u"m-0102"_s, Column::Expiry),
                                                 QItemSelectionModel::NoUpdate);
    l.table()->verticalScrollBar()->setValue(l.cell(u"m-0097"_s).row());
    l.table()->horizontalScrollBar()->setValue(40);
    QCOMPARE(l.nameAt(0), u"m-0097"_s);
    const QRect place = l.table()->visualRect(l.cell(u"m-0102"_s));

    QList<Credential> page = l.many(u"a-"_s, 30) + l.many(u"z-"_s, 30);
    for (int number = 90; number < 120; ++number) {
        Credential changed = rows.at(number);
        changed.fields.set(Field::LastUsed, l.world.clock.now());
        page << changed;
    }
    l.world.inventory.upsertCredentials(page);
    l.world.inventory.removeCredentials({rows.at(3).ref, rows.at(97).ref, rows.at(110).ref});
    QTRY_COMPARE(l.table()->visualRect(l.cell(u"m-0102"_s)), place);
    QCOMPARE(l.selected(), (QStringList{u"m-0100"_s, u"m-0102"_s}));
    QCOMPARE(l.table()->currentIndex(), l.cell(u"m-0102"_s, Column::Expiry));
    QCOMPARE(l.table()->horizontalScrollBar()->value(), 40);

    // The selected rows out of sight: what is seen stays.
    l.table()->verticalScrollBar()->setValue(l.cell(u"m-0150"_s).row());
    l.world.inventory.upsertCredentials(l.many(u"b-"_s, 50));
    l.world.inventory.removeCredentials({rows.at(150).ref});
    QTRY_COMPARE(l.table()->visualRect(l.cell(u"m-0151"_s)).top(),
                 l.table()->verticalHeader()->defaultSectionSize());
    QCOMPARE(l.selected(), (QStringList{u"m-0100"_s, u"m-0102"_s}));
}

void ListTest::refreshAtTheTopShowsWhatComes()
{
    Listed l;
    l.world.inventory.upsertCredentials(l.many(u"m-"_s, 200));
    QCOMPARE(l.table()->verticalScrollBar()->value(), 0);
    l.world.inventory.upsertCredentials(l.many(u"a-"_s, 30));
    QTRY_COMPARE(l.nameAt(0), u"a-0000"_s);
}

void ListTest::removalOfTheCurrentRowDoesNotScroll()
{
    Listed l;
    const QList<Credential> rows = l.many(u"m-"_s, 200);
    l.world.inventory.upsertCredentials(rows);
    l.select({u"m-0010"_s});
    l.table()->verticalScrollBar()->setValue(l.cell(u"m-0150"_s).row());
    l.world.inventory.removeCredential(rows.at(10).ref);
    QTRY_COMPARE(l.nameAt(0), u"m-0150"_s);
    QCOMPARE(l.selected(), QStringList());
    QVERIFY(!l.find<QAction>(u"action.revoke"_s)->isEnabled());
}

void ListTest::openDialogSurvivesARefresh()
{
    Listed l;
    l.select({u"siem-export"_s});
    l.find<QAction>(u"action.edit"_s)->trigger();
    auto *dialog = l.find<QDialog>(u"editDialog"_s);
    const auto nameField = [dialog] { return dialog->findChild<QLineEdit *>(u"field.displayName"_s); };
    QTRY_VERIFY(nameField() != nullptr && nameField()->isVisible() && nameField()->isEnabled() &&
                nameField()->text() == "siem-export"_L1);
    QLineEdit *name = nameField();
    QTest::keyClicks(name, u"-2"_s);
    const QString typed = name->text();
    QVERIFY2(typed.contains(u"-2"_s), qPrintable(typed));
    l.world.inventory.upsertCredentials(l.many(u"a-"_s, 50));
    l.world.inventory.removeCredential(PageWorld::principalCredential(u"CI runners"_s, u"2Xk4PqR"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(name->text(), typed);
    QCOMPARE(l.selected(), QStringList{u"siem-export"_s});
}

} // namespace keyturn

QTEST_MAIN(keyturn::ListTest)
#include "moc_listtest.cpp"
