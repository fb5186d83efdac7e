// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldvalue.h"
#include "models/domain/kind.h"

#include <QFlags>

namespace keyturn {

/// What is known of one credential. A value; never holds a secret.
struct Credential
{
    CredentialRef ref;
    FieldValues fields;

    [[nodiscard]] Kind kind() const { return ref.kind(); }

    [[nodiscard]] QString displayName() const { return fields.text(Field::DisplayName); }

    [[nodiscard]] QString clientId() const { return fields.text(Field::ClientId); }

    /// Its display name, or where it has none its ID: what a message calls it.
    [[nodiscard]] QString title() const;
    bool operator==(const Credential &) const = default;
};

enum class Status : quint8 { Active, ExpiresSoon, Expired, Revoked };

/// Expiring "soon" is within thirty days.
inline constexpr int expiresSoonDays = 30;

/// Who has used a credential within so many days is likely to miss it.
inline constexpr int recentlyUsedDays = 7;

[[nodiscard]] Status statusOf(const Credential &credential, const QDateTime &now);
/// Why a credential needs attention; it may be unused and expired at once.
enum class Attention : quint8 { Expired = 0x01, ExpiresSoon = 0x02, NeverUsed = 0x04 };
Q_DECLARE_FLAGS(Attentions, Attention)

inline constexpr Attention allAttentions[] = {Attention::Expired, Attention::ExpiresSoon,
                                              Attention::NeverUsed};

inline constexpr Attentions anyAttention{Attention::Expired, Attention::ExpiresSoon, Attention::NeverUsed};

/// Nothing for what is revoked.
[[nodiscard]] Attentions attentionsOf(const Credential &credential, const QDateTime &now);
/// For any reason.
[[nodiscard]] bool needsAttention(const Credential &credential, const QDateTime &now);

/// What credentials belong to, as far as it is known.
struct Owner
{
    enum class State : quint8 { Unknown, Enabled, Disabled };

    OwnerRef ref;
    QString displayName;
    /// A connector's app.
    QString parentName;
    State state = State::Unknown;
    QDateTime created;
    QDateTime lastUsed;
    LabelMap labels;
    /// What the caller may do with it; true where the vendor does not say.
    bool mayEdit = true;
    bool mayDelete = true;

    [[nodiscard]] QString title() const { return displayName.isEmpty() ? ref.id : displayName; }

    bool operator==(const Owner &) const = default;
};

struct Role
{
    QString id;
    QString displayName;
    bool operator==(const Role &) const = default;
};

/// Whom a profile signs in as.
struct Identity
{
    /// User ID at C1; empty where the vendor does not say.
    QString userId;
    QString displayName;
    QStringList roles;
    QStringList permissions;
};

} // namespace keyturn

Q_DECLARE_OPERATORS_FOR_FLAGS(keyturn::Attentions)
Q_DECLARE_METATYPE(keyturn::Attention)
Q_DECLARE_METATYPE(keyturn::Credential)
Q_DECLARE_METATYPE(keyturn::Owner)
