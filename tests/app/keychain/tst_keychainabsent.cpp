// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"
#include "tests/app/keychain/keyringdaemon.h"
#include "tests/app/store/outcome.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// Where there is no keychain to put anything in: without a bus, on one without a service, with a service
/// that has no keyring.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private:
    KeychainVault m_vault{u"dev.keyturn.Test"_s, 30s};
    const bool m_hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");

    template<class T>
    [[nodiscard]] static bool endsWith(VaultError::Kind kind, VaultCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        if (outcome && !*outcome) {
            qInfo("%s", qPrintable(outcome->error().text()));
        }
        return outcome && !*outcome && outcome->error().kind == kind;
    }

    /// Whatever is asked, the answer is the same.
    [[nodiscard]] bool everythingEndsWith(VaultError::Kind kind)
    {
        return endsWith(kind, m_vault.probe()) &&
               endsWith(kind, m_vault.put(u"operation/a"_s, Secret::copyOf("abc"))) &&
               endsWith(kind, m_vault.get(u"operation/a"_s)) &&
               endsWith(kind, m_vault.remove(u"operation/a"_s)) && m_vault.isIdle();
    }

private Q_SLOTS:

    void everyRequestSaysSo()
    {
        QVERIFY(everythingEndsWith(m_hasBus ? VaultError::Kind::NoService : VaultError::Kind::NoBus));
    }

    /// A real gnome-keyring that nobody ever gave a keyring.
    void serviceWithoutKeyringSaysSo()
    {
        QVERIFY2(m_hasBus, "wants a bus of its own: with-session --no-keyring");
        QProcess daemon;
        daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s});
        QVERIFY(daemon.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(keyringdaemon::processId(), daemon.processId(), 20'000);
        QVERIFY(everythingEndsWith(VaultError::Kind::NoCollection));
        QVERIFY(keyringdaemon::end(SIGTERM));
        QTRY_COMPARE(daemon.state(), QProcess::NotRunning);
    }

    void serviceMayComeAndGo()
    {
        QVERIFY2(m_hasBus, "wants a bus of its own: with-session --no-keyring");
        {
            const auto daemon = keyringdaemon::startUnlocked();
            QVERIFY(daemon);
            QVERIFY(*outcomeOf(m_vault.put(u"operation/a"_s, Secret::copyOf("abc"))));
            QVERIFY(keyringdaemon::end(SIGKILL));
        }
        QVERIFY(endsWith(VaultError::Kind::NoService, m_vault.get(u"operation/a"_s)));
        QVERIFY(endsWith(VaultError::Kind::NoService, m_vault.probe()));
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::KeychainAbsentTest)
#include "tst_keychainabsent.moc"
