// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"
#include "tests/app/keychain/keyringdaemon.h"
#include "tests/app/keychain/vaultcontract.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// Against a real gnome-keyring on a bus of its own.
class KeychainVaultTest : public VaultContract
{
    Q_OBJECT

private:
    const QString m_application = u"dev.keyturn.Test"_s;
    std::unique_ptr<QProcess> m_daemon;
    QByteArray m_idleKeys;

protected:
    [[nodiscard]] std::unique_ptr<SecretVault> makeVault() override { return makeKeychain(30s); }

    [[nodiscard]] std::unique_ptr<KeychainVault> makeKeychain(std::chrono::milliseconds patience)
    {
        return std::make_unique<KeychainVault>(m_application, patience);
    }

    /// What another program finds under `key`.
    [[nodiscard]] QByteArray seenFromOutside(const QString &key) const
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"lookup"_s, u"server"_s, m_application, u"user"_s, m_application + u'/' + key});
        return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray();
    }

    /// The keys of all our items, as another program lists them.
    [[nodiscard]] QByteArray keysFromOutside() const
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"sh"_s, {u"-c"_s, u"secret-tool search --all server %1 2>&1 | grep attribute.user"_s.arg(
                                          m_application)});
        return tool.waitForFinished() ? tool.readAll() : QByteArray();
    }

private Q_SLOTS:

    void isSeenFromOutside()
    {
        const auto vault = makeVault();
        QVERIFY(endsWell(vault->put(u"operation/outside"_s, sample())));
        QVERIFY(Secret::take(seenFromOutside(u"operation/outside"_s)).equals(sample()));
        QVERIFY(endsWell(vault->remove(u"operation/outside"_s)));
        QVERIFY(seenFromOutside(u"operation/outside"_s).isEmpty());
    }

    void outlivesTheVault()
    {
        const auto first = makeVault();
        QVERIFY(first->isDurable());
        QVERIFY(endsWell(first->put(u"operation/outlives"_s, sample())));
        QVERIFY(holds(*makeVault(), u"operation/outlives"_s, sample()));
    }

    void probesLeaveNothing()
    {
        const auto vault = makeVault();
        QVERIFY(endsWell(vault->put(u"operation/witness"_s, sample())));
        QVERIFY(endsWell(vault->probe()));
        const QByteArray found = keysFromOutside();
        QVERIFY(found.contains("/operation/witness"));
        QVERIFY(!found.contains("/probe/"));
    }

    void isNotIdleBetweenTheStepsOfARequest()
    {
        const auto vault = makeKeychain(30s);
        VaultCall<void> *probe = vault->probe();
        connect(vault.get(), &KeychainVault::idle, vault.get(), [this] { m_idleKeys = keysFromOutside(); });
        const QSignalSpy idle(vault.get(), &KeychainVault::idle);
        QVERIFY(!vault->isIdle());
        QVERIFY(endsWell(probe));
        QTRY_VERIFY(vault->isIdle());
        QCOMPARE(idle.count(), 1);
        QVERIFY(!m_idleKeys.contains("/probe/"));
    }

    void removesItsOwnItems()
    {
        const auto other = makeKeychain(30s);
        QVERIFY(endsWell(other->put(u"profile/other"_s, sample())));
        const auto vault = makeKeychain(30s);
        QVERIFY(endsWell(vault->put(u"profile/own-1"_s, sample())));
        QVERIFY(endsWell(vault->put(u"profile/own-2"_s, sample())));
        QVERIFY(endsWell(vault->removeOwnItems()));
        QVERIFY(errorOf(vault->get(u"profile/own-1"_s)) == VaultError::Kind::NotFound);
        QVERIFY(errorOf(vault->get(u"profile/own-2"_s)) == VaultError::Kind::NotFound);
        QVERIFY(holds(*vault, u"profile/other"_s, sample()));
        QVERIFY(endsWell(vault->removeOwnItems()));
    }

    void removesWhatAKilledRunLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"keys"_s);
        {
            const auto killed = makeKeychain(30s);
            QVERIFY(killed->rememberKeysIn(path));
            QVERIFY(endsWell(killed->put(u"operation/left"_s, sample())));
            QVERIFY(endsWell(killed->put(u"operation/removed"_s, sample())));
            QVERIFY(endsWell(killed->remove(u"operation/removed"_s)));
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("operation/left"));
        }
        const auto next = makeKeychain(30s);
        QVERIFY(next->rememberKeysIn(path));
        QVERIFY(endsWell(next->put(u"operation/own"_s, sample())));
        QVERIFY(endsWell(next->removeOwnItems()));
        QVERIFY(errorOf(next->get(u"operation/left"_s)) == VaultError::Kind::NotFound);
        QVERIFY(errorOf(next->get(u"operation/own"_s)) == VaultError::Kind::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void leavesTheItemsOfALivingRunAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"keys"_s);
        const auto living = makeKeychain(30s);
        QVERIFY(living->rememberKeysIn(path));
        QVERIFY(endsWell(living->put(u"operation/living"_s, sample())));
        const auto other = makeKeychain(30s);
        QVERIFY(!other->rememberKeysIn(path));
        QVERIFY(endsWell(other->removeOwnItems()));
        QVERIFY(holds(*living, u"operation/living"_s, sample()));
        QVERIFY(!makeKeychain(30s)->rememberKeysIn(folder.filePath(u"no/folder"_s)));
    }

    void foreignChangeIsFound()
    {
        const auto vault = makeVault();
        QVERIFY(endsWell(vault->put(u"operation/changed"_s, sample())));
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"clear"_s, u"server"_s, m_application, u"user"_s,
                                      m_application + "/operation/changed"_L1});
        QVERIFY(tool.waitForFinished());
        QVERIFY(errorOf(vault->get(u"operation/changed"_s)) == VaultError::Kind::NotFound);
    }

    void vaultMayDieWhileItWaits()
    {
        auto vault = makeKeychain(30s);
        static_cast<void>(vault->put(u"operation/orphaned"_s, sample()));
        static_cast<void>(vault->get(u"operation/orphaned"_s));
        static_cast<void>(vault->probe());
        vault.reset();
        // The jobs are served all the same, before those of the next vault.
        QVERIFY(holds(*makeVault(), u"operation/orphaned"_s, sample()));
    }

    void stoppedDaemonHangsAndRecovers()
    {
        const auto vault = makeKeychain(300ms);
        const auto pid = static_cast<pid_t>(keyringdaemon::processId());
        QVERIFY(pid > 0);
        QVERIFY(vault->isIdle());
        QSignalSpy idle(vault.get(), &KeychainVault::idle);
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        const auto first = outcomeOf(vault->get(u"operation/never"_s));
        const auto second = outcomeOf(vault->put(u"operation/late"_s, sample()));
        const bool idleMeanwhile = vault->isIdle();
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QVERIFY(first && !*first && second && !*second);
        QVERIFY(first->error().kind == VaultError::Kind::Unresponsive);
        QVERIFY2(first->error().text().contains("gnome-keyring-daemon"_L1),
                 qPrintable(first->error().text()));
        QVERIFY(first->error().message.isEmpty());
        QVERIFY(second->error().kind == VaultError::Kind::Unresponsive);
        QVERIFY2(second->error().message.contains("earlier request"_L1), qPrintable(second->error().message));
        QVERIFY(!idleMeanwhile);
        QTRY_VERIFY_WITH_TIMEOUT(vault->isIdle(), 60'000);
        QVERIFY(!idle.isEmpty());
        QVERIFY(endsWell(makeVault()->probe()) && holds(*makeVault(), u"operation/late"_s, sample()));
    }

    void lockedKeyringIsLockedAndLosesNothing()
    {
        const auto vault = makeVault();
        QVERIFY(endsWell(vault->put(u"operation/kept"_s, sample())));
        QVERIFY(keyringdaemon::lock());
        QVERIFY(errorOf(vault->get(u"operation/kept"_s)) == VaultError::Kind::Locked);
        QVERIFY(errorOf(vault->get(u"operation/never"_s)) == VaultError::Kind::Locked);
        QVERIFY(errorOf(vault->put(u"operation/other"_s, sample())) == VaultError::Kind::Locked);
        QVERIFY(errorOf(vault->probe()) == VaultError::Kind::Locked);
        QVERIFY(errorOf(vault->remove(u"operation/kept"_s)) == VaultError::Kind::Locked);
        QVERIFY(keyringdaemon::end(SIGTERM));
        m_daemon = keyringdaemon::startUnlocked();
        QVERIFY(m_daemon);
        QVERIFY(holds(*vault, u"operation/kept"_s, sample()));
        QVERIFY(endsWell(vault->probe()));
    }

    void killedDaemonIsReplacedByALockedOne()
    {
        const auto vault = makeVault();
        QVERIFY(endsWell(vault->put(u"operation/survives"_s, sample())));
        QVERIFY(keyringdaemon::end(SIGKILL));
        // The bus activates another, whose keyring nobody has unlocked.
        QVERIFY(errorOf(vault->get(u"operation/survives"_s)) == VaultError::Kind::Locked);
        QVERIFY(errorOf(vault->probe()) == VaultError::Kind::Locked);
        QVERIFY(keyringdaemon::end(SIGTERM));
        m_daemon = keyringdaemon::startUnlocked();
        QVERIFY(m_daemon);
        QVERIFY(holds(*vault, u"operation/survives"_s, sample()));
    }

    void daemonMayBeReplacedUnderUs()
    {
        const auto vault = makeVault();
        QVERIFY(endsWell(vault->put(u"operation/replaced"_s, sample())));
        const auto replacement = keyringdaemon::startUnlocked(true);
        QVERIFY(replacement);
        QVERIFY(holds(*vault, u"operation/replaced"_s, sample()));
        QVERIFY(endsWell(vault->probe()));
        QVERIFY(keyringdaemon::end(SIGTERM));
    }

    void cleanupTestCase() { m_daemon.reset(); }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::KeychainVaultTest)
#include "tst_keychainvault.moc"
