// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/kinddescriptor.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

/// Mints that the vendor refuses, and mints whose answer never comes or says nothing.
class MintFaultsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    void faultOnMint(const OwnerRef &owner, const QString &fault) const
    {
        m_tenants->fault(u"POST %1=%2"_s.arg(mintPath(owner), fault));
    }

    [[nodiscard]] std::unique_ptr<MintWatch> mintWith(const QString &fault, const OwnerRef &owner,
                                                      const QString &name)
    {
        faultOnMint(owner, fault);
        return minted(*m_shop, plainRequest(owner, name));
    }

    [[nodiscard]] OwnerRef principal() const { return m_tenants->owner(Kind::ServicePrincipalCredential); }

    [[nodiscard]] std::optional<QList<Credential>> candidates(const OperationId &id)
    {
        const auto found = outcomeOf((*m_shop)->operations.lookForUnknown(id));
        return found && *found ? std::optional((*found)->candidates) : std::nullopt;
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_tenants->forgetRequests();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup()
    {
        m_tenants->endFaults();
        m_shop.reset();
    }

    void refused_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ApiError::Kind>("error");
        QTest::addColumn<int>("requests");
        for (const Kind kind : allKinds) {
            const char *name = descriptorOf(kind).token.data();
            QTest::addRow("403 %s", name)
                << kind << u"status:-1;status=403"_s << ApiError::Kind::Forbidden << 1;
            QTest::addRow("400 %s", name)
                << kind << u"status:-1;status=400"_s << ApiError::Kind::Invalid << 1;
            QTest::addRow("429 %s", name)
                << kind << u"status:-1;status=429"_s << ApiError::Kind::RateLimited << 3;
            QTest::addRow("401 %s", name)
                << kind << u"status:-1;status=401"_s << ApiError::Kind::Unauthorized << 2;
        }
    }

    void refused()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, fault);
        QFETCH(const ApiError::Kind, error);
        QFETCH(const int, requests);
        const OwnerRef owner = m_tenants->owner(kind);
        const QStringList before = m_tenants->namesUnder(owner);
        const auto watch = mintWith(fault, owner, u"refused"_s);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->refused, 1);
        QCOMPARE(watch->error.kind, error);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), requests);
        QCOMPARE(m_tenants->namesUnder(owner), before);
        QCOMPARE(m_shop->history(watch->id),
                 (QStringList{tokenOf(OperationState::Intended), tokenOf(OperationState::Sent),
                              tokenOf(OperationState::Refused)}));
        QCOMPARE((*m_shop)->custody.openCount(), 0);
        QVERIFY(!m_shop->inKeychain(watch->id));
    }

    void renewsTheTokenAndGoesOn_data() { addKindRows(); }

    void renewsTheTokenAndGoesOn()
    {
        QFETCH(const Kind, kind);
        const OwnerRef owner = m_tenants->owner(kind);
        const qsizetype before = m_tenants->namesUnder(owner).size();
        const auto watch = mintWith(u"status:1;status=401"_s, owner, u"token renewed"_s);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 2);
        QCOMPARE(m_tenants->namesUnder(owner).size(), before + 1);
    }

    void waitsWhenThereWereTooMany()
    {
        const auto watch = mintWith(u"status:1;status=429;retry-after=1"_s, principal(), u"waited"_s);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QCOMPARE(m_tenants->requests("POST", mintPath(principal())), 2);
    }

    void unknownAfterTheServerActed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("fault");
        for (const Kind kind : allKinds) {
            for (const QString &fault :
                 {u"drop-after"_s, u"status-after:1;status=500"_s, u"status-after:1;status=503"_s,
                  u"truncate"_s, u"truncate-chunked"_s, u"garbage"_s, u"no-secret"_s}) {
                QTest::addRow("%s %s", qPrintable(fault), descriptorOf(kind).token.data()) << kind << fault;
            }
        }
    }

    void unknownAfterTheServerActed()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, fault);
        const OwnerRef owner = m_tenants->owner(kind);
        const QString name = u"unknown "_s + QString::fromLatin1(QTest::currentDataTag());
        const QStringList before = m_tenants->namesUnder(owner);
        const auto watch = mintWith(fault, owner, name);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->unknown, 1);
        QVERIFY(watch->error.serverMayHaveActed);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
        QCOMPARE(m_tenants->namesUnder(owner).size(), before.size() + 1);
        const auto entry = m_shop->recorded(watch->id);
        QCOMPARE(entry->state, OperationState::Unknown);
        QVERIFY(!entry->vaultItem);
        QVERIFY(!entry->note.isEmpty());
        QCOMPARE((*m_shop)->custody.openCount(), 1);
        QVERIFY(!m_shop->inKeychain(watch->id));

        if (!descriptorOf(kind).listed) {
            const auto found = outcomeOf((*m_shop)->operations.lookForUnknown(watch->id));
            QVERIFY(found && !*found);
            QCOMPARE(found->error().kind, ApiError::Kind::Local);
            QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Unknown);
            return;
        }
        const auto found = candidates(watch->id);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().displayName(), name);
        QTRY_COMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Orphan);
        QVERIFY((*m_shop)->inventory.credentials().find(found->first().ref) != nullptr);
        QCOMPARE(m_shop->recorded(watch->id)->credential, found->first().ref);
        QVERIFY(endsWell((*m_shop)->operations.revoke(found->first().ref)));
        QTRY_COMPARE((*m_shop)->custody.find(watch->id)->state, OperationState::Found);
        QCOMPARE(m_tenants->namesUnder(owner), before);
    }

    void unknownWithoutAnything_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("fault");
        for (const Kind kind : allKinds) {
            for (const QString &fault :
                 {u"drop-before"_s, u"status:1;status=500"_s, u"status:1;status=502"_s}) {
                QTest::addRow("%s %s", qPrintable(fault), descriptorOf(kind).token.data()) << kind << fault;
            }
        }
    }

    void unknownWithoutAnything()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, fault);
        const OwnerRef owner = m_tenants->owner(kind);
        const QStringList before = m_tenants->namesUnder(owner);
        const auto watch = mintWith(fault, owner, u"never made"_s);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->unknown, 1);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
        QCOMPARE(m_tenants->namesUnder(owner), before);
        if (descriptorOf(kind).listed) {
            QCOMPARE(candidates(watch->id), std::optional(QList<Credential>()));
        }
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Unknown);
        if (!descriptorOf(kind).listed) {
            return;
        }
        m_shop->clock.shift(Settlement::deadline);
        QVERIFY(endsWell((*m_shop)->operations.settleUnknown(owner.profile)));
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Unknown);
        m_shop->clock.shift(Settlement::readingsApart);
        QVERIFY(endsWell((*m_shop)->operations.settleUnknown(owner.profile)));
        QTRY_COMPARE(m_shop->recorded(watch->id)->state, OperationState::DidNotHappen);
        QCOMPARE((*m_shop)->custody.openCount(), 0);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
    }

    void hangingServerIsGivenUp_data() { addKindRows(); }

    void hangingServerIsGivenUp()
    {
        QFETCH(const Kind, kind);
        HttpOptions options = Workshop::quick();
        options.idleTimeout = 2s;
        m_shop = std::make_unique<Workshop>(*m_tenants, options);
        const OwnerRef owner = m_tenants->owner(kind);
        const auto watch = mintWith(u"hang"_s, owner, u"hung"_s);
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->unknown, 1);
        QCOMPARE(watch->error.kind, ApiError::Kind::Timeout);
        QCOMPARE(m_tenants->requests("POST", mintPath(owner)), 1);
    }

    void localReasonIsNotBlamedOnTheInput()
    {
        (*m_shop)->journal.failAfter(0);
        const auto watch = minted(*m_shop, plainRequest(principal(), u"no journal"_s));
        QCOMPARE(watch->error.kind, ApiError::Kind::Local);
        QVERIFY(!watch->error.text().contains("Correct it"_L1));
    }

    void idThatCannotBeNotedIsTold()
    {
        const OwnerRef connector = m_tenants->owner(Kind::ConnectorCredential);
        (*m_shop)->inventoryStore.fail(FailingInventoryStore::Act::Remember);
        QStringList told;
        connect(&(*m_shop)->custody, &Custody::trouble, this, [&told](const QString &text) { told << text; });
        const auto watch = minted(*m_shop, plainRequest(connector, {}));
        QCOMPARE(watch->held, 1);
        // Twice: what the answer said, and what was read back, after which the operation is gone.
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told.last().contains((*m_shop)->custody.find(watch->id)->credential.id));
    }

    void nothingIsSentIfWhatExistsCannotBeListed()
    {
        m_tenants->fault(u"GET %1=status:-1;status=403"_s.arg(mintPath(principal())));
        const auto watch = minted(*m_shop, plainRequest(principal(), u"not listed"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->refused, 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QVERIFY(!m_shop->recorded(watch->id));
    }

    void unansweredReadBackKeepsTheSecret()
    {
        m_tenants->fault(u"GET %1/*=status:-1;status=403"_s.arg(mintPath(principal())));
        const auto watch = minted(*m_shop, plainRequest(principal(), u"not read back"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QCOMPARE(watch->readBacks, 1);
        QVERIFY(!watch->readBackProblem.isEmpty());
        QTRY_VERIFY(m_shop->recorded(watch->id)->note.contains(watch->readBackProblem));
        QVERIFY(m_shop->inKeychain(watch->id));
    }

    void droppedRestrictionsAreNamed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QList<Field>>("fields");
        QTest::newRow("servicePrincipalCredential")
            << Kind::ServicePrincipalCredential << QList{Field::SourceRanges, Field::Roles};
        QTest::newRow("personalClient") << Kind::PersonalClient << QList{Field::SourceRanges, Field::Roles};
        QTest::newRow("clientCredential") << Kind::ClientCredential << QList{Field::Environments};
    }

    void droppedRestrictionsAreNamed()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QList<Field>, fields);
        const OwnerRef owner = m_tenants->owner(kind);
        faultOnMint(owner, u"drop-restrictions"_s);
        const auto watch = minted(*m_shop, fullRequest(*m_tenants, owner, u"unrestricted"_s));
        QVERIFY(watch->endedOnce());
        QCOMPARE(watch->held, 1);
        QCOMPARE(watch->differences.size(), fields.size());
        QTRY_VERIFY(m_shop->recorded(watch->id)->note.contains(watch->differences.last()));
        QCOMPARE(m_shop->recorded(watch->id)->state, OperationState::Held);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QVERIFY(watch->differences.at(i).startsWith(descriptorOf(kind).find(fields.at(i))->label()));
        }
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::MintFaultsTest)
#include "mintfaultstest.moc"
