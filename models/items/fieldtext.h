// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"

#include <QDateTime>
#include <QString>

namespace keyturn {

class Inventory;

/// One field of a credential in the ways in which it is needed, worded as `wording` does.
class FieldText
{
public:
    /// `inventory` must outlive it.
    FieldText(const Inventory &inventory, const Credential &credential, const QDateTime &now);

    /// For a table cell, one line.
    [[nodiscard]] QString cell(Field field) const;
    /// For the detail form: lists one value per line.
    [[nodiscard]] QString full(Field field) const;
    /// For a screen reader, without the label.
    [[nodiscard]] QString spoken(Field field) const;
    /// The bare value, as a consumer or a ticket needs it; empty if there is none.
    [[nodiscard]] QString bare(Field field) const;
    /// The exact time where cell() is relative, all values where it counts them, and of a blank that it
    /// may be hidden; may be empty.
    [[nodiscard]] QString toolTip(Field field) const;
    /// Whether there is nothing, or a flag not set, only as far as this connection's role sees.
    [[nodiscard]] bool mayBeHidden(Field field) const;

private:
    [[nodiscard]] QStringList roleNames() const;
    [[nodiscard]] QString appName() const;
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] bool isUnread(Field field) const;
    /// The values of a list field, as they are shown.
    [[nodiscard]] QStringList lines(Field field) const;

    const Inventory &m_inventory;
    const Credential &m_credential;
    QDateTime m_now;
};

} // namespace keyturn
