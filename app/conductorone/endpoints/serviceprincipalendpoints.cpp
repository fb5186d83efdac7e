// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/serviceprincipalendpoints.h"

#include "app/conductorone/c1codec.h"
#include "app/conductorone/c1request.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto principalWrapper = "servicePrincipal"_L1;

QStringList principalsPath()
{
    return c1Path({u"service_principals"_s});
}

QStringList principalPath(const OwnerRef &ref)
{
    return principalsPath() << ref.id;
}

Result<Owner> readWrappedPrincipal(const ProfileId &profile, const QJsonObject &answer)
{
    const Result<QJsonObject> object = wrappedIn(answer, principalWrapper);
    if (!object) {
        return std::unexpected(object.error());
    }
    return readServicePrincipal(profile, *object);
}

Result<Owner> readAskedPrincipal(const OwnerRef &ref, const QJsonObject &answer)
{
    Result<Owner> owner = readWrappedPrincipal(ref.profile, answer);
    if (owner && owner->ref.id != ref.id) {
        return std::unexpected(wrongType("id"_L1));
    }
    return owner;
}

} // namespace

Result<ApiRequest> ListServicePrincipals::request(const QString &pageToken) const
{
    return c1PageRequest(principalsPath(), pageToken);
}

Result<Page<Owner>> ListServicePrincipals::parse(const QJsonObject &answer) const
{
    return readPage<Owner>(answer, c1ListKey, [this](const QJsonObject &item, QList<Owner> &owners) {
        return appendTo(owners, readServicePrincipal(profile, item));
    });
}

Result<ApiRequest> CreateServicePrincipal::request() const
{
    return makeRequest(ApiRequest::Method::Post, principalsPath(),
                       QJsonObject{{u"displayName"_s, displayName}});
}

Result<Owner> CreateServicePrincipal::parse(const QJsonObject &answer) const
{
    return readWrappedPrincipal(profile, answer);
}

Result<ApiRequest> GetServicePrincipal::request() const
{
    return makeRequest(ApiRequest::Method::Get, principalPath(ref));
}

Result<Owner> GetServicePrincipal::parse(const QJsonObject &answer) const
{
    return readAskedPrincipal(ref, answer);
}

Result<ApiRequest> RenameServicePrincipal::request() const
{
    const MaskedBody changes{.body = {{u"displayName"_s, displayName}}, .mask = u"displayName"_s};
    return makeRequest(ApiRequest::Method::Patch, principalPath(ref), c1Update(principalWrapper, changes));
}

Result<Owner> RenameServicePrincipal::parse(const QJsonObject &answer) const
{
    return readAskedPrincipal(ref, answer);
}

Result<ApiRequest> DeleteServicePrincipal::request() const
{
    return makeRequest(ApiRequest::Method::Delete, principalPath(ref));
}

Result<void> DeleteServicePrincipal::parse(const QJsonObject & /*answer*/) const
{
    return {};
}

} // namespace keyturn
