// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"
#include "tests/app/keychain/fakesecretservice.h"
#include "tests/app/store/outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// What a keychain may do that a real one cannot be made to do: against a fake Secret Service, through the
/// real libsecret and the real bus. One process for each trouble: a request that waits for ever blocks
/// QtKeychain for ever.
class KeychainTroublesTest : public QObject
{
    Q_OBJECT

private:
    using Manner = FakeSecretService::Manner;
    FakeSecretService m_service;
    const QByteArray m_secret = "the secret";

    [[nodiscard]] static std::unique_ptr<KeychainVault> makeVault(std::chrono::milliseconds patience = 30s)
    {
        return std::make_unique<KeychainVault>(u"dev.keyturn.Test"_s, patience);
    }

    template<class T>
    [[nodiscard]] static VaultError errorOf(VaultCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        const VaultError none{VaultError::Kind::Other, u"no error"_s};
        const VaultError error = outcome && !*outcome ? outcome->error() : none;
        qInfo("%s", qPrintable(error.text()));
        return error;
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_service.start()); }

    /// Else no other test here would say anything.
    void fakeWorksWhenItIsHonest()
    {
        m_service.be(Manner::Honest);
        const auto vault = makeVault();
        QVERIFY(*outcomeOf(vault->probe()));
        QVERIFY(*outcomeOf(vault->put(u"operation/a"_s, Secret::copyOf(m_secret))));
        const auto read = outcomeOf(vault->get(u"operation/a"_s));
        QVERIFY(read && *read && (*read)->equals(Secret::copyOf(m_secret)));
        QVERIFY(*outcomeOf(vault->remove(u"operation/a"_s)));
        QVERIFY(errorOf(vault->get(u"operation/a"_s)).kind == VaultError::Kind::NotFound);
    }

    void openedWhileItWasAskedHidesNothing()
    {
        m_service.be(Manner::Honest);
        const auto vault = makeVault();
        QVERIFY(*outcomeOf(vault->put(u"operation/a"_s, Secret::copyOf(m_secret))));
        m_service.be(Manner::OpensLate);
        const auto read = outcomeOf(vault->get(u"operation/a"_s));
        QVERIFY(read && *read && (*read)->equals(Secret::copyOf(m_secret)));
        m_service.be(Manner::OpensLate);
        QVERIFY(*outcomeOf(vault->remove(u"operation/a"_s)));
        QVERIFY(errorOf(vault->get(u"operation/a"_s)).kind == VaultError::Kind::NotFound);
    }

    void deniedIsSaid()
    {
        m_service.be(Manner::Denies);
        const auto vault = makeVault();
        const VaultError error = errorOf(vault->probe());
        QVERIFY(error.kind == VaultError::Kind::Denied);
        QVERIFY(error.text().contains("Allow Keyturn"_L1));
        QVERIFY(errorOf(vault->put(u"operation/a"_s, Secret::copyOf(m_secret))).kind ==
                VaultError::Kind::Denied);
        QVERIFY(errorOf(vault->get(u"operation/a"_s)).kind == VaultError::Kind::Denied);
        QVERIFY(errorOf(vault->remove(u"operation/a"_s)).kind == VaultError::Kind::Denied);
    }

    void whatReadsBackDifferentlyIsNotKept()
    {
        m_service.be(Manner::Confuses);
        const auto vault = makeVault();
        const VaultError error = errorOf(vault->probe());
        QVERIFY(error.kind == VaultError::Kind::Mismatch);
        QVERIFY(error.text().contains("use another one"_L1));
        QVERIFY(errorOf(vault->put(u"operation/a"_s, Secret::copyOf(m_secret))).kind ==
                VaultError::Kind::Mismatch);
    }

    void whatIsForgottenIsNotKept()
    {
        m_service.be(Manner::Forgets);
        const auto vault = makeVault();
        QVERIFY(errorOf(vault->probe()).kind == VaultError::Kind::Mismatch);
        QVERIFY(errorOf(vault->put(u"operation/b"_s, Secret::copyOf(m_secret))).kind ==
                VaultError::Kind::Mismatch);
    }

    /// Last, since it blocks whatever comes after it.
    void promptLeftOpenIsSaid()
    {
        const bool locked = qEnvironmentVariableIsSet("KEYTURN_TEST_LOCKED");
        m_service.be(locked ? Manner::LockedAndAsks : Manner::Asks);
        const auto vault = makeVault(500ms);
        const VaultError first = errorOf(vault->probe());
        QVERIFY(first.kind == (locked ? VaultError::Kind::Locked : VaultError::Kind::Timeout));
        QVERIFY(first.text().contains(locked ? "answer its password prompt"_L1 : "look for a window"_L1));
        const VaultError second = errorOf(vault->put(u"operation/c"_s, Secret::copyOf(m_secret)));
        QVERIFY(second.kind == first.kind);
        QVERIFY2(second.message.contains("earlier request"_L1), qPrintable(second.text()));
        QVERIFY(!vault->isIdle());
    }

    void cleanupTestCase() { m_service.stop(); }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::KeychainTroublesTest)
#include "tst_keychaintroubles.moc"
