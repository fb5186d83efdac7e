// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "app/json/secretlift.h"

#include <QJsonDocument>
#include <QQueue>
#include <QTest>

namespace keyturn::test {

/// JSON from text; the test stops if it is no object.
inline QJsonObject json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        qFatal("not a JSON object: %s", text.constData());
    }
    return document.object();
}

inline ApiError refusal(ApiError::Kind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

/// Answers requests from a list, in order, and keeps them. For answers that no well-meaning server gives.
class ScriptedApi : public ApiClient
{
public:
    void answer(const QByteArray &body) { m_answers.enqueue(body); }

    void refuse(const ApiError &error) { m_answers.enqueue(std::unexpected(error)); }

    /// Given to every further request once the list is used up.
    void answerForEver(const QByteArray &body) { m_last = body; }

    Call<void> *authorize() override { return Call<void>::ended({}, this); }

    Call<ApiAnswer> *send(const ApiRequest &request) override
    {
        m_requests << request;
        Result<QByteArray> body = m_answers.isEmpty() ? m_last : m_answers.dequeue();
        return Call<ApiAnswer>::ended(body ? answerOf(*std::move(body))
                                           : Result<ApiAnswer>(std::unexpected(std::move(body.error()))),
                                      this);
    }

    [[nodiscard]] const QList<ApiRequest> &requests() const { return m_requests; }

    /// `POST api/v1/apps?page_size=100`
    [[nodiscard]] QString line(qsizetype index) const
    {
        constexpr const char *methods[] = {"GET", "POST", "PATCH", "DELETE"};
        const ApiRequest &request = m_requests.at(index);
        QString line = QLatin1StringView(methods[static_cast<int>(request.method)]) + QChar(u' ') +
                       request.path.join(u'/');
        if (!request.query.isEmpty()) {
            line += QChar(u'?') + request.query.toString(QUrl::FullyEncoded);
        }
        return line;
    }

    /// The body as compact JSON; empty if there was none.
    [[nodiscard]] QByteArray body(qsizetype index) const
    {
        const auto &body = m_requests.at(index).body;
        return body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray();
    }

private:
    static Result<ApiAnswer> answerOf(QByteArray body)
    {
        Secret secret = liftSecret(body);
        return ApiAnswer{.body = json(body), .secret = std::move(secret), .clockSkew = std::nullopt};
    }

    QList<ApiRequest> m_requests;
    QQueue<Result<QByteArray>> m_answers;
    Result<QByteArray> m_last = std::unexpected(ApiError::protocol(QStringLiteral("the script has ended")));
};

} // namespace keyturn::test
