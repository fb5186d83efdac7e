// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/signincheck.h"

#include "app/endpoint/endpointcall.h"
#include "app/session/secretshape.h"
#include "app/session/vendorsession.h"

namespace keyturn {

SignInCheck::SignInCheck(const Clock &clock, Entropy &entropy, HttpOptions options, QObject *parent)
    : ConnectionCheck(parent)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_options(std::move(options))
{
}

QString SignInCheck::problemWithSecret(const Profile &profile, const Secret &secret) const
{
    return problemWithSecretShape(profile.vendor, secret);
}

Call<Identity> *SignInCheck::check(const Profile &profile, Secret secret)
{
    if (const QString problem = problemWithSecret(profile, secret); !problem.isEmpty()) {
        return Call<Identity>::ended(std::unexpected(ApiError::invalid(problem)), this);
    }
    auto *call = new Call<Identity>(this);
    // A child of the call: session, token and secret end with it.
    auto *session = new VendorSession(profile, secretFromMemory(std::move(secret), call), m_clock, m_entropy,
                                      m_options, call);
    Call<Identity> *identity = session->lookups().identity();
    cancelThrough(call, identity);
    forward(identity, call);
    return call;
}

} // namespace keyturn
