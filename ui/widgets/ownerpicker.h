// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"

#include <QComboBox>

#include <optional>

namespace keyturn {

class Inventory;

/// Picks one of a profile's owners of a kind by its name; typing searches in all of the name.
class OwnerPicker : public QComboBox
{
    Q_OBJECT
public:
    /// Reads the inventory once.
    OwnerPicker(const Inventory &inventory, const ProfileId &profile, Kind kind, QWidget *parent);

    /// The owner whose name stands in the field; absent if that names none or several.
    [[nodiscard]] std::optional<OwnerRef> owner() const;
    void setOwner(const OwnerRef &owner);

Q_SIGNALS:
    void ownerChanged();
};

} // namespace keyturn
