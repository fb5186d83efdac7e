// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/workerthread.h"
#include "models/ports/settings.h"

#include <QVariantMap>

#include <mutex>

namespace keyturn {

/// Settings in an INI file, read once and written on a thread of their own. What is missing, or is not of the
/// default's type, reads as the default.
class IniSettings : public Settings
{
public:
    /// `file`: see DataDirectory. Made with the first setValue().
    explicit IniSettings(const QString &file);

    [[nodiscard]] QVariant value(Key key) const override;
    void setValue(Key key, const QVariant &value) override;

private:
    void write();

    QString m_file;
    QVariantMap m_values;
    std::mutex m_mutex;
    /// What is not in the file yet. Guarded by the mutex.
    QVariantMap m_changed;
    WorkerThread m_worker;
};

} // namespace keyturn
