// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include "models/items/bulkrevocationmodel.h"
#include "ui/dialogs/ownerdialogs.h"

#include <QFrame>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

ApiError lostAnswer()
{
    ApiError error;
    error.kind = ApiError::Kind::Server;
    error.httpStatus = 503;
    error.message = u"upstream went away"_s;
    error.serverMayHaveActed = true;
    return error;
}

/// Says first that it is not known, then where it will be, then why; and does not say that nothing was done
/// or that the admin should just try again.
bool isDoubt(const QString &text)
{
    return text.startsWith(u"It is not known whether "_s) && text.contains(u"Activity"_s) &&
           text.contains(u"vendor's own page"_s) && text.contains(u"upstream went away"_s) &&
           !text.contains(u"not revoked"_s) && !text.contains(u"ry again"_s);
}

} // namespace

/// The vendor's answer to a change is lost: nowhere is it said that nothing was done, and nothing is sent
/// again by the next press of the same button.
class LostAnswerTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRevocation();
    void aRevocationWhoseDialogWasClosed();
    void severalRevocations();
    void aDiscardedSecretsRevocation();
    void anOwnersDeletion();
    void anOwnersCreation();
    void anOwnersRenaming();

private:
    [[nodiscard]] QString noticeOf(const QString &dialogName, const QString &name = u"notice"_s) const
    {
        const auto *notice = find<QFrame>(dialogName, name);
        return notice != nullptr && notice->isVisible() ? notice->accessibleName() : QString();
    }
};

void LostAnswerTest::aRevocation()
{
    m_world->vendor.refuseRevoke = lostAnswer();
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(!noticeOf(u"revokeDialog"_s).isEmpty());
    const QString said = noticeOf(u"revokeDialog"_s);
    QVERIFY2(isDoubt(said), qPrintable(said));
    QVERIFY(said.contains(u"old-servicePrincipalCredential"_s));
    QVERIFY(!find(u"revokeDialog"_s, u"button.ok"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(u"revokeDialog"_s, u"button.cancel"_s)->text(), u"Close"_s);
    QTRY_COMPARE(newest().state, OperationState::Unknown);
}

void LostAnswerTest::aRevocationWhoseDialogWasClosed()
{
    m_world->vendor.holdsWrites = true;
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
    click(u"revokeDialog"_s, u"button.cancel"_s);
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
    m_world->vendor.heldRevoke->fail(lostAnswer());
    QTRY_VERIFY(dialog(u"revocationFailed"_s) != nullptr);
    const auto *box = qobject_cast<QMessageBox *>(dialog(u"revocationFailed"_s));
    QVERIFY2(isDoubt(box->text()), qPrintable(box->text()));
    QCOMPARE(box->windowTitle(), u"Not known whether it was revoked"_s);
}

void LostAnswerTest::severalRevocations()
{
    m_world->vendor.refuseRevoke = lostAnswer();
    m_flows->revoke(QList{World::credential(usual), World::credential(Kind::PersonalClient)});
    click(u"bulkRevokeDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(!noticeOf(u"bulkRevokeDialog"_s).isEmpty());
    const QString said = noticeOf(u"bulkRevokeDialog"_s);
    QVERIFY2(said.startsWith(u"It is not known whether these were revoked: 1."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Revoked: 1. Not revoked: 0. Not sent: 0."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Activity"_s), qPrintable(said));
    const auto *rows = find<QTableView>(u"bulkRevokeDialog"_s, u"bulkTable"_s)->model();
    const QString row =
        rows->index(0, static_cast<int>(BulkRevocationModel::Column::Outcome)).data().toString();
    QVERIFY2(row.startsWith(u"not known whether it was revoked: "_s), qPrintable(row));
    QVERIFY2(!row.contains(u"ry again"_s), qPrintable(row));
    QVERIFY(!find(u"bulkRevokeDialog"_s, u"button.ok"_s)->isVisible());
}

void LostAnswerTest::aDiscardedSecretsRevocation()
{
    createAndReveal();
    m_world->vendor.refuseRevoke = lostAnswer();
    click(u"revealDialog"_s, u"button.discard"_s);
    click(u"discardDialog"_s, u"button.discardAndRevoke"_s);
    QTRY_VERIFY(!noticeOf(u"revealDialog"_s).isEmpty());
    const QString said = noticeOf(u"revealDialog"_s);
    QVERIFY2(isDoubt(said), qPrintable(said));
    QVERIFY(said.contains(u"still held"_s));
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
}

void LostAnswerTest::anOwnersDeletion()
{
    m_world->vendor.refuseOwnerWrite = lostAnswer();
    (new OwnerDeletionDialog(m_world->context(), World::owner(usual), m_window.get()))->open();
    QTest::keyClicks(find(u"ownerDeletionDialog"_s, u"field.confirmName"_s),
                     u"Owner of servicePrincipalCredential"_s);
    click(u"ownerDeletionDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(noticeOf(u"ownerDeletionDialog"_s, u"message"_s).contains(u"upstream"_s));
    const QString said = noticeOf(u"ownerDeletionDialog"_s, u"message"_s);
    QVERIFY2(isDoubt(said), qPrintable(said));
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
}

void LostAnswerTest::anOwnersCreation()
{
    m_world->vendor.refuseOwnerWrite = lostAnswer();
    (new OwnerDialog(m_world->context(), u"c1"_s, usual, m_window.get()))->open();
    auto *name = find<QLineEdit>(u"ownerDialog"_s, u"field.name"_s);
    QTest::keyClicks(name, u"Backup"_s);
    click(u"ownerDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(noticeOf(u"ownerDialog"_s, u"message"_s).contains(u"upstream"_s));
    const QString said = noticeOf(u"ownerDialog"_s, u"message"_s);
    QVERIFY2(isDoubt(said), qPrintable(said));
    QVERIFY(said.contains(u"Backup"_s));
    QVERIFY(!find(u"ownerDialog"_s, u"button.ok"_s)->isEnabled());
    QVERIFY(!name->isEnabled());
    QCOMPARE(m_world->vendor.ownerWrites, 1);
    // There is nothing to lose any more.
    QTest::keyClick(dialog(u"ownerDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(dialog(u"ownerDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.ownerWrites, 1);
}

void LostAnswerTest::anOwnersRenaming()
{
    m_world->vendor.refuseOwnerWrite = lostAnswer();
    (new OwnerDialog(m_world->context(), World::owner(usual), m_window.get()))->open();
    QTest::keyClicks(find<QLineEdit>(u"ownerDialog"_s, u"field.name"_s), u"Shop"_s);
    click(u"ownerDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(noticeOf(u"ownerDialog"_s, u"message"_s).contains(u"upstream"_s));
    const QString said = noticeOf(u"ownerDialog"_s, u"message"_s);
    QVERIFY2(isDoubt(said), qPrintable(said));
    QVERIFY(!find(u"ownerDialog"_s, u"button.ok"_s)->isEnabled());
}

QTEST_MAIN(LostAnswerTest)
#include "lostanswertest.moc"
