// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

namespace keyturn {

/// What the item models answer besides Qt's own roles. Where a model has nothing to say under a role, the
/// variant is invalid. Under Qt::AccessibleTextRole stands text that makes sense alone ("Expires: in 12 days,
/// 2 Dec 2026"), under Qt::ToolTipRole the exact time of what is shown relatively. No role ever carries a
/// secret.
enum ItemRole : int {
    SortRole = Qt::UserRole, ///< the typed value: QDateTime, bool, int or QString
    CopyRole,                ///< QString: the bare value, as it goes to the clipboard
    RefRole,                 ///< CredentialRef
    OwnerRefRole,            ///< OwnerRef
    ProfileRole,             ///< ProfileId
    KindRole,                ///< Kind
    StatusRole,              ///< Status
    AttentionRole,           ///< bool: the credential needs attention
    FieldRole,               ///< Field; invalid for rows and columns that are no field
    MeaningRole,             ///< QString: what the field means, one or two sentences
    FixedRole,               ///< bool: set at creation and not writable since
    PlaceRole,               ///< Place
    CountRole,               ///< int: the number to show at the place
    OperationIdRole,         ///< OperationId
    OperationStateRole,      ///< OperationState
    ProfileColourRole,       ///< ProfileColour, as the admin chose it
    RoleCount,
};

} // namespace keyturn
