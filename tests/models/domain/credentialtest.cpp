// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "models/domain/kinddescriptor.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Credential used()
{
    Credential credential;
    credential.ref.id = u"c1"_s;
    credential.fields.set(Field::LastUsed, now.addDays(-1));
    return credential;
}

/// "c", "C" if required; "u", "U" if required; "r" where it is only shown; "-" where the kind has no such
/// field.
QString offers(Kind kind, Field field)
{
    const FieldDescriptor *descriptor = descriptorOf(kind).find(field);
    if (descriptor == nullptr) {
        return u"-"_s;
    }
    const auto letter = [](Offer offer, QChar offered, QChar required) {
        return offer == Offer::Offered    ? QString(offered)
               : offer == Offer::Required ? QString(required)
                                          : QString();
    };
    const QString text = letter(descriptor->onCreate, u'c', u'C') + letter(descriptor->onUpdate, u'u', u'U');
    return text.isEmpty() ? u"r"_s : text;
}

} // namespace

class CredentialTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    /// The table of the four kinds (design, section 2), one row per field.
    void descriptors_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QStringList>("expected");
        using List = QStringList;
        QTest::newRow("ID") << Field::Id << List{u"r"_s, u"r"_s, u"r"_s, u"r"_s};
        QTest::newRow("owner") << Field::Owner << List{u"r"_s, u"r"_s, u"r"_s, u"-"_s};
        QTest::newRow("app") << Field::App << List{u"-"_s, u"-"_s, u"r"_s, u"-"_s};
        QTest::newRow("client ID") << Field::ClientId << List{u"r"_s, u"r"_s, u"r"_s, u"-"_s};
        QTest::newRow("name") << Field::DisplayName << List{u"CU"_s, u"CU"_s, u"r"_s, u"CU"_s};
        QTest::newRow("expiry") << Field::Expiry << List{u"c"_s, u"cu"_s, u"r"_s, u"-"_s};
        QTest::newRow("source ranges") << Field::SourceRanges << List{u"c"_s, u"cu"_s, u"-"_s, u"-"_s};
        QTest::newRow("roles") << Field::Roles << List{u"c"_s, u"cu"_s, u"-"_s, u"-"_s};
        QTest::newRow("DPoP") << Field::RequireDpop << List{u"c"_s, u"-"_s, u"-"_s, u"-"_s};
        QTest::newRow("environments") << Field::Environments << List{u"-"_s, u"-"_s, u"-"_s, u"cu"_s};
        QTest::newRow("labels") << Field::Labels << List{u"-"_s, u"-"_s, u"-"_s, u"cu"_s};
        QTest::newRow("SDK type") << Field::SdkType << List{u"-"_s, u"-"_s, u"-"_s, u"cu"_s};
        QTest::newRow("last used") << Field::LastUsed << List{u"r"_s, u"r"_s, u"r"_s, u"r"_s};
        QTest::newRow("created") << Field::Created << List{u"r"_s, u"r"_s, u"r"_s, u"r"_s};
        QTest::newRow("updated") << Field::Updated << List{u"-"_s, u"r"_s, u"r"_s, u"r"_s};
        QTest::newRow("deleted") << Field::Deleted << List{u"-"_s, u"r"_s, u"r"_s, u"-"_s};
        QTest::newRow("creator") << Field::Creator << List{u"-"_s, u"-"_s, u"-"_s, u"r"_s};
        QTest::newRow("updater") << Field::Updater << List{u"-"_s, u"-"_s, u"-"_s, u"r"_s};
    }

    void descriptors()
    {
        QFETCH(Field, field);
        QStringList actual;
        for (const Kind kind : allKinds) {
            actual << offers(kind, field);
        }
        QTEST(actual, "expected");
    }

    void descriptorsAreSound()
    {
        QSet<QString> tokens;
        for (const Kind kind : allKinds) {
            const KindDescriptor &descriptor = descriptorOf(kind);
            tokens.insert(descriptor.token);
            QVERIFY(!descriptor.noun().isEmpty() && !descriptor.plural().isEmpty() &&
                    !descriptor.ownerNoun().isEmpty());
            for (const FieldDescriptor &field : descriptor.fields) {
                QVERIFY(!field.label().isEmpty() && !field.meaning().isEmpty() && !field.key.isEmpty());
                const bool written = field.onCreate == Offer::Offered || field.onCreate == Offer::Required;
                QCOMPARE(!field.createKey.isEmpty(), written);
                QCOMPARE(std::ranges::count(descriptor.fields, field.field, &FieldDescriptor::field), 1);
            }
            QCOMPARE(descriptor.can(Verb::Rotate), true);
            QCOMPARE(descriptor.can(Verb::Create), kind != Kind::ConnectorCredential);
            QCOMPARE(descriptor.can(Verb::Update), kind != Kind::ConnectorCredential);
            QCOMPARE(descriptor.rotation == Rotation::ByVendorCall, kind == Kind::ConnectorCredential);
        }
        QCOMPARE(tokens.size(), std::ssize(allKinds));
        QCOMPARE(descriptorOf(Kind::ServicePrincipalCredential).expiry.advisedDays, 90);
        QVERIFY(!descriptorOf(Kind::ServicePrincipalCredential).expiry.mayNeverExpire);
        QVERIFY(descriptorOf(Kind::PersonalClient).expiry.mayNeverExpire);
        QCOMPARE(descriptorOf(Kind::ServicePrincipalCredential).find(Field::Expiry)->createKey, "expires"_L1);
        QCOMPARE(descriptorOf(Kind::PersonalClient).find(Field::Expiry)->key, "expiresTime"_L1);
    }

    void refusalsNameFields_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QList<Field>>("fields");
        const auto spc = Kind::ServicePrincipalCredential;
        QTest::newRow("none") << spc << u"try again later"_s << QList<Field>();
        QTest::newRow("quoted") << spc << u"\"displayName\" must be a string"_s << QList{Field::DisplayName};
        QTest::newRow("snake case, as a path")
            << spc << u"credential.allow_source_cidrs[3]: host bits"_s << QList{Field::SourceRanges};
        QTest::newRow("as the creation spells it") << spc << u"expires: too long"_s << QList{Field::Expiry};
        QTest::newRow("several, in the text's order")
            << spc << u"scopedRoles: unknown; displayName: too long"_s
            << QList{Field::Roles, Field::DisplayName};
        QTest::newRow("a part of a word") << spc << u"displayNames, myexpires"_s << QList<Field>();
        QTest::newRow("of another kind") << spc << u"environments: unknown"_s << QList<Field>();
        QTest::newRow("client") << Kind::ClientCredential << u"environments: unknown"_s
                                << QList{Field::Environments};
    }

    void refusalsNameFields()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, message);
        QTEST(descriptorOf(kind).fieldsNamedIn(message), "fields");
    }

    void status_data()
    {
        QTest::addColumn<QDateTime>("expiry");
        QTest::addColumn<Status>("expected");
        QTest::newRow("none") << QDateTime() << Status::Active;
        QTest::newRow("long ago") << now.addYears(-1) << Status::Expired;
        QTest::newRow("this instant") << now << Status::Expired;
        QTest::newRow("in a millisecond") << now.addMSecs(1) << Status::ExpiresSoon;
        QTest::newRow("in thirty days") << now.addDays(30) << Status::ExpiresSoon;
        QTest::newRow("a millisecond later") << now.addDays(30).addMSecs(1) << Status::Active;
        QTest::newRow("another time zone")
            << now.addSecs(60).toOffsetFromUtc(5 * 3600) << Status::ExpiresSoon;
    }

    void status()
    {
        QFETCH(QDateTime, expiry);
        QFETCH(Status, expected);
        Credential credential = used();
        if (expiry.isValid()) {
            credential.fields.set(Field::Expiry, expiry);
        }
        QCOMPARE(statusOf(credential, now), expected);
        QCOMPARE(needsAttention(credential, now), expected != Status::Active);
        credential.fields.set(Field::Deleted, now.addDays(-1));
        QCOMPARE(statusOf(credential, now), Status::Revoked);
        QVERIFY(!needsAttention(credential, now));
    }

    void neverUsedNeedsAttention()
    {
        Credential credential = used();
        QVERIFY(!needsAttention(credential, now));
        credential.fields.remove(Field::LastUsed);
        QVERIFY(needsAttention(credential, now));
        credential.fields.set(Field::LastUsed, std::monostate());
        QVERIFY(needsAttention(credential, now));
    }

    void titles()
    {
        Credential credential = used();
        QCOMPARE(credential.title(), u"c1"_s);
        credential.fields.set(Field::DisplayName, u"prod"_s);
        QCOMPARE(credential.title(), u"prod"_s);
    }

    void fieldValues()
    {
        FieldValues values;
        QVERIFY(values.isEmpty());
        values.set(Field::Roles, QStringList{u"r"_s});
        values.set(Field::Id, u"1"_s);
        values.set(Field::RequireDpop, true);
        QVERIFY(std::ranges::is_sorted(values.entries(), {}, &FieldValues::Entry::first));
        QCOMPARE(values.text(Field::Id), u"1"_s);
        QCOMPARE(values.list(Field::Roles), QStringList{u"r"_s});
        QVERIFY(values.flag(Field::RequireDpop));
        // Of another type, or absent: empty, never a crash.
        QCOMPARE(values.text(Field::Roles), QString());
        QVERIFY(!values.instant(Field::Id).isValid());
        QVERIFY(!values.contains(Field::Labels));
        QVERIFY(std::holds_alternative<std::monostate>(values.value(Field::Labels)));
        values.set(Field::Id, std::monostate());
        QVERIFY(values.contains(Field::Id));
        QVERIFY(isBlank(values.value(Field::Id)));
        FieldValues cleared = values;
        cleared.remove(Field::Id);
        QVERIFY(cleared != values);
        values.set(Field::Id, u"2"_s);
        QCOMPARE(values.text(Field::Id), u"2"_s);
        QCOMPARE(values.entries().size(), 3U);
    }

    void blanks()
    {
        QVERIFY(isBlank(QString()) && isBlank(QStringList()) && isBlank(LabelMap()) && isBlank({}));
        QVERIFY(!isBlank(false) && !isBlank(u"x"_s) && !isBlank(std::chrono::seconds(0)) && !isBlank(now));
    }

    void journalTokensRoundTrip()
    {
        QSet<QString> tokens;
        for (int i = 0; i <= static_cast<int>(OperationState::Found); ++i) {
            const auto state = static_cast<OperationState>(i);
            QCOMPARE(operationStateFromToken(tokenOf(state)), std::optional(state));
            QVERIFY(!label(state).isEmpty());
            tokens.insert(tokenOf(state));
            QVERIFY(!isHeld(state) || isOpen(state));
        }
        QCOMPARE(tokens.size(), static_cast<int>(OperationState::Found) + 1);
        for (const auto verb :
             {OperationVerb::Create, OperationVerb::Rotate, OperationVerb::Update, OperationVerb::Revoke}) {
            QCOMPARE(operationVerbFromToken(tokenOf(verb)), std::optional(verb));
            QVERIFY(!label(verb).isEmpty());
        }
        QVERIFY(!operationStateFromToken(u"Held").has_value());
        QVERIFY(!operationVerbFromToken(u"").has_value());
    }

    void onlyMintsWaitForTheAdmin()
    {
        JournalEntry entry;
        entry.state = OperationState::Unknown;
        QVERIFY(isOpen(entry));
        entry.verb = OperationVerb::Revoke;
        QVERIFY(!isOpen(entry));
        entry.verb = OperationVerb::Rotate;
        entry.state = OperationState::HandedOver;
        QVERIFY(!isOpen(entry));
    }
};

QTEST_GUILESS_MAIN(CredentialTest)
#include "credentialtest.moc"
