// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/workshop.h"

namespace keyturn::test {

/// A workshop of its own for each test, and secrets to decide about.
class CustodyBench : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] Custody &custody() { return (*m_shop)->custody; }

    [[nodiscard]] OwnerRef principal() const { return m_tenants->owner(Kind::ServicePrincipalCredential); }

    [[nodiscard]] OperationId held()
    {
        return minted(*m_shop, plainRequest(principal(), QStringLiteral("held")))->id;
    }

    [[nodiscard]] OperationId heldInMemory()
    {
        m_shop->keychain.fail(FaultyVault::Act::Put, VaultError::Kind::Locked);
        const OperationId id = held();
        m_shop->keychain.mend();
        return id;
    }

    [[nodiscard]] bool isInMemory(const OperationId &id)
    {
        return !Workshop::secretOf((*m_shop)->memory.get(QStringLiteral("operation/") + id)).isEmpty();
    }

    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;

private Q_SLOTS:

    void initTestCase() { m_tenants = std::make_unique<Tenants>(); }

    void init()
    {
        m_tenants->endFaults();
        m_shop = std::make_unique<Workshop>(*m_tenants);
    }

    void cleanup() { m_shop.reset(); }
};

} // namespace keyturn::test
