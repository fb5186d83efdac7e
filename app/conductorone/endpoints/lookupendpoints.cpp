// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/lookupendpoints.h"

#include "app/conductorone/c1codec.h"
#include "app/conductorone/c1request.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

Result<ApiRequest> Introspect::request() const
{
    return makeRequest(ApiRequest::Method::Get, c1Path({u"auth"_s, u"introspect"_s}));
}

Result<Identity> Introspect::parse(const QJsonObject &answer) const
{
    return readIdentity(answer);
}

Result<ApiRequest> ListRoles::request(const QString &pageToken) const
{
    return c1PageRequest(c1Path({u"iam"_s, u"roles"_s}), pageToken);
}

Result<Page<Role>> ListRoles::parse(const QJsonObject &answer) const
{
    return readPage<Role>(answer, c1ListKey, [](const QJsonObject &item, QList<Role> &roles) {
        return isDeleted(item) ? Result<void>() : appendTo(roles, readRole(item));
    });
}

Result<ApiRequest> GetUser::request() const
{
    return makeRequest(ApiRequest::Method::Get, c1Path({u"users"_s, id}));
}

Result<Owner> GetUser::parse(const QJsonObject &answer) const
{
    const Result<QJsonObject> view = wrappedIn(answer, "userView"_L1);
    if (!view) {
        return std::unexpected(view.error());
    }
    const Result<QJsonObject> user = wrappedIn(*view, "user"_L1);
    if (!user) {
        return std::unexpected(user.error());
    }
    Result<Owner> owner = readUser(profile, *user);
    if (owner && owner->ref.id != id) {
        return std::unexpected(wrongType("id"_L1));
    }
    return owner;
}

} // namespace keyturn
