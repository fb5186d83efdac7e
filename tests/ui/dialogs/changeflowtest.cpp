// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace keyturn;

class ChangeFlowTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void blankRestrictionsNeedConfirmation();
    void rotationOffersToRevokeTheOldOne();
    void connectorRotationSaysWhatTheVendorLacks();
    void editWritesOnlyWhatWasEdited();
    void editNoticesAChangeElsewhere();
    void strayEscapeLosesNoEdits();
    void anEditIsNotClosedWhileItIsSaved();
    void revokeDefaultsToCancel();
    void revokeRefusesTheSawedBranch();
    void aClosedRevocationStillTells();
    void editSaysWhatSavingDoes();
    void aRefusedEditStandsBesideItsField();
    void whatIsFixedAtCreationLeadsToRotating();
    void nothingFixedOffersNoRotation();
    void expiryIsTakenFromTheVendorsChoices();
    void revokeWarnsWhatIsInUse();
    void helpIsAKeyAway();
    void revokeDoesNotTakeUnreadableUseForNone();
};

void ChangeFlowTest::blankRestrictionsNeedConfirmation()
{
    m_flows->rotate(World::credential(usual));
    QTRY_VERIFY(find(u"rotateDialog"_s, u"field.displayName"_s)->isEnabled());
    auto *confirm = find<QCheckBox>(u"rotateDialog"_s, u"field.confirmBlank"_s);
    auto *ok = find<QPushButton>(u"rotateDialog"_s, u"button.ok"_s);
    QVERIFY(confirm->isVisibleTo(dialog(u"rotateDialog"_s)));
    QVERIFY(!ok->isEnabled());
    confirm->click();
    QVERIFY(ok->isEnabled());
}

void ChangeFlowTest::rotationOffersToRevokeTheOldOne()
{
    m_flows->rotate(World::credential(usual));
    QTRY_VERIFY(find(u"rotateDialog"_s, u"field.displayName"_s)->isEnabled());
    find<QCheckBox>(u"rotateDialog"_s, u"field.confirmBlank"_s)->click();
    click(u"rotateDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(m_world->vendor.lastMinted.list(Field::SourceRanges), QStringList{u"10.0.0.0/8"_s});
    QCOMPARE(m_world->vendor.revocations, 0);
    click(u"revealDialog"_s, u"button.revokeOld"_s);
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_COMPARE(m_world->vendor.revocations, 1);
    QTRY_VERIFY(!find(u"revealDialog"_s, u"button.revokeOld"_s)->isVisible());
    QVERIFY(m_world->vendor.find(World::credential(usual)) == nullptr);
    QCOMPARE(newest().verb == OperationVerb::Revoke || newest().state == OperationState::Held, true);
}

void ChangeFlowTest::connectorRotationSaysWhatTheVendorLacks()
{
    const Kind kind = Kind::ConnectorCredential;
    m_flows->create(u"c1"_s, kind, World::owner(kind));
    QVERIFY(find<QLabel>(u"rotateDialog"_s, u"label.intro"_s)->text().contains(u"no list"_s));
    QVERIFY(find<QLabel>(u"rotateDialog"_s, u"label.known"_s)->text().contains(u"old-connectorCredential"_s));
    click(u"rotateDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(newest().replaces, World::credential(kind));
    QVERIFY(find(u"revealDialog"_s, u"button.revokeOld"_s)->isVisible());
}

void ChangeFlowTest::editWritesOnlyWhatWasEdited()
{
    m_flows->edit(World::credential(usual));
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    auto *ok = find<QPushButton>(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(name->isEnabled());
    QVERIFY(!ok->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, u"renamed"_s);
    QVERIFY(ok->isEnabled());
    QSignalSpy announced(m_flows, &CredentialFlows::announced);
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
    FieldValues expected;
    expected.set(Field::DisplayName, u"renamed"_s);
    QVERIFY(m_world->vendor.lastChanges == expected);
    QCOMPARE(announced.size(), 1);
}

void ChangeFlowTest::editNoticesAChangeElsewhere()
{
    const CredentialRef ref = World::credential(Kind::PersonalClient);
    m_flows->edit(ref);
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    QTRY_VERIFY(name->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, u"mine"_s);
    m_world->vendor.find(ref)->fields.set(Field::DisplayName, u"theirs"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    auto *differences = find<QTreeWidget>(u"editDialog"_s, u"list.differences"_s);
    QTRY_VERIFY(differences->isVisible());
    QCOMPARE(differences->topLevelItemCount(), 1);
    QCOMPARE(differences->topLevelItem(0)->text(2), u"theirs"_s);
    QCOMPARE(differences->topLevelItem(0)->text(3), u"mine"_s);
    QCOMPARE(m_world->vendor.updates, 0);
    click(u"editDialog"_s, u"button.saveAnyway"_s);
    QTRY_COMPARE(m_world->vendor.updates, 1);
    QCOMPARE(m_world->vendor.find(ref)->displayName(), u"mine"_s);
}

void ChangeFlowTest::strayEscapeLosesNoEdits()
{
    m_flows->edit(World::credential(usual));
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    QTRY_VERIFY(name->isEnabled());
    QTest::keyClicks(name, u"x"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(dialog(u"discardInput"_s) != nullptr);
    QVERIFY(dialog(u"editDialog"_s) != nullptr);
    click(u"discardInput"_s, u"button.loseInput"_s);
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.updates, 0);
}

void ChangeFlowTest::anEditIsNotClosedWhileItIsSaved()
{
    m_world->vendor.holdsWrites = true;
    const CredentialRef ref = World::credential(Kind::PersonalClient);
    m_flows->edit(ref);
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    QTRY_VERIFY(name->isEnabled());
    QTest::keyClicks(name, u"x"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(m_world->vendor.heldUpdate != nullptr);
    click(u"editDialog"_s, u"button.cancel"_s);
    QTest::keyClick(dialog(u"editDialog"_s), Qt::Key_Escape);
    dialog(u"editDialog"_s)->close();
    QVERIFY(dialog(u"editDialog"_s) != nullptr);
    QVERIFY(dialog(u"discardInput"_s) == nullptr);
    QVERIFY(find(u"editDialog"_s, u"notice"_s)->isVisible());
    m_world->vendor.heldUpdate->fail(ApiError::invalid(u"no"_s));
    QTRY_VERIFY(name->isEnabled());
    click(u"editDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
}

void ChangeFlowTest::revokeDefaultsToCancel()
{
    m_flows->revoke(World::credential(usual));
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    const QString question = find<QLabel>(u"revokeDialog"_s, u"label.question"_s)->text();
    QVERIFY(question.contains(u"old-servicePrincipalCredential"_s));
    QVERIFY(question.contains(u"Owner of servicePrincipalCredential"_s));
    QTest::keyClick(dialog(u"revokeDialog"_s), Qt::Key_Return);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.revocations, 0);
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_COMPARE(m_world->vendor.revocations, 1);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
}

void ChangeFlowTest::revokeRefusesTheSawedBranch()
{
    Credential *own = m_world->vendor.find(World::credential(usual));
    own->fields.set(Field::ClientId, u"keyturn@acme.conductor.one/spc"_s);
    m_world->inventory.upsertCredentials({*own});
    m_flows->revoke(own->ref);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    QVERIFY(!find(u"revokeDialog"_s, u"button.ok"_s)->isEnabled());
    QVERIFY(find(u"revokeDialog"_s, u"notice"_s)->isVisible());
}

void ChangeFlowTest::aClosedRevocationStillTells()
{
    QSignalSpy announced(m_flows, &CredentialFlows::announced);
    m_world->vendor.holdsWrites = true;
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
    click(u"revokeDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
    m_world->vendor.heldRevoke->fail(ApiError::invalid(u"it is locked"_s));
    QTRY_VERIFY(dialog(u"revocationFailed"_s) != nullptr);
    auto *box = qobject_cast<QMessageBox *>(dialog(u"revocationFailed"_s));
    QVERIFY(box->text().contains(u"it is locked"_s));
    QCOMPARE(announced.size(), 0);
    click(u"revocationFailed"_s, u"button.copyDetails"_s);
    QVERIFY(dialog(u"revocationFailed"_s) != nullptr);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"old-servicePrincipalCredential"_s) && copied.contains(u"it is locked"_s),
             qPrintable(copied));
    click(u"revocationFailed"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"revocationFailed"_s) == nullptr);
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
    click(u"revokeDialog"_s, u"button.cancel"_s);
    m_world->vendor.heldRevoke->end({});
    QTRY_COMPARE(announced.size(), 1);
}

void ChangeFlowTest::editSaysWhatSavingDoes()
{
    m_flows->edit(World::credential(Kind::PersonalClient));
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    QTRY_VERIFY(name->isEnabled());
    const auto *summary = find<QLabel>(u"editDialog"_s, u"label.summary"_s);
    QCOMPARE(summary->text(), u"Nothing is changed yet."_s);
    name->selectAll();
    QTest::keyClicks(name, u"siem"_s);
    QVERIFY(summary->text().contains(u"Name: old-personalClient → siem"_s));
    find<QPlainTextEdit>(u"editDialog"_s, u"field.allowSourceCidr"_s)->clear();
    QVERIFY(summary->text().contains(u"may be used from everywhere"_s));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QCOMPARE(summary->text(), u"Enter a name."_s);
}

void ChangeFlowTest::aRefusedEditStandsBesideItsField()
{
    m_world->vendor.holdsWrites = true;
    m_flows->edit(World::credential(Kind::PersonalClient));
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    QTRY_VERIFY(name->isEnabled());
    QTest::keyClicks(name, u"x"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(m_world->vendor.heldUpdate != nullptr);
    m_world->vendor.heldUpdate->fail(ApiError::invalid(u"\"displayName\" is taken"_s));
    const auto *problem = find<QLabel>(u"editDialog"_s, u"problem.displayName"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"is taken"_s));
}

void ChangeFlowTest::whatIsFixedAtCreationLeadsToRotating()
{
    m_flows->edit(World::credential(usual));
    auto *name = find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s);
    QTRY_VERIFY(name->isEnabled());
    QTest::keyClicks(name, u"x"_s);
    click(u"editDialog"_s, u"button.rotateInstead"_s);
    click(u"discardInput"_s, u"button.keepEditing"_s);
    QVERIFY(dialog(u"editDialog"_s) != nullptr);
    click(u"editDialog"_s, u"button.rotateInstead"_s);
    click(u"discardInput"_s, u"button.loseInput"_s);
    QTRY_VERIFY(dialog(u"rotateDialog"_s) != nullptr);
    QVERIFY(dialog(u"editDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.updates, 0);
}

void ChangeFlowTest::nothingFixedOffersNoRotation()
{
    m_flows->edit(World::credential(Kind::ClientCredential));
    QTRY_VERIFY(find(u"editDialog"_s, u"field.displayName"_s)->isEnabled());
    QVERIFY(!find(u"editDialog"_s, u"button.rotateInstead"_s)->isVisible());
}

void ChangeFlowTest::expiryIsTakenFromTheVendorsChoices()
{
    m_flows->edit(World::credential(Kind::PersonalClient));
    QTRY_VERIFY(find(u"editDialog"_s, u"field.expiresTime"_s)->isEnabled());
    auto *choice = dialog(u"editDialog"_s)->findChild<QAction *>(u"action.expiry.30"_s);
    QVERIFY(choice->text().contains(u"20 Dec 2026"_s));
    choice->trigger();
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_COMPARE(m_world->vendor.updates, 1);
    QCOMPARE(m_world->vendor.lastChanges.instant(Field::Expiry), m_world->clock.now().addDays(30));
}

void ChangeFlowTest::revokeWarnsWhatIsInUse()
{
    m_flows->revoke(World::credential(usual));
    QTRY_VERIFY(find(u"revokeDialog"_s, u"warning"_s)->isVisible());
    click(u"revokeDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
    m_flows->revoke(World::credential(Kind::ClientCredential));
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    QVERIFY(!find(u"revokeDialog"_s, u"warning"_s)->isVisible());
    click(u"revokeDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
    Owner made = *m_world->inventory.owners().find(World::owner(Kind::ClientCredential));
    made.labels.insert(u"auto-created"_s, u"true"_s);
    m_world->inventory.upsertOwners({made});
    m_flows->revoke(World::credential(Kind::ClientCredential));
    QTRY_VERIFY(find(u"revokeDialog"_s, u"warning"_s)->isVisible());
}

void ChangeFlowTest::helpIsAKeyAway()
{
    m_flows->revoke(World::credential(usual));
    awaitActive(u"revokeDialog"_s);
    QTest::keyClick(dialog(u"revokeDialog"_s), Qt::Key_F1);
    QTRY_VERIFY(dialog(u"helpDialog"_s) != nullptr);
    QVERIFY(dialog(u"revokeDialog"_s) != nullptr);
}

void ChangeFlowTest::revokeDoesNotTakeUnreadableUseForNone()
{
    Credential odd = *m_world->inventory.credentials().find(World::credential(usual));
    odd.fields.set(Field::LastUsed, Unreadable());
    m_world->inventory.upsertCredentials({odd});
    m_flows->revoke(odd.ref);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    const QString question = find<QLabel>(u"revokeDialog"_s, u"label.question"_s)->text();
    QVERIFY2(question.contains(u"cannot be read"_s), qPrintable(question));
    QVERIFY2(!question.contains(u"knows of no use"_s), qPrintable(question));
}

QTEST_MAIN(ChangeFlowTest)
#include "changeflowtest.moc"
