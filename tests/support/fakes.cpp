// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakes.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QDateTime ShiftedClock::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_shift.count());
}

QByteArray RandomEntropy::bytes(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    for (char &byte : random) {
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    }
    return random;
}

FaultyVault::FaultyVault(SecretVault &inner, QObject *parent)
    : SecretVault(parent)
    , m_inner(inner)
{
}

std::optional<VaultError> FaultyVault::stumble(Act act)
{
    ++m_counts[act];
    const auto failing = m_failing.constFind(act);
    if (failing == m_failing.cend()) {
        return std::nullopt;
    }
    return VaultError{.kind = *failing, .message = u"the fake keychain was told to fail"_s};
}

VaultCall<void> *FaultyVault::probe()
{
    if (auto error = stumble(Act::Probe)) {
        return VaultCall<void>::ended(std::unexpected(*std::move(error)), this);
    }
    return m_inner.probe();
}

VaultCall<void> *FaultyVault::put(const QString &key, const Secret &secret)
{
    if (auto error = stumble(Act::Put)) {
        return VaultCall<void>::ended(std::unexpected(*std::move(error)), this);
    }
    VaultCall<void> *kept = m_inner.put(key, secret);
    if (m_putDelay.count() == 0) {
        return kept;
    }
    auto *late = new VaultCall<void>(this);
    kept->then(late, [this, late](const Result<void, VaultError> &result) {
        QTimer::singleShot(m_putDelay, late, [late, result] { late->end(result); });
    });
    return late;
}

VaultCall<Secret> *FaultyVault::get(const QString &key)
{
    if (auto error = stumble(Act::Get)) {
        return VaultCall<Secret>::ended(std::unexpected(*std::move(error)), this);
    }
    return m_inner.get(key);
}

VaultCall<void> *FaultyVault::remove(const QString &key)
{
    if (auto error = stumble(Act::Remove)) {
        return VaultCall<void>::ended(std::unexpected(*std::move(error)), this);
    }
    return m_inner.remove(key);
}

QString FaultyVault::placeName() const
{
    return u"a fake keychain"_s;
}

FailingInventoryStore::FailingInventoryStore(InventoryStore &inner, QObject *parent)
    : InventoryStore(parent)
    , m_inner(inner)
{
}

template<class T>
StoreCall<T> *FailingInventoryStore::unlessFailing(Act act, StoreCall<T> *call)
{
    if (!m_failing.contains(act)) {
        return call;
    }
    auto *failed = new StoreCall<T>(this);
    QTimer::singleShot(std::chrono::milliseconds(50), failed,
                       [failed] { failed->fail({u"the fake store was told to fail"_s}); });
    return failed;
}

StoreCall<Snapshot> *FailingInventoryStore::load(const ProfileId &profile)
{
    return unlessFailing(Act::Load, m_inner.load(profile));
}

StoreCall<void> *FailingInventoryStore::save(const ProfileId &profile, const Snapshot &snapshot)
{
    return unlessFailing(Act::Save, m_inner.save(profile, snapshot));
}

StoreCall<void> *FailingInventoryStore::forget(const ProfileId &profile)
{
    return unlessFailing(Act::Forget, m_inner.forget(profile));
}

StoreCall<KnownCredentials> *FailingInventoryStore::known(const ProfileId &profile)
{
    return m_inner.known(profile);
}

StoreCall<void> *FailingInventoryStore::remember(const Credential &credential)
{
    return unlessFailing(Act::Remember, m_inner.remember(credential));
}

StoreCall<void> *FailingInventoryStore::forgetKnown(const CredentialRef &ref)
{
    return unlessFailing(Act::ForgetKnown, m_inner.forgetKnown(ref));
}

FailingJournal::FailingJournal(Journal &inner, QObject *parent)
    : Journal(parent)
    , m_inner(inner)
{
}

StoreCall<JournalContents> *FailingJournal::load()
{
    if (m_loadFails) {
        return StoreCall<JournalContents>::ended(
            std::unexpected(StoreError{u"the fake journal was told to fail"_s}), this);
    }
    return m_inner.load();
}

void FailingJournal::mend()
{
    m_left = -1;
    m_hangs = false;
    for (const auto &[entry, call] : std::exchange(m_hanging, {})) {
        forward(m_inner.record(entry), call);
    }
}

StoreCall<void> *FailingJournal::record(const JournalEntry &entry)
{
    if (m_left == 0 && m_hangs) {
        m_hanging.append({entry, new StoreCall<void>(this)});
        return m_hanging.last().second;
    }
    if (m_left == 0) {
        return StoreCall<void>::ended(std::unexpected(StoreError{u"the fake journal was told to fail"_s}),
                                      this);
    }
    if (m_left > 0) {
        --m_left;
    }
    return m_inner.record(entry);
}

} // namespace keyturn::test
