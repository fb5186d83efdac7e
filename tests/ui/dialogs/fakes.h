// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/about.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/operations/signins.h"
#include "models/ports/connectioncheck.h"
#include "models/ports/entropy.h"
#include "models/ports/filesink.h"
#include "models/ports/inventorystore.h"
#include "models/ports/journal.h"
#include "models/ports/platform.h"
#include "models/ports/profilestore.h"
#include "models/ports/proxylogins.h"
#include "models/ports/settings.h"
#include "ui/context.h"

#include "tests/ui/dialogs/fakevendor.h"

#include <map>

namespace keyturn {

class FakeEntropy : public Entropy
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    quint8 m_next = 0;
};

class FakeVault : public SecretVault
{
    Q_OBJECT
public:
    explicit FakeVault(bool durable)
        : m_durable(durable)
    {
    }

    [[nodiscard]] VaultCall<void> *probe() override;
    [[nodiscard]] VaultCall<void> *put(const QString &key, const Secret &secret) override;
    [[nodiscard]] VaultCall<Secret> *get(const QString &key) override;
    [[nodiscard]] VaultCall<void> *remove(const QString &key) override;

    [[nodiscard]] QString placeName() const override
    {
        return m_durable ? QStringLiteral("the test's vault") : QStringLiteral("the test's memory");
    }

    [[nodiscard]] bool isDurable() const override { return m_durable; }

    /// Every call fails while it is locked.
    bool locked = false;
    int probes = 0;
    int reads = 0;
    std::map<QString, Secret> items;

private:
    bool m_durable;
};

class FakeJournal : public Journal
{
    Q_OBJECT
public:
    [[nodiscard]] StoreCall<JournalContents> *load() override;
    [[nodiscard]] StoreCall<void> *record(const JournalEntry &entry) override;
    [[nodiscard]] StoreCall<void> *recordSignIn(const SignInRecord &signIn) override;
    [[nodiscard]] StoreCall<QList<SignInRecord>> *signIns() override;

    QList<SignInRecord> noted;
    /// Neither written nor read, until it is reset.
    std::optional<StoreError> signInsFailure;
    /// The record of this state fails, until it is reset.
    std::optional<OperationState> failsAt;
    /// The record of this state is never answered.
    std::optional<OperationState> hangsAt;
};

class FakeInventoryStore : public InventoryStore
{
    Q_OBJECT
public:
    [[nodiscard]] StoreCall<Snapshot> *load(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<void> *save(const ProfileId &profile, const Snapshot &snapshot) override;
    [[nodiscard]] StoreCall<void> *forget(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<KnownCredentials> *known(const ProfileId &profile) override;
    [[nodiscard]] StoreCall<void> *remember(const Credential &credential) override;
    [[nodiscard]] StoreCall<void> *forgetKnown(const CredentialRef &ref) override;
};

class FakeProfileStore : public ProfileStore
{
public:
    [[nodiscard]] StoreCall<StoredProfiles> *load() override
    {
        return StoreCall<StoredProfiles>::ended(StoredProfiles{.profiles = profiles, .unreadable = {}}, this);
    }

    [[nodiscard]] StoreCall<void> *save(const Profile &) override { return StoreCall<void>::ended({}, this); }

    [[nodiscard]] StoreCall<void> *remove(const ProfileId &) override
    {
        return StoreCall<void>::ended({}, this);
    }

    QList<Profile> profiles;
};

class FakeSettings : public Settings
{
public:
    [[nodiscard]] QVariant value(Key key) const override;

    void setValue(Key, const QVariant &) override {}

    bool blockCapture = true;
};

class FakePlatform : public Platform
{
public:
    void hardenProcess() override {}

    [[nodiscard]] bool canExcludeFromCapture() const override { return canExclude; }

    bool excludeFromCapture(quintptr, bool exclude) override;

    void darkenFrames(bool dark) override { hasDarkFrames = dark; }

    [[nodiscard]] QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const override;

    [[nodiscard]] ColourScheme colourScheme() const override { return scheme; }

    bool canExclude = true;
    int exclusions = 0;
    bool hasDarkFrames = false;
    ColourScheme scheme = ColourScheme::Unknown;
};

class FakeFileSink : public FileSink
{
public:
    [[nodiscard]] StoreCall<void> *writeOwnerOnly(const QString &path, const Secret &content) override;
    [[nodiscard]] StoreCall<void> *write(const QString &path, std::function<QByteArray()> content) override;

    QString path;
    QByteArray content;
    std::optional<StoreError> failure;
};

class FakeConnectionCheck : public ConnectionCheck
{
    Q_OBJECT
public:
    [[nodiscard]] QString problemWithSecret(const Profile &, const Secret &) const override { return {}; }

    [[nodiscard]] std::expected<QString, QString> describeCaFile(const QString &path) const override
    {
        return path;
    }

    [[nodiscard]] Call<Identity> *check(const Profile &, Secret) override;
};

/// Notes what it is given.
class FakeProxyLogins : public ProxyLogins
{
    Q_OBJECT
public:
    [[nodiscard]] VaultCall<void> *keep(const QString &proxy, const QString &user, Secret password) override;

    QString keptFor;
    QString user;
    QByteArray password;
    std::optional<VaultError> failure;
};

/// Everything that dialogs work with: the real operations and custody over the fakes above, with one profile
/// per vendor, owners of each kind and one credential of each.
class World
{
public:
    World();

    [[nodiscard]] UiContext context();
    [[nodiscard]] static OwnerRef owner(Kind kind);
    [[nodiscard]] static CredentialRef credential(Kind kind);

    FakeClock clock;
    About about{.version = QStringLiteral("1.2.3"),
                .dataDirectory = QStringLiteral("/home/admin/.local/share/keyturn"),
                .components = {{.name = QStringLiteral("Qt"),
                                .version = QStringLiteral("6.4.2"),
                                .licence = QStringLiteral("LGPL-3.0-only")}}};
    FakeEntropy entropy;
    FakeVendor vendor;
    FakeSessions sessions{vendor};
    FakeVault durable{true};
    FakeVault memory{false};
    FakeJournal journal;
    FakeInventoryStore store;
    FakeProfileStore profileStore;
    FakeSettings settings;
    FakePlatform platform;
    FakeFileSink fileSink;
    FakeConnectionCheck check;
    FakeProxyLogins proxyLogins;
    SignIns signIns{journal};
    Profiles profiles{profileStore, durable, sessions, entropy};
    Inventory inventory;
    Refreshes refreshes{profiles, inventory, store, clock};
    Custody custody{journal, durable, memory, clock};
    Operations operations{{.profiles = profiles,
                           .custody = custody,
                           .inventory = inventory,
                           .store = store,
                           .durable = durable,
                           .memory = memory,
                           .clock = clock,
                           .entropy = entropy}};
};

} // namespace keyturn
