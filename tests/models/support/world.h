// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"

#include <QHash>
#include <QTest>

#include <memory>

namespace keyturn::test {

/// Stands still until it is told otherwise.
class SetClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
};

class MemoryProfileStore : public ProfileStore
{
public:
    [[nodiscard]] StoreCall<StoredProfiles> *load() override
    {
        return StoreCall<StoredProfiles>::ended(StoredProfiles{.profiles = m_profiles, .unreadable = {}},
                                                this);
    }

    [[nodiscard]] StoreCall<void> *save(const Profile &profile) override
    {
        m_profiles.removeIf([&profile](const Profile &known) { return known.id == profile.id; });
        m_profiles.append(profile);
        return StoreCall<void>::ended({}, this);
    }

    [[nodiscard]] StoreCall<void> *remove(const ProfileId &id) override
    {
        m_profiles.removeIf([&id](const Profile &known) { return known.id == id; });
        return StoreCall<void>::ended({}, this);
    }

private:
    QList<Profile> m_profiles;
};

class MemoryVault : public SecretVault
{
public:
    [[nodiscard]] VaultCall<void> *probe() override { return VaultCall<void>::ended({}, this); }

    [[nodiscard]] VaultCall<void> *put(const QString &key, const Secret &secret) override
    {
        const Secret::View view = secret.view();
        m_items.insert(key, view.bytes().toByteArray());
        return VaultCall<void>::ended({}, this);
    }

    [[nodiscard]] VaultCall<Secret> *get(const QString &key) override
    {
        if (!m_items.contains(key)) {
            return VaultCall<Secret>::ended(std::unexpected(VaultError{VaultError::Kind::NotFound, {}}),
                                            this);
        }
        return VaultCall<Secret>::ended(Secret::copyOf(m_items.value(key)), this);
    }

    [[nodiscard]] VaultCall<void> *remove(const QString &key) override
    {
        m_items.remove(key);
        return VaultCall<void>::ended({}, this);
    }

    [[nodiscard]] QString placeName() const override { return QStringLiteral("test vault"); }

    [[nodiscard]] bool isDurable() const override { return true; }

private:
    QHash<QString, QByteArray> m_items;
};

class MemoryJournal : public Journal
{
public:
    [[nodiscard]] StoreCall<JournalContents> *load() override
    {
        return StoreCall<JournalContents>::ended(JournalContents{.entries = m_entries, .unreadable = {}},
                                                 this);
    }

    [[nodiscard]] StoreCall<void> *record(const JournalEntry &entry) override
    {
        m_entries.removeIf([&entry](const JournalEntry &known) { return known.id == entry.id; });
        m_entries.append(entry);
        return StoreCall<void>::ended({}, this);
    }

    [[nodiscard]] StoreCall<void> *recordSignIn(const SignInRecord &) override
    {
        return StoreCall<void>::ended({}, this);
    }

    [[nodiscard]] StoreCall<QList<SignInRecord>> *signIns() override
    {
        return StoreCall<QList<SignInRecord>>::ended(QList<SignInRecord>(), this);
    }

private:
    QList<JournalEntry> m_entries;
};

/// For models that never open a session.
class NoSessions : public SessionFactory
{
public:
    [[nodiscard]] std::unique_ptr<Session> open(const Profile &) override { return nullptr; }
};

/// Bytes that differ from call to call.
class CountingEntropy : public Entropy
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        return QByteArray(count, static_cast<char>(++m_last));
    }

private:
    int m_last = 0;
};

/// What the item models look at: the real stores on memory.
struct World
{
    SetClock clock;
    MemoryProfileStore profileStore;
    MemoryVault vault;
    MemoryVault memory;
    MemoryJournal journal;
    NoSessions sessions;
    CountingEntropy entropy;
    Profiles profiles{profileStore, vault, sessions, entropy};
    Inventory inventory;
    Custody custody{journal, vault, memory, clock};

    /// Waits until it is there, or renamed.
    void addProfile(const QString &id, const QString &name, Vendor vendor = Vendor::ConductorOne)
    {
        Profile profile;
        profile.id = id;
        profile.name = name;
        profile.vendor = vendor;
        (void)profiles.save(profile, {});
        (void)QTest::qWaitFor([&] { return profiles.find(id) != nullptr && *profiles.find(id) == profile; });
    }

    [[nodiscard]] QDateTime daysFromNow(int days) const { return clock.now().addDays(days); }
};

[[nodiscard]] inline OwnerRef ownerRef(const QString &profile, Kind kind, const QString &id)
{
    return {.profile = profile, .kind = kind, .parentId = {}, .id = id};
}

[[nodiscard]] inline Owner owner(const OwnerRef &ref, const QString &name)
{
    Owner made;
    made.ref = ref;
    made.displayName = name;
    return made;
}

[[nodiscard]] inline Credential credential(const OwnerRef &owner, const QString &id, const QString &name)
{
    Credential made;
    made.ref = {.owner = owner, .id = id};
    made.fields.set(Field::DisplayName, name);
    return made;
}

[[nodiscard]] inline Credential with(Credential credential, Field field, FieldValue value)
{
    credential.fields.set(field, std::move(value));
    return credential;
}

} // namespace keyturn::test
