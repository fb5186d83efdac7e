// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sandbox/practiceclient.h"

#include <QJsonDocument>
#include <QUrl>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QByteArray Answer::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name.toLower() == lowerCaseName)
            return value;
    }
    return {};
}

PracticeClient::PracticeClient(const QString &baseUrl, const Headers &headers)
    : m_baseUrl(baseUrl)
    , m_headers(headers)
{
}

Answer PracticeClient::send(const QByteArray &method, const QString &path, const QByteArray &body,
                            const QByteArray &contentType, const Headers &headers) const
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = QUrl(m_baseUrl).path().toStdString() + path.toStdString();
    request.body = body.toStdString();
    for (const auto &[name, value] : m_headers + headers)
        request.headers.emplace(name.toStdString(), value.toStdString());
    if (!contentType.isEmpty())
        request.headers.emplace("Content-Type", contentType.toStdString());

    httplib::Client client(QUrl(m_baseUrl).host().toStdString(), QUrl(m_baseUrl).port());
    client.set_read_timeout(20);
    const auto result = client.send(request);
    Answer answer;
    if (!result)
        return answer;
    answer.status = result->status;
    answer.body = QByteArray::fromStdString(result->body);
    answer.json = QJsonDocument::fromJson(answer.body).object();
    for (const auto &[name, value] : result->headers)
        answer.headers.append(std::pair(QByteArray::fromStdString(name), QByteArray::fromStdString(value)));
    return answer;
}

Answer PracticeClient::get(const QString &path) const
{
    return send("GET", path, {}, {});
}

Answer PracticeClient::post(const QString &path, const QJsonObject &body) const
{
    return send("POST", path, QJsonDocument(body).toJson(), "application/json");
}

Answer PracticeClient::patch(const QString &path, const QJsonObject &body) const
{
    return send("PATCH", path, QJsonDocument(body).toJson(), "application/json");
}

Answer PracticeClient::remove(const QString &path) const
{
    return send("DELETE", path, {}, {});
}

Answer PracticeClient::postForm(const QString &path, const QList<std::pair<QString, QString>> &fields,
                                const Headers &headers) const
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(name.toUtf8() + '=' + QUrl::toPercentEncoding(value));
    return send("POST", path, parts.join('&'), "application/x-www-form-urlencoded", headers);
}

Answer c1Token(const QString &url, const QString &clientId, const QByteArray &secret)
{
    return PracticeClient(url).postForm(u"/auth/v1/token"_s,
                                        {{u"grant_type"_s, u"client_credentials"_s},
                                         {u"client_id"_s, clientId},
                                         {u"client_secret"_s, QString::fromLatin1(secret)}});
}

PracticeClient signedInToC1(const QString &url, const QString &clientId, const QByteArray &secret)
{
    const QString token = c1Token(url, clientId, secret).json.value("access_token"_L1).toString();
    return PracticeClient(url, {{"Authorization", "Bearer " + token.toLatin1()}});
}

PracticeClient signedInToConfidence(const QString &url, const QString &clientId, const QByteArray &secret)
{
    const auto answer =
        PracticeClient(url).post(u"/v1/oauth/token"_s, {{u"grantType"_s, u"client_credentials"_s},
                                                        {u"clientId"_s, clientId},
                                                        {u"clientSecret"_s, QString::fromLatin1(secret)}});
    const QString token = answer.json.value("accessToken"_L1).toString();
    return PracticeClient(url, {{"Authorization", "Bearer " + token.toLatin1()}});
}

QJsonArray everything(const PracticeClient &client, const QString &path, const QString &key)
{
    const QString parameter = path.startsWith("/v1/"_L1) ? u"pageToken="_s : u"page_token="_s;
    QJsonArray all;
    QString token;
    for (int page = 0; page < 100; ++page) {
        const QString mark = path.contains(u'?') ? u"&"_s : u"?"_s;
        const auto answer = client.get(token.isEmpty() ? path : QString(path % mark % parameter % token));
        const auto items = answer.json.value(key).toArray();
        for (const auto &item : items)
            all.append(item);
        token = answer.json.value("nextPageToken"_L1).toString();
        if (token.isEmpty())
            break;
    }
    return all;
}

} // namespace keyturn::test
