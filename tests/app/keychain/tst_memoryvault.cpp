// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/memoryvault.h"
#include "tests/app/keychain/vaultcontract.h"

namespace keyturn {

class MemoryVaultTest : public VaultContract
{
    Q_OBJECT

protected:
    [[nodiscard]] std::unique_ptr<SecretVault> makeVault() override
    {
        return std::make_unique<MemoryVault>();
    }

private Q_SLOTS:

    void saysThatItForgets() { QVERIFY(!makeVault()->isDurable()); }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::MemoryVaultTest)
#include "tst_memoryvault.moc"
