// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

/// All that a widget and its children say through properties: text, titles, tooltips, accessible texts.
QString allTextUnder(const QObject *root)
{
    QString all;
    QList<const QObject *> objects{root};
    while (!objects.isEmpty()) {
        const QObject *object = objects.takeFirst();
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            all += meta->property(i).read(object).toString() + u'\n';
        }
        for (const QObject *child : object->children()) {
            objects << child;
        }
    }
    return all;
}

} // namespace

class MintFlowTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void createRevealsTheSecretOnceItIsHeld();
    void createAsksForNothingItWasNotGiven();
    void doubleClickMintsOnce();
    void closingWhileItIsSentLetsItGoOn();
    void aRefusalAfterTheDialogWasClosedIsTold();
    void cancellingBeforeItIsSentSendsNothing();
    void escapeWhilePreparingGivesTheFormBack();
    void escapeTwiceWhilePreparingAsks();
    void refusalKeepsTheInput();
    void lockedVaultCanBeTriedAgainOrLeftForMemory();
    void memoryOnlyObstructsQuitting();
    void unknownOutcomeOffersToLookAgain();
    void missingRestrictionIsAnAlarm();
    void theAlarmOutlivesTheReveal();
    void whatCouldNotBeReadBackIsSaid();
    void whatWasMadeIsToldAfterTheReveal();
    void settlingPreselectsNothing();
    void settlingARotationRotatesAgain();
    void aRefusalStandsBesideItsField();
    void theSummarySaysWhatWillBeMade();
};

void MintFlowTest::createRevealsTheSecretOnceItIsHeld()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
    QCOMPARE(newest().state, OperationState::Held);
    QCOMPARE(m_world->vendor.mints, 1);
    QCOMPARE(find<QLabel>(u"revealDialog"_s, u"label.clientId"_s)->text(),
             u"made-1@acme.conductor.one/spc"_s);
    QCOMPARE(m_world->platform.exclusions, 1);
}

void MintFlowTest::createAsksForNothingItWasNotGiven()
{
    createUsual();
    QTRY_COMPARE(m_world->vendor.mints, 1);
    FieldValues expected;
    expected.set(Field::DisplayName, u"prod-ci"_s);
    expected.set(Field::Expiry, std::chrono::seconds(std::chrono::days(90)));
    QVERIFY(m_world->vendor.lastMinted == expected);
}

void MintFlowTest::doubleClickMintsOnce()
{
    m_flows->create(u"c1"_s, usual, World::owner(usual));
    auto *ok = find<QPushButton>(u"createDialog"_s, u"button.ok"_s);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"twice"_s);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTest::mouseDClick(ok, Qt::LeftButton);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(m_world->vendor.mints, 1);
    QCOMPARE(m_world->custody.records().count(), 1);
}

void MintFlowTest::closingWhileItIsSentLetsItGoOn()
{
    m_world->vendor.holdsMint = true;
    createUsual();
    QTRY_VERIFY(m_world->vendor.heldMint != nullptr);
    QVERIFY(!m_flows->obstacleToQuitting().isEmpty());
    click(u"createDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
    m_world->vendor.answerMint();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(newest().state, OperationState::Held);
}

void MintFlowTest::aRefusalAfterTheDialogWasClosedIsTold()
{
    m_world->vendor.holdsMint = true;
    createUsual();
    QTRY_VERIFY(m_world->vendor.heldMint != nullptr);
    click(u"createDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
    ApiError forbidden;
    forbidden.kind = ApiError::Kind::Forbidden;
    forbidden.httpStatus = 403;
    forbidden.message = u"missing permission"_s;
    m_world->vendor.heldMint->fail(forbidden);
    QTRY_VERIFY(dialog(u"mintFailed"_s) != nullptr);
    const auto *box = qobject_cast<QMessageBox *>(dialog(u"mintFailed"_s));
    QVERIFY2(box->text().startsWith(u"“prod-ci” was not created."_s), qPrintable(box->text()));
    QVERIFY2(box->text().contains(u"missing permission"_s), qPrintable(box->text()));
    click(u"mintFailed"_s, u"button.copyDetails"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"prod-ci"_s) && copied.contains(u"403"_s), qPrintable(copied));
}

void MintFlowTest::cancellingBeforeItIsSentSendsNothing()
{
    m_world->durable.locked = true;
    createUsual();
    click(u"vaultProblem"_s, u"button.cancelVault"_s);
    QTRY_VERIFY(find<QPushButton>(u"createDialog"_s, u"button.ok"_s)->isEnabled());
    QCOMPARE(m_world->vendor.mints, 0);
    QCOMPARE(find<QLineEdit>(u"createDialog"_s, u"field.displayName"_s)->text(), u"prod-ci"_s);
}

void MintFlowTest::escapeWhilePreparingGivesTheFormBack()
{
    m_world->vendor.holdsSignIn = true;
    createUsual();
    QTRY_VERIFY(m_world->vendor.heldSignIn);
    QTest::keyClick(dialog(u"createDialog"_s), Qt::Key_Escape);
    QVERIFY(dialog(u"createDialog"_s)->isVisible());
    m_world->vendor.heldSignIn->end({});
    QTRY_VERIFY(find<QPushButton>(u"createDialog"_s, u"button.ok"_s)->isEnabled());
    QVERIFY(allTextUnder(find(u"createDialog"_s, u"notice"_s)).contains(u"Nothing was sent"_s));
    QCOMPARE(find<QLineEdit>(u"createDialog"_s, u"field.displayName"_s)->text(), u"prod-ci"_s);
    QCOMPARE(m_world->vendor.mints, 0);
}

void MintFlowTest::escapeTwiceWhilePreparingAsks()
{
    m_world->vendor.holdsSignIn = true;
    createUsual();
    QTRY_VERIFY(m_world->vendor.heldSignIn);
    QVERIFY(!dialog(u"createDialog"_s)->close());
    QVERIFY(dialog(u"createDialog"_s)->isVisible());
    QTest::keyClick(dialog(u"createDialog"_s), Qt::Key_Escape);
    click(u"discardInput"_s, u"button.loseInput"_s);
    QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
    m_world->vendor.heldSignIn->end({});
    QCOMPARE(m_world->vendor.mints, 0);
}

void MintFlowTest::refusalKeepsTheInput()
{
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.message = u"no such permission"_s;
    m_world->vendor.refuseMint = error;
    createUsual();
    QTRY_VERIFY(allTextUnder(find(u"createDialog"_s, u"notice"_s)).contains(u"no such permission"_s));
    QCOMPARE(find<QLineEdit>(u"createDialog"_s, u"field.displayName"_s)->text(), u"prod-ci"_s);
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(m_world->vendor.mints, 2);
}

void MintFlowTest::lockedVaultCanBeTriedAgainOrLeftForMemory()
{
    m_world->durable.locked = true;
    createUsual();
    click(u"vaultProblem"_s, u"button.tryAgain"_s);
    QTRY_COMPARE(m_world->durable.probes, 2);
    QTRY_VERIFY(dialog(u"vaultProblem"_s) != nullptr);
    QCOMPARE(m_world->vendor.mints, 0);
    click(u"vaultProblem"_s, u"button.inMemory"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(newest().state, OperationState::HeldInMemory);
}

void MintFlowTest::memoryOnlyObstructsQuitting()
{
    m_world->durable.locked = true;
    createUsual();
    click(u"vaultProblem"_s, u"button.inMemory"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QVERIFY(!m_flows->obstacleToQuitting().isEmpty());
    QVERIFY(!find(u"revealDialog"_s, u"button.keep"_s)->isEnabled());
    m_world->durable.locked = false;
    click(u"revealDialog"_s, u"button.retryVault"_s);
    QTRY_COMPARE(newest().state, OperationState::Held);
    QTRY_VERIFY(find(u"revealDialog"_s, u"button.keep"_s)->isEnabled());
    QCOMPARE(m_flows->obstacleToQuitting(), QString());
}

void MintFlowTest::unknownOutcomeOffersToLookAgain()
{
    ApiError lost;
    lost.kind = ApiError::Kind::Timeout;
    lost.serverMayHaveActed = true;
    m_world->vendor.refuseMint = lost;
    createUsual();
    QTRY_COMPARE(m_world->custody.records().count(), 1);
    QTRY_COMPARE(newest().state, OperationState::Unknown);
    QTRY_VERIFY(find<QPushButton>(u"createDialog"_s, u"button.ok"_s)->text().contains(u"Look"_s));
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"settleDialog"_s) != nullptr);
    QCOMPARE(m_world->vendor.mints, 1);
}

void MintFlowTest::missingRestrictionIsAnAlarm()
{
    m_world->vendor.forgetsRanges = true;
    m_flows->create(u"c1"_s, usual, World::owner(usual));
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"narrow"_s);
    QTest::keyClicks(find(u"createDialog"_s, u"field.allowSourceCidrs"_s), u"192.0.2.0/24"_s);
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"restrictionAlarm"_s) != nullptr);
    QVERIFY(qobject_cast<QMessageBox *>(dialog(u"restrictionAlarm"_s))->text().contains(u"narrow"_s));
    click(u"restrictionAlarm"_s, u"button.revokeAlarmed"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    QCOMPARE(m_world->vendor.revocations, 0);
}

void MintFlowTest::theAlarmOutlivesTheReveal()
{
    m_world->vendor.forgetsRanges = true;
    m_flows->create(u"c1"_s, usual, World::owner(usual));
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"narrow"_s);
    QTest::keyClicks(find(u"createDialog"_s, u"field.allowSourceCidrs"_s), u"192.0.2.0/24"_s);
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"restrictionAlarm"_s) != nullptr);
    const QPointer<QDialog> reveal(dialog(u"revealDialog"_s));
    QVERIFY(reveal);
    reveal->close();
    QTRY_VERIFY(!reveal);
    QVERIFY(dialog(u"restrictionAlarm"_s) != nullptr);
    click(u"restrictionAlarm"_s, u"button.revokeAlarmed"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
}

void MintFlowTest::whatCouldNotBeReadBackIsSaid()
{
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    m_world->vendor.refuseGet = error;
    createUsual();
    QTRY_VERIFY(dialog(u"readBackProblem"_s) != nullptr);
    auto *box = qobject_cast<QMessageBox *>(dialog(u"readBackProblem"_s));
    QVERIFY(box->text().contains(u"prod-ci"_s));
    click(u"readBackProblem"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"readBackProblem"_s) == nullptr);
    QVERIFY(dialog(u"revealDialog"_s) != nullptr);
}

void MintFlowTest::whatWasMadeIsToldAfterTheReveal()
{
    QSignalSpy made(m_flows, &CredentialFlows::made);
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(made.size(), 0);
    click(u"revealDialog"_s, u"button.keep"_s);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first().first().value<CredentialRef>(), newest().credential);
    m_flows->reveal(newest().id);
    click(u"revealDialog"_s, u"button.close"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QCOMPARE(made.size(), 1);
}

void MintFlowTest::settlingPreselectsNothing()
{
    ApiError lost;
    lost.kind = ApiError::Kind::Timeout;
    lost.serverMayHaveActed = true;
    m_world->vendor.refuseMint = lost;
    createUsual();
    QTRY_COMPARE(m_world->custody.records().count(), 1);
    QTRY_COMPARE(newest().state, OperationState::Unknown);
    MintRequest twin;
    twin.owner = World::owner(usual);
    twin.fields.set(Field::DisplayName, u"prod-ci"_s);
    for (int i = 0; i < 2; ++i) {
        ++m_world->vendor.mints;
        std::ignore = m_world->vendor.make(twin);
    }
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"settleDialog"_s) != nullptr);
    auto *candidates = find<QTreeWidget>(u"settleDialog"_s, u"list.candidates"_s);
    QTRY_COMPARE(candidates->topLevelItemCount(), 2);
    QVERIFY(candidates->selectedItems().isEmpty());
    QVERIFY(!find(u"settleDialog"_s, u"button.revokeCandidate"_s)->isEnabled());
    candidates->topLevelItem(1)->setSelected(true);
    click(u"settleDialog"_s, u"button.revokeCandidate"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
}

void MintFlowTest::settlingARotationRotatesAgain()
{
    ApiError lost;
    lost.kind = ApiError::Kind::Timeout;
    lost.serverMayHaveActed = true;
    m_world->vendor.refuseMint = lost;
    m_flows->rotate(World::credential(usual));
    QTRY_VERIFY(find(u"rotateDialog"_s, u"field.displayName"_s)->isEnabled());
    find<QCheckBox>(u"rotateDialog"_s, u"field.confirmBlank"_s)->click();
    click(u"rotateDialog"_s, u"button.ok"_s);
    QTRY_COMPARE(m_world->custody.records().count(), 1);
    QTRY_COMPARE(newest().state, OperationState::Unknown);
    click(u"rotateDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"rotateDialog"_s) == nullptr);
    m_flows->settle(newest().id);
    click(u"settleDialog"_s, u"button.tryAgain"_s);
    QTRY_VERIFY(dialog(u"rotateDialog"_s) != nullptr);
    QVERIFY(dialog(u"createDialog"_s) == nullptr);
}

void MintFlowTest::aRefusalStandsBesideItsField()
{
    m_world->vendor.refuseMint =
        ApiError::invalid(u"credential.allow_source_cidrs[0]: not in the tenant's list"_s);
    m_flows->create(u"c1"_s, usual, World::owner(usual));
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"narrow"_s);
    QWidget *ranges = find(u"createDialog"_s, u"field.allowSourceCidrs"_s);
    QTest::keyClicks(ranges, u"192.0.2.0/24"_s);
    const auto *problem = find<QLabel>(u"createDialog"_s, u"problem.allowSourceCidrs"_s);
    QVERIFY(problem->isHidden());
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"not in the tenant's list"_s));
    QVERIFY(ranges->accessibleDescription().contains(u"not in the tenant's list"_s));
    QVERIFY(find<QLabel>(u"createDialog"_s, u"problem.displayName"_s)->isHidden());
    QVERIFY(find(u"createDialog"_s, u"button.ok"_s)->isEnabled());
    QTest::keyClick(ranges, Qt::Key_Return);
    QVERIFY(problem->isHidden());
}

void MintFlowTest::theSummarySaysWhatWillBeMade()
{
    const Kind kind = Kind::ClientCredential;
    m_flows->create(u"confidence"_s, kind, World::owner(kind));
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"web"_s);
    const auto *summary = find<QLabel>(u"createDialog"_s, u"label.summary"_s);
    QVERIFY(summary->text().contains(u"Owner of clientCredential"_s));
    QVERIFY(summary->text().contains(u"names no environment"_s));
    QVERIFY(find<QLabel>(u"createDialog"_s, u"remark.environments"_s)->text().contains(u"resolver"_s));
    QTest::keyClicks(find(u"createDialog"_s, u"field.environments"_s), u"production"_s);
    QVERIFY(summary->text().contains(u"for these environments: production"_s));
    QVERIFY(find<QLabel>(u"createDialog"_s, u"remark.environments"_s)->isHidden());
}

QTEST_MAIN(MintFlowTest)
#include "mintflowtest.moc"
