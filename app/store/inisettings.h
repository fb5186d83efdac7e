// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/settings.h"

#include <QSettings>

namespace keyturn {

/// Settings in an INI file. What is missing, or is not of the default's type, reads as the default.
class IniSettings : public Settings
{
public:
    /// `file`: see DataDirectory. Made with the first setValue().
    explicit IniSettings(const QString &file);

    [[nodiscard]] QVariant value(Key key) const override;
    void setValue(Key key, const QVariant &value) override;

private:
    QSettings m_settings;
};

} // namespace keyturn
