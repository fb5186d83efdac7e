// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/fieldvalue.h"

#include <algorithm>

namespace keyturn {

namespace {

const FieldValue absent;

template<class T>
T heldOr(const FieldValue &value)
{
    const T *held = std::get_if<T>(&value);
    return held != nullptr ? *held : T();
}

auto lowerBound(auto &entries, Field field)
{
    return std::ranges::lower_bound(entries, field, {}, &FieldValues::Entry::first);
}

} // namespace

bool isBlank(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return text->isEmpty();
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return list->isEmpty();
    }
    if (const auto *labels = std::get_if<LabelMap>(&value)) {
        return labels->isEmpty();
    }
    return std::holds_alternative<std::monostate>(value);
}

bool isUnreadable(const FieldValue &value)
{
    return std::holds_alternative<Unreadable>(value);
}

const FieldValue &FieldValues::value(Field field) const
{
    const auto entry = lowerBound(m_entries, field);
    return entry != m_entries.end() && entry->first == field ? entry->second : absent;
}

bool FieldValues::contains(Field field) const
{
    return std::ranges::binary_search(m_entries, field, {}, &Entry::first);
}

void FieldValues::set(Field field, FieldValue value)
{
    const auto entry = lowerBound(m_entries, field);
    if (entry != m_entries.end() && entry->first == field) {
        entry->second = std::move(value);
    } else {
        m_entries.insert(entry, {field, std::move(value)});
    }
}

void FieldValues::remove(Field field)
{
    std::erase_if(m_entries, [field](const Entry &entry) { return entry.first == field; });
}

QString FieldValues::text(Field field) const
{
    return heldOr<QString>(value(field));
}

QDateTime FieldValues::instant(Field field) const
{
    return heldOr<QDateTime>(value(field));
}

QStringList FieldValues::list(Field field) const
{
    return heldOr<QStringList>(value(field));
}

LabelMap FieldValues::labels(Field field) const
{
    return heldOr<LabelMap>(value(field));
}

bool FieldValues::flag(Field field) const
{
    return heldOr<bool>(value(field));
}

} // namespace keyturn
