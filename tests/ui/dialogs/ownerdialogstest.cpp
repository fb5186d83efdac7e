// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/ownerdialogs.h"
#include "models/domain/kinddescriptor.h"
#include "tests/ui/dialogs/flowstest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

constexpr Kind clients = Kind::ClientCredential;

} // namespace

class OwnerDialogsTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void deletionNamesWhatGoesWithIt();
    void deletionDefaultsToCancel();
    void aClientWithoutLiveCredentialsNeedsNoTyping();
    void aClientWhoseCredentialsWereNotReadNeedsTyping();
    void theVendorsOwnClientIsRefused();
    void whatLooksLikeTheVendorsOwnIsWarnedOf();
    void theOwnerOneSignsInThroughIsRefused();
    void aStrayEscapeLosesNoName();
    void aRefusalStandsBesideTheName();

private:
    void openDeletion(Kind kind);
    void change(Kind kind, const std::function<void(Owner &)> &edit);
};

void OwnerDialogsTest::openDeletion(Kind kind)
{
    (new OwnerDeletionDialog(m_world->context(), World::owner(kind), m_window.get()))->open();
}

void OwnerDialogsTest::change(Kind kind, const std::function<void(Owner &)> &edit)
{
    Owner owner = *m_world->inventory.owners().find(World::owner(kind));
    edit(owner);
    m_world->inventory.upsertOwners({owner});
}

void OwnerDialogsTest::deletionNamesWhatGoesWithIt()
{
    openDeletion(usual);
    const QString text = find<QLabel>(u"ownerDeletionDialog"_s, u"consequences"_s)->text();
    QVERIFY(text.contains(u"Owner of servicePrincipalCredential"_s));
    QVERIFY(text.contains(u"old-servicePrincipalCredential, last used 2 hours ago"_s));
    QVERIFY(find(u"ownerDeletionDialog"_s, u"field.confirmName"_s)->isVisible());
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"warning"_s)->isVisible());
}

void OwnerDialogsTest::deletionDefaultsToCancel()
{
    openDeletion(clients);
    QTest::keyClicks(find(u"ownerDeletionDialog"_s, u"field.confirmName"_s), u"Owner of clientCredential"_s);
    QVERIFY(find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
    QTest::keyClick(dialog(u"ownerDeletionDialog"_s), Qt::Key_Return);
    QTRY_VERIFY(dialog(u"ownerDeletionDialog"_s) == nullptr);
    QVERIFY(m_world->inventory.owners().find(World::owner(clients)) != nullptr);
}

void OwnerDialogsTest::aClientWithoutLiveCredentialsNeedsNoTyping()
{
    m_world->vendor.credentials.removeIf(
        [](const Credential &each) { return each.ref == World::credential(clients); });
    m_world->refreshes.refresh(World::owner(clients).profile);
    QTRY_VERIFY(m_world->refreshes.asOf(World::owner(clients).profile).isValid());
    openDeletion(clients);
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"field.confirmName"_s)->isVisible());
    QVERIFY(find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
}

void OwnerDialogsTest::aClientWhoseCredentialsWereNotReadNeedsTyping()
{
    m_world->inventory.removeCredential(World::credential(clients));
    openDeletion(clients);
    QVERIFY(find<QLabel>(u"ownerDeletionDialog"_s, u"consequences"_s)
                ->text()
                .contains(u"could not all be read"_s));
    QVERIFY(find(u"ownerDeletionDialog"_s, u"field.confirmName"_s)->isVisible());
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
}

void OwnerDialogsTest::theVendorsOwnClientIsRefused()
{
    change(clients, [](Owner &owner) { owner.labels.insert(u"auto-created"_s, u"true"_s); });
    openDeletion(clients);
    QVERIFY(find(u"ownerDeletionDialog"_s, u"warning"_s)->isVisible());
    QVERIFY(find(u"ownerDeletionDialog"_s, u"message"_s)->isVisible());
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
}

void OwnerDialogsTest::whatLooksLikeTheVendorsOwnIsWarnedOf()
{
    m_world->inventory.removeCredential(World::credential(clients));
    change(clients, [](Owner &owner) { owner.displayName = u"acme client"_s; });
    openDeletion(clients);
    QVERIFY(find(u"ownerDeletionDialog"_s, u"warning"_s)->isVisible());
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
    QTest::keyClicks(find(u"ownerDeletionDialog"_s, u"field.confirmName"_s), u"acme client"_s);
    QVERIFY(find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
}

void OwnerDialogsTest::theOwnerOneSignsInThroughIsRefused()
{
    Credential own = *m_world->vendor.find(World::credential(usual));
    own.fields.set(Field::ClientId, u"keyturn@acme.conductor.one/spc"_s);
    m_world->inventory.upsertCredentials({own});
    openDeletion(usual);
    QVERIFY(find(u"ownerDeletionDialog"_s, u"message"_s)->isVisible());
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"button.ok"_s)->isEnabled());
    QVERIFY(!find(u"ownerDeletionDialog"_s, u"field.confirmName"_s)->isVisible());
}

void OwnerDialogsTest::aStrayEscapeLosesNoName()
{
    (new OwnerDialog(m_world->context(), u"confidence"_s, clients, m_window.get()))->open();
    auto *name = find<QLineEdit>(u"ownerDialog"_s, u"field.name"_s);
    QTest::keyClicks(name, u"Shop"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    click(u"discardInput"_s, u"button.keepEditing"_s);
    QVERIFY(dialog(u"ownerDialog"_s) != nullptr);
    QCOMPARE(name->text(), u"Shop"_s);
    name->clear();
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(dialog(u"ownerDialog"_s) == nullptr);
}

void OwnerDialogsTest::aRefusalStandsBesideTheName()
{
    m_world->vendor.refuseOwnerWrite = ApiError::invalid(u"too long"_s);
    (new OwnerDialog(m_world->context(), World::owner(clients), m_window.get()))->open();
    auto *name = find<QLineEdit>(u"ownerDialog"_s, u"field.name"_s);
    QTest::keyClicks(name, u"Shop"_s);
    click(u"ownerDialog"_s, u"button.ok"_s);
    const auto *problem = find<QLabel>(u"ownerDialog"_s, u"problem.name"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"too long"_s));
    QCOMPARE(name->text(), u"Shop"_s);
}

QTEST_MAIN(OwnerDialogsTest)
#include "ownerdialogstest.moc"
