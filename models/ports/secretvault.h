// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/secret.h"

namespace keyturn {

/// Why the vault failed, in words for the admin.
struct VaultError
{
    enum class Kind {
        NotFound,     ///< the vault is open and has no such item
        Locked,       ///< the keyring is locked: no statement about the item
        NoBus,        ///< no session bus, or it has ended
        NoService,    ///< no keychain service on it
        NoCollection, ///< a service without a keyring to put anything in
        Denied,       ///< the admin or the system refused
        Timeout,      ///< no answer from a service that is alive; perhaps a prompt waits somewhere
        Unresponsive, ///< the service answers nothing at all
        Mismatch,     ///< it read back differently than it was written, or not at all
        Other,
    };

    Kind kind = Kind::Other;
    /// The keychain's own words; may be empty.
    QString message;

    [[nodiscard]] QString summary() const;
    /// How to mend it.
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString text() const;

    bool operator==(const VaultError &) const = default;
};

template<class T>
using VaultCall = Call<T, VaultError>;

/// Where secrets are kept: the OS keychain, or memory for "this session only". Owned by the composition. Keys
/// are short paths such as `operation/<uuid>`; the implementation puts the program's name before them.
class SecretVault : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Writes, reads back, compares and deletes a canary. Tells whether a secret could be kept now.
    [[nodiscard]] virtual VaultCall<void> *probe() = 0;
    /// Writes, reads back and compares; only then it is stored. The secret is copied before put() returns.
    [[nodiscard]] virtual VaultCall<void> *put(const QString &key, const Secret &secret) = 0;
    /// NotFound only if the vault is known to be open.
    [[nodiscard]] virtual VaultCall<Secret> *get(const QString &key) = 0;
    /// Ends well too if there was no such item.
    [[nodiscard]] virtual VaultCall<void> *remove(const QString &key) = 0;
    /// Where things are kept, for the admin: "GNOME Keyring (Secret Service)", "this program's memory".
    [[nodiscard]] virtual QString placeName() const = 0;
    /// False for a vault whose items die with the process.
    [[nodiscard]] virtual bool isDurable() const = 0;
};

} // namespace keyturn
