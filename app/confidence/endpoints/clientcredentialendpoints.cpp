// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/endpoints/clientcredentialendpoints.h"

#include "app/confidence/confidencecodec.h"
#include "app/confidence/confidencerequest.h"
#include "app/json/jsonfields.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

const KindDescriptor &clientCredentialDescriptor()
{
    return descriptorOf(Kind::ClientCredential);
}

Result<QStringList> clientCredentialsPath(const OwnerRef &owner)
{
    Result<QStringList> path = clientPath(owner.id);
    if (path) {
        *path << u"credentials"_s;
    }
    return path;
}

} // namespace

Result<ApiRequest> ListClientCredentials::request(const QString &pageToken) const
{
    return confidencePageRequest(clientCredentialsPath(owner), pageToken);
}

Result<Page<Credential>> ListClientCredentials::parse(const QJsonObject &answer) const
{
    return readPage<Credential>(answer, "clientCredentials"_L1,
                                [this](const QJsonObject &item, QList<Credential> &credentials) {
                                    return appendTo(credentials, readClientCredential(owner, item));
                                });
}

Result<ApiRequest> CreateClientCredential::request() const
{
    const Result<QJsonObject> body = writeCreation(clientCredentialDescriptor(), fields);
    if (!body) {
        return std::unexpected(body.error());
    }
    Result<ApiRequest> request =
        confidenceRequest(ApiRequest::Method::Post, clientCredentialsPath(owner), *body);
    if (request) {
        request->mints = true;
    }
    return request;
}

Result<Minted> CreateClientCredential::parse(const QJsonObject &answer, Secret secret) const
{
    return readNewCredential(owner, answer, std::move(secret));
}

Result<ApiRequest> GetClientCredential::request() const
{
    return confidenceRequest(ApiRequest::Method::Get, credentialPath(ref.id));
}

Result<Credential> GetClientCredential::parse(const QJsonObject &answer) const
{
    return readClientCredential(ref, answer);
}

Result<ApiRequest> UpdateClientCredential::request() const
{
    Result<MaskedBody> body = writeChanges(clientCredentialDescriptor(), changes);
    if (!body) {
        return std::unexpected(std::move(body.error()));
    }
    const QString nameKey = clientCredentialDescriptor().find(Field::DisplayName)->key;
    if (!body->body.contains(nameKey)) {
        body->body.insert(nameKey, currentName);
    }
    return confidencePatch(credentialPath(ref.id), std::move(body->body), body->mask);
}

Result<Credential> UpdateClientCredential::parse(const QJsonObject &answer) const
{
    return readClientCredential(ref, answer);
}

Result<ApiRequest> DeleteClientCredential::request() const
{
    return confidenceRequest(ApiRequest::Method::Delete, credentialPath(ref.id));
}

Result<void> DeleteClientCredential::parse(const QJsonObject & /*answer*/) const
{
    return {};
}

} // namespace keyturn
