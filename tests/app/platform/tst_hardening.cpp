// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"
#include "app/platform/makeplatform.h"
#include "app/store/datadirectory.h"
#include "tests/app/store/outcome.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

/// A hardened process cannot be dumped, and all that Keyturn needs works in it.
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
        makePlatform()->hardenProcess();
    }

    void coreLimitIsZeroForGood()
    {
        rlimit limit{.rlim_cur = 1, .rlim_max = 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }

    void isNotDumpable() { QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0); }

    void crashLeavesNoCore()
    {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            ::signal(SIGABRT, SIG_DFL);
            ::abort();
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
    }

    void keychainWorks()
    {
        KeychainVault vault(u"dev.keyturn.Test"_s, 30s);
        const auto outcome = outcomeOf(vault.probe());
        QVERIFY(outcome);
        QVERIFY2(*outcome, *outcome ? "" : qPrintable(outcome->error().text()));
    }

    void lockWorks()
    {
        QTemporaryDir folder;
        const auto first = DataDirectory::open(folder.path());
        QVERIFY(first);
        QVERIFY(!DataDirectory::open(folder.path()));
    }

    void programsCanBeStarted()
    {
        QProcess process;
        process.start(u"true"_s, QStringList());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::HardeningTest)
#include "tst_hardening.moc"
