// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/signincheck.h"

#include "app/endpoint/endpointcall.h"
#include "app/http/cafile.h"
#include "app/session/secretshape.h"
#include "app/session/vendorsession.h"
#include "models/ports/clock.h"

namespace keyturn {

namespace {

/// Confidence has two things by the name of client, and the secret of the wrong one is refused like any wrong
/// secret.
ApiError explained(ApiError error, Vendor vendor)
{
    if (vendor == Vendor::Confidence && error.kind == ApiError::Kind::Unauthorized) {
        const QString kinds = SignInCheck::tr(
            "Only an API client can sign in. The secrets of a client's credentials, which SDKs use, cannot.");
        error.message = error.message.isEmpty() ? kinds : error.message + u'\n' + kinds;
    }
    return error;
}

} // namespace

SignInCheck::SignInCheck(const Clock &clock, Entropy &entropy, LogOf logOf, HttpOptions options,
                         QObject *parent)
    : ConnectionCheck(parent)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_logOf(std::move(logOf))
    , m_options(std::move(options))
{
}

QString SignInCheck::problemWithSecret(const Profile &profile, const Secret &secret) const
{
    return problemWithSecretShape(profile.vendor, secret);
}

std::expected<QString, QString> SignInCheck::describeCaFile(const QString &path) const
{
    const auto authorities = readCaFile(path);
    if (!authorities) {
        return std::unexpected(authorities.error());
    }
    return describeAuthorities(*authorities, m_clock.now());
}

Call<Identity> *SignInCheck::check(const Profile &profile, Secret secret)
{
    if (const QString problem = problemWithSecret(profile, secret); !problem.isEmpty()) {
        return Call<Identity>::ended(std::unexpected(ApiError::invalid(problem)), this);
    }
    auto *call = new Call<Identity>(this);
    // A child of the call: session, token and secret end with it.
    auto *session = new VendorSession(profile, secretFromMemory(std::move(secret), call), m_clock, m_entropy,
                                      m_logOf(profile.id), m_options, call);
    Call<Identity> *identity = session->lookups().identity();
    cancelThrough(call, identity);
    identity->then(call, [call, vendor = profile.vendor](Result<Identity> result) {
        call->end(result ? std::move(result) : std::unexpected(explained(result.error(), vendor)));
    });
    return call;
}

} // namespace keyturn
