// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/personalclientendpoints.h"

#include "app/conductorone/c1codec.h"
#include "app/conductorone/c1request.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto personalClientWrapper = "client"_L1;

const KindDescriptor &personalClientDescriptor()
{
    return descriptorOf(Kind::PersonalClient);
}

QStringList personalClientsPath()
{
    return c1Path({u"iam"_s, u"personal_clients"_s});
}

QStringList personalClientPath(const CredentialRef &ref)
{
    return personalClientsPath() << ref.id;
}

OwnerRef personalClientOwner(const ProfileId &profile, const QString &userId)
{
    return {profile, Kind::PersonalClient, {}, userId};
}

Result<Page<Credential>> readClients(const OwnerRef &owner, const QJsonObject &answer)
{
    return readPage<Credential>(answer, c1ListKey,
                                [&owner](const QJsonObject &item, QList<Credential> &clients) {
                                    return appendTo(clients, readCredential(owner, item));
                                });
}

Result<Credential> readAskedPersonalClient(const CredentialRef &ref, const QJsonObject &answer)
{
    const Result<QJsonObject> object = wrappedIn(answer, personalClientWrapper);
    if (!object) {
        return std::unexpected(object.error());
    }
    return readCredential(ref, *object);
}

} // namespace

Result<ApiRequest> ListOwnPersonalClients::request(const QString &pageToken) const
{
    return c1PageRequest(personalClientsPath(), pageToken);
}

Result<Page<Credential>> ListOwnPersonalClients::parse(const QJsonObject &answer) const
{
    return readClients(personalClientOwner(profile, {}), answer);
}

Result<ApiRequest> SearchPersonalClients::request(const QString &pageToken) const
{
    QJsonObject body{{u"pageSize"_s, c1SearchPageSize}};
    if (!userId.isEmpty()) {
        body.insert(u"users"_s, QJsonArray{QJsonObject{{u"id"_s, userId}}});
    }
    if (!pageToken.isEmpty()) {
        body.insert(u"pageToken"_s, pageToken);
    }
    Result<ApiRequest> request = makeRequest(
        ApiRequest::Method::Post, c1Path({u"search"_s, u"iam"_s, u"personal_clients"_s}), std::move(body));
    if (request) {
        request->readsOnly = true;
    }
    return request;
}

Result<Page<Credential>> SearchPersonalClients::parse(const QJsonObject &answer) const
{
    Result<Page<Credential>> page = readClients(personalClientOwner(profile, userId), answer);
    if (page && !userId.isEmpty()) {
        page->items.removeIf([this](const Credential &client) { return client.ref.owner.id != userId; });
    }
    return page;
}

Result<ApiRequest> CreatePersonalClient::request() const
{
    const Result<QJsonObject> body = writeCreation(personalClientDescriptor(), fields);
    if (!body) {
        return std::unexpected(body.error());
    }
    Result<ApiRequest> request = makeRequest(ApiRequest::Method::Post, personalClientsPath(), *body);
    if (request) {
        request->mints = true;
    }
    return request;
}

Result<Minted> CreatePersonalClient::parse(const QJsonObject &answer, Secret secret) const
{
    return readMint(owner, personalClientWrapper, answer, std::move(secret), profile);
}

Result<ApiRequest> GetPersonalClient::request() const
{
    return makeRequest(ApiRequest::Method::Get, personalClientPath(ref));
}

Result<Credential> GetPersonalClient::parse(const QJsonObject &answer) const
{
    return readAskedPersonalClient(ref, answer);
}

Result<ApiRequest> UpdatePersonalClient::request() const
{
    const Result<MaskedBody> body = writeChanges(personalClientDescriptor(), changes);
    if (!body) {
        return std::unexpected(body.error());
    }
    return makeRequest(ApiRequest::Method::Post, personalClientPath(ref),
                       c1Update(personalClientWrapper, *body));
}

Result<Credential> UpdatePersonalClient::parse(const QJsonObject &answer) const
{
    return readAskedPersonalClient(ref, answer);
}

Result<ApiRequest> DeletePersonalClient::request() const
{
    return makeRequest(ApiRequest::Method::Delete, personalClientPath(ref));
}

Result<void> DeletePersonalClient::parse(const QJsonObject & /*answer*/) const
{
    return {};
}

} // namespace keyturn
