// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/keychain/secretservicestate.h"
#include "models/ports/secretvault.h"

#include <QLockFile>
#include <QSet>

#include <chrono>
#include <memory>

namespace keyturn {

class KeychainJobs;

/// The keychain of the operating system. One item per secret, as text.
///
/// The keychain may let a request wait for ever, behind a prompt that nobody answers; then the call ends with
/// Timeout, or what the keychain says of its state, and the request stays where it is. What it brings later
/// is wiped. A secret whose put() ended so may be in the keychain all the same.
class KeychainVault : public SecretVault
{
    Q_OBJECT
public:
    /// `application` is put before every key, and names the program in the keychain: reverse DNS such as
    /// `dev.keyturn.Keyturn`. No call takes longer than `patience`, and a moment to find out why.
    explicit KeychainVault(const QString &application, std::chrono::milliseconds patience,
                           QObject *parent = nullptr);
    ~KeychainVault() override;

    [[nodiscard]] VaultCall<void> *probe() override;
    [[nodiscard]] VaultCall<void> *put(const QString &key, const Secret &secret) override;
    [[nodiscard]] VaultCall<Secret> *get(const QString &key) override;
    [[nodiscard]] VaultCall<void> *remove(const QString &key) override;
    [[nodiscard]] QString placeName() const override;

    [[nodiscard]] bool isDurable() const override { return true; }

    /// Keeps the keys, not the secrets, of all items put and not removed in the file `path`, and reads those
    /// that an earlier run which was killed has left there: removeOwnItems() then removes theirs too. False,
    /// and nothing is kept, if another run that still lives has the file, or its folder cannot be written.
    bool rememberKeysIn(const QString &path);

    /// Removes all that this object, or see rememberKeysIn(), has put and not removed: what a practice tenant
    /// leaves behind.
    [[nodiscard]] VaultCall<void> *removeOwnItems();

    /// False while a request is under way, between its steps too: between a write and its reading back, or
    /// before a canary is erased. A program that ends then drops the rest without a word.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void idle();

private:
    [[nodiscard]] KeychainItem itemOf(const QString &key) const;
    void remember(const QString &key);
    void forget(const QString &key);
    void writeKeys() const;
    /// Writes, reads back and compares.
    [[nodiscard]] VaultCall<void> *writeVerified(const KeychainItem &item, const Secret &secret);
    /// Ends as `inner` does, or with Timeout.
    template<class T>
    [[nodiscard]] VaultCall<T> *withPatience(VaultCall<T> *inner, quint64 startedBefore);
    /// Ends a call for which the patience has run out, with why that may be.
    template<class T>
    void giveUp(VaultCall<T> *call, quint64 startedBefore);
    void announceIdle();

    QString m_application;
    std::chrono::milliseconds m_patience;
    KeychainJobs *m_jobs;
    /// Requests whose steps have not all been taken, whether or not somebody still waits for them.
    int m_open = 0;
    QSet<QString> m_ownKeys;
    /// Held as long as the keys are kept in m_keysFile.
    std::unique_ptr<QLockFile> m_keysLock;
    QString m_keysFile;
};

} // namespace keyturn
