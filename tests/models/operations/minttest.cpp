// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

/// One mint from the wish to the secret in the vault, where the vendor does what it should.
class MintTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] OwnerRef principal(int number = 1) const
    {
        return m_tenants->owner(Kind::ServicePrincipalCredential, number);
    }

    /// A mint that has been started and waits for its question, because the keychain is locked.
    [[nodiscard]] std::unique_ptr<MintWatch> mintWithLockedKeychain(const QString &name)
    {
        m_shop->keychain.fail(FaultyVault::Act::Probe, VaultError::Kind::Locked);
        auto watch =
            std::make_unique<MintWatch>(*(*m_shop)->operations.mint(plainRequest(principal(), name)));
        watch->operation->start();
        return watch->waitForQuestion() ? std::move(watch) : nullptr;
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_tenants->forgetRequests();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void walksEveryState_data() { addKindRows(); }

    void walksEveryState()
    {
        QFETCH(const Kind, kind);
        const OwnerRef owner = m_tenants->owner(kind);
        const MintRequest request = fullRequest(*m_tenants, owner, u"walks every state"_s);
        m_tenants->forgetRequests();
        const auto watch = minted(*m_shop, request);

        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QCOMPARE(watch->problem, QString());
        QCOMPARE(watch->readBacks, 1);
        QCOMPARE(watch->readBackProblem, QString());
        QCOMPARE(watch->differences, QStringList());
        QCOMPARE(m_shop->history(watch->id),
                 (QStringList{tokenOf(OperationState::Intended), tokenOf(OperationState::Sent),
                              tokenOf(OperationState::Received), tokenOf(OperationState::Held)}));
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 1);

        const auto entry = m_shop->recorded(watch->id);
        QVERIFY(entry);
        QCOMPARE(entry->owner, owner);
        QVERIFY(entry->vaultItem);
        QVERIFY(entry->sentAt.isValid());
        QVERIFY(!entry->idsBefore.contains(entry->credential.id));
        QVERIFY(m_tenants->has(entry->credential));
        QVERIFY((*m_shop)->inventory.credentials().find(entry->credential) != nullptr);
        QVERIFY(!(*m_shop)->custody.isMinting(owner));
    }

    void secretSignsIn_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("servicePrincipalCredential") << Kind::ServicePrincipalCredential;
        QTest::newRow("personalClient") << Kind::PersonalClient;
        QTest::newRow("connectorCredential") << Kind::ConnectorCredential;
    }

    void secretSignsIn()
    {
        QFETCH(const Kind, kind);
        const auto watch = minted(*m_shop, fullRequest(*m_tenants, m_tenants->owner(kind), u"signs in"_s));
        const Secret secret = Workshop::secretOf(m_shop->keychain.get(u"operation/"_s + watch->id));
        QVERIFY(!secret.isEmpty());
        const JournalEntry *entry = (*m_shop)->custody.find(watch->id);
        QVERIFY(entry);
        QCOMPARE(entry->tokenUrl, QUrl(m_tenants->server().c1Url() + u"/auth/v1/token"_s));
        QVERIFY(m_tenants->signsIn(entry->clientId, secret));
    }

    void secretIsNowhereOnDisk_data() { addKindRows(); }

    void secretIsNowhereOnDisk()
    {
        QFETCH(const Kind, kind);
        const auto watch =
            minted(*m_shop, fullRequest(*m_tenants, m_tenants->owner(kind), u"nowhere on disk"_s));
        const Secret secret = Workshop::secretOf((*m_shop)->custody.reveal(watch->id));
        QVERIFY(!secret.isEmpty());
        QVERIFY(!m_shop->onDisk(secret));
        QVERIFY(m_shop->onDisk(Secret::copyOf(watch->id.toLatin1())));
    }

    void notesWhatExisted()
    {
        const auto first = minted(*m_shop, plainRequest(principal(), u"existed"_s));
        QCOMPARE(m_shop->recorded(first->id)->idsBefore, QStringList());
        // Kept for as long as it may have to be told what was made.
        m_tenants->fault(u"POST %1=drop-before"_s.arg(mintPath(principal())));
        const auto second = minted(*m_shop, plainRequest(principal(), u"existed"_s));
        const auto entry = m_shop->recorded(second->id);
        QVERIFY(entry);
        QCOMPARE(entry->state, OperationState::Unknown);
        QVERIFY(entry->idsBefore.contains(m_shop->recorded(first->id)->credential.id));
    }

    void connectorCredentialIsRemembered()
    {
        const OwnerRef owner = m_tenants->owner(Kind::ConnectorCredential);
        const auto watch = minted(*m_shop, plainRequest(owner, {}));
        m_shop->restart();
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY((*m_shop)->inventory.credentials().find(m_shop->recorded(watch->id)->credential) != nullptr);
    }

    void lockedKeychainStopsBeforeAnythingIsSent()
    {
        const auto watch = mintWithLockedKeychain(u"stops before"_s);
        QVERIFY(watch);
        QCOMPARE(watch->operation->step(), MintOperation::Step::AwaitingVaultDecision);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QVERIFY(!m_shop->recorded(watch->id));
        QCOMPARE(watch->finished, 0);
        watch->operation->cancel();
        QVERIFY(watch->wait());
    }

    void keychainThatRecoversIsProbedAgain()
    {
        const auto watch = mintWithLockedKeychain(u"probed again"_s);
        QVERIFY(watch);
        watch->operation->probeAgain();
        QVERIFY(watch->waitForQuestion());
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        m_shop->keychain.mend();
        watch->operation->probeAgain();
        QVERIFY(watch->wait());
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QVERIFY(m_shop->inKeychain(watch->id));
        QCOMPARE(m_tenants->requestsThatWrite(), 1);
    }

    void memoryOnlyUntilTheKeychainIsBack()
    {
        const auto watch = mintWithLockedKeychain(u"memory only"_s);
        QVERIFY(watch);
        watch->operation->goOnInMemory();
        QVERIFY(watch->wait());
        QVERIFY(watch->endedOnce());
        Custody &custody = (*m_shop)->custody;
        QCOMPARE(custody.find(watch->id)->state, OperationState::HeldInMemory);
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::HeldInMemory);
        QVERIFY(!m_shop->inKeychain(watch->id));
        QVERIFY(!m_shop->recorded(watch->id)->vaultItem);
        QCOMPARE(custody.inMemoryCount(), 1);
        const Secret secret = Workshop::secretOf(custody.reveal(watch->id));
        QVERIFY(m_tenants->signsIn(custody.find(watch->id)->clientId, secret));

        m_shop->keychain.fail(FaultyVault::Act::Put, VaultError::Kind::Locked);
        QVERIFY(!endsWell(custody.retryVault(watch->id)));
        QCOMPARE(custody.inMemoryCount(), 1);
        QVERIFY(Workshop::secretOf(custody.reveal(watch->id)).equals(secret));

        m_shop->keychain.mend();
        QVERIFY(endsWell(custody.retryVault(watch->id)));
        QCOMPARE(custody.inMemoryCount(), 0);
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Held);
        QVERIFY(Workshop::secretOf(custody.reveal(watch->id)).equals(secret));
        QVERIFY(Workshop::secretOf((*m_shop)->memory.get(u"operation/"_s + watch->id)).isEmpty());
    }

    void cancelWhileTheKeychainIsLocked()
    {
        const QStringList before = m_tenants->namesUnder(principal());
        const auto watch = mintWithLockedKeychain(u"cancelled"_s);
        QVERIFY(watch);
        watch->operation->cancel();
        QVERIFY(watch->wait());
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->refused, 1);
        QCOMPARE(watch->error.kind, ApiError::Kind::Cancelled);
        QVERIFY(!m_shop->recorded(watch->id));
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QCOMPARE(m_tenants->namesUnder(principal()), before);
        QVERIFY((*m_shop)->operations.mint(plainRequest(principal(), u"after"_s)));
    }

    void cancelAtAnyStepSendsNothingOrHoldsTheSecret_data()
    {
        using Step = MintOperation::Step;
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("signing in") << Step::SigningIn << false;
        QTest::newRow("probing") << Step::ProbingVault << false;
        QTest::newRow("noting") << Step::NotingExisting << false;
        QTest::newRow("writing the intent") << Step::WritingIntent << false;
        QTest::newRow("storing") << Step::Storing << true;
        QTest::newRow("reading back") << Step::ReadingBack << true;
    }

    void cancelAtAnyStepSendsNothingOrHoldsTheSecret()
    {
        QFETCH(const MintOperation::Step, step);
        QFETCH(const bool, isSent);
        MintOperation *operation = *(*m_shop)->operations.mint(plainRequest(principal(), u"cancelled"_s));
        MintWatch watch(operation);
        connect(operation, &MintOperation::stepChanged, operation,
                [operation, step](MintOperation::Step now) {
                    if (now == step) {
                        operation->cancel();
                    }
                });
        operation->start();
        QVERIFY(watch.wait());
        QVERIFY(watch.endedOnce());
        QCOMPARE(watch.held, isSent ? 1 : 0);
        QCOMPARE(m_tenants->requestsThatWrite(), isSent ? 1 : 0);
        QCOMPARE(m_shop->inKeychain(watch.id), isSent);
        const auto entry = m_shop->recorded(watch.id);
        QVERIFY(!entry || entry->state == (isSent ? OperationState::Held : OperationState::Refused));
    }

    void endOfTheProgramCancelsWhatHasNotLeft()
    {
        using Step = MintOperation::Step;
        const auto undecided = mintWithLockedKeychain(u"undecided"_s);
        QVERIFY(undecided);
        m_shop->keychain.mend();
        MintWatch underway(*(*m_shop)->operations.mint(plainRequest(principal(2), u"under way"_s)));
        connect(underway.operation, &MintOperation::stepChanged, this, [this](Step now) {
            if (now == Step::NotingExisting) {
                (*m_shop)->operations.cancelUnsent();
            }
        });
        underway.operation->start();
        QVERIFY(undecided->wait());
        QVERIFY(underway.wait());
        QCOMPARE(undecided->refused, 1);
        QCOMPARE(underway.refused, 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QCOMPARE((*m_shop)->custody.openCount(), 0);
    }

    void keychainThatFailsAfterTheAnswer()
    {
        m_shop->keychain.fail(FaultyVault::Act::Put, VaultError::Kind::Denied);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"put fails"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QVERIFY(watch->problem.contains(VaultError{VaultError::Kind::Denied, {}}.summary()));
        const auto entry = m_shop->recorded(watch->id);
        QCOMPARE(entry->state, OperationState::HeldInMemory);
        QCOMPARE(entry->note, watch->problem);
        const Secret secret = Workshop::secretOf((*m_shop)->custody.reveal(watch->id));
        QVERIFY(m_tenants->signsIn(entry->clientId, secret));
        QCOMPARE((*m_shop)->custody.inMemoryCount(), 1);
    }

    void keychainThatAnswersLate()
    {
        m_shop->keychain.answerPutAfter(300ms);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"late"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->problem, QString());
        QCOMPARE(m_shop->history(watch->id).last(), tokenOf(OperationState::Held));
    }

    void oneMintPerOwnerAtATime()
    {
        const auto watch = mintWithLockedKeychain(u"the first"_s);
        QVERIFY(watch);
        const auto second = (*m_shop)->operations.mint(plainRequest(principal(), u"the second"_s));
        QVERIFY(!second);
        QVERIFY(!second.error().isEmpty());
        QVERIFY((*m_shop)->operations.mint(plainRequest(principal(2), u"elsewhere"_s)));
        watch->operation->cancel();
        QVERIFY(watch->wait());
        m_shop->keychain.mend();
        QCOMPARE(minted(*m_shop, plainRequest(principal(), u"the third"_s))->held, 1);
    }

    void oneOfTwoThatWerePreparedTogether()
    {
        MintWatch first(*(*m_shop)->operations.mint(plainRequest(principal(), u"prepared first"_s)));
        MintWatch second(*(*m_shop)->operations.mint(plainRequest(principal(), u"prepared second"_s)));
        first.operation->start();
        second.operation->start();
        QVERIFY(second.wait());
        QVERIFY((*m_shop)->custody.isMinting(principal()));
        QVERIFY(first.wait());
        QVERIFY(first.endedOnce() && second.endedOnce());
        QCOMPARE(first.held, 1);
        QCOMPARE(second.refused, 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 1);
        QVERIFY(!(*m_shop)->custody.isMinting(principal()));
    }

    void refusalMakesRoomForTheNext()
    {
        m_tenants->fault(u"POST /api/v1/service_principals/*/credentials=status:1;status=403"_s);
        QCOMPARE(minted(*m_shop, plainRequest(principal(), u"refused"_s))->refused, 1);
        QCOMPARE(minted(*m_shop, plainRequest(principal(), u"allowed"_s))->held, 1);
    }

    void profileSavedWhileAMintIsUnderWay()
    {
        m_tenants->fault(u"POST /api/v1/service_principals/*/credentials=latency:1;ms=500"_s);
        MintOperation *operation =
            *(*m_shop)->operations.mint(plainRequest(principal(), u"session reopened"_s));
        MintWatch watch(operation);
        std::optional<bool> saved;
        connect(operation, &MintOperation::stepChanged, this, [&](MintOperation::Step step) {
            if (step == MintOperation::Step::Sending) {
                Profile renamed = *(*m_shop)->profiles.find(c1Profile);
                renamed.name = u"renamed"_s;
                (*m_shop)->profiles.save(renamed, {})->then(this, [&saved](const StoreResult<void> &result) {
                    saved = result.has_value();
                });
            }
        });
        operation->start();
        QVERIFY(watch.wait());
        QCOMPARE(saved, std::optional(true));
        QVERIFY(watch.endedOnce());
        QCOMPARE(watch.held, 1);
        QCOMPARE(watch.readBackProblem, QString());
        QVERIFY(m_shop->inKeychain(watch.id));
    }

    void profileThatIsGoneMintsNothing()
    {
        OwnerRef owner = principal();
        owner.profile = u"gone"_s;
        const auto operation = (*m_shop)->operations.mint(plainRequest(owner, u"gone"_s));
        QVERIFY(!operation);
        QVERIFY(!operation.error().isEmpty());
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::MintTest)
#include "minttest.moc"
