// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QVariant>

namespace keyturn {

/// In what colours the program is shown, as Settings::Key::Appearance stores it.
namespace appearance {
inline constexpr auto followDesktop = QLatin1StringView("desktop");
inline constexpr auto light = QLatin1StringView("light");
inline constexpr auto dark = QLatin1StringView("dark");
} // namespace appearance

/// What the admin prefers, and what the window remembers of itself. Never a secret.
class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Key : quint8 {
        ClipboardSeconds,  ///< after how many seconds a copied secret is cleared
        HideSecretSeconds, ///< after how many seconds a shown secret is masked again
        LockMinutes,       ///< after how many minutes without input all windows are hidden
        BlockCapture,      ///< bool: a secret's window is kept out of screen captures, where the system can
        Language,          ///< code of an offered language (models/domain/language.h); empty for the system's
        Appearance,        ///< QString: one of the words of `appearance`
        DefaultExpiryDays, ///< what a create dialog begins with where it is offered; 0 for what the vendor
                           ///< advises
        RevokeByName,      ///< bool: every revocation needs the credential's name typed
        LookForUpdates,    ///< bool: the place where Keyturn is published is asked once a day
        LastUpdateLook,    ///< QDateTime of the last time it was asked so
        WindowGeometry,
        WindowState,
        TableState, ///< the columns of each list, a `QVariantMap` by the name of the list
    };

    /// The stored value, or the default where none is stored.
    [[nodiscard]] virtual QVariant value(Key key) const = 0;
    virtual void setValue(Key key, const QVariant &value) = 0;

Q_SIGNALS:
    /// Not for what the program remembers of itself.
    void preferenceChanged(keyturn::Settings::Key key);
};

} // namespace keyturn
