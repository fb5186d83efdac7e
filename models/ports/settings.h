// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariant>

namespace keyturn {

/// What the admin prefers, and what the window remembers of itself. Never a secret.
class Settings
{
public:
    enum class Key : quint8 {
        ClipboardSeconds,  ///< after how many seconds a copied secret is cleared
        HideSecretSeconds, ///< after how many seconds a shown secret is masked again
        Language,          ///< code of an offered language (models/domain/language.h); empty for the system's
        WindowGeometry,
        WindowState,
        TableState, ///< the columns of each list, a `QVariantMap` by the name of the list
    };

    virtual ~Settings() = default;
    /// The stored value, or the default where none is stored.
    [[nodiscard]] virtual QVariant value(Key key) const = 0;
    virtual void setValue(Key key, const QVariant &value) = 0;
};

} // namespace keyturn
