// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialform.h"
#include "ui/widgets/labelseditor.h"
#include "ui/widgets/nameseditor.h"
#include "ui/widgets/ownerpicker.h"
#include "ui/widgets/sourcerangeseditor.h"

#include "fakes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

std::unique_ptr<CredentialForm> formFor(World &world, Kind kind, FormMode mode)
{
    return std::make_unique<CredentialForm>(descriptorOf(kind), mode, world.inventory,
                                            World::owner(kind).profile, world.clock.now(), nullptr);
}

Credential stored(World &world, Kind kind)
{
    return *world.vendor.find(World::credential(kind));
}

} // namespace

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
    void anOddFieldDoesNotBlockAnother();
    void aBlankThatMayBeHiddenSaysSo();
    void aPastedNameLosesItsNewline();
    void expiryOffersTheVendorsChoices();
    void formOffersWhatTheDescriptorSays_data();
    void formOffersWhatTheDescriptorSays();
    void loadingChangesNothing_data();
    void loadingChangesNothing();
    void onlyEditedFieldsAreChanges();
    void clearingIsMonostate();
    void unknownRolesSurviveAnEdit();
    void aPastExpiryIsRefused();
    void aProblemStandsBesideItsField();
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

void FieldEditorsTest::anOddFieldDoesNotBlockAnother()
{
    World world;
    const auto form = formFor(world, Kind::PersonalClient, FormMode::Update);
    Credential odd = stored(world, Kind::PersonalClient);
    odd.fields.set(Field::SourceRanges, QStringList{u"10.1.2.3/8"_s});
    form->load(odd);
    auto *name = form->findChild<QLineEdit *>(u"field.displayName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"new"_s);
    QCOMPARE(form->problem(), QString());
    QCOMPARE(form->changes().entries().size(), 1U);
    auto *ranges = form->findChild<QPlainTextEdit *>(u"field.allowSourceCidr"_s);
    ranges->setPlainText(u"10.1.2.4/8"_s);
    QVERIFY(!form->problem().isEmpty());
    ranges->setPlainText(u"10.0.0.0/8"_s);
    QCOMPARE(form->problem(), QString());
    name->clear();
    QVERIFY(!form->problem().isEmpty());
}

void FieldEditorsTest::aBlankThatMayBeHiddenSaysSo()
{
    World world;
    const auto form = formFor(world, Kind::PersonalClient, FormMode::Update);
    Credential blank = stored(world, Kind::PersonalClient);
    for (const Field field : {Field::SourceRanges, Field::Roles, Field::Expiry}) {
        blank.fields.remove(field);
    }
    form->load(blank);
    for (const char *key : {"allowSourceCidr", "scopedRoles", "expiresTime"}) {
        const auto *remark = form->findChild<QLabel *>(u"remark."_s + QLatin1StringView(key));
        QVERIFY2(remark->text().contains(u"hidden"_s), qPrintable(remark->text()));
        QVERIFY2(!remark->text().contains(u"everywhere"_s), qPrintable(remark->text()));
        QVERIFY2(!remark->text().contains(u"all that its owner"_s), qPrintable(remark->text()));
        QVERIFY2(!remark->text().contains(u"not expire"_s), qPrintable(remark->text()));
    }
    form->load(stored(world, Kind::PersonalClient));
    const auto *ranges = form->findChild<QLabel *>(u"remark.allowSourceCidr"_s);
    QVERIFY2(!ranges->text().contains(u"hidden"_s), qPrintable(ranges->text()));
    // Emptied by the admin: what is about to be written is said without reserve.
    form->findChild<QPlainTextEdit *>(u"field.allowSourceCidr"_s)->clear();
    QVERIFY2(ranges->text().contains(u"everywhere"_s), qPrintable(ranges->text()));
}

void FieldEditorsTest::aPastedNameLosesItsNewline()
{
    World world;
    const auto form = formFor(world, Kind::ServicePrincipalCredential, FormMode::Create);
    auto *name = form->findChild<QLineEdit *>(u"field.displayName"_s);
    QTest::keyClicks(name, u" prod"_s);
    name->insert(u"\x07\x2028-ci\t"_s);
    // What insert() brings in is seen with the next key, as with every edit.
    QTest::keyClicks(name, u" "_s);
    QCOMPARE(form->values().text(Field::DisplayName), u"prod-ci"_s);
}

void FieldEditorsTest::expiryOffersTheVendorsChoices()
{
    World world;
    const auto principal = formFor(world, Kind::ServicePrincipalCredential, FormMode::Create);
    auto *choices = principal->findChild<QComboBox *>(u"field.expiresAt"_s);
    QCOMPARE(choices->count(), 4);
    QCOMPARE(std::get<std::chrono::seconds>(principal->values().value(Field::Expiry)),
             std::chrono::seconds(std::chrono::days(90)));
    const auto personal = formFor(world, Kind::PersonalClient, FormMode::Create);
    auto *withNever = personal->findChild<QComboBox *>(u"field.expiresTime"_s);
    QCOMPARE(withNever->count(), 3);
    withNever->setCurrentIndex(2);
    QVERIFY(!personal->values().contains(Field::Expiry));
}

void FieldEditorsTest::formOffersWhatTheDescriptorSays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<FormMode>("mode");
    for (const Kind kind : allKinds) {
        const std::string token = descriptorOf(kind).token.data();
        QTest::newRow((token + " create").c_str()) << kind << FormMode::Create;
        QTest::newRow((token + " update").c_str()) << kind << FormMode::Update;
    }
}

void FieldEditorsTest::formOffersWhatTheDescriptorSays()
{
    QFETCH(Kind, kind);
    QFETCH(FormMode, mode);
    World world;
    const auto form = formFor(world, kind, mode);
    for (const FieldDescriptor &field : descriptorOf(kind).fields) {
        const Offer offer = mode == FormMode::Create ? field.onCreate : field.onUpdate;
        const bool offered = offer == Offer::Offered || offer == Offer::Required;
        const auto *editor = form->findChild<FieldEditor *>(QString("editor."_L1 + field.key));
        const auto *input = form->findChild<QWidget *>(QString("field."_L1 + field.key));
        QCOMPARE(editor != nullptr, offered);
        QCOMPARE(input != nullptr, offered || (mode == FormMode::Update && offer == Offer::ReadOnly));
        if (input != nullptr) {
            // A name would hide the text of what is only shown.
            QCOMPARE(input->accessibleName(), offered ? field.label() : QString());
        }
    }
}

void FieldEditorsTest::loadingChangesNothing_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds) {
        QTest::newRow(descriptorOf(kind).token.data()) << kind;
    }
}

void FieldEditorsTest::loadingChangesNothing()
{
    QFETCH(Kind, kind);
    World world;
    const auto form = formFor(world, kind, FormMode::Update);
    form->load(stored(world, kind));
    QVERIFY(form->changes().isEmpty());
    QVERIFY(!form->isEdited());
}

void FieldEditorsTest::onlyEditedFieldsAreChanges()
{
    World world;
    const auto form = formFor(world, Kind::ClientCredential, FormMode::Update);
    form->load(stored(world, Kind::ClientCredential));
    auto *name = form->findChild<QLineEdit *>(u"field.displayName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"new"_s);
    FieldValues expected;
    expected.set(Field::DisplayName, u"new"_s);
    QVERIFY(form->changes() == expected);
    name->selectAll();
    QTest::keyClicks(name, u"old-clientCredential"_s);
    QVERIFY(form->changes().isEmpty());
}

void FieldEditorsTest::clearingIsMonostate()
{
    World world;
    const auto form = formFor(world, Kind::PersonalClient, FormMode::Update);
    form->load(stored(world, Kind::PersonalClient));
    form->findChild<QPlainTextEdit *>(u"field.allowSourceCidr"_s)->clear();
    form->findChild<QCheckBox *>(u"field.neverExpires"_s)->setChecked(true);
    FieldValues expected;
    expected.set(Field::SourceRanges, {});
    expected.set(Field::Expiry, {});
    QVERIFY(form->changes() == expected);
}

void FieldEditorsTest::unknownRolesSurviveAnEdit()
{
    World world;
    const auto form = formFor(world, Kind::PersonalClient, FormMode::Update);
    form->load(stored(world, Kind::PersonalClient));
    auto *roles = form->findChild<QListWidget *>(u"field.scopedRoles"_s);
    QCOMPARE(roles->findItems(u"Auditor"_s, Qt::MatchExactly).size(), 1);
    roles->findItems(u"Auditor"_s, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
    QCOMPARE(form->changes().list(Field::Roles), QStringList({u"role-1"_s, u"role-hidden"_s, u"role-2"_s}));
}

void FieldEditorsTest::aPastExpiryIsRefused()
{
    World world;
    const auto form = formFor(world, Kind::PersonalClient, FormMode::Update);
    form->load(stored(world, Kind::PersonalClient));
    auto *edit = form->findChild<QDateTimeEdit *>(u"field.expiresTime"_s);
    edit->setDateTime(world.clock.now().addDays(-1).toLocalTime());
    QVERIFY(!form->problem().isEmpty());
    edit->setDateTime(world.clock.now().addDays(5).toLocalTime());
    QCOMPARE(form->problem(), QString());
    QCOMPARE(form->changes().instant(Field::Expiry), world.clock.now().addDays(5));
}

void FieldEditorsTest::aProblemStandsBesideItsField()
{
    World world;
    const auto form = formFor(world, Kind::ServicePrincipalCredential, FormMode::Create);
    const auto *problem = form->findChild<QLabel *>(u"problem.displayName"_s);
    QVERIFY(problem->isHidden());
    auto *name = form->findChild<QLineEdit *>(u"field.displayName"_s);
    QTest::keyClicks(name, u"a"_s);
    QVERIFY(problem->isHidden());
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY(!problem->isHidden());
    QVERIFY(!problem->text().isEmpty());
}

QTEST_MAIN(FieldEditorsTest)
#include "fieldeditorstest.moc"
