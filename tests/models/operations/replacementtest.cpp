// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/restrictions.h"
#include "tests/support/workshop.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// Drafts of replacements: the same powers, and a word about everything that is not the same.
class ReplacementTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

    [[nodiscard]] std::optional<ReplacementDraft> draftOf(const CredentialRef &ref)
    {
        const auto draft = outcomeOf((*m_shop)->operations.draftReplacement(ref));
        return draft && *draft ? std::optional(**draft) : std::nullopt;
    }

    [[nodiscard]] CredentialRef fresh(const MintRequest &request)
    {
        return (*m_shop)->custody.find(minted(*m_shop, request)->id)->credential;
    }

    [[nodiscard]] static Credential credentialOf(Kind kind)
    {
        Credential credential;
        credential.ref = {{c1Profile, kind, {}, u"owner"_s}, u"id"_s};
        credential.fields.set(Field::DisplayName, u"old"_s);
        return credential;
    }

    [[nodiscard]] static bool names(const QStringList &texts, Kind kind, Field field)
    {
        const QString label = descriptorOf(kind).find(field)->label();
        return std::ranges::any_of(texts, [&label](const QString &text) { return text.contains(label); });
    }

    static constexpr auto day = std::chrono::hours(24);

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }

    void samePowers_data() { addKindRows(); }

    void samePowers()
    {
        QFETCH(const Kind, kind);
        MintRequest asked = fullRequest(*m_tenants, m_tenants->owner(kind), u"same powers"_s);
        if (kind == Kind::ServicePrincipalCredential) {
            asked.fields.set(Field::RequireDpop, true);
        }
        const CredentialRef old = fresh(asked);
        const auto draft = draftOf(old);
        QVERIFY(draft);
        QCOMPARE(draft->blankRestrictions, QStringList());
        QCOMPARE(draft->notes, QStringList());
        QCOMPARE(draft->request.replaces, old);
        QCOMPARE(draft->request.owner, old.owner);
        QCOMPARE(draft->request.fields, asked.fields);

        const auto watch = minted(*m_shop, draft->request);
        QCOMPARE(watch->held, 1);
        QCOMPARE(watch->differences, QStringList());
        const auto entry = m_shop->recorded(watch->id);
        QCOMPARE(entry->verb, OperationVerb::Rotate);
        QCOMPARE(entry->replaces, old);
        const auto &credentials = (*m_shop)->inventory.credentials();
        const Credential *now = credentials.find(entry->credential);
        QVERIFY(now != nullptr && credentials.find(old) != nullptr);
        for (const Field field : restrictionsOf(kind)) {
            if (field != Field::Expiry) {
                QCOMPARE(now->fields.value(field), credentials.find(old)->fields.value(field));
            }
        }
    }

    void hiddenRestrictionsAreNamed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QList<Field>>("fields");
        QTest::newRow("servicePrincipalCredential")
            << Kind::ServicePrincipalCredential
            << QList{Field::SourceRanges, Field::Roles, Field::RequireDpop};
        QTest::newRow("personalClient") << Kind::PersonalClient << QList{Field::SourceRanges, Field::Roles};
        QTest::newRow("clientCredential") << Kind::ClientCredential << QList{Field::Environments};
    }

    void hiddenRestrictionsAreNamed()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QList<Field>, fields);
        MintRequest asked = fullRequest(*m_tenants, m_tenants->owner(kind), u"hidden"_s);
        if (kind == Kind::ServicePrincipalCredential) {
            asked.fields.set(Field::RequireDpop, true);
        }
        const CredentialRef ref = fresh(asked);
        m_tenants->fault(u"GET %1=hide-restrictions"_s.arg(credentialPath(ref)));
        const auto draft = draftOf(ref);
        QVERIFY(draft);
        QCOMPARE(draft->blankRestrictions.size(), fields.size());
        for (const Field field : fields) {
            QVERIFY(names(draft->blankRestrictions, kind, field));
            QVERIFY(!draft->request.fields.flag(field) && draft->request.fields.list(field).isEmpty());
        }
    }

    void readsFresh()
    {
        const OwnerRef owner = m_tenants->owner(Kind::ClientCredential);
        const CredentialRef ref = fresh(fullRequest(*m_tenants, owner, u"read fresh"_s));
        m_tenants->colleague(Vendor::Confidence, u"PATCH"_s,
                             credentialPath(ref) % u"?updateMask=environments",
                             {{u"name"_s, ref.id},
                              {u"displayName"_s, u"read fresh"_s},
                              {u"environments"_s, QJsonArray{u"environments/production"_s}}});
        const auto draft = draftOf(ref);
        QVERIFY(draft);
        QCOMPARE(draft->request.fields.list(Field::Environments), QStringList{u"environments/production"_s});
    }

    void unreadableHasNoDraft()
    {
        const CredentialRef ref =
            fresh(plainRequest(m_tenants->owner(Kind::ServicePrincipalCredential), u"unreadable"_s));
        m_tenants->fault(u"GET %1=status:1;status=403"_s.arg(credentialPath(ref)));
        QVERIFY(!draftOf(ref));
    }

    void lifetimeIsTheVendorsChoice_data()
    {
        constexpr auto principal = Kind::ServicePrincipalCredential;
        constexpr auto personal = Kind::PersonalClient;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<bool>("isNoted");
        QTest::newRow("a choice of C1") << principal << 90 << 90 << false;
        QTest::newRow("the longest of C1") << principal << 180 << 180 << false;
        QTest::newRow("between two choices") << principal << 75 << 60 << true;
        QTest::newRow("longer than all") << principal << 365 << 180 << true;
        QTest::newRow("shorter than all") << principal << 7 << 30 << false;
        QTest::newRow("a choice for personal clients") << personal << 30 << 30 << false;
        QTest::newRow("longer than all for personal clients") << personal << 400 << 90 << true;
    }

    void lifetimeIsTheVendorsChoice()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, lifetime);
        QFETCH(const int, chosen);
        QFETCH(const bool, isNoted);
        Credential credential = credentialOf(kind);
        const QDateTime created(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        credential.fields.set(Field::Created, created);
        credential.fields.set(Field::Expiry, created.addDays(lifetime).addSecs(-2));
        const ReplacementDraft draft = draftOfReplacement(credential, u"owner"_s);
        QCOMPARE(std::get<std::chrono::seconds>(draft.request.fields.value(Field::Expiry)),
                 std::chrono::seconds(chosen * day));
        QCOMPARE(draft.notes.size(), isNoted ? 1 : 0);
        QCOMPARE(draft.wider.size(), chosen > lifetime ? 1 : 0);
    }

    void unknownAgeTakesTheAdvisedLifetime()
    {
        Credential credential = credentialOf(Kind::ServicePrincipalCredential);
        credential.fields.set(Field::Expiry, QDateTime::currentDateTimeUtc().addDays(3));
        const ReplacementDraft draft = draftOfReplacement(credential, u"owner"_s);
        QCOMPARE(std::get<std::chrono::seconds>(draft.request.fields.value(Field::Expiry)),
                 std::chrono::seconds(90 * day));
        QCOMPARE(draft.notes.size(), 1);
    }

    void withoutExpiry()
    {
        const ReplacementDraft personal = draftOfReplacement(credentialOf(Kind::PersonalClient), u"owner"_s);
        QVERIFY(!personal.request.fields.contains(Field::Expiry));
        QVERIFY(names(personal.blankRestrictions, Kind::PersonalClient, Field::Expiry));

        constexpr auto principal = Kind::ServicePrincipalCredential;
        const ReplacementDraft hidden = draftOfReplacement(credentialOf(principal), u"owner"_s);
        QCOMPARE(std::get<std::chrono::seconds>(hidden.request.fields.value(Field::Expiry)),
                 std::chrono::seconds(90 * day));
        for (const Field field : restrictionsOf(principal)) {
            QVERIFY(names(hidden.blankRestrictions, principal, field));
        }
    }

    void aFlagThatIsNotSetMayBeHidden()
    {
        constexpr auto principal = Kind::ServicePrincipalCredential;
        Credential credential = credentialOf(principal);
        credential.fields.set(Field::RequireDpop, false);
        QVERIFY(names(draftOfReplacement(credential, u"owner"_s).blankRestrictions, principal,
                      Field::RequireDpop));
        credential.fields.set(Field::RequireDpop, true);
        QVERIFY(!names(draftOfReplacement(credential, u"owner"_s).blankRestrictions, principal,
                       Field::RequireDpop));
    }

    void unknownSdkTypeIsLeftOut()
    {
        Credential credential = credentialOf(Kind::ClientCredential);
        credential.fields.set(Field::SdkType, u"EDGE"_s);
        const ReplacementDraft draft = draftOfReplacement(credential, u"owner"_s);
        QVERIFY(!draft.request.fields.contains(Field::SdkType));
        QCOMPARE(draft.notes.size(), 1);
        QVERIFY(draft.notes.first().contains(u"EDGE"_s));
    }

    void sameName_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("made");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << u"prod key"_s << u"prod key"_s << true;
        QTest::newRow("trimmed") << u" prod key "_s << u"prod key"_s << true;
        QTest::newRow("blanks joined") << u"prod  \tkey"_s << u"prod key"_s << true;
        QTest::newRow("composed") << u"cafe\u0301"_s << u"caf\u00e9"_s << true;
        QTest::newRow("another case") << u"Prod key"_s << u"prod key"_s << false;
        QTest::newRow("another name") << u"prod key"_s << u"prodkey"_s << false;
    }

    void sameName()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, made);
        QTEST(isSameName(asked, made), "isSame");
        QTEST(isSameName(made, asked), "isSame");
    }

    void candidates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("createdAfter");
        QTest::addColumn<int>("clockSkew");
        QTest::addColumn<bool>("isCandidate");
        QTest::newRow("new, same name, just made") << u"new"_s << u"wanted"_s << 1 << 0 << true;
        QTest::newRow("there before") << u"old"_s << u"wanted"_s << 1 << 0 << false;
        QTest::newRow("another name") << u"new"_s << u"other"_s << 1 << 0 << false;
        QTest::newRow("made long before") << u"new"_s << u"wanted"_s << -3600 << 0 << false;
        QTest::newRow("made before by a clock that lags") << u"new"_s << u"wanted"_s << -599 << -600 << true;
        QTest::newRow("made before by a clock ahead") << u"new"_s << u"wanted"_s << 300 << 600 << false;
        QTest::newRow("made after by a clock ahead") << u"new"_s << u"wanted"_s << 601 << 600 << true;
    }

    void candidates()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, name);
        QFETCH(const int, createdAfter);
        QFETCH(const int, clockSkew);
        QFETCH(const bool, isCandidate);
        JournalEntry unknown;
        unknown.displayName = u"wanted"_s;
        unknown.idsBefore = {u"old"_s};
        unknown.sentAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        Credential credential = credentialOf(Kind::ServicePrincipalCredential);
        credential.ref.id = id;
        credential.fields.set(Field::DisplayName, name);
        credential.fields.set(Field::Created, unknown.sentAt.addSecs(createdAfter));
        QCOMPARE(candidatesFor(unknown, {credential}, std::chrono::seconds(clockSkew)).size(),
                 isCandidate ? 1 : 0);
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::ReplacementTest)
#include "replacementtest.moc"
