// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace keyturn::test {

/// What came back; status 0 when the connection ended without a complete answer.
struct Answer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QList<std::pair<QByteArray, QByteArray>> headers;

    QByteArray header(const QByteArray &lowerCaseName) const;

    QString message() const { return json.value(QLatin1String("message")).toString(); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A blocking HTTP client for one base URL, with the headers that every request carries.
class PracticeClient
{
public:
    explicit PracticeClient(const QString &baseUrl, const Headers &headers = {});

    Answer get(const QString &path) const;
    Answer post(const QString &path, const QJsonObject &body) const;
    Answer patch(const QString &path, const QJsonObject &body) const;
    Answer remove(const QString &path) const;
    Answer postForm(const QString &path, const QList<std::pair<QString, QString>> &fields,
                    const Headers &headers = {}) const;
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body,
                const QByteArray &contentType, const Headers &headers = {}) const;

private:
    QString m_baseUrl;
    Headers m_headers;
};

/// A client that is signed in to the C1 API with the secret.
PracticeClient signedInToC1(const QString &url, const QString &clientId, const QByteArray &secret);
/// The answer of C1's token endpoint to a client secret.
Answer c1Token(const QString &url, const QString &clientId, const QByteArray &secret);
/// A client that is signed in to the Confidence API.
PracticeClient signedInToConfidence(const QString &url, const QString &clientId, const QByteArray &secret);

/// Every item of a list, page by page; stops after a hundred pages.
QJsonArray everything(const PracticeClient &client, const QString &path, const QString &key);

} // namespace keyturn::test
