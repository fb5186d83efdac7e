// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/labelseditor.h"
#include "ui/widgets/nameseditor.h"
#include "ui/widgets/ownerpicker.h"
#include "ui/widgets/sourcerangeseditor.h"

#include "tests/ui/dialogs/fakes.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

/// Each editor by itself: the value it makes of what is typed, and what it says to it.
class FieldEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceRangesAreJudged_data();
    void sourceRangesAreJudged();
    void hostBitsAreMendedOnRequest();
    void untouchedRangesKeepTheirSpelling();
    void namesAreAddedByEnterOrLeftTyped();
    void noNamesShowsTheVendorsMeanings();
    void labelsAreJudged();
    void otherLabelsKeepTheirSpelling();
    void ownersOfAnyNameCanBeChosen_data();
    void ownersOfAnyNameCanBeChosen();
};

void FieldEditorsTest::sourceRangesAreJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QString() << QStringList() << true;
    QTest::newRow("one") << u"10.0.0.0/8"_s << QStringList{u"10.0.0.0/8"_s} << true;
    QTest::newRow("pasted") << u"10.0.0.0/8, 192.168.1.0/24\n2001:db8::/32 "_s
                            << QStringList{u"10.0.0.0/8"_s, u"192.168.1.0/24"_s, u"2001:db8::/32"_s} << true;
    QTest::newRow("bare address") << u"192.0.2.7"_s << QStringList{u"192.0.2.7/32"_s} << true;
    QTest::newRow("host bits") << u"10.1.2.3/8"_s << QStringList{u"10.1.2.3/8"_s} << false;
    QTest::newRow("twice") << u"10.0.0.0/8 10.0.0.0/8"_s << QStringList{u"10.0.0.0/8"_s, u"10.0.0.0/8"_s}
                           << false;
    QTest::newRow("twice, spelled differently")
        << u"2001:db8::/32 2001:DB8:0::/32"_s << QStringList{u"2001:db8::/32"_s, u"2001:DB8:0::/32"_s}
        << false;
    QTest::newRow("no network") << u"everywhere"_s << QStringList{u"everywhere"_s} << false;
    QTest::newRow("prefix too long") << u"10.0.0.0/33"_s << QStringList{u"10.0.0.0/33"_s} << false;
    QStringList many;
    for (int i = 0; i < 4; ++i) {
        many << u"10.%1.0.0/16"_s.arg(i);
    }
    QTest::newRow("over the limit") << many.join(u'\n') << many << false;
}

void FieldEditorsTest::sourceRangesAreJudged()
{
    QFETCH(QString, text);
    SourceRangesEditor editor(3, nullptr);
    qobject_cast<QPlainTextEdit *>(editor.input())->setPlainText(text);
    QTEST(std::get<QStringList>(editor.value()), "value");
    QFETCH(bool, good);
    QCOMPARE(editor.problem().isEmpty(), good);
}

void FieldEditorsTest::hostBitsAreMendedOnRequest()
{
    SourceRangesEditor editor(32, nullptr);
    qobject_cast<QPlainTextEdit *>(editor.input())->setPlainText(u"10.1.2.3/8 192.0.2.0/24"_s);
    auto *mend = editor.findChild<QPushButton *>(u"button.useNetworks"_s);
    QVERIFY(mend->isVisibleTo(&editor));
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(std::get<QStringList>(editor.value()), QStringList({u"10.0.0.0/8"_s, u"192.0.2.0/24"_s}));
    QVERIFY(editor.problem().isEmpty());
    QVERIFY(!mend->isVisibleTo(&editor));
}

void FieldEditorsTest::untouchedRangesKeepTheirSpelling()
{
    SourceRangesEditor editor(32, nullptr);
    editor.setValue(QStringList{u"2001:DB8::/32"_s});
    qobject_cast<QPlainTextEdit *>(editor.input())->appendPlainText(u"10.0.0.0/8"_s);
    QCOMPARE(std::get<QStringList>(editor.value()), QStringList({u"2001:DB8::/32"_s, u"10.0.0.0/8"_s}));
}

void FieldEditorsTest::namesAreAddedByEnterOrLeftTyped()
{
    NamesEditor editor({}, {}, nullptr);
    auto *edit = qobject_cast<QLineEdit *>(editor.input());
    QTest::keyClicks(edit, u"staging, qa"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(std::get<QStringList>(editor.value()), QStringList({u"staging"_s, u"qa"_s}));
    QTest::keyClicks(edit, u"prod"_s);
    QCOMPARE(std::get<QStringList>(editor.value()), QStringList({u"staging"_s, u"qa"_s, u"prod"_s}));
    auto *list = editor.findChild<QListWidget *>(u"list.names"_s);
    list->item(0)->setSelected(true);
    QTest::mouseClick(editor.findChild<QPushButton *>(u"button.removeName"_s), Qt::LeftButton);
    QCOMPARE(std::get<QStringList>(editor.value()), QStringList({u"qa"_s, u"prod"_s}));
}

void FieldEditorsTest::noNamesShowsTheVendorsMeanings()
{
    const QString meaning = u"both meanings"_s;
    NamesEditor editor({}, meaning, nullptr);
    QCOMPARE(editor.remark(), meaning);
    editor.setValue(QStringList{u"production"_s});
    QCOMPARE(editor.remark(), QString());
    editor.findChild<QListWidget *>(u"list.names"_s)->selectAll();
    QTest::mouseClick(editor.findChild<QPushButton *>(u"button.removeName"_s), Qt::LeftButton);
    QCOMPARE(editor.remark(), meaning);
}

void FieldEditorsTest::labelsAreJudged()
{
    LabelsEditor editor(nullptr);
    editor.setValue(LabelMap{{u"team"_s, u"web"_s}});
    auto *table = qobject_cast<QTableWidget *>(editor.input());
    QCOMPARE(table->rowCount(), 2);
    table->item(1, 1)->setText(u"1"_s);
    QVERIFY(editor.problem().contains(u"no key"_s));
    table->item(1, 0)->setText(u" tier "_s);
    QCOMPARE(editor.problem(), QString());
    QCOMPARE(std::get<LabelMap>(editor.value()), LabelMap({{u"team"_s, u"web"_s}, {u"tier"_s, u"1"_s}}));
    QCOMPARE(table->rowCount(), 3);
    table->item(2, 0)->setText(u"team"_s);
    QVERIFY(editor.problem().contains(u"twice"_s));
}

void FieldEditorsTest::otherLabelsKeepTheirSpelling()
{
    const LabelMap loaded{
        {u"team "_s, u" web"_s}, {u"two\nlines"_s, u"a\tb"_s}, {u" "_s, u"x"_s}, {u""_s, u"no key"_s}};
    LabelsEditor editor(nullptr);
    editor.setValue(loaded);
    QCOMPARE(std::get<LabelMap>(editor.value()), loaded);
    QCOMPARE(editor.problem(), QString());
    auto *table = qobject_cast<QTableWidget *>(editor.input());
    QCOMPARE(table->rowCount(), 5);
    table->item(4, 0)->setText(u" tier "_s);
    table->item(4, 1)->setText(u"1 "_s);
    LabelMap expected = loaded;
    expected.insert(u"tier"_s, u"1"_s);
    QCOMPARE(std::get<LabelMap>(editor.value()), expected);
    QCOMPARE(editor.problem(), QString());
}

void FieldEditorsTest::ownersOfAnyNameCanBeChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Terraform"_s;
    QTest::newRow("blank before") << u" Terraform"_s;
    QTest::newRow("blank after") << u"Terraform "_s;
    QTest::newRow("newline") << u"Terra\nform"_s;
    QTest::newRow("right to left") << u"\u202eTerraform"_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'x');
}

void FieldEditorsTest::ownersOfAnyNameCanBeChosen()
{
    QFETCH(const QString, name);
    World world;
    Owner odd;
    odd.ref = {u"c1"_s, Kind::ServicePrincipalCredential, {}, u"odd"_s};
    odd.displayName = name;
    Owner other = odd;
    other.ref.id = u"other"_s;
    other.displayName = u"Zebra"_s;
    world.inventory.upsertOwners({odd, other});
    OwnerPicker picker(world.inventory, u"c1"_s, Kind::ServicePrincipalCredential, nullptr);
    picker.setCurrentIndex(picker.findData(QVariant::fromValue(odd.ref)));
    QCOMPARE(picker.owner(), std::optional(odd.ref));
    picker.setOwner(other.ref);
    picker.setOwner(odd.ref);
    QCOMPARE(picker.owner(), std::optional(odd.ref));
    picker.setCurrentIndex(-1);
    picker.lineEdit()->setText(name.trimmed());
    QCOMPARE(picker.owner(), std::optional(odd.ref));
}

QTEST_MAIN(FieldEditorsTest)
#include "fieldeditorstest.moc"
