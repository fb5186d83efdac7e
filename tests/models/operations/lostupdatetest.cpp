// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/editoperation.h"
#include "tests/support/workshop.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The vendor's answer to an update is lost: it is read again, and where that does not tell what became of
/// it, saving again does not take one's own write for another's.
class LostUpdateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;
    CredentialRef m_ref;
    QPointer<EditOperation> m_edit;

    [[nodiscard]] static FieldValues named(const QString &name)
    {
        FieldValues changes;
        changes.set(Field::DisplayName, name);
        return changes;
    }

    [[nodiscard]] static FieldValues environments()
    {
        FieldValues changes;
        changes.set(Field::Environments, QStringList{u"environments/production"_s});
        return changes;
    }

    void colleagueRenames(const QString &name) const
    {
        m_tenants->colleague(Vendor::Confidence, u"PATCH"_s,
                             credentialPath(m_ref) % u"?updateMask=displayName",
                             {{u"name"_s, m_ref.id}, {u"displayName"_s, name}});
    }

    [[nodiscard]] Credential atServer()
    {
        const auto read = outcomeOf((*m_shop)->profiles.session(m_ref.profile())->credentials().get(m_ref));
        return read && *read ? **read : Credential();
    }

    [[nodiscard]] QList<OperationState> updates()
    {
        QList<OperationState> states;
        const auto &records = (*m_shop)->custody.records();
        for (int row = 0; row < records.count(); ++row) {
            if (records.at(row).entry.verb == OperationVerb::Update) {
                states << records.at(row).entry.state;
            }
        }
        return states;
    }

    /// The reading after a write fails.
    void hideNext() const
    {
        m_tenants->fault(u"GET %1=status:1;status=403;skip=1"_s.arg(credentialPath(m_ref)));
    }

    /// Saves, and the connection breaks `where` the server stands: "drop-after" or "drop-before" it acts. It
    /// cannot be read again.
    void lose(const FieldValues &changes, const QString &where)
    {
        QSignalSpy unknown(m_edit.data(), &EditOperation::outcomeUnknown);
        QSignalSpy failed(m_edit.data(), &EditOperation::failed);
        hideNext();
        m_tenants->fault(u"PATCH %1=%2"_s.arg(credentialPath(m_ref), where));
        m_edit->save(changes);
        QTRY_COMPARE(unknown.count(), 1);
        QVERIFY(unknown.first().first().value<ApiError>().serverMayHaveActed);
        const auto problem = unknown.first().at(1).value<std::optional<ApiError>>();
        QVERIFY(problem && problem->kind == ApiError::Kind::Forbidden);
        QCOMPARE(failed.count(), 0);
        QVERIFY(!m_edit->isBusy());
        QTRY_COMPARE(updates(), QList{OperationState::Unknown});
        m_tenants->forgetRequests();
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
        const auto watch =
            minted(*m_shop, fullRequest(*m_tenants, m_tenants->owner(Kind::ClientCredential), u"before"_s));
        m_ref = (*m_shop)->custody.find(watch->id)->credential;
        m_edit = (*m_shop)->operations.edit(m_ref);
        QSignalSpy loaded(m_edit.data(), &EditOperation::loaded);
        m_edit->start();
        QTRY_COMPARE(loaded.count(), 1);
    }

    void cleanup() { m_shop.reset(); }

    void whatIsSeenToHaveArrivedIsSaved()
    {
        m_tenants->fault(u"PATCH %1=drop-after"_s.arg(credentialPath(m_ref)));
        m_tenants->forgetRequests();
        QSignalSpy saved(m_edit.data(), &EditOperation::saved);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<Credential>().displayName(), u"after"_s);
        QCOMPARE(m_tenants->requestsThatWrite(), 1);
        QTRY_COMPARE(updates(), QList{OperationState::Done});
        QTRY_VERIFY(m_edit.isNull());
    }

    void whatIsNotThereYetIsUnknown()
    {
        m_tenants->fault(u"PATCH %1=drop-before"_s.arg(credentialPath(m_ref)));
        QSignalSpy unknown(m_edit.data(), &EditOperation::outcomeUnknown);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(unknown.count(), 1);
        QVERIFY(!unknown.first().at(1).value<std::optional<ApiError>>());
        QCOMPARE(m_edit->lastChanges().text(Field::DisplayName), u"after"_s);
        QTRY_COMPARE(updates(), QList{OperationState::Unknown});
    }

    void theOldValueCanBePutBack()
    {
        lose(named(u"after"_s), u"drop-after"_s);
        QSignalSpy saved(m_edit.data(), &EditOperation::saved);
        m_edit->save(named(u"before"_s));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(atServer().displayName(), u"before"_s);
        QTRY_COMPARE(updates(), (QList{OperationState::Done, OperationState::Done}));
    }

    void whatHasArrivedIsNotWrittenAgain()
    {
        lose(named(u"after"_s), u"drop-after"_s);
        QSignalSpy saved(m_edit.data(), &EditOperation::saved);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QTRY_COMPARE(updates(), QList{OperationState::Done});
        QTRY_VERIFY(m_edit.isNull());
    }

    void whatWasChangedSinceIsWritten()
    {
        lose(named(u"after"_s), u"drop-after"_s);
        QSignalSpy saved(m_edit.data(), &EditOperation::saved);
        m_edit->save(named(u"later"_s));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(atServer().displayName(), u"later"_s);
        QTRY_COMPARE(updates(), (QList{OperationState::Done, OperationState::Done}));
    }

    void whatHasNotArrivedIsWritten()
    {
        lose(named(u"after"_s), u"drop-before"_s);
        QSignalSpy saved(m_edit.data(), &EditOperation::saved);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 1);
        QCOMPARE(atServer().displayName(), u"after"_s);
    }

    void onlyWhatOthersChangedIsAConflict()
    {
        FieldValues both = environments();
        both.set(Field::Labels, LabelMap{{u"tier"_s, u"gold"_s}});
        lose(both, u"drop-after"_s);
        colleagueRenames(u"by a colleague"_s);
        QSignalSpy conflict(m_edit.data(), &EditOperation::conflict);
        both.set(Field::DisplayName, u"by us"_s);
        m_edit->save(both);
        QTRY_COMPARE(conflict.count(), 1);
        const auto differences = conflict.first().first().value<QList<FieldDifference>>();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, Field::DisplayName);
        QCOMPARE(m_edit->outcome(), OperationState::Done);
        QTRY_COMPARE(updates(), QList{OperationState::Done});
    }

    void whatOthersChangedInOurFieldIsAConflict()
    {
        lose(named(u"after"_s), u"drop-after"_s);
        colleagueRenames(u"by a colleague"_s);
        QSignalSpy conflict(m_edit.data(), &EditOperation::conflict);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(conflict.count(), 1);
        QTRY_COMPARE(updates(), QList{OperationState::Unknown});
    }

    void aRefusalDoesNotEndTheDoubt()
    {
        lose(named(u"after"_s), u"drop-before"_s);
        m_tenants->fault(u"PATCH %1=status:1;status=409"_s.arg(credentialPath(m_ref)));
        QSignalSpy failed(m_edit.data(), &EditOperation::failed);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_edit->isInDoubt());
        QCOMPARE(m_edit->outcome(), OperationState::Unknown);
        // As if it arrived late.
        colleagueRenames(u"after"_s);
        QSignalSpy saved(m_edit.data(), &EditOperation::saved);
        m_edit->save(named(u"after"_s));
        QTRY_COMPARE(saved.count(), 1);
        QTRY_COMPARE(updates().count(OperationState::Done), 1);
        QCOMPARE(updates().count(OperationState::Refused), 1);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::LostUpdateTest)
#include "lostupdatetest.moc"
