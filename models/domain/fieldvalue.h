// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>
#include <variant>
#include <vector>

namespace keyturn {

/// The facts about credentials, across kinds: what columns, filters and custody ask for. How a vendor spells
/// one is in the kind's descriptor.
enum class Field : quint8 {
    Id,
    ClientId,
    DisplayName,
    Owner,
    App,
    Expiry,
    SourceRanges,
    Roles,
    RequireDpop,
    Environments,
    Labels,
    SdkType,
    LastUsed,
    Created,
    Updated,
    Deleted,
    Creator,
    Updater,
};

using LabelMap = QMap<QString, QString>;

/// The vendor sent something, but not of the promised type or form.
struct Unreadable
{
    bool operator==(const Unreadable &) const = default;
};

/// What a field holds. `monostate`: missing, null, or hidden from this role; the vendors do not tell these
/// apart. Text, source ranges, roles (by ID) and environments are kept as the vendor spelled them. Expiry is
/// an instant (UTC) where it is read or updated and a number of seconds from now where a credential is
/// created; absent means it does not expire.
using FieldValue = std::variant<std::monostate, bool, QString, QDateTime, QStringList, LabelMap,
                                std::chrono::seconds, Unreadable>;

/// Whether a value says nothing: absent, or empty text, list or map.
[[nodiscard]] bool isBlank(const FieldValue &value);
/// Not blank: it says something that is not known here.
[[nodiscard]] bool isUnreadable(const FieldValue &value);

/// A small map from Field to FieldValue, ordered by Field.
class FieldValues
{
public:
    using Entry = std::pair<Field, FieldValue>;

    /// An absent field reads as monostate.
    [[nodiscard]] const FieldValue &value(Field field) const;
    [[nodiscard]] bool contains(Field field) const;
    /// Storing monostate keeps the field: in a change it means "cleared".
    void set(Field field, FieldValue value);
    void remove(Field field);

    [[nodiscard]] QString text(Field field) const;
    /// Invalid if absent.
    [[nodiscard]] QDateTime instant(Field field) const;
    [[nodiscard]] QStringList list(Field field) const;
    [[nodiscard]] LabelMap labels(Field field) const;
    [[nodiscard]] bool flag(Field field) const;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    bool operator==(const FieldValues &) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace keyturn
