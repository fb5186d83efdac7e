// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/kinddescriptor.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto createdLabel = QT_TRANSLATE_NOOP("Kinds", "Created");
constexpr auto createdMeaning = QT_TRANSLATE_NOOP("Kinds", "When the vendor made it.");
constexpr auto updatedLabel = QT_TRANSLATE_NOOP("Kinds", "Changed");
constexpr auto updatedMeaning = QT_TRANSLATE_NOOP("Kinds", "When it was last changed.");
constexpr auto deletedLabel = QT_TRANSLATE_NOOP("Kinds", "Revoked");
constexpr auto deletedMeaning = QT_TRANSLATE_NOOP("Kinds", "When it was revoked; it signs nobody in since.");
constexpr auto lastUsedLabel = QT_TRANSLATE_NOOP("Kinds", "Last used");
constexpr auto lastUsedMeaning = QT_TRANSLATE_NOOP(
    "Kinds", "When it was last used, as far as the vendor says; its record may lag behind.");
constexpr auto nameLabel = QT_TRANSLATE_NOOP("Kinds", "Name");
constexpr auto nameMeaning =
    QT_TRANSLATE_NOOP("Kinds", "The display name. Name the one consumer that uses this credential.");
constexpr auto idLabel = QT_TRANSLATE_NOOP("Kinds", "ID");
constexpr auto idMeaning = QT_TRANSLATE_NOOP("Kinds", "What the vendor's API calls this credential.");
constexpr auto clientIdLabel = QT_TRANSLATE_NOOP("Kinds", "Client ID");
constexpr auto clientIdMeaning = QT_TRANSLATE_NOOP(
    "Kinds", "What the consumer sends together with the secret. Every new credential has a new one.");
constexpr auto expiryLabel = QT_TRANSLATE_NOOP("Kinds", "Expires");
constexpr auto expiryMeaning = QT_TRANSLATE_NOOP(
    "Kinds", "From then on it gets no new tokens. Tokens issued before may live on for about an hour.");
constexpr auto rangesLabel = QT_TRANSLATE_NOOP("Kinds", "Source ranges");
constexpr auto rangesMeaning = QT_TRANSLATE_NOOP(
    "Kinds",
    "The networks it may be used from, as IPv4 or IPv6 CIDRs. None means it may be used from everywhere.");
constexpr auto rolesLabel = QT_TRANSLATE_NOOP("Kinds", "Roles");
constexpr auto rolesMeaning =
    QT_TRANSLATE_NOOP("Kinds", "Narrows what it may do to what these roles and its owner's roles share. None "
                               "means all its owner may do.");

constexpr FieldDescriptor servicePrincipalFields[] = {
    {Field::DisplayName, "displayName"_L1, "displayName"_L1, FieldType::Text, Offer::Required,
     Offer::Required, nameLabel, nameMeaning},
    {Field::Owner, "servicePrincipalId"_L1, ""_L1, FieldType::OwnerReference, Offer::ReadOnly,
     Offer::ReadOnly, QT_TRANSLATE_NOOP("Kinds", "Service principal"),
     QT_TRANSLATE_NOOP("Kinds", "The service principal that the credential signs in.")},
    {Field::ClientId, "clientId"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly,
     clientIdLabel, clientIdMeaning},
    {Field::Expiry, "expiresAt"_L1, "expires"_L1, FieldType::Expiry, Offer::Offered, Offer::ReadOnly,
     expiryLabel, expiryMeaning},
    {Field::SourceRanges, "allowSourceCidrs"_L1, "allowSourceCidrs"_L1, FieldType::SourceRanges,
     Offer::Offered, Offer::ReadOnly, rangesLabel, rangesMeaning},
    {Field::Roles, "scopedRoleIds"_L1, "scopedRoles"_L1, FieldType::Roles, Offer::Offered, Offer::ReadOnly,
     rolesLabel, rolesMeaning},
    {Field::RequireDpop, "requireDpop"_L1, "requireDpop"_L1, FieldType::Flag, Offer::Offered, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "Require DPoP"),
     QT_TRANSLATE_NOOP("Kinds",
                       "Tokens are bound to a key of the consumer, which must send DPoP proofs (RFC 9449). "
                       "The vendor's Terraform provider, cone and Go SDK do not.")},
    {Field::LastUsed, "lastUsedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly,
     lastUsedLabel, lastUsedMeaning},
    {Field::Created, "createdAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, createdLabel,
     createdMeaning},
    {Field::Id, "id"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly, idLabel, idMeaning},
};

constexpr FieldDescriptor personalClientFields[] = {
    {Field::DisplayName, "displayName"_L1, "displayName"_L1, FieldType::Text, Offer::Required,
     Offer::Required, nameLabel, nameMeaning},
    {Field::Owner, "userId"_L1, ""_L1, FieldType::OwnerReference, Offer::ReadOnly, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "User"), QT_TRANSLATE_NOOP("Kinds", "The user that the client acts for.")},
    {Field::ClientId, "clientId"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly,
     clientIdLabel, clientIdMeaning},
    {Field::Expiry, "expiresTime"_L1, "expires"_L1, FieldType::Expiry, Offer::Offered, Offer::Offered,
     expiryLabel, expiryMeaning},
    {Field::SourceRanges, "allowSourceCidr"_L1, "allowSourceCidr"_L1, FieldType::SourceRanges, Offer::Offered,
     Offer::Offered, rangesLabel, rangesMeaning},
    {Field::Roles, "scopedRoles"_L1, "scopedRoles"_L1, FieldType::Roles, Offer::Offered, Offer::Offered,
     rolesLabel, rolesMeaning},
    {Field::LastUsed, "lastUsedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly,
     lastUsedLabel, lastUsedMeaning},
    {Field::Created, "createdAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, createdLabel,
     createdMeaning},
    {Field::Updated, "updatedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, updatedLabel,
     updatedMeaning},
    {Field::Deleted, "deletedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, deletedLabel,
     deletedMeaning},
    {Field::Id, "id"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly, idLabel, idMeaning},
};

constexpr FieldDescriptor connectorFields[] = {
    {Field::DisplayName, "displayName"_L1, ""_L1, FieldType::Text, Offer::Absent, Offer::ReadOnly, nameLabel,
     QT_TRANSLATE_NOOP("Kinds", "The display name that the vendor gave it.")},
    {Field::Owner, "connectorId"_L1, ""_L1, FieldType::OwnerReference, Offer::ReadOnly, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "Connector"),
     QT_TRANSLATE_NOOP("Kinds", "The connector that signs in with the credential.")},
    {Field::App, "appId"_L1, ""_L1, FieldType::IdentityReference, Offer::Absent, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "App"), QT_TRANSLATE_NOOP("Kinds", "The app that the connector belongs to.")},
    {Field::ClientId, "clientId"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly,
     clientIdLabel, clientIdMeaning},
    {Field::Expiry, "expiresTime"_L1, ""_L1, FieldType::Expiry, Offer::Absent, Offer::ReadOnly, expiryLabel,
     expiryMeaning},
    {Field::LastUsed, "lastUsedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly,
     lastUsedLabel, lastUsedMeaning},
    {Field::Created, "createdAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, createdLabel,
     createdMeaning},
    {Field::Updated, "updatedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, updatedLabel,
     updatedMeaning},
    {Field::Deleted, "deletedAt"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, deletedLabel,
     deletedMeaning},
    {Field::Id, "id"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly, idLabel, idMeaning},
};

constexpr FieldDescriptor clientCredentialFields[] = {
    {Field::DisplayName, "displayName"_L1, "displayName"_L1, FieldType::Text, Offer::Required,
     Offer::Required, nameLabel, nameMeaning},
    {Field::Environments, "environments"_L1, "environments"_L1, FieldType::Names, Offer::Offered,
     Offer::Offered, QT_TRANSLATE_NOOP("Kinds", "Environments"),
     QT_TRANSLATE_NOOP(
         "Kinds",
         "The vendor's reference says that an empty list enables the credential for all environments. "
         "Its resolver, though, skips every rule that is limited to environments for such a "
         "credential. Emptying the list can switch flags off.")},
    {Field::SdkType, "sdkType"_L1, "sdkType"_L1, FieldType::SdkType, Offer::Offered, Offer::Offered,
     QT_TRANSLATE_NOOP("Kinds", "SDK type"),
     QT_TRANSLATE_NOOP(
         "Kinds", "What kind of SDK it is meant for. Secrets of front-end SDKs ship inside apps and are not "
                  "confidential.")},
    {Field::Labels, "labels"_L1, "labels"_L1, FieldType::Labels, Offer::Offered, Offer::Offered,
     QT_TRANSLATE_NOOP("Kinds", "Labels"), QT_TRANSLATE_NOOP("Kinds", "Free pairs of a key and a value.")},
    {Field::LastUsed, "lastSeenTime"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly,
     lastUsedLabel,
     QT_TRANSLATE_NOOP(
         "Kinds", "When a flag was last resolved with it, as far as the vendor says. Never is no proof that "
                  "nobody uses it.")},
    {Field::Created, "createTime"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, createdLabel,
     createdMeaning},
    {Field::Creator, "creator"_L1, ""_L1, FieldType::IdentityReference, Offer::Absent, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "Created by"), QT_TRANSLATE_NOOP("Kinds", "The identity that made it.")},
    {Field::Updated, "updateTime"_L1, ""_L1, FieldType::Instant, Offer::Absent, Offer::ReadOnly, updatedLabel,
     updatedMeaning},
    {Field::Updater, "updater"_L1, ""_L1, FieldType::IdentityReference, Offer::Absent, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "Changed by"),
     QT_TRANSLATE_NOOP("Kinds", "The identity that last changed it.")},
    {Field::Id, "name"_L1, ""_L1, FieldType::Identifier, Offer::Absent, Offer::ReadOnly,
     QT_TRANSLATE_NOOP("Kinds", "Resource name"), idMeaning},
};

constexpr Field servicePrincipalColumns[] = {Field::DisplayName, Field::Owner,        Field::Expiry,
                                             Field::LastUsed,    Field::SourceRanges, Field::Roles,
                                             Field::RequireDpop, Field::Created,      Field::ClientId};
constexpr Field personalClientColumns[] = {Field::DisplayName, Field::Owner,        Field::Expiry,
                                           Field::LastUsed,    Field::SourceRanges, Field::Roles,
                                           Field::Created,     Field::ClientId};
constexpr Field connectorColumns[] = {Field::DisplayName, Field::Owner,   Field::Expiry,
                                      Field::LastUsed,    Field::Created, Field::ClientId};
constexpr Field clientCredentialColumns[] = {Field::DisplayName, Field::Environments, Field::SdkType,
                                             Field::Labels,      Field::LastUsed,     Field::Created,
                                             Field::Updated};

constexpr int servicePrincipalDays[] = {30, 60, 90, 180};
constexpr int personalClientDays[] = {30, 90};

constexpr auto allVerbs = Verbs(Verb::List) | Verb::Create | Verb::Update | Verb::Rotate | Verb::Revoke;
constexpr auto ownerEditing = Verbs(Verb::List) | Verb::Create | Verb::Update | Verb::Revoke;

constexpr KindDescriptor descriptors[] = {
    {
        .kind = Kind::ServicePrincipalCredential,
        .vendor = Vendor::ConductorOne,
        .token = "servicePrincipalCredential"_L1,
        .nounText = QT_TRANSLATE_NOOP("Kinds", "service-principal credential"),
        .pluralText = QT_TRANSLATE_NOOP("Kinds", "Service-principal credentials"),
        .ownerNounText = QT_TRANSLATE_NOOP("Kinds", "service principal"),
        .ownerPluralText = QT_TRANSLATE_NOOP("Kinds", "Service principals"),
        .fields = servicePrincipalFields,
        .columns = servicePrincipalColumns,
        .verbs = allVerbs,
        .ownerVerbs = ownerEditing,
        .rotation = Rotation::ByReplacement,
        .expiry = {.days = servicePrincipalDays, .advisedDays = 90, .mayNeverExpire = false},
        .maxSourceRanges = 32,
        .listed = true,
        .ownOnly = false,
        .hidesByRole = true,
    },
    {
        .kind = Kind::PersonalClient,
        .vendor = Vendor::ConductorOne,
        .token = "personalClient"_L1,
        .nounText = QT_TRANSLATE_NOOP("Kinds", "personal client"),
        .pluralText = QT_TRANSLATE_NOOP("Kinds", "Personal clients"),
        .ownerNounText = QT_TRANSLATE_NOOP("Kinds", "user"),
        .ownerPluralText = QT_TRANSLATE_NOOP("Kinds", "Users"),
        .fields = personalClientFields,
        .columns = personalClientColumns,
        .verbs = allVerbs,
        .ownerVerbs = {},
        .rotation = Rotation::ByReplacement,
        .expiry = {.days = personalClientDays, .advisedDays = 90, .mayNeverExpire = true},
        .maxSourceRanges = 32,
        .listed = true,
        .ownOnly = true,
        .hidesByRole = true,
    },
    {
        .kind = Kind::ConnectorCredential,
        .vendor = Vendor::ConductorOne,
        .token = "connectorCredential"_L1,
        .nounText = QT_TRANSLATE_NOOP("Kinds", "connector credential"),
        .pluralText = QT_TRANSLATE_NOOP("Kinds", "Connector credentials"),
        .ownerNounText = QT_TRANSLATE_NOOP("Kinds", "connector"),
        .ownerPluralText = QT_TRANSLATE_NOOP("Kinds", "Connectors"),
        .fields = connectorFields,
        .columns = connectorColumns,
        .verbs = Verbs(Verb::Rotate) | Verb::Revoke,
        .ownerVerbs = Verb::List,
        .rotation = Rotation::ByVendorCall,
        .expiry = {},
        .maxSourceRanges = 0,
        .listed = false,
        .ownOnly = false,
        .hidesByRole = true,
    },
    {
        .kind = Kind::ClientCredential,
        .vendor = Vendor::Confidence,
        .token = "clientCredential"_L1,
        .nounText = QT_TRANSLATE_NOOP("Kinds", "client credential"),
        .pluralText = QT_TRANSLATE_NOOP("Kinds", "Client credentials"),
        .ownerNounText = QT_TRANSLATE_NOOP("Kinds", "client"),
        .ownerPluralText = QT_TRANSLATE_NOOP("Kinds", "Clients"),
        .fields = clientCredentialFields,
        .columns = clientCredentialColumns,
        .verbs = allVerbs,
        .ownerVerbs = ownerEditing,
        .rotation = Rotation::ByReplacement,
        .expiry = {},
        .maxSourceRanges = 0,
        .listed = true,
        .ownOnly = false,
        .hidesByRole = false,
    },
};

struct KindsText
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

QString inSnakeCase(QLatin1StringView key)
{
    QString snake;
    for (const QChar letter : QString(key)) {
        if (letter.isUpper()) {
            snake += u'_';
        }
        snake += letter.toLower();
    }
    return snake;
}

bool belongsToAWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

/// Where the word begins; -1 if the text does not have it.
qsizetype indexOfWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !belongsToAWord(text[at - 1])) &&
            (end == text.size() || !belongsToAWord(text[end]))) {
            return at;
        }
    }
    return -1;
}

} // namespace

QString FieldDescriptor::label() const
{
    return KindsText::tr(labelText);
}

QString FieldDescriptor::meaning() const
{
    return KindsText::tr(meaningText);
}

QString KindDescriptor::noun() const
{
    return KindsText::tr(nounText);
}

QString KindDescriptor::plural() const
{
    return KindsText::tr(pluralText);
}

QString KindDescriptor::ownerNoun() const
{
    return KindsText::tr(ownerNounText);
}

QString KindDescriptor::ownerPlural() const
{
    return KindsText::tr(ownerPluralText);
}

const FieldDescriptor *KindDescriptor::find(Field field) const
{
    const auto found = std::ranges::find(fields, field, &FieldDescriptor::field);
    return found == fields.end() ? nullptr : &*found;
}

QList<Field> KindDescriptor::fieldsNamedIn(const QString &text) const
{
    std::map<qsizetype, Field> found;
    for (const FieldDescriptor &field : fields) {
        for (const QString &spelling : {QString(field.key), QString(field.createKey), inSnakeCase(field.key),
                                        inSnakeCase(field.createKey)}) {
            if (const qsizetype at = indexOfWord(text, spelling); at >= 0) {
                found.emplace(at, field.field);
                break;
            }
        }
    }
    QList<Field> inOrder;
    for (const auto &[at, field] : found) {
        inOrder << field;
    }
    return inOrder;
}

const KindDescriptor &descriptorOf(Kind kind)
{
    const auto &descriptor = descriptors[static_cast<std::size_t>(kind)];
    Q_ASSERT(descriptor.kind == kind);
    return descriptor;
}

QString vendorName(Vendor vendor)
{
    switch (vendor) {
    case Vendor::ConductorOne:
        return QStringLiteral("ConductorOne");
    case Vendor::Confidence:
        return QStringLiteral("Spotify Confidence");
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
