// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/keychain/keychainvault.h"
#include "tests/kill/keyringitems.h"
#include "tests/kill/practiceserver.h"
#include "tests/kill/scenario.h"
#include "tests/kill/verdict.h"

#include <QTemporaryDir>

#include <functional>

namespace keyturn::test {

/// Kills the program on data of its own, starts the plain one on the same data, and compares what the server
/// holds, what the keychain holds and what the program says. One per session: it looks at the whole keyring.
class Bench
{
public:
    /// The programs' paths.
    struct Programs
    {
        QString plain;
        QString killed;
        QString server;
    };

    struct Result
    {
        Verdict verdict;
        /// Why the kill did not come about as it should; empty if it did.
        QString mishap;
        double seconds = 0;
    };

    explicit Bench(Programs programs);

    /// Lets the program finish, and tells how often it writes to its journal. Nothing if it fails.
    [[nodiscard]] std::optional<Commits> rehearse(const Scenario &scenario);
    /// How often the next start writes to its journal after unsettledInstant(); 0 if there is none.
    [[nodiscard]] int rehearseSettling(const Scenario &scenario);
    [[nodiscard]] Result kill(const Scenario &scenario, const Instant &instant);

private:
    [[nodiscard]] Task taskOf(const Scenario &scenario);
    /// Lets the server forget restrictions that the task asks for.
    void forgetRestrictions(const Task &task) const;
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    void freshData();
    /// What the programs wrote on stderr at the end of this run.
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] QString databaseFile() const;
    void connectTenants();
    /// Lets the program do a task and die, as the instant says; empty if it did.
    [[nodiscard]] QString runAndDie(const Task &task, const Scenario &scenario, const Instant &instant);
    /// Lets the killed program settle what is left; it dies there if there is a point.
    [[nodiscard]] Commits settle(const Task &task, const std::optional<KillPoint> &point);
    [[nodiscard]] QString letDie(QProcess &process, const Instant &instant);
    [[nodiscard]] QString dieAtTheServer(QProcess &process, const Instant &instant);
    /// Starts the plain program and ends it when it says what is so, or when it has had its time.
    [[nodiscard]] QString startPlain(const Task &task, const Holdings &before);
    [[nodiscard]] Evidence evidence(const Holdings &before);
    [[nodiscard]] QString ownerOfItem(const OperationId &operation, const Evidence &evidence);
    void tidyUp(const Holdings &before);

    Programs m_programs;
    PracticeServer m_server;
    KeychainVault m_vault;
    KeyringItems m_keyring;
    QTemporaryDir m_directory;
    QString m_data;
    int m_runs = 0;
};

} // namespace keyturn::test
