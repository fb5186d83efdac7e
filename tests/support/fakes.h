// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/clock.h"
#include "models/ports/entropy.h"
#include "models/ports/inventorystore.h"
#include "models/ports/journal.h"
#include "models/ports/secretvault.h"

#include <QMap>
#include <QSet>

#include <chrono>
#include <optional>

namespace keyturn::test {

/// The real time, moved by what a test says.
class ShiftedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;

    void shift(std::chrono::seconds by) { m_shift += by; }

private:
    std::chrono::seconds m_shift{0};
};

class RandomEntropy : public Entropy
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

/// A fake: a vault before another one, which fails where it is told to.
class FaultyVault : public SecretVault
{
    Q_OBJECT
public:
    enum class Act { Probe, Put, Get, Remove };

    explicit FaultyVault(SecretVault &inner, QObject *parent = nullptr);

    /// From now on.
    void fail(Act act, VaultError::Kind kind) { m_failing.insert(act, kind); }

    void mend() { m_failing.clear(); }

    /// put() keeps the secret at once, but says so only after `delay`.
    void answerPutAfter(std::chrono::milliseconds delay) { m_putDelay = delay; }

    [[nodiscard]] int count(Act act) const { return m_counts.value(act); }

    [[nodiscard]] VaultCall<void> *probe() override;
    [[nodiscard]] VaultCall<void> *put(const QString &key, const Secret &secret) override;
    [[nodiscard]] VaultCall<Secret> *get(const QString &key) override;
    [[nodiscard]] VaultCall<void> *remove(const QString &key) override;
    [[nodiscard]] QString placeName() const override;

    [[nodiscard]] bool isDurable() const override { return true; }

private:
    /// Counts, and says how it fails if it does.
    [[nodiscard]] std::optional<VaultError> stumble(Act act);

    SecretVault &m_inner;
    QMap<Act, VaultError::Kind> m_failing;
    QMap<Act, int> m_counts;
    std::chrono::milliseconds m_putDelay{0};
};

/// A fake: an inventory store before another one, which fails where it is told to, and only after a while.
class FailingInventoryStore : public InventoryStore
{
    Q_OBJECT
public:
    enum class Act { Load, Save, Forget, Remember, ForgetKnown };

    explicit FailingInventoryStore(InventoryStore &inner, QObject *parent = nullptr);

    void fail(Act act) { m_failing.insert(act); }

    [[nodiscard]] StoreCall<Snapshot> *load(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<void> *save(const ProfileId &profile, const Snapshot &snapshot) override;
    [[nodiscard]] StoreCall<void> *forget(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<KnownCredentials> *known(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<void> *remember(const Credential &credential) override;
    [[nodiscard]] StoreCall<void> *forgetKnown(const CredentialRef &ref) override;

private:
    template<class T>
    StoreCall<T> *unlessFailing(Act act, StoreCall<T> *call);

    InventoryStore &m_inner;
    QSet<Act> m_failing;
};

/// A fake: a journal before another one, which fails or hangs from a certain record of an operation on.
class FailingJournal : public Journal
{
    Q_OBJECT
public:
    explicit FailingJournal(Journal &inner, QObject *parent = nullptr);

    /// The next `count` records still reach the disk, those after them fail.
    void failAfter(int count) { m_left = count; }

    /// The next `count` records still reach the disk, those after them are not answered before mend().
    void hangAfter(int count)
    {
        m_left = count;
        m_hangs = true;
    }

    void mend();

    void failLoading() { m_loadFails = true; }

    [[nodiscard]] StoreCall<JournalContents> *load() override;
    [[nodiscard]] StoreCall<void> *record(const JournalEntry &entry) override;

    [[nodiscard]] StoreCall<void> *recordSignIn(const SignInRecord &signIn) override
    {
        return m_inner.recordSignIn(signIn);
    }

    [[nodiscard]] StoreCall<QList<SignInRecord>> *signIns() override { return m_inner.signIns(); }

private:
    Journal &m_inner;
    int m_left = -1;
    bool m_hangs = false;
    QList<std::pair<JournalEntry, StoreCall<void> *>> m_hanging;
    bool m_loadFails = false;
};

} // namespace keyturn::test
