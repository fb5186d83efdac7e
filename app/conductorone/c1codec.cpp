// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/c1codec.h"

#include "app/endpoint/endpoint.h"
#include "app/json/jsonfields.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto secretKey = "clientSecret"_L1;

Credential c1CredentialOf(OwnerRef owner, FieldValues fields)
{
    if (const QString user = fields.text(Field::Owner);
        owner.kind == Kind::PersonalClient && !user.isEmpty()) {
        owner.id = user;
    }
    CredentialRef ref{.owner = std::move(owner), .id = fields.text(Field::Id)};
    return {.ref = std::move(ref), .fields = std::move(fields)};
}

bool contradicts(const QString &expected, const QString &said)
{
    return !expected.isEmpty() && !said.isEmpty() && expected != said;
}

/// An answer about another owner's credential must not be acted on under this one's path.
bool isForeign(const OwnerRef &owner, const FieldValues &fields)
{
    return owner.kind != Kind::PersonalClient && (contradicts(owner.id, fields.text(Field::Owner)) ||
                                                  contradicts(owner.parentId, fields.text(Field::App)));
}

Owner c1OwnerOf(OwnerRef ref, const QJsonObject &object)
{
    Owner owner;
    owner.ref = std::move(ref);
    owner.displayName = textAt(object, "displayName"_L1);
    owner.created = instantAt(object, "createdAt"_L1);
    return owner;
}

Owner::State userState(const QJsonObject &user)
{
    const QString status = textAt(user, "status"_L1);
    if (status == "ENABLED"_L1) {
        return Owner::State::Enabled;
    }
    return status == "DISABLED"_L1 ? Owner::State::Disabled : Owner::State::Unknown;
}

} // namespace

Result<Credential> readCredential(const OwnerRef &owner, const QJsonObject &object)
{
    const KindDescriptor &descriptor = descriptorOf(owner.kind);
    Result<FieldValues> fields = readFields(descriptor, object);
    if (!fields) {
        return std::unexpected(std::move(fields.error()));
    }
    if (isForeign(owner, *fields)) {
        return std::unexpected(wrongType(descriptor.find(Field::Owner)->key));
    }
    return c1CredentialOf(owner, *std::move(fields));
}

Result<Credential> readCredential(const CredentialRef &asked, const QJsonObject &object)
{
    Result<Credential> credential = readCredential(asked.owner, object);
    if (credential && credential->ref.id != asked.id) {
        return std::unexpected(wrongType(descriptorOf(asked.kind()).find(Field::Id)->key));
    }
    return credential;
}

Result<Minted> readMint(const OwnerRef &owner, QLatin1StringView wrapper, const QJsonObject &answer,
                        Secret secret, const Profile &profile)
{
    if (secret.isEmpty()) {
        return std::unexpected(wrongType(secretKey));
    }
    const QJsonObject object = wrappedIn(answer, wrapper).value_or(answer);
    FieldValues fields =
        readFields(descriptorOf(owner.kind), object, Reading::Salvage).value_or(FieldValues());
    if (leadsElsewhere(fields.text(Field::Id))) {
        fields.remove(Field::Id);
    }
    const QUrl url = tokenUrlFor(fields.text(Field::ClientId), profile);
    return Minted{
        .credential = c1CredentialOf(owner, std::move(fields)), .secret = std::move(secret), .tokenUrl = url};
}

Result<Owner> readServicePrincipal(const ProfileId &profile, const QJsonObject &object)
{
    const Result<QString> id = readId(object);
    if (!id) {
        return std::unexpected(id.error());
    }
    Owner owner = c1OwnerOf({profile, Kind::ServicePrincipalCredential, {}, *id}, object);
    owner.state = userState(object.value("user"_L1).toObject());
    const QJsonObject permissions = object.value("objectPermissions"_L1).toObject();
    owner.mayEdit = permissions.value("edit"_L1).toBool(true);
    owner.mayDelete = permissions.value("delete"_L1).toBool(true);
    return owner;
}

Result<Owner> readUser(const ProfileId &profile, const QJsonObject &object)
{
    const Result<QString> id = readId(object);
    if (!id) {
        return std::unexpected(id.error());
    }
    Owner owner = c1OwnerOf({profile, Kind::PersonalClient, {}, *id}, object);
    if (owner.displayName.isEmpty()) {
        owner.displayName = textAt(object, "email"_L1);
    }
    owner.state = userState(object);
    owner.mayEdit = false;
    owner.mayDelete = false;
    return owner;
}

Result<Owner> readConnector(const ProfileId &profile, const QString &appId, const QString &appName,
                            const QJsonObject &object)
{
    const Result<QString> id = readId(object);
    if (!id) {
        return std::unexpected(id.error());
    }
    if (contradicts(appId, textAt(object, "appId"_L1))) {
        return std::unexpected(wrongType("appId"_L1));
    }
    Owner owner = c1OwnerOf({profile, Kind::ConnectorCredential, appId, *id}, object);
    owner.parentName = appName;
    const bool disabled = instantAt(object, "syncDisabledAt"_L1).isValid();
    owner.state = disabled ? Owner::State::Disabled : Owner::State::Enabled;
    owner.mayEdit = false;
    owner.mayDelete = false;
    return owner;
}

Result<Role> readRole(const QJsonObject &object)
{
    const Result<QString> id = readId(object);
    if (!id) {
        return std::unexpected(id.error());
    }
    const QString name = textAt(object, "displayName"_L1);
    return Role{.id = *id, .displayName = name.isEmpty() ? textAt(object, "name"_L1) : name};
}

Result<Identity> readIdentity(const QJsonObject &object)
{
    const QString userId = textAt(object, "userId"_L1);
    if (userId.isEmpty()) {
        return std::unexpected(wrongType("userId"_L1));
    }
    Identity identity;
    identity.userId = userId;
    identity.roles = textsAt(object, "roles"_L1);
    identity.permissions = textsAt(object, "permissions"_L1);
    return identity;
}

bool isDeleted(const QJsonObject &object)
{
    return instantAt(object, "deletedAt"_L1).isValid();
}

Result<QString> readId(const QJsonObject &object)
{
    QString id = textAt(object, "id"_L1);
    if (id.isEmpty()) {
        return std::unexpected(wrongType("id"_L1));
    }
    return id;
}

} // namespace keyturn
