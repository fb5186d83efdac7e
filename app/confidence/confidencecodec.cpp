// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidencecodec.h"

#include "app/confidence/resourcename.h"
#include "app/json/jsonfields.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto nameKey = "name"_L1;

const KindDescriptor &codecDescriptor()
{
    return descriptorOf(Kind::ClientCredential);
}

Credential clientCredentialOf(const OwnerRef &owner, FieldValues fields)
{
    CredentialRef ref{.owner = owner, .id = fields.text(Field::Id)};
    return {.ref = std::move(ref), .fields = std::move(fields)};
}

bool isCredentialOf(const OwnerRef &owner, const QString &text)
{
    const auto name = ResourceName::parse(text);
    return name && name->isCredential() && name->client() == owner.id;
}

} // namespace

Result<Credential> readClientCredential(const OwnerRef &owner, const QJsonObject &object)
{
    Result<FieldValues> fields = readFields(codecDescriptor(), object);
    if (!fields) {
        return std::unexpected(std::move(fields.error()));
    }
    if (!isCredentialOf(owner, fields->text(Field::Id))) {
        return std::unexpected(wrongType(nameKey));
    }
    return clientCredentialOf(owner, *std::move(fields));
}

Result<Credential> readClientCredential(const CredentialRef &asked, const QJsonObject &object)
{
    Result<Credential> credential = readClientCredential(asked.owner, object);
    if (credential && credential->ref.id != asked.id) {
        return std::unexpected(wrongType(nameKey));
    }
    return credential;
}

Result<Minted> readNewCredential(const OwnerRef &owner, const QJsonObject &answer, Secret secret)
{
    if (secret.isEmpty()) {
        return std::unexpected(wrongType("clientSecret"_L1));
    }
    FieldValues fields = readFields(codecDescriptor(), answer, Reading::Salvage).value_or(FieldValues());
    if (!isCredentialOf(owner, fields.text(Field::Id))) {
        fields.remove(Field::Id);
    }
    return Minted{.credential = clientCredentialOf(owner, std::move(fields)),
                  .secret = std::move(secret),
                  .tokenUrl = {}};
}

Result<Owner> readClient(const ProfileId &profile, const QJsonObject &object)
{
    const QString text = textAt(object, nameKey);
    const auto name = ResourceName::parse(text);
    if (!name || name->isCredential()) {
        return std::unexpected(wrongType(nameKey));
    }
    Result<LabelMap> labels = strictLabels("labels"_L1, object.value("labels"_L1));
    Owner owner;
    owner.ref = {profile, Kind::ClientCredential, {}, text};
    owner.displayName = textAt(object, "displayName"_L1);
    owner.created = instantAt(object, "createTime"_L1);
    owner.lastUsed = instantAt(object, "lastSeenTime"_L1);
    owner.labels = std::move(labels).value_or(LabelMap());
    return owner;
}

bool isDeletedClient(const QJsonObject &object)
{
    return instantAt(object, "deleteTime"_L1).isValid();
}

} // namespace keyturn
