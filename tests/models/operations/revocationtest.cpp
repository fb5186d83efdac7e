// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/kinddescriptor.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Revoking credentials, with answers and without.
class RevocationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;
    OperationId m_mint;

    [[nodiscard]] CredentialRef fresh(Kind kind)
    {
        m_mint = minted(*m_shop, plainRequest(m_tenants->owner(kind), u"to revoke"_s))->id;
        return (*m_shop)->custody.find(m_mint)->credential;
    }

    [[nodiscard]] static QByteArray method(Kind kind)
    {
        return kind == Kind::ConnectorCredential ? "POST" : "DELETE";
    }

    /// How often a credential is read before it is revoked: where a connection may sign in with it.
    [[nodiscard]] static int readsBefore(Kind kind)
    {
        return descriptorOf(kind).find(Field::ClientId) != nullptr ? 1 : 0;
    }

    [[nodiscard]] bool settle(const ProfileId &profile)
    {
        return endsWell((*m_shop)->operations.settleUnknown(profile));
    }

    void faultOn(const CredentialRef &ref, const QString &fault) const
    {
        m_tenants->fault(
            u"%1 %2=%3"_s.arg(QString::fromLatin1(method(ref.kind())), credentialPath(ref), fault));
    }

    [[nodiscard]] std::optional<Result<void>> revoke(const CredentialRef &ref)
    {
        return outcomeOf((*m_shop)->operations.revoke(ref));
    }

    [[nodiscard]] OperationState lastRevocation() { return m_shop->last(OperationVerb::Revoke); }

    [[nodiscard]] const Credential *inInventory(const CredentialRef &ref)
    {
        return (*m_shop)->inventory.credentials().find(ref);
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void revokes_data() { addKindRows(); }

    void revokes()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        m_tenants->forgetRequests();
        const auto result = revoke(ref);
        QVERIFY(result && *result);
        QVERIFY(!m_tenants->has(ref));
        QCOMPARE(m_tenants->requests(method(kind), credentialPath(ref)), 1);
        QTRY_COMPARE(lastRevocation(), OperationState::Done);
        QTRY_COMPARE((*m_shop)->custody.find(m_mint)->state, OperationState::Discarded);
        QTRY_VERIFY(!m_shop->inKeychain(m_mint));
        if (descriptorOf(kind).listed) {
            QVERIFY(inInventory(ref) == nullptr);
            return;
        }
        QVERIFY(inInventory(ref)->fields.instant(Field::Deleted).isValid());
        QVERIFY(!(*m_shop)->operations.obstacle(Verb::Revoke, ref).isEmpty());
        m_shop->restart();
        const auto known = outcomeOf((*m_shop)->inventoryStore.known(c1Profile));
        QVERIFY(known && *known);
        const auto found = std::ranges::find((*known)->credentials, ref, &Credential::ref);
        QVERIFY(found != (*known)->credentials.cend());
        QVERIFY(found->fields.instant(Field::Deleted).isValid());
    }

    void endsWellIfItWasGone_data() { addKindRows(); }

    void endsWellIfItWasGone()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        m_tenants->colleague(descriptorOf(kind).vendor, QString::fromLatin1(method(kind)),
                             credentialPath(ref));
        const auto result = revoke(ref);
        QVERIFY(result && *result);
        QTRY_COMPARE(lastRevocation(), OperationState::Done);
    }

    void lostAnswerIsSettledByReading_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("fault");
        for (const Kind kind : allKinds) {
            for (const QString &fault : {u"drop-after"_s, u"status-after:1;status=500"_s}) {
                QTest::addRow("%s %s", qPrintable(fault), descriptorOf(kind).token.data()) << kind << fault;
            }
        }
    }

    void lostAnswerIsSettledByReading()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, fault);
        const CredentialRef ref = fresh(kind);
        faultOn(ref, fault);
        m_tenants->forgetRequests();
        const auto result = revoke(ref);
        QVERIFY(result && *result);
        QCOMPARE(m_tenants->requests(method(kind), credentialPath(ref)), 1);
        QVERIFY(!m_tenants->has(ref));
        QTRY_COMPARE(lastRevocation(), OperationState::Done);
    }

    void lostRequestIsReported_data() { addKindRows(); }

    void lostRequestIsReported()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        faultOn(ref, u"drop-before"_s);
        m_tenants->forgetRequests();
        const auto result = revoke(ref);
        QVERIFY(result && !*result);
        QCOMPARE(m_tenants->requests(method(kind), credentialPath(ref)), 1);
        QVERIFY(m_tenants->has(ref));
        QVERIFY(inInventory(ref) != nullptr);
        QVERIFY(!inInventory(ref)->fields.instant(Field::Deleted).isValid());
        QTRY_COMPARE(lastRevocation(), OperationState::Unknown);
        QCOMPARE((*m_shop)->custody.find(m_mint)->state, OperationState::Held);
        QVERIFY(m_shop->inKeychain(m_mint));
    }

    void onlyRepeatedReadingsSayThatItDidNotHappen_data() { addKindRows(); }

    void onlyRepeatedReadingsSayThatItDidNotHappen()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        faultOn(ref, u"drop-before"_s);
        QVERIFY(revoke(ref));
        QTRY_COMPARE(lastRevocation(), OperationState::Unknown);
        QVERIFY(settle(ref.profile()) && settle(ref.profile()));
        QCOMPARE(lastRevocation(), OperationState::Unknown);
        m_shop->clock.shift(Settlement::deadline);
        QVERIFY(settle(ref.profile()) && settle(ref.profile()));
        QCOMPARE(lastRevocation(), OperationState::Unknown);
        m_shop->clock.shift(Settlement::readingsApart);
        QVERIFY(settle(ref.profile()));
        QTRY_COMPARE(lastRevocation(), OperationState::DidNotHappen);
        QCOMPARE(m_tenants->requests(method(kind), credentialPath(ref)), 1);
        QCOMPARE((*m_shop)->custody.find(m_mint)->state, OperationState::Held);
        QVERIFY(m_shop->inKeychain(m_mint));
    }

    void serverThatWasStillAtWorkIsNoticed_data()
    {
        QTest::addColumn<bool>("byRefresh");
        QTest::newRow("by the next refresh") << true;
        QTest::newRow("by itself") << false;
    }

    void serverThatWasStillAtWorkIsNoticed()
    {
        QFETCH(const bool, byRefresh);
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        faultOn(ref, u"drop-before"_s);
        QVERIFY(revoke(ref));
        QTRY_COMPARE(lastRevocation(), OperationState::Unknown);
        m_tenants->colleague(Vendor::ConductorOne, u"DELETE"_s, credentialPath(ref));
        if (byRefresh) {
            QVERIFY(m_shop->refresh(c1Profile));
        } else {
            (*m_shop)->operations.setSettlementInterval(std::chrono::milliseconds(20));
            m_shop->clock.shift(Settlement::deadline);
        }
        QTRY_COMPARE(lastRevocation(), OperationState::Done);
        QTRY_COMPARE((*m_shop)->custody.find(m_mint)->state, OperationState::Discarded);
        QTRY_VERIFY(!m_shop->inKeychain(m_mint));
        QVERIFY(inInventory(ref) == nullptr);
    }

    void unreadableAfterALostAnswerIsUnknown()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        faultOn(ref, u"drop-after"_s);
        m_tenants->fault(u"GET %1=status:-1;status=403;skip=1"_s.arg(credentialPath(ref)));
        const auto result = revoke(ref);
        QVERIFY(result && !*result);
        QTRY_COMPARE(lastRevocation(), OperationState::Unknown);
        QVERIFY(inInventory(ref) != nullptr);
        QVERIFY(m_shop->inKeychain(m_mint));
    }

    void gatewaysPageIsNoProofThatItIsGone_data() { addKindRows(); }

    void gatewaysPageIsNoProofThatItIsGone()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        faultOn(ref, u"drop-before"_s);
        m_tenants->fault(
            u"GET %1=html:-1;status=404;skip=%2"_s.arg(credentialPath(ref)).arg(readsBefore(kind)));
        const auto result = revoke(ref);
        QVERIFY(result && !*result);
        QVERIFY(m_tenants->has(ref));
        QTRY_COMPARE(lastRevocation(), OperationState::Unknown);
        QVERIFY(inInventory(ref) != nullptr);
        QCOMPARE((*m_shop)->custody.find(m_mint)->state, OperationState::Held);
        QVERIFY(m_shop->inKeychain(m_mint));
    }

    void refusedStaysAsItIs_data() { addKindRows(); }

    void refusedStaysAsItIs()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        faultOn(ref, u"status:-1;status=403"_s);
        const auto result = revoke(ref);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ApiError::Kind::Forbidden);
        QVERIFY(m_tenants->has(ref));
        QVERIFY(inInventory(ref) != nullptr);
        QTRY_COMPARE(lastRevocation(), OperationState::Refused);
        QVERIFY(m_shop->inKeychain(m_mint));
    }

    void nothingIsSentWithoutAJournal()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        (*m_shop)->journal.failAfter(0);
        const auto result = revoke(ref);
        QVERIFY(result && !*result);
        QVERIFY(m_tenants->has(ref));
        QVERIFY(inInventory(ref) != nullptr);
    }

    void whatTheConnectionSignsInWithStays()
    {
        QVERIFY(m_shop->refresh(c1Profile));
        const OwnerRef self = m_tenants->owner(Kind::ServicePrincipalCredential, 0);
        const CredentialRef signIn{self, m_tenants->server().c1ClientId().section(u'@', 0, 0)};
        QVERIFY(inInventory(signIn) != nullptr);
        m_tenants->forgetRequests();
        QVERIFY(!(*m_shop)->operations.obstacle(Verb::Revoke, signIn).isEmpty());
        const auto result = revoke(signIn);
        QVERIFY(result && !*result);
        QVERIFY(!(*m_shop)->operations.obstacle(Verb::Revoke, self).isEmpty());
        QVERIFY(!endsWell((*m_shop)->operations.removeOwner(self)));
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QVERIFY(m_tenants->has(signIn));
    }

    void whatTheConnectionSignsInWithStaysWithoutARefresh()
    {
        const OwnerRef self = m_tenants->owner(Kind::ServicePrincipalCredential, 0);
        const CredentialRef signIn{self, m_tenants->server().c1ClientId().section(u'@', 0, 0)};
        m_tenants->forgetRequests();
        QVERIFY(!endsWell((*m_shop)->operations.removeOwner(self)));
        QVERIFY(!(*m_shop)->operations.obstacle(Verb::Revoke, self).isEmpty());
        QVERIFY(!endsWell((*m_shop)->operations.revoke(signIn)));
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QVERIFY(m_tenants->has(signIn));
    }

    void hiddenClientIdHidesNoSignIn()
    {
        const OwnerRef self = m_tenants->owner(Kind::ServicePrincipalCredential, 0);
        const OwnerRef other = m_tenants->owner(Kind::ServicePrincipalCredential, 1);
        const Credential signIn{.ref = {self, m_tenants->server().c1ClientId().section(u'@', 0, 0)},
                                .fields = {}};
        const Credential sibling{.ref = {self, u"sibling"_s}, .fields = {}};
        const Credential another{.ref = {other, u"another"_s}, .fields = {}};
        (*m_shop)->inventory.upsertCredentials({signIn, sibling, another});
        (*m_shop)->inventory.setIdentity(
            c1Profile, {.userId = self.id, .displayName = {}, .roles = {}, .permissions = {}});
        QVERIFY(!(*m_shop)->operations.obstacle(Verb::Revoke, signIn.ref).isEmpty());
        QVERIFY(!(*m_shop)->operations.obstacle(Verb::Revoke, sibling.ref).isEmpty());
        QCOMPARE((*m_shop)->operations.obstacle(Verb::Revoke, another.ref), QString());
    }

    void nothingIsRevokedIfItCannotBeRead()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        m_tenants->fault(u"GET %1=status:-1;status=403"_s.arg(credentialPath(ref)));
        m_tenants->forgetRequests();
        QVERIFY(!endsWell((*m_shop)->operations.revoke(ref)));
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QVERIFY(m_tenants->has(ref));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::RevocationTest)
#include "revocationtest.moc"
