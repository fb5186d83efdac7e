// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"
#include "tests/app/store/outcome.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// QtKeychain's way to KWallet, against a fake KWallet: what failed there without a word must not count as
/// kept.
class KeychainKWalletTest : public QObject
{
    Q_OBJECT

private:
    QProcess m_wallet;
    const Secret m_secret = Secret::copyOf("the secret");

    void start(const QString &manner)
    {
        m_wallet.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_wallet.start(u"/usr/bin/python3"_s, {u"-B"_s, QFINDTESTDATA("fake-kwallet.py"), manner});
        QTRY_VERIFY_WITH_TIMEOUT(m_wallet.canReadLine(), 30'000);
        QCOMPARE(m_wallet.readLine(), QByteArray("ready\n"));
    }

    template<class T>
    [[nodiscard]] static std::optional<VaultError::Kind> errorOf(VaultCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        return outcome && !*outcome ? std::optional(outcome->error().kind) : std::nullopt;
    }

private Q_SLOTS:

    void cleanup()
    {
        m_wallet.kill();
        m_wallet.waitForFinished();
    }

    /// Else the other tests would say nothing.
    void honestOneKeeps()
    {
        start(u"honest"_s);
        KeychainVault vault(u"dev.keyturn.Test"_s, 30s);
        QVERIFY(!errorOf(vault.probe()));
        QVERIFY(!errorOf(vault.put(u"operation/a"_s, m_secret)));
        const auto read = outcomeOf(vault.get(u"operation/a"_s));
        QVERIFY(read && *read && (*read)->equals(m_secret));
        QCOMPARE(vault.placeName(), u"KWallet"_s);
    }

    void silentFailureIsFound_data()
    {
        QTest::addColumn<QString>("manner");
        QTest::newRow("not written") << u"unwritten"_s;
        QTest::newRow("written, and reads empty") << u"unreadable"_s;
    }

    void silentFailureIsFound()
    {
        QFETCH(const QString, manner);
        start(manner);
        KeychainVault vault(u"dev.keyturn.Test"_s, 30s);
        QVERIFY(errorOf(vault.probe()) == VaultError::Kind::Mismatch);
        QVERIFY(errorOf(vault.put(u"operation/a"_s, m_secret)) == VaultError::Kind::Mismatch);
    }
};

} // namespace keyturn

int main(int argc, char **argv)
{
    // As in a Plasma session; QtKeychain chooses by them.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    const QCoreApplication application(argc, argv);
    keyturn::KeychainKWalletTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainkwallet.moc"
