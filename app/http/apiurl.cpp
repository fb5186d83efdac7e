// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/apiurl.h"

#include "models/domain/profile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString encodedQuery(const QUrlQuery &query)
{
    QStringList items;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        items << encoded(key) + u'=' + encoded(value);
    }
    return items.join(u'&');
}

} // namespace

Result<QUrl> apiUrl(const QUrl &root, const ApiRequest &request)
{
    if (const QString problem = problemWithApiRoot(root); !problem.isEmpty()) {
        return std::unexpected(ApiError::invalid(problem));
    }
    QString path;
    for (const QString &segment : request.path) {
        if (segment.isEmpty() || segment == "."_L1 || segment == ".."_L1) {
            return std::unexpected(ApiError::invalid(
                QCoreApplication::translate("HttpClient", "\"%1\" cannot be an ID.").arg(segment)));
        }
        path += u'/' + encoded(segment);
    }
    QUrl url = root;
    url.setPath(path, QUrl::StrictMode);
    if (!request.query.isEmpty()) {
        url.setQuery(encodedQuery(request.query), QUrl::StrictMode);
    }
    return url;
}

} // namespace keyturn
