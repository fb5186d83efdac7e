// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/bulkrevocation.h"
#include "models/domain/kinddescriptor.h"
#include "models/items/bulkrevocationmodel.h"
#include "models/items/roles.h"
#include "tests/support/workshop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using State = BulkRevocation::State;

} // namespace

/// Several revocations in one go, with refusals, lost answers and a stop, against the practice tenant.
class BulkRevocationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] BulkRevocation::Collaborators with()
    {
        return {.operations = (*m_shop)->operations,
                .inventory = (*m_shop)->inventory,
                .custody = (*m_shop)->custody};
    }

    [[nodiscard]] QList<CredentialRef> fresh(int count)
    {
        QList<CredentialRef> refs;
        const OwnerRef owner = m_tenants->owner(Kind::ServicePrincipalCredential);
        for (int number = 0; number < count; ++number) {
            const auto watch = minted(*m_shop, plainRequest(owner, u"bulk-%1"_s.arg(number)));
            refs << (*m_shop)->custody.find(watch->id)->credential;
        }
        return refs;
    }

    [[nodiscard]] CredentialRef signIn()
    {
        return {m_tenants->owner(Kind::ServicePrincipalCredential, 0),
                m_tenants->server().c1ClientId().section(u'@', 0, 0)};
    }

    [[nodiscard]] static State stateOf(const BulkRevocation &bulk, const CredentialRef &ref)
    {
        return std::ranges::find(bulk.items(), ref, &BulkRevocation::Item::ref)->state;
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
        QVERIFY(m_shop->refresh(c1Profile));
    }

    void cleanup() { m_shop.reset(); }

    void revokesWhatCanBeAndSaysWhyNot()
    {
        QList<CredentialRef> refs = fresh(6);
        const CredentialRef refused = refs.at(2);
        const CredentialRef lost = refs.at(4);
        m_tenants->fault(u"DELETE %1=status:-1;status=403"_s.arg(credentialPath(refused)));
        m_tenants->fault(u"DELETE %1=drop-after"_s.arg(credentialPath(lost)));
        refs.prepend(signIn());
        BulkRevocation bulk(with(), refs);
        QCOMPARE(bulk.count(State::Waiting), 6);
        QCOMPARE(bulk.count(State::Impossible), 1);
        QCOMPARE(bulk.obstacles().size(), 1);
        QVERIFY(bulk.obstacles().first().first.contains(u"signs in"_s));
        QCOMPARE(bulk.items().back().ref, signIn());
        QVERIFY(bulk.items().front().secretHeld);

        m_tenants->forgetRequests();
        QSignalSpy finished(&bulk, &BulkRevocation::finished);
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(bulk.count(State::Revoked), 5);
        QCOMPARE(stateOf(bulk, refused), State::Failed);
        QCOMPARE(stateOf(bulk, lost), State::Revoked);
        QCOMPARE(stateOf(bulk, signIn()), State::Impossible);
        const auto failed = std::ranges::find(bulk.items(), refused, &BulkRevocation::Item::ref);
        QVERIFY(!failed->reason.isEmpty());
        QCOMPARE(m_tenants->requestsThatWrite(), 6);
        QVERIFY(m_tenants->has(signIn()));
        for (const CredentialRef &ref : refs) {
            const bool stays = ref == refused || ref == signIn();
            QCOMPARE(m_tenants->has(ref), stays);
            QCOMPARE((*m_shop)->inventory.credentials().find(ref) != nullptr, stays);
        }
        QVERIFY(!bulk.isRunning());
    }

    void whatIsInDoubtIsNotSentAgain()
    {
        const QList<CredentialRef> refs = fresh(3);
        m_tenants->fault(u"DELETE %1=drop-before"_s.arg(credentialPath(refs.at(0))));
        m_tenants->fault(u"DELETE %1=status:1;status=403"_s.arg(credentialPath(refs.at(1))));
        BulkRevocation bulk(with(), refs);
        const BulkRevocationModel model(bulk, (*m_shop)->profiles, m_shop->clock.now());
        m_tenants->forgetRequests();
        QSignalSpy finished(&bulk, &BulkRevocation::finished);
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(stateOf(bulk, refs.at(0)), State::Unknown);
        QCOMPARE(stateOf(bulk, refs.at(1)), State::Failed);
        QCOMPARE(stateOf(bulk, refs.at(2)), State::Revoked);
        const QModelIndex lost = model.index(0, static_cast<int>(BulkRevocationModel::Column::Outcome));
        QVERIFY(lost.data().toString().startsWith(u"not known whether it was revoked: "_s));
        QCOMPARE(lost.data(OperationStateRole).value<OperationState>(), OperationState::Unknown);

        bulk.putBackFailed(confidenceProfile);
        QCOMPARE(bulk.count(State::Waiting), 0);
        bulk.putBackFailed(c1Profile);
        QCOMPARE(bulk.count(State::Waiting), 1);
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        QCOMPARE(bulk.count(State::Revoked), 2);
        QCOMPARE(bulk.count(State::Unknown), 1);
        QVERIFY(m_tenants->has(refs.at(0)));
        QCOMPARE(m_tenants->requestsThatWrite(), 4);
    }

    void sendsFewAtATime()
    {
        const QList<CredentialRef> refs = fresh(7);
        m_tenants->fault(u"DELETE /api/**=latency:-1;ms=100"_s);
        BulkRevocation bulk(with(), refs);
        int most = 0;
        connect(&bulk, &BulkRevocation::itemChanged, this,
                [&] { most = std::max(most, bulk.count(State::UnderWay)); });
        QSignalSpy finished(&bulk, &BulkRevocation::finished);
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(most, BulkRevocation::atOnce);
        QCOMPARE(bulk.count(State::Revoked), 7);
    }

    void stoppedSendsNothingMore()
    {
        const QList<CredentialRef> refs = fresh(7);
        BulkRevocation bulk(with(), refs);
        m_tenants->forgetRequests();
        QSignalSpy finished(&bulk, &BulkRevocation::finished);
        connect(&bulk, &BulkRevocation::itemChanged, this, [&] {
            if (bulk.count(State::Revoked) == 1) {
                bulk.stop();
            }
        });
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(bulk.count(State::Revoked), BulkRevocation::atOnce);
        QCOMPARE(bulk.count(State::NotSent), 3);
        QCOMPARE(m_tenants->requestsThatWrite(), BulkRevocation::atOnce);
        const auto left =
            std::ranges::count_if(refs, [this](const CredentialRef &ref) { return m_tenants->has(ref); });
        QCOMPARE(left, 3);
    }

    void nothingIsSentWithoutAJournal()
    {
        const QList<CredentialRef> refs = fresh(5);
        m_tenants->forgetRequests();
        (*m_shop)->journal.failAfter(0);
        BulkRevocation bulk(with(), refs);
        QSignalSpy finished(&bulk, &BulkRevocation::finished);
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(bulk.count(State::Failed), 5);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
    }

    void modelSaysWhatBecameOfEach()
    {
        const QList<CredentialRef> refs = fresh(2) << signIn();
        m_tenants->fault(u"DELETE %1=status:-1;status=403"_s.arg(credentialPath(refs.at(1))));
        BulkRevocation bulk(with(), refs);
        BulkRevocationModel model(bulk, (*m_shop)->profiles, m_shop->clock.now());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto outcome = [&model](int row, int role = Qt::DisplayRole) {
            return model.index(row, static_cast<int>(BulkRevocationModel::Column::Outcome))
                .data(role)
                .toString();
        };
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(outcome(0), u"can be revoked"_s);
        QVERIFY(outcome(2).startsWith(u"cannot be revoked: The connection"_s));
        QCOMPARE(model.index(0, 0).data().toString(), u"bulk-0"_s);
        QCOMPARE(model.index(0, static_cast<int>(BulkRevocationModel::Column::LastUsed))
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 u"Last used: never used"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy finished(&bulk, &BulkRevocation::finished);
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(outcome(0), u"revoked"_s);
        QVERIFY(outcome(1).startsWith(u"not revoked: "_s));
        QVERIFY(outcome(1, Qt::AccessibleTextRole).startsWith(u"Outcome: not revoked: "_s));
        QVERIFY(std::ranges::all_of(changed, [](const QList<QVariant> &arguments) {
            return arguments.at(0).toModelIndex() == arguments.at(1).toModelIndex() &&
                   arguments.at(0).toModelIndex().row() < 2;
        }));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::BulkRevocationTest)
#include "bulkrevocationtest.moc"
