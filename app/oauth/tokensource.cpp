// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/tokensource.h"

#include "app/http/errorbody.h"
#include "app/http/httpclient.h"
#include "app/http/redaction.h"
#include "app/oauth/clientassertion.h"
#include "app/oauth/dpop.h"
#include "app/oauth/tokenrequest.h"
#include "models/domain/clientid.h"
#include "models/ports/clock.h"
#include "models/ports/signinlog.h"

#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// How far a clock may be off before a refusal is blamed on it: an assertion is valid for two minutes each
/// way but servers also look at its date of issue, and a DPoP proof is refused after thirty seconds.
constexpr std::chrono::seconds tolerableSkew{60};
constexpr std::chrono::seconds tolerableSkewOfProof{30};

ApiError keychainError(const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Keychain;
    error.message = text;
    return error;
}

/// `skew` is the server's clock minus this machine's.
QString inWords(std::chrono::seconds skew)
{
    const int seconds = static_cast<int>(std::chrono::abs(skew).count());
    return skew.count() > 0
               ? TokenSource::tr("This machine's clock is %n s behind the server's.", nullptr, seconds)
               : TokenSource::tr("This machine's clock is %n s ahead of the server's.", nullptr, seconds);
}

QString oauthError(const HttpReply &reply)
{
    const auto object = parseObject(reply.body);
    return object ? object->value("error"_L1).toString() : QString();
}

} // namespace

SecretReader secretFromVault(SecretVault &vault, const Profile &profile)
{
    return [&vault, key = profile.vaultKey()] { return vault.get(key); };
}

SecretReader secretFromMemory(Secret secret, QObject *parent)
{
    return [shared = std::make_shared<const Secret>(std::move(secret)), parent] {
        const Secret::View view = shared->view();
        return VaultCall<Secret>::ended(Secret::copyOf(view.bytes()), parent);
    };
}

TokenSource::TokenSource(Profile profile, SecretReader readSecret, HttpClient &http, const Clock &clock,
                         Entropy &entropy, SignInLog *signIns, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_readSecret(std::move(readSecret))
    , m_http(http)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_signIns(signIns)
    , m_proofs(std::make_shared<DpopProofs>(clock, entropy))
{
}

TokenSource::~TokenSource()
{
    // The vendor may issue a token all the same.
    note(std::unexpected(ApiError::cancelled()), 0);
}

Call<AccessTokenPtr> *TokenSource::token()
{
    if (m_token && m_clock.now() < m_token->renewAt) {
        return Call<AccessTokenPtr>::ended(m_token, this);
    }
    auto *call = new Call<AccessTokenPtr>(this);
    call->setCanceller([call] { call->fail(ApiError::cancelled()); });
    m_waiting.append(call);
    if (!std::exchange(m_isRenewing, true)) {
        renew();
    }
    return call;
}

void TokenSource::invalidate(const AccessTokenPtr &refused)
{
    if (m_token == refused) {
        m_token.reset();
    }
}

void TokenSource::renew()
{
    m_gaveNonce = false;
    m_refusedWith = 0;
    if (m_key || !m_secret.isEmpty()) {
        signIn();
        return;
    }
    m_readSecret()->then(this, [this](VaultCall<Secret>::Result secret) {
        if (secret) {
            onSecret(*std::move(secret));
        } else {
            settle(std::unexpected(keychainError(secret.error().text())));
        }
    });
}

void TokenSource::onSecret(Secret secret)
{
    if (secret.isEmpty()) {
        settle(std::unexpected(keychainError(tr("The stored secret is empty."))));
        return;
    }
    if (signsByAssertion()) {
        auto key = SigningKey::parse(secret);
        if (!key) {
            settle(std::unexpected(keychainError(key.error())));
            return;
        }
        m_key = *std::move(key);
    } else {
        m_secret = std::move(secret);
    }
    signIn();
}

void TokenSource::signIn()
{
    if (m_profile.vendor == Vendor::ConductorOne) {
        const auto clientId = ClientId::parse(m_profile.clientId);
        if (!clientId) {
            settle(std::unexpected(ApiError::invalid(clientId.error())));
            return;
        }
        // As it was understood: without stray white space, the host in lower case.
        m_profile.clientId = clientId->text();
        if (m_key) {
            send(assertionRequest(m_profile, clientAssertion(*m_key, clientId->text(), clientId->host(),
                                                             m_clock.now(), m_entropy)));
            return;
        }
    }
    send(secretRequest(m_profile, m_secret));
}

void TokenSource::send(HttpRequest request)
{
    if (!m_askedAt.isValid()) {
        m_askedAt = m_clock.now();
    }
    if (m_provesKey) {
        request.signer = [proofs = m_proofs, url = m_profile.tokenUrl] {
            return HttpHeaders{{"DPoP", proofs->forTokenRequest(url)}};
        };
    }
    m_http.send(std::move(request))->then(this, [this](Result<HttpReply> reply) {
        if (reply) {
            onReply(*std::move(reply));
        } else {
            onNoAnswer(std::move(reply.error()));
        }
    });
}

void TokenSource::onNoAnswer(ApiError error)
{
    // The flag ends here: of a write that waits for the token nothing has left yet. A redirect has a status.
    const bool mayHaveArrived = std::exchange(error.serverMayHaveActed, false) || error.httpStatus != 0;
    if (!mayHaveArrived && m_refusedWith == 0) {
        m_askedAt = {};
    }
    settle(std::unexpected(std::move(error)), mayHaveArrived ? 0 : m_refusedWith);
}

void TokenSource::onReply(HttpReply reply)
{
    const bool wantsNonce = m_proofs->learnTokenNonce(reply);
    if (reply.status >= 400) {
        strike(reply.body, m_secret);
        m_refusedWith = reply.status;
        if (wantsNonce && !std::exchange(m_gaveNonce, true)) {
            m_provesKey = true;
            signIn();
        } else {
            onRefusal(reply);
        }
        return;
    }
    auto token = parseTokenAnswer(reply, m_provesKey, m_clock.now());
    if (!token) {
        settle(std::unexpected(std::move(token.error())));
        return;
    }
    m_token = std::make_shared<const AccessToken>(*std::move(token));
    settle(m_token);
}

void TokenSource::onRefusal(const HttpReply &reply)
{
    if (!m_provesKey && demandsProof(reply)) {
        m_provesKey = true;
        signIn();
        return;
    }
    if (reply.status == 400 || reply.status == 401) {
        // Perhaps the vault holds a newer one by the next time.
        m_key.reset();
        m_secret = Secret();
    }
    settle(std::unexpected(refusal(reply)));
}

bool TokenSource::demandsProof(const HttpReply &reply) const
{
    if (m_profile.vendor != Vendor::ConductorOne || (reply.status != 400 && reply.status != 401)) {
        return false;
    }
    return reply.body.toLower().contains("dpop") ||
           reply.header("WWW-Authenticate").toLower().contains("dpop");
}

ApiError TokenSource::refusal(const HttpReply &reply) const
{
    ApiError error = errorFromReply(reply, Effect::SignIn, m_clock.now());
    if (reply.status != 400 && reply.status != 401) {
        return error;
    }
    const QString code = oauthError(reply);
    if (code == "invalid_client"_L1 || code == "invalid_grant"_L1 || code == "unauthorized_client"_L1) {
        error.kind = ApiError::Kind::Unauthorized;
    }
    const auto skew = reply.clockSkew.value_or(std::chrono::seconds::zero());
    if ((m_provesKey && std::chrono::abs(skew) > tolerableSkewOfProof) ||
        (signsByAssertion() && std::chrono::abs(skew) > tolerableSkew)) {
        error.kind = ApiError::Kind::Clock;
        error.message = inWords(skew) + u'\n' + error.message;
    }
    return error;
}

bool TokenSource::signsByAssertion() const
{
    return m_profile.vendor == Vendor::ConductorOne && m_profile.signIn == SignIn::Assertion;
}

void TokenSource::settle(const Result<AccessTokenPtr> &result, int refusedWith)
{
    m_isRenewing = false;
    note(result, refusedWith);
    for (const auto &waiting : std::exchange(m_waiting, {})) {
        if (waiting) {
            waiting->end(result);
        }
    }
}

void TokenSource::note(const Result<AccessTokenPtr> &result, int refusedWith)
{
    const QDateTime askedAt = std::exchange(m_askedAt, {});
    if (m_signIns == nullptr || !askedAt.isValid()) {
        return;
    }
    SignInRecord signIn{.profile = m_profile.id,
                        .clientId = m_profile.clientId,
                        .tokenUrl = m_profile.tokenUrl,
                        .askedAt = askedAt,
                        .failure = {}};
    if (!result) {
        signIn.failure = tokenOf(result.error().kind);
        signIn.httpStatus = result.error().httpStatus != 0 ? result.error().httpStatus : refusedWith;
    }
    m_signIns->record(signIn);
}

} // namespace keyturn
