// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpoptions.h"
#include "models/ports/connectioncheck.h"

#include <functional>

namespace keyturn {

class Clock;
class Entropy;
class SignInLog;

/// Tries a connection by signing in with it once, over a connection that ends with the call.
class SignInCheck : public ConnectionCheck
{
    Q_OBJECT
public:
    /// Where the sign-ins of a connection are noted; null for nowhere, as before it is saved.
    using LogOf = std::function<SignInLog *(const ProfileId &)>;
    /// `clock`, `entropy` and each log must outlive it.
    SignInCheck(const Clock &clock, Entropy &entropy, LogOf logOf, HttpOptions options = {},
                QObject *parent = nullptr);

    [[nodiscard]] QString problemWithSecret(const Profile &profile, const Secret &secret) const override;
    [[nodiscard]] std::expected<QString, QString> describeCaFile(const QString &path) const override;
    [[nodiscard]] Call<Identity> *check(const Profile &profile, Secret secret) override;

private:
    const Clock &m_clock;
    Entropy &m_entropy;
    const LogOf m_logOf;
    const HttpOptions m_options;
};

} // namespace keyturn
