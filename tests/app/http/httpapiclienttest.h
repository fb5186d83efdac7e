// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpapiclient.h"
#include "app/oauth/tokensource.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <memory>

namespace keyturn::test {

/// What an ApiRequest looks like on the wire, and what becomes of its answer.
class HttpApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pathArrivesEncoded_data();
    void pathArrivesEncoded();
    void stepsInThePathAreRefused_data();
    void stepsInThePathAreRefused();
    void queryArrivesEncoded();
    void bodyAndHeaders();
    void requestWithoutBody();
    void answers_data();
    void answers();
    void refusedTokenIsRenewedOnce_data();
    void refusedTokenIsRenewedOnce();
    void refusedTwiceIsAnError();
    void manyRefusedShareOneRenewal();
    void searchIsRepeatedWriteIsNot();
    void cancelWhileSending();
    void cancelWhileSigningIn();
    void authorizeSignsIn();
    void dpopNonceOfTheApi();
    void dpopQueryRule();
    void badApiRootReachesNobody_data();
    void badApiRootReachesNobody();

private:
    [[nodiscard]] ApiRequest request(ApiRequest::Method method, const QStringList &path) const
    {
        ApiRequest made;
        made.method = method;
        made.path = path;
        return made;
    }

    [[nodiscard]] Result<ApiAnswer> get(const QStringList &path)
    {
        return ending(m_api->send(request(ApiRequest::Method::Get, path)));
    }

    WireReply issueToken();
    /// Requests to the API, without those for tokens.
    [[nodiscard]] QList<WireRequest> apiRequests() const;

    FixedClock m_clock;
    SystemEntropy m_entropy;
    RawServer::Script m_script;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<HttpApiClient> m_api;
    QByteArray m_tokenType;
    int m_issued = 0;
};

} // namespace keyturn::test
