// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/memoryvault.h"

namespace keyturn {

VaultCall<void> *MemoryVault::probe()
{
    return VaultCall<void>::ended({}, this);
}

VaultCall<void> *MemoryVault::put(const QString &key, const Secret &secret)
{
    if (secret.isEmpty()) {
        return VaultCall<void>::ended(
            std::unexpected(VaultError{VaultError::Kind::Other, tr("There is nothing to keep.")}), this);
    }
    const Secret::View view = secret.view();
    m_secrets.insert_or_assign(key, Secret::copyOf(view.bytes()));
    return VaultCall<void>::ended({}, this);
}

VaultCall<Secret> *MemoryVault::get(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end()) {
        return VaultCall<Secret>::ended(std::unexpected(VaultError{VaultError::Kind::NotFound, {}}), this);
    }
    const Secret::View view = found->second.view();
    return VaultCall<Secret>::ended(Secret::copyOf(view.bytes()), this);
}

VaultCall<void> *MemoryVault::remove(const QString &key)
{
    m_secrets.erase(key);
    return VaultCall<void>::ended({}, this);
}

QString MemoryVault::placeName() const
{
    return tr("this program's memory");
}

} // namespace keyturn
