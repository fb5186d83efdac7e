// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/profiles.h"

#include "models/domain/clientid.h"
#include "models/ports/entropy.h"

#include <algorithm>

namespace keyturn {

Profiles::Profiles(ProfileStore &store, SecretVault &vault, SessionFactory &sessions, Entropy &entropy,
                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
    , m_factory(sessions)
    , m_entropy(entropy)
{
}

Profiles::~Profiles() = default;

StoreCall<void> *Profiles::load()
{
    auto *call = new StoreCall<void>(this);
    m_store.load()->then(call, [this, call](const StoreResult<StoredProfiles> &loaded) {
        if (!loaded) {
            call->fail(loaded.error());
            return;
        }
        for (const Profile &profile : loaded->profiles) {
            announceSaved(profile);
        }
        reportUnreadable(loaded->unreadable);
        call->end({});
    });
    return call;
}

void Profiles::reportUnreadable(const QList<UnreadableRow> &rows)
{
    QStringList lines;
    for (const UnreadableRow &row : rows) {
        lines << row.id + u": " + row.error.text;
    }
    if (!lines.isEmpty()) {
        Q_EMIT trouble(
            tr("Some connections cannot be read, and are missing here. They stay as they are in Keyturn's "
               "database, and their secrets in the keychain: a newer version of Keyturn may read them. Or "
               "add "
               "them anew.") +
            u'\n' + lines.join(u'\n'));
    }
}

const Profile *Profiles::find(const ProfileId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_profiles.at(row);
}

ProfileColour Profiles::colour(const ProfileId &id) const
{
    const Profile *profile = find(id);
    return profile != nullptr ? profile->colour : ProfileColour::None;
}

std::shared_ptr<Session> Profiles::session(const ProfileId &id)
{
    const auto open = std::ranges::find(m_sessions, id, [](const auto &entry) { return entry.first; });
    if (open != m_sessions.end()) {
        return open->second;
    }
    const Profile *profile = find(id);
    if (profile == nullptr) {
        return nullptr;
    }
    return m_sessions.emplace_back(id, m_factory.open(*profile)).second;
}

ProfileId Profiles::newId()
{
    return m_entropy.uuid();
}

StoreCall<void> *Profiles::save(const Profile &profile, Secret secret)
{
    auto *call = new StoreCall<void>(this);
    if (const Profile *saved = find(profile.id); saved != nullptr && !isSameTenant(profile, profile.id)) {
        call->fail({.text = tr("“%1” stays with %2. Add a new connection for another one.")
                                .arg(saved->name, saved->apiRoot.host())});
        return call;
    }
    if (secret.isEmpty()) {
        forward(store(profile), call);
        return call;
    }
    if (find(profile.id) == nullptr) {
        const VaultError nothing{.kind = VaultError::Kind::NotFound, .message = {}};
        saveWithSecret(profile, secret,
                       std::make_shared<Result<Secret, VaultError>>(std::unexpected(nothing)), call);
        return call;
    }
    auto fresh = std::make_shared<Secret>(std::move(secret));
    m_vault.get(profile.vaultKey())
        ->then(call, [this, call, profile, fresh](Result<Secret, VaultError> before) {
            saveWithSecret(profile, *fresh, std::make_shared<Result<Secret, VaultError>>(std::move(before)),
                           call);
        });
    return call;
}

void Profiles::saveWithSecret(const Profile &profile, const Secret &secret, const Before &before,
                              StoreCall<void> *call)
{
    m_vault.put(profile.vaultKey(), secret)
        ->then(call, [this, call, profile, before](const Result<void, VaultError> &kept) {
            if (!kept) {
                call->fail({.text = kept.error().text()});
                return;
            }
            store(profile)->then(call, [this, call, profile, before](const StoreResult<void> &saved) {
                if (saved) {
                    call->end({});
                } else {
                    putBack(profile, *before, saved.error().text, call);
                }
            });
        });
}

void Profiles::putBack(const Profile &profile, const Result<Secret, VaultError> &before, const QString &why,
                       StoreCall<void> *call)
{
    const QString leftover = tr("The keychain holds the new secret of “%1” all the same. %2");
    if (!before && before.error().kind != VaultError::Kind::NotFound) {
        call->fail({.text = why + u'\n' + leftover.arg(profile.name, before.error().text())});
        return;
    }
    VaultCall<void> *undone =
        before ? m_vault.put(profile.vaultKey(), *before) : m_vault.remove(profile.vaultKey());
    undone->then(call, [call, why, leftover, name = profile.name](const Result<void, VaultError> &result) {
        call->fail({.text = result ? why : why + u'\n' + leftover.arg(name, result.error().text())});
    });
}

StoreCall<void> *Profiles::store(const Profile &profile)
{
    auto *call = new StoreCall<void>(this);
    // What the store has is shown, whether or not somebody still waits for it.
    m_store.save(profile)->then(this, [this, call = QPointer(call), profile](StoreResult<void> saved) {
        if (saved) {
            closeSession(profile.id);
            announceSaved(profile);
        }
        if (call) {
            call->end(std::move(saved));
        }
    });
    return call;
}

StoreCall<void> *Profiles::remove(const ProfileId &id)
{
    auto *call = new StoreCall<void>(this);
    const Profile *profile = find(id);
    if (profile == nullptr) {
        call->end({});
        return call;
    }
    // The secret goes first: a profile without its secret can be mended, a secret without its profile is
    // forgotten.
    m_vault.remove(profile->vaultKey())->then(call, [this, call, id](const Result<void, VaultError> &gone) {
        if (!gone) {
            call->fail({.text = gone.error().text()});
            return;
        }
        m_store.remove(id)->then(call, [this, call, id](StoreResult<void> removed) {
            if (removed) {
                forgetProfile(id);
            }
            call->end(std::move(removed));
        });
    });
    return call;
}

void Profiles::forgetProfile(const ProfileId &id)
{
    closeSession(id);
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT aboutToRemove(row);
        m_profiles.removeAt(row);
        Q_EMIT removed(id);
    }
}

const Profile *Profiles::signedInWith(const Credential &credential) const
{
    const QString clientId = credential.clientId();
    const auto found = std::ranges::find_if(m_profiles, [&](const Profile &profile) {
        if (!clientId.isEmpty()) {
            return profile.clientId.compare(clientId, Qt::CaseInsensitive) == 0;
        }
        const auto parsed = ClientId::parse(profile.clientId);
        return parsed && parsed->local() == credential.ref.id &&
               isSameTenant(profile, credential.ref.profile());
    });
    return found == m_profiles.cend() ? nullptr : &*found;
}

bool Profiles::isSameTenant(const Profile &profile, const ProfileId &other) const
{
    const Profile *known = find(other);
    return known != nullptr && known->vendor == profile.vendor && known->apiRoot == profile.apiRoot;
}

int Profiles::rowOf(const ProfileId &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.cend() ? -1 : static_cast<int>(found - m_profiles.cbegin());
}

void Profiles::announceSaved(const Profile &profile)
{
    if (const int row = rowOf(profile.id); row >= 0) {
        m_profiles[row] = profile;
        Q_EMIT changed(row);
        return;
    }
    const int row = static_cast<int>(m_profiles.size());
    Q_EMIT aboutToInsert(row);
    m_profiles.append(profile);
    Q_EMIT inserted(row);
}

void Profiles::closeSession(const ProfileId &id)
{
    const auto open = std::ranges::find(m_sessions, id, [](const auto &entry) { return entry.first; });
    if (open == m_sessions.end()) {
        return;
    }
    // Let go from the event loop: the caller may be inside one of the session's own calls.
    QMetaObject::invokeMethod(this, [session = std::move(open->second)] {}, Qt::QueuedConnection);
    m_sessions.erase(open);
}

} // namespace keyturn
