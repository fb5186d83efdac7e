// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"
#include "tests/app/keychain/keyringdaemon.h"
#include "tests/app/store/outcome.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// Where there is no keychain service: on a bus without one, and without a bus.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private:
    KeychainVault m_vault{u"dev.keyturn.Test"_s, 30s};

    template<class T>
    [[nodiscard]] static bool endsWithoutService(VaultCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        if (outcome && !*outcome) {
            qInfo("%s", qPrintable(outcome->error().text()));
        }
        return outcome && !*outcome && outcome->error().kind == VaultError::Kind::NoService;
    }

private Q_SLOTS:

    void everyRequestSaysSo()
    {
        QVERIFY(endsWithoutService(m_vault.probe()));
        QVERIFY(endsWithoutService(m_vault.put(u"operation/a"_s, Secret::copyOf("abc"))));
        QVERIFY(endsWithoutService(m_vault.get(u"operation/a"_s)));
        QVERIFY(endsWithoutService(m_vault.remove(u"operation/a"_s)));
        QVERIFY(m_vault.isIdle());
    }

    void serviceMayComeAndGo()
    {
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
            return;
        }
        {
            const auto daemon = keyringdaemon::startUnlocked();
            QVERIFY(daemon);
            QVERIFY(*outcomeOf(m_vault.put(u"operation/a"_s, Secret::copyOf("abc"))));
            QVERIFY(keyringdaemon::end(SIGKILL));
        }
        QVERIFY(endsWithoutService(m_vault.get(u"operation/a"_s)));
        QVERIFY(endsWithoutService(m_vault.probe()));
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::KeychainAbsentTest)
#include "tst_keychainabsent.moc"
