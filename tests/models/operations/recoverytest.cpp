// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What Custody makes at start of what an earlier run left behind.
class RecoveryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] static JournalEntry entryIn(OperationState state,
                                              OperationVerb verb = OperationVerb::Create)
    {
        JournalEntry entry;
        entry.id = u"left-behind"_s;
        entry.verb = verb;
        entry.state = state;
        entry.owner = {c1Profile, Kind::ServicePrincipalCredential, {}, u"principal"_s};
        entry.displayName = u"left behind"_s;
        using enum OperationState;
        entry.vaultItem = mints(verb) && (state <= HeldInMemory || state == Kept);
        if (state != Intended && state != Sent) {
            entry.credential = {entry.owner, u"credential"_s};
            entry.clientId = u"credential@acme.conductor.one/spc"_s;
        }
        return entry;
    }

    void putIntoKeychain(const JournalEntry &entry)
    {
        QVERIFY(endsWell(m_shop->keychainItems.put(entry.vaultKey(), Secret::copyOf("the fresh secret"))));
    }

    [[nodiscard]] Custody &custody() { return (*m_shop)->custody; }

    [[nodiscard]] bool recover()
    {
        m_shop->restart();
        return endsWell(custody().recover());
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init() { m_shop = std::make_unique<Workshop>(*m_tenants); }

    void cleanup() { m_shop.reset(); }

    void settles_data()
    {
        using enum OperationState;
        QTest::addColumn<OperationState>("left");
        QTest::addColumn<bool>("hasItem");
        QTest::addColumn<OperationState>("settled");
        const auto row = [](OperationState left, bool hasItem, OperationState settled) {
            QTest::addRow("%s %s", qPrintable(tokenOf(left)), hasItem ? "with its item" : "without an item")
                << left << hasItem << settled;
        };
        row(Intended, false, DidNotHappen);
        row(Sent, false, Unknown);
        row(Sent, true, Held);
        row(Received, false, Orphan);
        row(Received, true, Held);
        row(HeldInMemory, false, Orphan);
        row(HeldInMemory, true, Held);
        row(Held, true, Held);
        row(Kept, true, Kept);
        row(Unknown, false, Unknown);
        row(Orphan, false, Orphan);
        row(Refused, false, Refused);
        row(Found, false, Found);
        row(DidNotHappen, false, DidNotHappen);
        row(HandedOver, false, HandedOver);
        row(Discarded, false, Discarded);
    }

    void settles()
    {
        QFETCH(const OperationState, left);
        QFETCH(const bool, hasItem);
        QFETCH(const OperationState, settled);
        const JournalEntry entry = entryIn(left);
        QVERIFY(m_shop->leaveBehind(entry));
        if (hasItem) {
            putIntoKeychain(entry);
        }
        QVERIFY(recover());
        QCOMPARE(custody().find(entry.id)->state, settled);
        QCOMPARE(m_shop->recorded(entry.id)->state, settled);
        QCOMPARE(custody().openCount(), isOpen(settled) ? 1 : 0);
        QCOMPARE(m_shop->inKeychain(entry.id), hasItem);
        QCOMPARE(m_shop->recorded(entry.id)->vaultItem, hasItem);
        if (hasItem) {
            QVERIFY(
                Workshop::secretOf(custody().reveal(entry.id)).equals(Secret::copyOf("the fresh secret")));
        }

        const QStringList history = m_shop->history(entry.id);
        QVERIFY(recover());
        QCOMPARE(custody().find(entry.id)->state, settled);
        QCOMPARE(m_shop->history(entry.id), history);
    }

    void lockedKeychainSettlesNothing_data()
    {
        using enum OperationState;
        QTest::addColumn<OperationState>("left");
        for (const OperationState left : {Sent, Received, HeldInMemory}) {
            QTest::newRow(qPrintable(tokenOf(left))) << left;
        }
    }

    void lockedKeychainSettlesNothing()
    {
        QFETCH(const OperationState, left);
        const JournalEntry entry = entryIn(left);
        QVERIFY(m_shop->leaveBehind(entry));
        putIntoKeychain(entry);
        m_shop->keychain.fail(FaultyVault::Act::Get, VaultError::Kind::Locked);
        QVERIFY(recover());
        // In memory of a program that has ended: nothing is there any more that could keep this one from
        // quitting.
        QCOMPARE(custody().find(entry.id)->state,
                 left == OperationState::HeldInMemory ? OperationState::Received : left);
        QCOMPARE(custody().inMemoryCount(), 0);
        QVERIFY(!custody().find(entry.id)->note.isEmpty());
        QCOMPARE(custody().openCount(), 1);
        QVERIFY(custody().hasOpenEntries(c1Profile));
        QCOMPARE(m_shop->recorded(entry.id)->state, left);
        QVERIFY(m_shop->inKeychain(entry.id));

        m_shop->keychain.mend();
        QVERIFY(recover());
        QCOMPARE(custody().find(entry.id)->state, OperationState::Held);
        QCOMPARE(m_shop->recorded(entry.id)->state, OperationState::Held);
    }

    void openedKeychainSettles_data()
    {
        using enum OperationState;
        QTest::addColumn<OperationState>("left");
        QTest::addColumn<bool>("byRevealing");
        for (const OperationState left : {Sent, Received, HeldInMemory}) {
            QTest::addRow("%s revealed", qPrintable(tokenOf(left))) << left << true;
            QTest::addRow("%s settled again", qPrintable(tokenOf(left))) << left << false;
        }
    }

    void openedKeychainSettles()
    {
        QFETCH(const OperationState, left);
        QFETCH(const bool, byRevealing);
        const JournalEntry entry = entryIn(left);
        QVERIFY(m_shop->leaveBehind(entry));
        putIntoKeychain(entry);
        m_shop->keychain.fail(FaultyVault::Act::Get, VaultError::Kind::Locked);
        QVERIFY(recover());
        QVERIFY(!endsWell(custody().reveal(entry.id)));
        QVERIFY(endsWell(custody().settleAgain()));
        QCOMPARE(custody().find(entry.id)->state,
                 left == OperationState::HeldInMemory ? OperationState::Received : left);
        // Nothing is lost by quitting.
        QCOMPARE(custody().inMemoryCount(), 0);

        m_shop->keychain.mend();
        if (byRevealing) {
            QVERIFY(
                Workshop::secretOf(custody().reveal(entry.id)).equals(Secret::copyOf("the fresh secret")));
        } else {
            QVERIFY(endsWell(custody().settleAgain()));
        }
        QCOMPARE(custody().find(entry.id)->state, OperationState::Held);
        QCOMPARE(m_shop->recorded(entry.id)->state, OperationState::Held);
        QVERIFY(m_shop->recorded(entry.id)->vaultItem);
    }

    void itemOfAnUnsettledEntryIsNotForgotten()
    {
        const JournalEntry entry = entryIn(OperationState::Sent);
        QVERIFY(m_shop->leaveBehind(entry));
        putIntoKeychain(entry);
        m_shop->keychain.fail(FaultyVault::Act::Get, VaultError::Kind::Locked);
        m_shop->keychain.fail(FaultyVault::Act::Remove, VaultError::Kind::Locked);
        QVERIFY(recover());
        custody().ownerRemoved(entry.owner);
        QTRY_COMPARE(m_shop->recorded(entry.id)->state, OperationState::Found);
        QVERIFY(m_shop->recorded(entry.id)->vaultItem);
        QVERIFY(m_shop->inKeychain(entry.id));

        m_shop->keychain.mend();
        QVERIFY(recover());
        QTRY_VERIFY(!m_shop->inKeychain(entry.id));
        QTRY_VERIFY(!m_shop->recorded(entry.id)->vaultItem);
    }

    void connectorsSecretBehindALockedKeychainIsFound()
    {
        JournalEntry entry = entryIn(OperationState::Received, OperationVerb::Rotate);
        entry.owner = m_tenants->owner(Kind::ConnectorCredential);
        entry.credential.owner = entry.owner;
        QVERIFY(m_shop->leaveBehind(entry));
        putIntoKeychain(entry);
        m_shop->keychain.fail(FaultyVault::Act::Get, VaultError::Kind::Locked);
        QVERIFY(recover());
        const auto locked = outcomeOf((*m_shop)->operations.lookForUnknown(entry.id));
        QVERIFY(locked && !*locked);
        QVERIFY(!locked->error().text().contains("no list"_L1));

        m_shop->keychain.mend();
        QVERIFY(endsWell((*m_shop)->operations.lookForUnknown(entry.id)));
        QCOMPARE(m_shop->recorded(entry.id)->state, OperationState::Held);
        QVERIFY(Workshop::secretOf(custody().reveal(entry.id)).equals(Secret::copyOf("the fresh secret")));
    }

    void unreadableEntryIsNamedAndStays()
    {
        JournalEntry unreadable = entryIn(OperationState::Held);
        unreadable.id = u"from-the-future"_s;
        QVERIFY(m_shop->leaveBehind(entryIn(OperationState::Held)));
        QVERIFY(m_shop->leaveBehind(unreadable));
        m_shop->sql(u"UPDATE operation SET state = 'teleported' WHERE id = 'from-the-future'"_s);
        m_shop->restart();
        QSignalSpy troubled(&custody(), &Custody::trouble);
        QVERIFY(endsWell(custody().recover()));
        QCOMPARE(troubled.count(), 1);
        QVERIFY(troubled.first().first().toString().contains(unreadable.id));
        QCOMPARE(custody().records().count(), 1);
        QVERIFY(custody().canTrack());
    }

    void namelessSecretIsNamedByTheVendor()
    {
        m_tenants->endFaults();
        const OwnerRef owner = m_tenants->owner(Kind::ServicePrincipalCredential);
        JournalEntry entry = entryIn(OperationState::Sent);
        entry.owner = owner;
        entry.displayName = u"nameless"_s;
        entry.intendedAt = entry.sentAt = m_shop->clock.now();
        QVERIFY(m_shop->leaveBehind(entry));
        putIntoKeychain(entry);
        m_tenants->colleague(Vendor::ConductorOne, u"POST"_s, mintPath(owner),
                             {{u"displayName"_s, entry.displayName}});
        QVERIFY(recover());
        QCOMPARE(custody().find(entry.id)->state, OperationState::Held);
        const auto found = outcomeOf((*m_shop)->operations.lookForUnknown(entry.id));
        QVERIFY(found && *found);
        QCOMPARE((*found)->candidates.size(), 1);
        QTRY_COMPARE(m_shop->recorded(entry.id)->credential, (*found)->candidates.first().ref);
        QCOMPARE(m_shop->recorded(entry.id)->state, OperationState::Held);
        QTRY_VERIFY(!custody().find(entry.id)->clientId.isEmpty());
        QCOMPARE(m_shop->recorded(entry.id)->tokenUrl, (*m_shop)->profiles.find(c1Profile)->tokenUrl);
    }

    void unlistedCredentialIsNotedAfterwards_data()
    {
        QTest::addColumn<OperationState>("left");
        QTest::newRow("held") << OperationState::Held;
        QTest::newRow("received, and lost") << OperationState::Received;
    }

    /// Killed between the journal and the list of IDs, which is all that tells of such a credential.
    void unlistedCredentialIsNotedAfterwards()
    {
        QFETCH(const OperationState, left);
        const OwnerRef owner = m_tenants->owner(Kind::ConnectorCredential);
        const QJsonObject made =
            m_tenants->colleague(Vendor::ConductorOne, u"POST"_s, mintPath(owner),
                                 {{u"appId"_s, owner.parentId}, {u"connectorId"_s, owner.id}});
        JournalEntry entry = entryIn(left, OperationVerb::Rotate);
        entry.owner = owner;
        entry.credential = {owner, made["credential"_L1]["id"_L1].toString()};
        QVERIFY(m_shop->leaveBehind(entry));
        if (left == OperationState::Held) {
            putIntoKeychain(entry);
        }
        QVERIFY(recover());
        QVERIFY(m_shop->refresh(c1Profile));
        QTRY_VERIFY((*m_shop)->inventory.credentials().find(entry.credential) != nullptr);
        m_shop->restart();
        QTRY_COMPARE(
            outcomeOf((*m_shop)->inventoryStore.known(c1Profile)).value().value().credentials.value(0).ref,
            entry.credential);
    }

    void changesWithoutAnAnswerAreUnknown_data()
    {
        QTest::addColumn<OperationVerb>("verb");
        QTest::newRow("update") << OperationVerb::Update;
        QTest::newRow("revoke") << OperationVerb::Revoke;
    }

    void changesWithoutAnAnswerAreUnknown()
    {
        QFETCH(const OperationVerb, verb);
        const JournalEntry entry = entryIn(OperationState::Sent, verb);
        QVERIFY(m_shop->leaveBehind(entry));
        QVERIFY(recover());
        QCOMPARE(m_shop->recorded(entry.id)->state, OperationState::Unknown);
        QCOMPARE(custody().openCount(), 0);
        QCOMPARE(m_shop->keychain.count(FaultyVault::Act::Get), 0);
    }

    void leftoverItemsOfClosedEntriesAreRemoved_data()
    {
        using enum OperationState;
        QTest::addColumn<OperationState>("left");
        for (const OperationState left : {HandedOver, Discarded, Found}) {
            QTest::newRow(qPrintable(tokenOf(left))) << left;
        }
    }

    void leftoverItemsOfClosedEntriesAreRemoved()
    {
        QFETCH(const OperationState, left);
        JournalEntry entry = entryIn(left);
        entry.vaultItem = true;
        QVERIFY(m_shop->leaveBehind(entry));
        putIntoKeychain(entry);

        m_shop->restart();
        m_shop->keychain.fail(FaultyVault::Act::Remove, VaultError::Kind::Locked);
        QSignalSpy troubled(&custody(), &Custody::trouble);
        QVERIFY(endsWell(custody().recover()));
        QTRY_COMPARE(troubled.count(), 1);
        QVERIFY(m_shop->recorded(entry.id)->vaultItem);

        m_shop->keychain.mend();
        QVERIFY(recover());
        QTRY_VERIFY(!m_shop->inKeychain(entry.id));
        QTRY_VERIFY(!custody().find(entry.id)->vaultItem);
        QVERIFY(!m_shop->recorded(entry.id)->vaultItem);
        QCOMPARE(m_shop->recorded(entry.id)->state, left);
    }

    void everyEntryIsThere()
    {
        using enum OperationState;
        int number = 0;
        for (const OperationState left : {Intended, Sent, Received, HeldInMemory, Held, Unknown, Refused}) {
            JournalEntry entry = entryIn(left);
            entry.id = u"entry-%1"_s.arg(++number);
            QVERIFY(m_shop->leaveBehind(entry));
        }
        QVERIFY(recover());
        QCOMPARE(custody().records().count(), number);
        QCOMPARE(custody().openCount(), 5);
        QVERIFY(!custody().hasOpenEntries(confidenceProfile));
    }

    void killedWhileSending()
    {
        m_tenants->fault(u"POST /api/v1/service_principals/*/credentials=latency:1;ms=1000"_s);
        const OwnerRef owner = m_tenants->owner(Kind::ServicePrincipalCredential);
        MintOperation *operation = *(*m_shop)->operations.mint(plainRequest(owner, u"killed"_s));
        const OperationId id = operation->id();
        bool isSending = false;
        connect(operation, &MintOperation::stepChanged, this, [&isSending](MintOperation::Step step) {
            isSending = isSending || step == MintOperation::Step::Sending;
        });
        operation->start();
        QTRY_VERIFY(isSending);
        QVERIFY(recover());
        QCOMPARE(custody().find(id)->state, OperationState::Unknown);
        QVERIFY(!custody().isMinting(owner));
        QTRY_VERIFY(m_tenants->namesUnder(owner).contains(u"killed"_s));
        const auto found = outcomeOf((*m_shop)->operations.lookForUnknown(id));
        QVERIFY(found && *found);
        QCOMPARE((*found)->candidates.size(), 1);
        QCOMPARE((*found)->candidates.first().displayName(), u"killed"_s);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::RecoveryTest)
#include "recoverytest.moc"
