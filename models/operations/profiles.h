// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/profile.h"
#include "models/ports/profilestore.h"
#include "models/ports/secretvault.h"
#include "models/ports/session.h"

#include <QList>

#include <memory>
#include <vector>

namespace keyturn {

class Entropy;

/// The saved connections and the sessions they have open. Owned by the composition.
class Profiles : public QObject
{
    Q_OBJECT
public:
    /// All collaborators must outlive it.
    Profiles(ProfileStore &store, SecretVault &vault, SessionFactory &sessions, Entropy &entropy,
             QObject *parent = nullptr);
    ~Profiles() override;

    /// Reads the saved connections; once, at start. trouble() names those that cannot be read.
    [[nodiscard]] StoreCall<void> *load();

    [[nodiscard]] const QList<Profile> &all() const { return m_profiles; }

    /// Null if there is none; valid until the next change.
    [[nodiscard]] const Profile *find(const ProfileId &id) const;
    /// None if there is no such profile.
    [[nodiscard]] ProfileColour colour(const ProfileId &id) const;
    /// Opens the session when it is first asked for; null if there is no such profile. Whoever works with it
    /// over several requests holds the pointer, so that a change of the profile does not cut a write in two;
    /// it must not be captured in a continuation of one of the session's own calls.
    [[nodiscard]] std::shared_ptr<Session> session(const ProfileId &id);

    /// An ID for a new connection.
    [[nodiscard]] ProfileId newId();
    /// Saves a connection: its secret to the vault first (unless `secret` is empty: then the stored one
    /// stays), then the profile. An open session is closed and opened anew. If the profile cannot be saved,
    /// the vault is put back to what it held; the error says so where that fails too. A saved connection
    /// stays with its vendor and host: what is known of its credentials, and above all what is still to be
    /// revoked there, would be looked for at another tenant.
    [[nodiscard]] StoreCall<void> *save(const Profile &profile, Secret secret);
    /// Forgets a connection and its secret in the vault. Callers ask Operations::obstacleToRemoving first.
    [[nodiscard]] StoreCall<void> *remove(const ProfileId &id);

    /// The profile that signs in with this credential, the branch it sits on; null if none. Told by the
    /// client ID, or where that is hidden by the ID, which C1's client IDs begin with.
    [[nodiscard]] const Profile *signedInWith(const Credential &credential) const;

Q_SIGNALS:
    void aboutToInsert(int row);
    void inserted(int row);
    void changed(int row);
    void aboutToRemove(int row);
    void removed(const keyturn::ProfileId &id);
    /// For the admin.
    void trouble(const QString &text);

private:
    using Before = std::shared_ptr<Result<Secret, VaultError>>;
    void saveWithSecret(const Profile &profile, const Secret &secret, const Before &before,
                        StoreCall<void> *call);
    /// Ends the call with why the profile was not saved.
    void putBack(const Profile &profile, const Result<Secret, VaultError> &before, const QString &why,
                 StoreCall<void> *call);
    [[nodiscard]] StoreCall<void> *store(const Profile &profile);
    void forgetProfile(const ProfileId &id);
    void reportUnreadable(const QList<UnreadableRow> &rows);
    [[nodiscard]] int rowOf(const ProfileId &id) const;
    void announceSaved(const Profile &profile);
    void closeSession(const ProfileId &id);
    [[nodiscard]] bool isSameTenant(const Profile &profile, const ProfileId &other) const;

    ProfileStore &m_store;
    SecretVault &m_vault;
    SessionFactory &m_factory;
    Entropy &m_entropy;
    QList<Profile> m_profiles;
    std::vector<std::pair<ProfileId, std::shared_ptr<Session>>> m_sessions;
};

} // namespace keyturn
