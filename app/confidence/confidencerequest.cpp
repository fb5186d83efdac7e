// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidencerequest.h"

#include "app/confidence/resourcename.h"
#include "app/json/jsonread.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

Result<QStringList> pathOf(const QString &name, bool credential)
{
    const auto parsed = ResourceName::parse(name);
    if (!parsed || parsed->isCredential() != credential) {
        return std::unexpected(wrongType("name"_L1));
    }
    return QStringList{u"v1"_s} + parsed->segments();
}

} // namespace

Result<QStringList> clientPath(const QString &name)
{
    return pathOf(name, false);
}

Result<QStringList> credentialPath(const QString &name)
{
    return pathOf(name, true);
}

Result<ApiRequest> confidencePageRequest(const Result<QStringList> &path, const QString &pageToken)
{
    Result<ApiRequest> request = confidenceRequest(ApiRequest::Method::Get, path);
    if (request) {
        addQuery(*request, u"pageSize"_s, QString::number(confidencePageSize));
        if (!pageToken.isEmpty()) {
            addQuery(*request, u"pageToken"_s, pageToken);
        }
    }
    return request;
}

Result<ApiRequest> confidenceRequest(ApiRequest::Method method, const Result<QStringList> &path,
                                     std::optional<QJsonObject> body)
{
    if (!path) {
        return std::unexpected(path.error());
    }
    return makeRequest(method, *path, std::move(body));
}

Result<ApiRequest> confidencePatch(const Result<QStringList> &path, QJsonObject body, const QString &mask)
{
    Result<ApiRequest> request = confidenceRequest(ApiRequest::Method::Patch, path, std::move(body));
    if (request) {
        addQuery(*request, u"updateMask"_s, mask);
    }
    return request;
}

} // namespace keyturn
