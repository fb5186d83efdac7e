// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/oauth/accesstoken.h"
#include "app/oauth/signingkey.h"
#include "models/domain/call.h"
#include "models/domain/profile.h"
#include "models/ports/secretvault.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace keyturn {

class Clock;
class DpopProofs;
class Entropy;
class HttpClient;
class SignInLog;
struct HttpReply;
struct HttpRequest;

/// Where a TokenSource gets its secret when it first needs it. The call belongs to whoever made it.
using SecretReader = std::function<VaultCall<Secret> *()>;

/// From the vault, under the profile's key. `vault` must outlive the reader.
[[nodiscard]] SecretReader secretFromVault(SecretVault &vault, const Profile &profile);
/// From memory, for trying a connection before it is saved. `parent` owns the calls.
[[nodiscard]] SecretReader secretFromMemory(Secret secret, QObject *parent);

/// The access token of one session. Signs in when a token is first needed and again before it expires; one
/// sign-in at a time, which all who wait share. C1 is signed in to by assertion, so that the secret stays
/// here, unless the profile says otherwise; there is no falling back from the one to the other.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    /// `http`, `clock` and `entropy` must outlive it, and so must `signIns`, where each sign-in is noted that
    /// got as far as asking; null for nowhere.
    TokenSource(Profile profile, SecretReader readSecret, HttpClient &http, const Clock &clock,
                Entropy &entropy, SignInLog *signIns, QObject *parent = nullptr);
    /// Notes a sign-in that is under way as given up.
    ~TokenSource() override;

    /// A token that is valid as far as is known.
    [[nodiscard]] Call<AccessTokenPtr> *token();
    /// Drops a token that the server refused, unless it has been replaced already.
    void invalidate(const AccessTokenPtr &refused);

    /// The session's DPoP key and nonces; never null.
    [[nodiscard]] const std::shared_ptr<DpopProofs> &proofs() const { return m_proofs; }

private:
    void renew();
    void onSecret(Secret secret);
    void signIn();
    void send(HttpRequest request);
    void onNoAnswer(ApiError error);
    void onReply(HttpReply reply);
    void onRefusal(const HttpReply &reply);
    [[nodiscard]] bool demandsProof(const HttpReply &reply) const;
    [[nodiscard]] ApiError refusal(const HttpReply &reply) const;
    [[nodiscard]] bool signsByAssertion() const;
    /// `refusedWith` is the status of an earlier answer that still is the last word on it; 0 for none.
    void settle(const Result<AccessTokenPtr> &result, int refusedWith = 0);
    void note(const Result<AccessTokenPtr> &result, int refusedWith);

    Profile m_profile;
    SecretReader m_readSecret;
    HttpClient &m_http;
    const Clock &m_clock;
    Entropy &m_entropy;
    SignInLog *m_signIns;
    std::shared_ptr<DpopProofs> m_proofs;
    /// Whichever the way of signing in needs; kept so that a locked keyring does not end a session.
    std::optional<SigningKey> m_key;
    Secret m_secret;
    AccessTokenPtr m_token;
    QList<QPointer<Call<AccessTokenPtr>>> m_waiting;
    bool m_isRenewing = false;
    /// When the vendor was first asked; invalid until it is. Within one renewal.
    QDateTime m_askedAt;
    /// The status of the last answer that gave no token; 0 for none. Within one renewal.
    int m_refusedWith = 0;
    /// Whether token requests carry a proof; true once the server asked for one.
    bool m_provesKey = false;
    /// Within one renewal.
    bool m_gaveNonce = false;
};

} // namespace keyturn
