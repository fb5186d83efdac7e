// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/c1request.h"

using namespace Qt::StringLiterals;

namespace keyturn {

QStringList c1Path(const QStringList &segments)
{
    return QStringList{u"api"_s, u"v1"_s} + segments;
}

Result<ApiRequest> c1PageRequest(const QStringList &path, const QString &pageToken)
{
    Result<ApiRequest> request = makeRequest(ApiRequest::Method::Get, path);
    if (request) {
        addQuery(*request, u"page_size"_s, QString::number(c1PageSize));
        if (!pageToken.isEmpty()) {
            addQuery(*request, u"page_token"_s, pageToken);
        }
    }
    return request;
}

QJsonObject c1Update(QLatin1StringView wrapper, const MaskedBody &changes)
{
    return {{wrapper, changes.body}, {u"updateMask"_s, changes.mask}};
}

} // namespace keyturn
