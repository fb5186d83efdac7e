// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/keychain/vaultcontract.h"

using namespace Qt::StringLiterals;

namespace keyturn {

void VaultContract::probes()
{
    const auto vault = makeVault();
    QVERIFY(endsWell(vault->probe()));
    QVERIFY(endsWell(vault->probe()));
}

void VaultContract::givesBackWhatWasPut()
{
    const auto vault = makeVault();
    QVERIFY(endsWell(vault->put(u"operation/a"_s, sample())));
    QVERIFY(holds(*vault, u"operation/a"_s, sample()));
    QVERIFY(holds(*vault, u"operation/a"_s, sample()));
}

void VaultContract::takesTheLongestSecrets()
{
    const auto vault = makeVault();
    // 2560 bytes is what the Windows Credential Manager took before QtKeychain 0.15.
    const QByteArray longest(2560, 'x');
    QVERIFY(endsWell(vault->put(u"operation/long"_s, Secret::copyOf(longest))));
    QVERIFY(holds(*vault, u"operation/long"_s, Secret::copyOf(longest)));
}

void VaultContract::copiesBeforePutReturns()
{
    const auto vault = makeVault();
    VaultCall<void> *call = nullptr;
    {
        const Secret shortLived = sample();
        call = vault->put(u"operation/copied"_s, shortLived);
    }
    QVERIFY(endsWell(call));
    QVERIFY(holds(*vault, u"operation/copied"_s, sample()));
}

void VaultContract::replacesUnderTheSameKey()
{
    const auto vault = makeVault();
    QVERIFY(endsWell(vault->put(u"profile/a"_s, sample())));
    QVERIFY(endsWell(vault->put(u"profile/a"_s, Secret::copyOf("another"))));
    QVERIFY(holds(*vault, u"profile/a"_s, Secret::copyOf("another")));
}

void VaultContract::keepsKeysApart()
{
    const auto vault = makeVault();
    QVERIFY(endsWell(vault->put(u"profile/one"_s, Secret::copyOf("one"))));
    QVERIFY(endsWell(vault->put(u"profile/two"_s, Secret::copyOf("two"))));
    QVERIFY(endsWell(vault->remove(u"profile/one"_s)));
    QVERIFY(holds(*vault, u"profile/two"_s, Secret::copyOf("two")));
}

void VaultContract::missingItemIsNotFound()
{
    const auto vault = makeVault();
    QVERIFY(errorOf(vault->get(u"operation/never"_s)) == VaultError::Kind::NotFound);
}

void VaultContract::removedItemIsNotFound()
{
    const auto vault = makeVault();
    QVERIFY(endsWell(vault->put(u"operation/gone"_s, sample())));
    QVERIFY(endsWell(vault->remove(u"operation/gone"_s)));
    QVERIFY(errorOf(vault->get(u"operation/gone"_s)) == VaultError::Kind::NotFound);
}

void VaultContract::removingTwiceEndsWell()
{
    const auto vault = makeVault();
    QVERIFY(endsWell(vault->remove(u"operation/never"_s)));
    QVERIFY(endsWell(vault->remove(u"operation/never"_s)));
}

void VaultContract::refusesNothing()
{
    const auto vault = makeVault();
    QVERIFY(errorOf(vault->put(u"operation/empty"_s, Secret())) == VaultError::Kind::Other);
    QVERIFY(errorOf(vault->get(u"operation/empty"_s)) == VaultError::Kind::NotFound);
}

void VaultContract::endsFromTheEventLoop()
{
    const auto vault = makeVault();
    int endings = 0;
    vault->probe()->then(this, [&endings](const Result<void, VaultError> & /*result*/) { ++endings; });
    vault->get(u"operation/never"_s)->then(this, [&endings](const Result<Secret, VaultError> & /*result*/) {
        ++endings;
    });
    QCOMPARE(endings, 0);
    QTRY_COMPARE_WITH_TIMEOUT(endings, 2, 30'000);
}

void VaultContract::servesManyAtOnce()
{
    const auto vault = makeVault();
    int good = 0;
    for (int i = 0; i < 20; ++i) {
        const QByteArray text = "secret " + QByteArray::number(i);
        vault->put(u"operation/many-%1"_s.arg(i), Secret::copyOf(text))
            ->then(this, [&good](const Result<void, VaultError> &result) { good += result ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(good, 20, 60'000);
    for (int i = 0; i < 20; ++i) {
        const QByteArray text = "secret " + QByteArray::number(i);
        QVERIFY(holds(*vault, u"operation/many-%1"_s.arg(i), Secret::copyOf(text)));
    }
}

void VaultContract::probesSideBySide()
{
    const auto vault = makeVault();
    int good = 0;
    for (int i = 0; i < 5; ++i) {
        vault->probe()->then(this,
                             [&good](const Result<void, VaultError> &result) { good += result ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(good, 5, 30'000);
}

} // namespace keyturn
