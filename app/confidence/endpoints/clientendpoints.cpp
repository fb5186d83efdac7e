// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/endpoints/clientendpoints.h"

#include "app/confidence/confidencecodec.h"
#include "app/confidence/confidencerequest.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto clientsKey = "clients"_L1;

QStringList clientsPath()
{
    return {u"v1"_s, u"clients"_s};
}

QJsonObject clientNamed(const QString &displayName)
{
    return {{u"displayName"_s, displayName}};
}

Result<Owner> readAskedClient(const OwnerRef &ref, const QJsonObject &answer)
{
    Result<Owner> client = readClient(ref.profile, answer);
    if (client && client->ref.id != ref.id) {
        return std::unexpected(wrongType("name"_L1));
    }
    return client;
}

} // namespace

Result<ApiRequest> ListClients::request(const QString &pageToken) const
{
    return confidencePageRequest(clientsPath(), pageToken);
}

Result<Page<Owner>> ListClients::parse(const QJsonObject &answer) const
{
    return readPage<Owner>(answer, clientsKey, [this](const QJsonObject &item, QList<Owner> &clients) {
        return isDeletedClient(item) ? Result<void>() : appendTo(clients, readClient(profile, item));
    });
}

Result<ApiRequest> ProbeClients::request() const
{
    Result<ApiRequest> request = confidenceRequest(ApiRequest::Method::Get, clientsPath());
    if (request) {
        addQuery(*request, u"pageSize"_s, u"1"_s);
    }
    return request;
}

Result<void> ProbeClients::parse(const QJsonObject &answer) const
{
    if (const Result<RawPage> page = readRawPage(answer, clientsKey); !page) {
        return std::unexpected(page.error());
    }
    return {};
}

Result<ApiRequest> CreateClient::request() const
{
    return confidenceRequest(ApiRequest::Method::Post, clientsPath(), clientNamed(displayName));
}

Result<Owner> CreateClient::parse(const QJsonObject &answer) const
{
    return readClient(profile, answer);
}

Result<ApiRequest> GetClient::request() const
{
    return confidenceRequest(ApiRequest::Method::Get, clientPath(ref.id));
}

Result<Owner> GetClient::parse(const QJsonObject &answer) const
{
    return readAskedClient(ref, answer);
}

Result<ApiRequest> RenameClient::request() const
{
    return confidencePatch(clientPath(ref.id), clientNamed(displayName), u"displayName"_s);
}

Result<Owner> RenameClient::parse(const QJsonObject &answer) const
{
    return readAskedClient(ref, answer);
}

Result<ApiRequest> DeleteClient::request() const
{
    return confidenceRequest(ApiRequest::Method::Delete, clientPath(ref.id));
}

Result<void> DeleteClient::parse(const QJsonObject & /*answer*/) const
{
    return {};
}

} // namespace keyturn
