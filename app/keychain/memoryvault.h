// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/secretvault.h"

#include <map>

namespace keyturn {

/// Keeps secrets "for this session only": in memory that is wiped when the vault dies.
class MemoryVault : public SecretVault
{
    Q_OBJECT
public:
    using SecretVault::SecretVault;

    [[nodiscard]] VaultCall<void> *probe() override;
    [[nodiscard]] VaultCall<void> *put(const QString &key, const Secret &secret) override;
    [[nodiscard]] VaultCall<Secret> *get(const QString &key) override;
    [[nodiscard]] VaultCall<void> *remove(const QString &key) override;
    [[nodiscard]] QString placeName() const override;

    [[nodiscard]] bool isDurable() const override { return false; }

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace keyturn
