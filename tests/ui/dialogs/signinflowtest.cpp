// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

ApiError refusedSignIn()
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.httpStatus = 401;
    error.message = u"invalid_client"_s;
    return error;
}

} // namespace

/// A sign-in that is refused in the middle of a dialog leads to the connection, over the dialog, whose input
/// stays; then it goes on.
class SignInFlowTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void whileCreating();
    void whileReadingWhatIsReplaced();
    void whileReplacing();
    void whileReadingWhatIsEdited();
    void whileSavingAnEdit();
    void whileRevoking();
    void whileRevokingSeveral();
    void anotherFailureLeadsNowhere();

private:
    /// Changes the connection from the dialog's message, and comes back to the dialog.
    void changeConnection(const QString &dialogName);

    [[nodiscard]] QLineEdit *name(const QString &dialogName) const
    {
        return find<QLineEdit>(dialogName, u"field.displayName"_s);
    }

    /// The button beside the message.
    [[nodiscard]] QPushButton *offer(const QString &dialogName) const
    {
        const auto *notice = find(dialogName, u"notice"_s);
        return notice != nullptr ? notice->findChild<QPushButton *>(u"button.offer"_s) : nullptr;
    }
};

void SignInFlowTest::changeConnection(const QString &dialogName)
{
    QTRY_VERIFY(offer(dialogName) != nullptr && offer(dialogName)->isVisible());
    QTest::mouseClick(offer(dialogName), Qt::LeftButton);
    QTRY_VERIFY(dialog(u"connectDialog"_s) != nullptr);
    QCOMPARE(dialog(u"connectDialog"_s)->parentWidget(), dialog(dialogName));
    click(u"connectDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"connectDialog"_s) == nullptr);
    QVERIFY(dialog(dialogName) != nullptr);
    QVERIFY(!offer(dialogName)->isVisible());
}

void SignInFlowTest::whileCreating()
{
    m_world->vendor.refuseMint = refusedSignIn();
    createUsual();
    changeConnection(u"createDialog"_s);
    QCOMPARE(name(u"createDialog"_s)->text(), u"prod-ci"_s);
    click(u"createDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(newest().displayName, u"prod-ci"_s);
    // The one that was refused, and this.
    QCOMPARE(m_world->vendor.mints, 2);
}

void SignInFlowTest::whileReadingWhatIsReplaced()
{
    m_world->vendor.refuseGet = refusedSignIn();
    m_flows->rotate(World::credential(usual));
    QVERIFY(!name(u"rotateDialog"_s)->isEnabled());
    changeConnection(u"rotateDialog"_s);
    QTRY_VERIFY(name(u"rotateDialog"_s)->isEnabled());
    QVERIFY(!find(u"rotateDialog"_s, u"notice"_s)->isVisible());
}

void SignInFlowTest::whileReplacing()
{
    m_flows->rotate(World::credential(usual));
    QTRY_VERIFY(name(u"rotateDialog"_s)->isEnabled());
    QTest::keyClicks(name(u"rotateDialog"_s), u"-2"_s);
    const QString typed = name(u"rotateDialog"_s)->text();
    find<QCheckBox>(u"rotateDialog"_s, u"field.confirmBlank"_s)->click();
    m_world->vendor.refuseMint = refusedSignIn();
    click(u"rotateDialog"_s, u"button.ok"_s);
    changeConnection(u"rotateDialog"_s);
    QCOMPARE(name(u"rotateDialog"_s)->text(), typed);
    click(u"rotateDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QCOMPARE(newest().displayName, typed);
}

void SignInFlowTest::whileReadingWhatIsEdited()
{
    m_world->vendor.refuseGet = refusedSignIn();
    m_flows->edit(World::credential(usual));
    QVERIFY(!name(u"editDialog"_s)->isEnabled());
    changeConnection(u"editDialog"_s);
    QTRY_VERIFY(name(u"editDialog"_s)->isEnabled());
}

void SignInFlowTest::whileSavingAnEdit()
{
    m_flows->edit(World::credential(usual));
    QTRY_VERIFY(name(u"editDialog"_s)->isEnabled());
    QTest::keyClicks(name(u"editDialog"_s), u"-2"_s);
    const QString typed = name(u"editDialog"_s)->text();
    m_world->vendor.refuseGet = refusedSignIn();
    click(u"editDialog"_s, u"button.ok"_s);
    changeConnection(u"editDialog"_s);
    QCOMPARE(name(u"editDialog"_s)->text(), typed);
    QCOMPARE(m_world->vendor.updates, 0);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.updates, 1);
    QCOMPARE(m_world->vendor.lastChanges.text(Field::DisplayName), typed);
}

void SignInFlowTest::whileRevoking()
{
    m_world->vendor.refuseRevoke = refusedSignIn();
    m_flows->revoke(World::credential(usual));
    click(u"revokeDialog"_s, u"button.ok"_s);
    changeConnection(u"revokeDialog"_s);
    click(u"revokeDialog"_s, u"button.ok"_s);
    QTRY_COMPARE(m_world->vendor.revocations, 1);
}

void SignInFlowTest::whileRevokingSeveral()
{
    const QString bulk = u"bulkRevokeDialog"_s;
    const CredentialRef ofClient = World::credential(Kind::ClientCredential);
    const CredentialRef inDoubt = World::credential(Kind::PersonalClient);
    m_world->vendor.holdsWrites = true;
    m_flows->revoke(QList{World::credential(usual), ofClient, inDoubt});
    click(bulk, u"button.ok"_s);
    QTRY_COMPARE(m_world->vendor.heldRevokes.size(), 3);
    m_world->vendor.holdsWrites = false;
    ApiError lost = refusedSignIn();
    lost.serverMayHaveActed = true;
    m_world->vendor.heldRevokes.at(0)->fail(refusedSignIn());
    m_world->vendor.heldRevokes.at(1)->fail(refusedSignIn());
    m_world->vendor.heldRevokes.at(2)->fail(lost);
    // One connection after the other; the counts stay.
    for (int left = 1; left <= 2; ++left) {
        QTRY_VERIFY(offer(bulk) != nullptr && offer(bulk)->isVisible());
        QTest::mouseClick(offer(bulk), Qt::LeftButton);
        click(u"connectDialog"_s, u"button.ok"_s);
        QTRY_VERIFY(dialog(u"connectDialog"_s) == nullptr);
        auto *again = find<QPushButton>(bulk, u"button.ok"_s);
        QVERIFY(again->isVisible() && again->isEnabled());
        QCOMPARE(again->text(), u"&Revoke the remaining %1"_s.arg(left));
        const QString said = find<QFrame>(bulk, u"notice"_s)->accessibleName();
        QVERIFY2(said.contains(u"Revoked: 0. Not revoked: 2. Not sent: 0."_s), qPrintable(said));
    }
    QVERIFY(!offer(bulk)->isVisible());
    QCOMPARE(m_world->vendor.revocations, 3);
    click(bulk, u"button.ok"_s);
    const auto *notice = find<QFrame>(bulk, u"notice"_s);
    QTRY_VERIFY(notice->isVisible() && notice->accessibleName().contains(u"Revoked: 2. Not revoked: 0."_s));
    QVERIFY(notice->accessibleName().startsWith(u"It is not known whether these were revoked: 1."_s));
    QCOMPARE(m_world->vendor.revocations, 5);
    QVERIFY(m_world->vendor.find(ofClient) == nullptr);
    QVERIFY(m_world->vendor.find(inDoubt) != nullptr);
    QVERIFY(!find(bulk, u"button.ok"_s)->isVisible());
}

void SignInFlowTest::anotherFailureLeadsNowhere()
{
    m_world->vendor.refuseMint = ApiError::invalid(u"no"_s);
    createUsual();
    QTRY_VERIFY(find(u"createDialog"_s, u"notice"_s)->isVisible());
    QVERIFY(!offer(u"createDialog"_s)->isVisible());
}

QTEST_MAIN(SignInFlowTest)
#include "signinflowtest.moc"
