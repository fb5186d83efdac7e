// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/inisettings.h"

#include <QDateTime>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct Entry
{
    QString name;
    QVariant fallback;
};

Entry settingEntry(Settings::Key key)
{
    switch (key) {
    case Settings::Key::ClipboardSeconds:
        return {u"secrets/clipboardSeconds"_s, 30};
    case Settings::Key::HideSecretSeconds:
        return {u"secrets/hideSeconds"_s, 60};
    case Settings::Key::LockMinutes:
        return {u"secrets/lockMinutes"_s, 5};
    case Settings::Key::BlockCapture:
        return {u"secrets/blockCapture"_s, true};
    case Settings::Key::Language:
        return {u"window/language"_s, QString()};
    case Settings::Key::Appearance:
        return {u"window/appearance"_s, QString(appearance::followDesktop)};
    case Settings::Key::DefaultExpiryDays:
        return {u"credentials/expiryDays"_s, 0};
    case Settings::Key::RevokeByName:
        return {u"credentials/revokeByName"_s, false};
    case Settings::Key::LookForUpdates:
        return {u"updates/look"_s, false};
    case Settings::Key::LastUpdateLook:
        return {u"updates/lastLook"_s, QDateTime()};
    case Settings::Key::WindowGeometry:
        return {u"window/geometry"_s, QByteArray()};
    case Settings::Key::WindowState:
        return {u"window/state"_s, QByteArray()};
    case Settings::Key::TableState:
        return {u"window/tables"_s, QVariantMap()};
    }
    Q_UNREACHABLE();
}

bool isPreference(Settings::Key key)
{
    switch (key) {
    case Settings::Key::ClipboardSeconds:
    case Settings::Key::HideSecretSeconds:
    case Settings::Key::LockMinutes:
    case Settings::Key::BlockCapture:
    case Settings::Key::Language:
    case Settings::Key::Appearance:
    case Settings::Key::DefaultExpiryDays:
    case Settings::Key::RevokeByName:
    case Settings::Key::LookForUpdates:
        return true;
    case Settings::Key::LastUpdateLook:
    case Settings::Key::WindowGeometry:
    case Settings::Key::WindowState:
    case Settings::Key::TableState:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

IniSettings::IniSettings(const QString &file)
    : m_file(file)
{
    const QSettings stored(file, QSettings::IniFormat);
    const QStringList names = stored.allKeys();
    for (const QString &name : names) {
        m_values.insert(name, stored.value(name));
    }
}

QVariant IniSettings::value(Key key) const
{
    const Entry entry = settingEntry(key);
    QVariant stored = m_values.value(entry.name, entry.fallback);
    if (!stored.convert(entry.fallback.metaType())) {
        return entry.fallback;
    }
    // The only numbers are spans of time; a file edited by hand must not switch hiding off.
    if (stored.metaType() == QMetaType::fromType<int>() && stored.toInt() <= 0) {
        return entry.fallback;
    }
    return stored;
}

void IniSettings::setValue(Key key, const QVariant &value)
{
    const bool changes = isPreference(key) && this->value(key) != value;
    const QString name = settingEntry(key).name;
    m_values.insert(name, value);
    {
        const std::scoped_lock lock(m_mutex);
        m_changed.insert(name, value);
    }
    m_worker.post([this] { write(); });
    if (changes) {
        Q_EMIT preferenceChanged(key);
    }
}

void IniSettings::write()
{
    QVariantMap changed;
    {
        const std::scoped_lock lock(m_mutex);
        changed.swap(m_changed);
    }
    if (changed.isEmpty()) {
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    for (auto [name, value] : changed.asKeyValueRange()) {
        settings.setValue(name, value);
    }
}

} // namespace keyturn
