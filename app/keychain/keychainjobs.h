// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/keychain/secretservicestate.h"
#include "models/ports/secretvault.h"

#include <functional>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace keyturn {

/// Single steps at the OS keychain, over QtKeychain; owned by KeychainVault. The calls wait as long as the
/// keychain does. QtKeychain serves all jobs of the process one after the other and cannot cancel any, so
/// they finish in the order they were started.
class KeychainJobs : public QObject
{
    Q_OBJECT
public:
    explicit KeychainJobs(QObject *parent);

    /// Says nothing about what is there afterwards: KWallet reports some failures as success.
    [[nodiscard]] VaultCall<void> *write(const KeychainItem &item, const Secret &secret);
    /// Never ends well with an empty Secret.
    [[nodiscard]] VaultCall<Secret> *read(const KeychainItem &item);
    /// Ends well too if there was no such item.
    [[nodiscard]] VaultCall<void> *erase(const KeychainItem &item);

    [[nodiscard]] quint64 started() const { return m_started; }

    [[nodiscard]] quint64 finished() const { return m_finished; }

Q_SIGNALS:
    /// The last job has finished.
    void idle();

private:
    using Done = std::function<void(QKeychain::Job &)>;

    void start(QKeychain::Job *job, const KeychainItem &item, Done done);
    void read(const KeychainItem &item, VaultCall<Secret> *call, bool again);
    void erase(const KeychainItem &item, VaultCall<void> *call, bool again);

    quint64 m_started = 0;
    quint64 m_finished = 0;
    /// The service that the session was begun with may be gone, or a job has failed for whatever reason.
    bool m_sessionIsStale = false;
};

} // namespace keyturn
