// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialflows.h"
#include "models/domain/kinddescriptor.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretview.h"

#include "fakes.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

constexpr Kind usual = Kind::ServicePrincipalCredential;

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

class CredentialFlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void createRevealsTheSecretOnceItIsHeld();
    void createAsksForNothingItWasNotGiven();
    void doubleClickMintsOnce();
    void closingWhileItIsSentLetsItGoOn();
    void cancellingBeforeItIsSentSendsNothing();
    void refusalKeepsTheInput();
    void lockedVaultCanBeTriedAgainOrLeftForMemory();
    void memoryOnlyObstructsQuitting();
    void unknownOutcomeOffersToLookAgain();
    void missingRestrictionIsAnAlarm();
    void revealIsMaskedAndLeaksNothing();
    void revealShowsAndMasksOnFocusLoss();
    void copyNeedsOnlyItsButton();
    void handedOverNeedsAVerifiedCopy();
    void savingIsAVerifiedCopy();
    void pasteBackWaitsForTheClipboard();
    void keepEndsTheReveal();
    void discardDefaultsToRevokingToo();
    void failedRevocationKeepsTheSecret();
    void closingTheRevealEndsNothing();
    void blankRestrictionsNeedConfirmation();
    void rotationOffersToRevokeTheOldOne();
    void connectorRotationSaysWhatTheVendorLacks();
    void editWritesOnlyWhatWasEdited();
    void editNoticesAChangeElsewhere();
    void strayEscapeLosesNoEdits();
    void revokeDefaultsToCancel();
    void revokeRefusesTheSawedBranch();
    void settlingPreselectsNothing();
    void settlingARotationRotatesAgain();
    void theAlarmOutlivesTheReveal();
    void whatCouldNotBeReadBackIsSaid();
    void aClosedRevocationStillTells();
    void anEditIsNotClosedWhileItIsSaved();
    void theRevealIsNotClosedWhileItIsRevoked();
    void whatWasMadeIsToldAfterTheReveal();

private:
    template<class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &dialog, const QString &name) const;
    [[nodiscard]] QDialog *dialog(const QString &name) const;
    void click(const QString &dialogName, const QString &button);
    void createUsual();
    [[nodiscard]] const JournalEntry &newest() const;

    std::unique_ptr<World> m_world;
    std::unique_ptr<QWidget> m_window;
    CredentialFlows *m_flows = nullptr;
};

void CredentialFlowsTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_world = std::make_unique<World>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_flows = new CredentialFlows(m_world->context(), m_window.get());
}

void CredentialFlowsTest::cleanup()
{
    m_window.reset();
    m_world.reset();
}

template<class Widget>
Widget *CredentialFlowsTest::find(const QString &dialogName, const QString &name) const
{
    const QDialog *in = dialog(dialogName);
    return in != nullptr ? in->findChild<Widget *>(name) : nullptr;
}

QDialog *CredentialFlowsTest::dialog(const QString &name) const
{
    for (QDialog *candidate : m_window->findChildren<QDialog *>(name)) {
        if (candidate->isVisible()) {
            return candidate;
        }
    }
    return nullptr;
}

void CredentialFlowsTest::click(const QString &dialogName, const QString &button)
{
    QTRY_VERIFY(find(dialogName, button) != nullptr);
    QTRY_VERIFY2(find(dialogName, button)->isEnabled(), qPrintable(button));
    QTest::mouseClick(find(dialogName, button), Qt::LeftButton);
}

void CredentialFlowsTest::createUsual()
{
    m_flows->create(u"c1"_s, usual, World::owner(usual));
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"prod-ci"_s);
    click(u"createDialog"_s, u"button.ok"_s);
}

const JournalEntry &CredentialFlowsTest::newest() const
{
    const auto &records = m_world->custody.records();
    return records.at(records.count() - 1).entry;
}

void CredentialFlowsTest::createRevealsTheSecretOnceItIsHeld()
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

void CredentialFlowsTest::createAsksForNothingItWasNotGiven()
{
    createUsual();
    QTRY_COMPARE(m_world->vendor.mints, 1);
    FieldValues expected;
    expected.set(Field::DisplayName, u"prod-ci"_s);
    expected.set(Field::Expiry, std::chrono::seconds(std::chrono::days(90)));
    QVERIFY(m_world->vendor.lastMinted == expected);
}

void CredentialFlowsTest::doubleClickMintsOnce()
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

void CredentialFlowsTest::closingWhileItIsSentLetsItGoOn()
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

void CredentialFlowsTest::cancellingBeforeItIsSentSendsNothing()
{
    m_world->durable.locked = true;
    createUsual();
    click(u"vaultProblem"_s, u"button.cancelVault"_s);
    QTRY_VERIFY(find<QPushButton>(u"createDialog"_s, u"button.ok"_s)->isEnabled());
    QCOMPARE(m_world->vendor.mints, 0);
    QCOMPARE(find<QLineEdit>(u"createDialog"_s, u"field.displayName"_s)->text(), u"prod-ci"_s);
}

void CredentialFlowsTest::refusalKeepsTheInput()
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

void CredentialFlowsTest::lockedVaultCanBeTriedAgainOrLeftForMemory()
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

void CredentialFlowsTest::memoryOnlyObstructsQuitting()
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

void CredentialFlowsTest::unknownOutcomeOffersToLookAgain()
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

void CredentialFlowsTest::missingRestrictionIsAnAlarm()
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

void CredentialFlowsTest::revealIsMaskedAndLeaksNothing()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    const QString planted = QString::fromLatin1(mintedSecret);
    QVERIFY(find<SecretView>(u"revealDialog"_s, u"secretView"_s)->isMasked());
    QVERIFY(!allTextUnder(m_window.get()).contains(planted));
    QVERIFY(QTest::qWaitForWindowActive(dialog(u"revealDialog"_s)));
    click(u"revealDialog"_s, u"button.show"_s);
    QTRY_VERIFY(!find<SecretView>(u"revealDialog"_s, u"secretView"_s)->isMasked());
    QVERIFY(!allTextUnder(m_window.get()).contains(planted));
}

void CredentialFlowsTest::revealShowsAndMasksOnFocusLoss()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialog(u"revealDialog"_s)));
    auto *view = find<SecretView>(u"revealDialog"_s, u"secretView"_s);
    click(u"revealDialog"_s, u"button.show"_s);
    QTRY_VERIFY(!view->isMasked());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(view->isMasked());
}

void CredentialFlowsTest::copyNeedsOnlyItsButton()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QTest::keyClick(dialog(u"revealDialog"_s), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    click(u"revealDialog"_s, u"button.copy"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(mintedSecret));
    click(u"revealDialog"_s, u"button.copyAll"_s);
    QTRY_COMPARE(
        QGuiApplication::clipboard()->text(),
        u"CLIENT_ID=made-1@acme.conductor.one/spc\nCLIENT_SECRET=%1\n"
        "TOKEN_URL=https://acme.conductor.one/auth/v1/token\n"_s.arg(QLatin1StringView(mintedSecret)));
}

void CredentialFlowsTest::handedOverNeedsAVerifiedCopy()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    auto *handedOver = find<QPushButton>(u"revealDialog"_s, u"button.handedOver"_s);
    auto *proof = find<QLineEdit>(u"revealDialog"_s, u"field.pasteBack"_s);
    QVERIFY(!handedOver->isEnabled());
    QTest::keyClicks(proof, u"secret-token:another"_s);
    QTRY_VERIFY(find<QLabel>(u"revealDialog"_s, u"label.proof"_s)->text().contains(u"not the secret"_s));
    QVERIFY(!handedOver->isEnabled());
    proof->selectAll();
    QTest::keyClicks(proof, QString::fromLatin1(mintedSecret));
    QTRY_VERIFY(handedOver->isEnabled());
    QCOMPARE(proof->text(), QString());
    click(u"revealDialog"_s, u"button.handedOver"_s);
    QTRY_COMPARE(newest().state, OperationState::HandedOver);
    QTRY_VERIFY(m_world->durable.items.empty());
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
}

void CredentialFlowsTest::savingIsAVerifiedCopy()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    click(u"revealDialog"_s, u"button.save"_s);
    QTRY_VERIFY(dialog(u"saveSecretDialog"_s) != nullptr);
    auto *name = find<QLineEdit>(u"saveSecretDialog"_s, u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"prod-ci.env"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_world->fileSink.path.endsWith(u"/prod-ci.env"_s));
    const QByteArray line = QByteArray("CLIENT_SECRET=").append(mintedSecret).append('\n');
    QVERIFY(m_world->fileSink.content.contains(line));
    QTRY_VERIFY(find(u"revealDialog"_s, u"button.handedOver"_s)->isEnabled());
}

void CredentialFlowsTest::pasteBackWaitsForTheClipboard()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    auto *proof = find<QLineEdit>(u"revealDialog"_s, u"field.pasteBack"_s);
    QVERIFY(proof->isEnabled());
    click(u"revealDialog"_s, u"button.copy"_s);
    QTRY_VERIFY(!proof->isEnabled());
    click(u"revealDialog"_s, u"button.clearClipboard"_s);
    QTRY_VERIFY(proof->isEnabled());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void CredentialFlowsTest::keepEndsTheReveal()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    click(u"revealDialog"_s, u"button.keep"_s);
    QTRY_COMPARE(newest().state, OperationState::Kept);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
    m_flows->reveal(newest().id);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QVERIFY(!find(u"revealDialog"_s, u"button.keep"_s)->isVisible());
}

void CredentialFlowsTest::discardDefaultsToRevokingToo()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    click(u"revealDialog"_s, u"button.discard"_s);
    QTRY_VERIFY(dialog(u"discardDialog"_s) != nullptr);
    auto *box = qobject_cast<QMessageBox *>(dialog(u"discardDialog"_s));
    QCOMPARE(box->defaultButton()->objectName(), u"button.discardAndRevoke"_s);
    QSignalSpy announced(m_flows, &CredentialFlows::announced);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_world->vendor.revocations, 1);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QTRY_VERIFY(m_world->durable.items.empty());
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), u"Discarded and revoked."_s);
    QCOMPARE(m_world->custody.openCount(), 0);
}

void CredentialFlowsTest::failedRevocationKeepsTheSecret()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    m_world->vendor.refuseRevoke = error;
    click(u"revealDialog"_s, u"button.discard"_s);
    click(u"discardDialog"_s, u"button.discardAndRevoke"_s);
    QTRY_VERIFY(find(u"revealDialog"_s, u"notice"_s)->isVisible());
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
    QCOMPARE(m_world->custody.openCount(), 1);
}

void CredentialFlowsTest::closingTheRevealEndsNothing()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QTest::keyClick(dialog(u"revealDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QCOMPARE(newest().state, OperationState::Held);
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
}

void CredentialFlowsTest::blankRestrictionsNeedConfirmation()
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

void CredentialFlowsTest::rotationOffersToRevokeTheOldOne()
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

void CredentialFlowsTest::connectorRotationSaysWhatTheVendorLacks()
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

void CredentialFlowsTest::editWritesOnlyWhatWasEdited()
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

void CredentialFlowsTest::editNoticesAChangeElsewhere()
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

void CredentialFlowsTest::strayEscapeLosesNoEdits()
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

void CredentialFlowsTest::revokeDefaultsToCancel()
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

void CredentialFlowsTest::revokeRefusesTheSawedBranch()
{
    Credential *own = m_world->vendor.find(World::credential(usual));
    own->fields.set(Field::ClientId, u"keyturn@acme.conductor.one/spc"_s);
    m_world->inventory.upsertCredentials({*own});
    m_flows->revoke(own->ref);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    QVERIFY(!find(u"revokeDialog"_s, u"button.ok"_s)->isEnabled());
    QVERIFY(find(u"revokeDialog"_s, u"notice"_s)->isVisible());
}

void CredentialFlowsTest::settlingPreselectsNothing()
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

void CredentialFlowsTest::settlingARotationRotatesAgain()
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

void CredentialFlowsTest::theAlarmOutlivesTheReveal()
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

void CredentialFlowsTest::whatCouldNotBeReadBackIsSaid()
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

void CredentialFlowsTest::aClosedRevocationStillTells()
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
    click(u"revocationFailed"_s, u"button.ok"_s);
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
    click(u"revokeDialog"_s, u"button.cancel"_s);
    m_world->vendor.heldRevoke->end({});
    QTRY_COMPARE(announced.size(), 1);
}

void CredentialFlowsTest::anEditIsNotClosedWhileItIsSaved()
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

void CredentialFlowsTest::theRevealIsNotClosedWhileItIsRevoked()
{
    createUsual();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    m_world->vendor.holdsWrites = true;
    click(u"revealDialog"_s, u"button.discard"_s);
    click(u"discardDialog"_s, u"button.discardAndRevoke"_s);
    QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
    click(u"revealDialog"_s, u"button.close"_s);
    QVERIFY(dialog(u"revealDialog"_s) != nullptr);
    QVERIFY(find(u"revealDialog"_s, u"notice"_s)->isVisible());
    m_world->vendor.heldRevoke->end({});
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QTRY_COMPARE(m_world->custody.openCount(), 0);
}

void CredentialFlowsTest::whatWasMadeIsToldAfterTheReveal()
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

QTEST_MAIN(CredentialFlowsTest)
#include "credentialflowstest.moc"
