// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/editoperation.h"
#include "models/domain/kinddescriptor.h"
#include "tests/support/workshop.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Editing: what is written, what is noticed, what is refused.
class EditOperationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    /// An edit and what it says.
    struct Edit
    {
        explicit Edit(EditOperation *begun)
            : operation(begun)
            , loaded(begun, &EditOperation::loaded)
            , conflict(begun, &EditOperation::conflict)
            , saved(begun, &EditOperation::saved)
            , failed(begun, &EditOperation::failed)
            , finished(begun, &EditOperation::finished)
        {
            begun->start();
        }

        QPointer<EditOperation> operation;
        QSignalSpy loaded;
        QSignalSpy conflict;
        QSignalSpy saved;
        QSignalSpy failed;
        QSignalSpy finished;
    };

    [[nodiscard]] CredentialRef fresh(Kind kind)
    {
        const auto watch = minted(*m_shop, fullRequest(*m_tenants, m_tenants->owner(kind), u"before"_s));
        return (*m_shop)->custody.find(watch->id)->credential;
    }

    [[nodiscard]] std::unique_ptr<Edit> begin(const CredentialRef &ref)
    {
        auto edit = std::make_unique<Edit>((*m_shop)->operations.edit(ref));
        const bool isLoaded = waitFor([&edit] { return edit->loaded.count() == 1; });
        return isLoaded ? std::move(edit) : nullptr;
    }

    [[nodiscard]] static FieldValues renamed(const QString &name)
    {
        FieldValues changes;
        changes.set(Field::DisplayName, name);
        return changes;
    }

    [[nodiscard]] static QString updateMethod(Kind kind)
    {
        return kind == Kind::PersonalClient ? u"POST"_s : u"PATCH"_s;
    }

    void colleagueRenames(const CredentialRef &ref, const QString &name) const
    {
        const Kind kind = ref.kind();
        if (kind == Kind::ClientCredential) {
            m_tenants->colleague(Vendor::Confidence, u"PATCH"_s,
                                 credentialPath(ref) % u"?updateMask=displayName",
                                 {{u"name"_s, ref.id}, {u"displayName"_s, name}});
            return;
        }
        const QString wrapper = kind == Kind::PersonalClient ? u"client"_s : u"credential"_s;
        m_tenants->colleague(Vendor::ConductorOne, updateMethod(kind), credentialPath(ref),
                             {{wrapper, QJsonObject{{u"id"_s, ref.id}, {u"displayName"_s, name}}},
                              {u"updateMask"_s, u"displayName"_s}});
    }

    [[nodiscard]] Credential atServer(const CredentialRef &ref)
    {
        const auto read = outcomeOf((*m_shop)->profiles.session(ref.profile())->credentials().get(ref));
        return read && *read ? **read : Credential();
    }

    [[nodiscard]] OperationState lastUpdate()
    {
        const auto &records = (*m_shop)->custody.records();
        for (int row = records.count() - 1; row >= 0; --row) {
            if (records.at(row).entry.verb == OperationVerb::Update) {
                return records.at(row).entry.state;
            }
        }
        return OperationState::Intended;
    }

    static void addEditableKindRows()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("servicePrincipalCredential") << Kind::ServicePrincipalCredential;
        QTest::newRow("personalClient") << Kind::PersonalClient;
        QTest::newRow("clientCredential") << Kind::ClientCredential;
    }

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void writesEachField_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Field>("field");
        QTest::addColumn<FieldValue>("value");
        const auto row = [](const char *name, Kind kind, Field field, const FieldValue &value) {
            QTest::newRow(name) << kind << field << value;
        };
        const QDateTime inAMonth = QDateTime::currentDateTimeUtc().addDays(30);
        const QDateTime wholeSecond = QDateTime::fromSecsSinceEpoch(inAMonth.toSecsSinceEpoch(), Qt::UTC);
        constexpr auto principal = Kind::ServicePrincipalCredential;
        constexpr auto personal = Kind::PersonalClient;
        constexpr auto client = Kind::ClientCredential;
        row("principal's name", principal, Field::DisplayName, u"after"_s);
        row("personal name", personal, Field::DisplayName, u"after"_s);
        row("personal ranges", personal, Field::SourceRanges, QStringList{u"192.0.2.0/24"_s});
        row("personal ranges cleared", personal, Field::SourceRanges, QStringList());
        row("personal roles cleared", personal, Field::Roles, QStringList());
        row("personal expiry", personal, Field::Expiry, wholeSecond);
        row("personal expiry cleared", personal, Field::Expiry, std::monostate());
        row("client's name", client, Field::DisplayName, u"after"_s);
        row("client's environments", client, Field::Environments, QStringList{u"environments/production"_s});
        row("client's environments cleared", client, Field::Environments, QStringList());
        row("client's labels", client, Field::Labels, LabelMap{{u"tier"_s, u"gold"_s}});
        row("client's labels cleared", client, Field::Labels, LabelMap());
        row("client's SDK type", client, Field::SdkType, u"FRONTEND"_s);
    }

    void writesEachField()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Field, field);
        QFETCH(const FieldValue, value);
        const CredentialRef ref = fresh(kind);
        const auto edit = begin(ref);
        QVERIFY(edit);
        const Credential before = edit->operation->original();
        FieldValues changes;
        changes.set(field, value);
        m_tenants->forgetRequests();
        edit->operation->save(changes);
        QTRY_VERIFY(edit->operation.isNull());
        QCOMPARE(edit->saved.count(), 1);
        QCOMPARE(edit->finished.count(), 1);
        QCOMPARE(edit->failed.count() + edit->conflict.count(), 0);
        QCOMPARE(m_tenants->requestsThatWrite(), 1);

        const Credential after = atServer(ref);
        QVERIFY(after.fields.value(field) == value || (isBlank(value) && isBlank(after.fields.value(field))));
        const QList<FieldDifference> differences = differencesBetween(before, after);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, field);
        QCOMPARE(*(*m_shop)->inventory.credentials().find(ref), after);
        QTRY_COMPARE(lastUpdate(), OperationState::Done);
    }

    void whatWasNotWrittenIsAnAlarm_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Field>("field");
        QTest::addColumn<FieldValue>("value");
        QTest::newRow("source ranges")
            << Kind::PersonalClient << Field::SourceRanges << FieldValue(QStringList{u"192.0.2.0/24"_s});
        QTest::newRow("environments") << Kind::ClientCredential << Field::Environments
                                      << FieldValue(QStringList{u"environments/production"_s});
    }

    void whatWasNotWrittenIsAnAlarm()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Field, field);
        QFETCH(const FieldValue, value);
        const CredentialRef ref = fresh(kind);
        const auto edit = begin(ref);
        QVERIFY(edit);
        QSignalSpy otherwise(edit->operation.data(), &EditOperation::savedOtherwise);
        FieldValues changes;
        changes.set(field, value);
        m_tenants->fault(u"%1 %2=drop-restrictions"_s.arg(updateMethod(kind), credentialPath(ref)));
        edit->operation->save(changes);
        QTRY_COMPARE(otherwise.count(), 1);
        QCOMPARE(edit->saved.count() + edit->failed.count() + edit->finished.count(), 0);
        const QStringList alarm = otherwise.first().first().toStringList();
        QCOMPARE(alarm.size(), 1);
        QVERIFY(alarm.first().contains(descriptorOf(kind).find(field)->label()));
        const auto &records = (*m_shop)->custody.records();
        QTRY_VERIFY(records.at(records.count() - 1).entry.note.contains(alarm.first()));

        edit->operation->save(changes, true);
        QTRY_COMPARE(edit->saved.count(), 1);
        QCOMPARE(atServer(ref).fields.value(field), value);
    }

    void changedElsewhereIsAConflict_data() { addEditableKindRows(); }

    void changedElsewhereIsAConflict()
    {
        QFETCH(const Kind, kind);
        const CredentialRef ref = fresh(kind);
        const auto edit = begin(ref);
        QVERIFY(edit);
        colleagueRenames(ref, u"by a colleague"_s);
        m_tenants->forgetRequests();
        edit->operation->save(renamed(u"by us"_s));
        QTRY_COMPARE(edit->conflict.count(), 1);
        const auto differences = edit->conflict.first().first().value<QList<FieldDifference>>();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, Field::DisplayName);
        QCOMPARE(std::get<QString>(differences.first().before), u"before"_s);
        QCOMPARE(std::get<QString>(differences.first().now), u"by a colleague"_s);
        QCOMPARE(edit->operation->original().displayName(), u"by a colleague"_s);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        QCOMPARE(edit->finished.count(), 0);

        edit->operation->save(renamed(u"by us"_s), true);
        QTRY_COMPARE(edit->saved.count(), 1);
        QCOMPARE(atServer(ref).displayName(), u"by us"_s);
    }

    void overwritingLeavesOtherFieldsAlone()
    {
        const CredentialRef ref = fresh(Kind::ClientCredential);
        const auto edit = begin(ref);
        QVERIFY(edit);
        colleagueRenames(ref, u"by a colleague"_s);
        FieldValues changes;
        changes.set(Field::Environments, QStringList{u"environments/production"_s});
        edit->operation->save(changes, true);
        QTRY_COMPARE(edit->saved.count(), 1);
        QCOMPARE(atServer(ref).displayName(), u"by a colleague"_s);
        QCOMPARE(atServer(ref).fields.list(Field::Environments), QStringList{u"environments/production"_s});
    }

    void refusedCanBeTriedAgain()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        const auto edit = begin(ref);
        QVERIFY(edit);
        m_tenants->fault(u"PATCH %1=status:1;status=403"_s.arg(credentialPath(ref)));
        edit->operation->save(renamed(u"after"_s));
        QTRY_COMPARE(edit->failed.count(), 1);
        QVERIFY(!edit->operation->isBusy());
        QTRY_COMPARE(lastUpdate(), OperationState::Refused);
        edit->operation->save(renamed(u"after"_s));
        QTRY_COMPARE(edit->saved.count(), 1);
        QCOMPARE(edit->finished.count(), 1);
        QCOMPARE(atServer(ref).displayName(), u"after"_s);
    }

    void lostAnswerIsReadAgain()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        const auto edit = begin(ref);
        QVERIFY(edit);
        m_tenants->fault(u"PATCH %1=drop-after"_s.arg(credentialPath(ref)));
        m_tenants->forgetRequests();
        edit->operation->save(renamed(u"after"_s));
        QTRY_COMPARE(edit->saved.count(), 1);
        QCOMPARE(edit->failed.count() + edit->conflict.count(), 0);
        QCOMPARE(edit->finished.count(), 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 1);
        QTRY_COMPARE(lastUpdate(), OperationState::Done);
    }

    void nothingIsSentWithoutAJournal()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        const auto edit = begin(ref);
        QVERIFY(edit);
        (*m_shop)->journal.failAfter(0);
        edit->operation->save(renamed(u"after"_s));
        QTRY_COMPARE(edit->failed.count(), 1);
        QCOMPARE(atServer(ref).displayName(), u"before"_s);
        (*m_shop)->journal.mend();
        edit->operation->save(renamed(u"after"_s));
        QTRY_COMPARE(edit->saved.count(), 1);
    }

    void signInIsNotNarrowed()
    {
        const auto watch =
            minted(*m_shop, plainRequest(m_tenants->owner(Kind::PersonalClient), u"signs in"_s));
        const JournalEntry entry = *(*m_shop)->custody.find(watch->id);
        Profile profile = *(*m_shop)->profiles.find(c1Profile);
        profile.id = u"profile-personal"_s;
        profile.clientId = entry.clientId;
        QVERIFY(endsWell(
            (*m_shop)->profiles.save(profile, Workshop::secretOf((*m_shop)->custody.reveal(watch->id)))));
        CredentialRef ref = entry.credential;
        (*m_shop)->inventory.removeCredential(ref);
        ref.owner.profile = profile.id;

        const auto edit = begin(ref);
        QVERIFY(edit);
        m_tenants->forgetRequests();
        FieldValues narrowing;
        narrowing.set(Field::SourceRanges, QStringList{u"192.0.2.0/24"_s});
        edit->operation->save(narrowing, true);
        QCOMPARE(edit->failed.count(), 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
        edit->operation->save(renamed(u"a name narrows nothing"_s));
        QTRY_COMPARE(edit->saved.count(), 1);
    }

    void closedWhileWriting()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        const auto edit = begin(ref);
        QVERIFY(edit);
        m_tenants->fault(u"PATCH %1=latency;ms=300"_s.arg(credentialPath(ref)));
        m_tenants->forgetRequests();
        edit->operation->save(renamed(u"after"_s));
        QTRY_COMPARE(m_tenants->requestsThatWrite(), 1);
        edit->operation->close();
        QTRY_COMPARE(lastUpdate(), OperationState::Done);
        QTRY_VERIFY(edit->operation.isNull());
        QCOMPARE(edit->saved.count() + edit->failed.count(), 0);
        QCOMPARE(edit->finished.count(), 1);
        QCOMPARE((*m_shop)->inventory.credentials().find(ref)->displayName(), u"after"_s);
    }

    void closedBeforeWriting()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        const auto edit = begin(ref);
        QVERIFY(edit);
        m_tenants->forgetRequests();
        edit->operation->save(renamed(u"after"_s));
        edit->operation->close();
        QTRY_VERIFY(edit->operation.isNull());
        QCOMPARE(edit->finished.count(), 1);
        QCOMPARE(m_tenants->requestsThatWrite(), 0);
    }

    void closedWhenNothingIsUnderWay()
    {
        const auto edit = begin(fresh(Kind::ServicePrincipalCredential));
        QVERIFY(edit);
        edit->operation->close();
        edit->operation->close();
        QTRY_VERIFY(edit->operation.isNull());
        QCOMPARE(edit->finished.count(), 1);
    }

    void unreadableIsSaid()
    {
        const CredentialRef ref = fresh(Kind::ServicePrincipalCredential);
        m_tenants->fault(u"GET %1=status:1;status=403"_s.arg(credentialPath(ref)));
        Edit edit((*m_shop)->operations.edit(ref));
        QTRY_COMPARE(edit.failed.count(), 1);
        QCOMPARE(edit.loaded.count(), 0);
        edit.operation->start();
        QTRY_COMPARE(edit.loaded.count(), 1);
    }

    void goneProfileHasNoEdit()
    {
        QVERIFY((*m_shop)->operations.edit({{u"gone"_s, Kind::PersonalClient, {}, u"u"_s}, u"c"_s}) ==
                nullptr);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::EditOperationTest)
#include "editoperationtest.moc"
