// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialform.h"

#include "tests/ui/dialogs/fakes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
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

/// The form of a kind: the fields that it offers, and which of them it calls changed.
class CredentialFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void CredentialFormTest::anOddFieldDoesNotBlockAnother()
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

void CredentialFormTest::aBlankThatMayBeHiddenSaysSo()
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

void CredentialFormTest::aPastedNameLosesItsNewline()
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

void CredentialFormTest::expiryOffersTheVendorsChoices()
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

void CredentialFormTest::formOffersWhatTheDescriptorSays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<FormMode>("mode");
    for (const Kind kind : allKinds) {
        const std::string token = descriptorOf(kind).token.data();
        QTest::newRow((token + " create").c_str()) << kind << FormMode::Create;
        QTest::newRow((token + " update").c_str()) << kind << FormMode::Update;
    }
}

void CredentialFormTest::formOffersWhatTheDescriptorSays()
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

void CredentialFormTest::loadingChangesNothing_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds) {
        QTest::newRow(descriptorOf(kind).token.data()) << kind;
    }
}

void CredentialFormTest::loadingChangesNothing()
{
    QFETCH(Kind, kind);
    World world;
    const auto form = formFor(world, kind, FormMode::Update);
    form->load(stored(world, kind));
    QVERIFY(form->changes().isEmpty());
    QVERIFY(!form->isEdited());
}

void CredentialFormTest::onlyEditedFieldsAreChanges()
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

void CredentialFormTest::clearingIsMonostate()
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

void CredentialFormTest::unknownRolesSurviveAnEdit()
{
    World world;
    const auto form = formFor(world, Kind::PersonalClient, FormMode::Update);
    form->load(stored(world, Kind::PersonalClient));
    auto *roles = form->findChild<QListWidget *>(u"field.scopedRoles"_s);
    QCOMPARE(roles->findItems(u"Auditor"_s, Qt::MatchExactly).size(), 1);
    roles->findItems(u"Auditor"_s, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
    QCOMPARE(form->changes().list(Field::Roles), QStringList({u"role-1"_s, u"role-hidden"_s, u"role-2"_s}));
}

void CredentialFormTest::aPastExpiryIsRefused()
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

void CredentialFormTest::aProblemStandsBesideItsField()
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

QTEST_MAIN(CredentialFormTest)
#include "credentialformtest.moc"
