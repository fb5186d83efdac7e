// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// What a refresh makes of connector credentials, which the vendor does not list.
class KnownCredentialsTest : public QObject
{
    Q_OBJECT

private:
    Tenants m_tenants;
    std::unique_ptr<Workshop> m_shop;
    CredentialRef m_ref;

    [[nodiscard]] const Credential *shown() { return (*m_shop)->inventory.credentials().find(m_ref); }

    [[nodiscard]] bool isShownAsRevoked()
    {
        return shown() != nullptr && shown()->fields.instant(Field::Deleted).isValid();
    }

    /// As the file has it; nothing if it is not there.
    [[nodiscard]] std::optional<Credential> stored()
    {
        const auto known = outcomeOf((*m_shop)->inventoryStore.known(c1Profile));
        demand(known && *known, "what is known cannot be read");
        const auto found = std::ranges::find((*known)->credentials, m_ref, &Credential::ref);
        return found == (*known)->credentials.cend() ? std::nullopt : std::optional(*found);
    }

    void faultReading(const QString &fault) const
    {
        m_tenants.fault(u"GET %1=%2"_s.arg(credentialPath(m_ref), fault));
    }

private Q_SLOTS:

    void init()
    {
        m_tenants.endFaults();
        m_shop = std::make_unique<Workshop>(m_tenants);
        const OwnerRef connector = m_tenants.owner(Kind::ConnectorCredential);
        const auto watch = minted(*m_shop, plainRequest(connector, {}));
        m_ref = (*m_shop)->custody.find(watch->id)->credential;
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(shown() != nullptr);
    }

    void cleanup() { m_shop.reset(); }

    void whatWasReadLastStands()
    {
        Credential used = *shown();
        used.fields.set(Field::LastUsed, m_shop->clock.now());
        (*m_shop)->inventory.upsertCredentials({used});
        faultReading(u"status:-1;status=500"_s);
        bool wasOverwritten = false;
        connect(&(*m_shop)->inventory.credentials(), &RecordAnnouncer::changed, this,
                [&] { wasOverwritten = wasOverwritten || *shown() != used; });
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY((*m_shop)->inventory.credentials().disconnect(this));
        QVERIFY(!wasOverwritten);
        QCOMPARE(*shown(), used);
        QCOMPARE((*m_shop)->refreshes.problems(c1Profile, Kind::ConnectorCredential).size(), 1);
    }

    void whatIsReadIsRemembered()
    {
        m_tenants.colleague(Vendor::ConductorOne, u"POST"_s, credentialPath(m_ref));
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(isShownAsRevoked());
        const auto known = stored();
        QVERIFY(known.has_value());
        QCOMPARE(*known, *shown());
    }

    void whatIsNotFoundIsShownAsRevoked()
    {
        faultReading(u"status:-1;status=404"_s);
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(isShownAsRevoked());
        QVERIFY(stored().has_value());
        const QDateTime since = shown()->fields.instant(Field::Deleted);
        m_shop->clock.shift(std::chrono::hours(1));
        QVERIFY(m_shop->refresh(c1Profile));
        QCOMPARE(shown()->fields.instant(Field::Deleted), since);

        m_shop->clock.shift(-std::chrono::hours(1));
        m_shop->restart();
        m_tenants.endFaults();
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(shown() != nullptr);
        QVERIFY(!isShownAsRevoked());
        QCOMPARE(*stored(), *shown());
    }

    /// The list of connectors says so.
    void whatIsGoneWithItsConnectorIsForgotten()
    {
        Credential orphan = *shown();
        orphan.ref.owner.id = u"no-such-connector"_s;
        QVERIFY(endsWell((*m_shop)->inventoryStore.remember(orphan)));
        m_ref = orphan.ref;
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(shown() == nullptr);
        QVERIFY(!stored().has_value());
    }

    void aRevocationOfOursOutlivesAnOlderSnapshot()
    {
        Credential revoked = *shown();
        revoked.fields.set(Field::Deleted, m_shop->clock.now());
        QVERIFY(endsWell((*m_shop)->inventoryStore.remember(revoked)));
        m_shop->restart();
        faultReading(u"status:-1;status=500"_s);
        QVERIFY(m_shop->refresh(c1Profile));
        QVERIFY(isShownAsRevoked());
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::KnownCredentialsTest)
#include "knowncredentialstest.moc"
