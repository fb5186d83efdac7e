// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/serviceprincipalcredentialendpoints.h"

#include "app/conductorone/c1codec.h"
#include "app/conductorone/c1request.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto principalCredentialWrapper = "credential"_L1;

const KindDescriptor &principalCredentialDescriptor()
{
    return descriptorOf(Kind::ServicePrincipalCredential);
}

QStringList principalCredentialsPath(const OwnerRef &owner)
{
    return c1Path({u"service_principals"_s, owner.id, u"credentials"_s});
}

QStringList principalCredentialPath(const CredentialRef &ref)
{
    return principalCredentialsPath(ref.owner) << ref.id;
}

Result<Credential> readAskedPrincipalCredential(const CredentialRef &ref, const QJsonObject &answer)
{
    const Result<QJsonObject> object = wrappedIn(answer, principalCredentialWrapper);
    if (!object) {
        return std::unexpected(object.error());
    }
    return readCredential(ref, *object);
}

} // namespace

Result<ApiRequest> ListServicePrincipalCredentials::request(const QString &pageToken) const
{
    return c1PageRequest(principalCredentialsPath(owner), pageToken);
}

Result<Page<Credential>> ListServicePrincipalCredentials::parse(const QJsonObject &answer) const
{
    return readPage<Credential>(answer, c1ListKey,
                                [this](const QJsonObject &item, QList<Credential> &credentials) {
                                    return appendTo(credentials, readCredential(owner, item));
                                });
}

Result<ApiRequest> CreateServicePrincipalCredential::request() const
{
    const Result<QJsonObject> body = writeCreation(principalCredentialDescriptor(), fields);
    if (!body) {
        return std::unexpected(body.error());
    }
    Result<ApiRequest> request =
        makeRequest(ApiRequest::Method::Post, principalCredentialsPath(owner), *body);
    if (request) {
        request->mints = true;
    }
    return request;
}

Result<Minted> CreateServicePrincipalCredential::parse(const QJsonObject &answer, Secret secret) const
{
    return readMint(owner, principalCredentialWrapper, answer, std::move(secret), profile);
}

Result<ApiRequest> GetServicePrincipalCredential::request() const
{
    return makeRequest(ApiRequest::Method::Get, principalCredentialPath(ref));
}

Result<Credential> GetServicePrincipalCredential::parse(const QJsonObject &answer) const
{
    return readAskedPrincipalCredential(ref, answer);
}

Result<ApiRequest> UpdateServicePrincipalCredential::request() const
{
    const Result<MaskedBody> body = writeChanges(principalCredentialDescriptor(), changes);
    if (!body) {
        return std::unexpected(body.error());
    }
    return makeRequest(ApiRequest::Method::Patch, principalCredentialPath(ref),
                       c1Update(principalCredentialWrapper, *body));
}

Result<Credential> UpdateServicePrincipalCredential::parse(const QJsonObject &answer) const
{
    return readAskedPrincipalCredential(ref, answer);
}

Result<ApiRequest> RevokeServicePrincipalCredential::request() const
{
    return makeRequest(ApiRequest::Method::Delete, principalCredentialPath(ref));
}

Result<void> RevokeServicePrincipalCredential::parse(const QJsonObject & /*answer*/) const
{
    return {};
}

} // namespace keyturn
