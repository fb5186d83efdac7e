// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace keyturn {

/// Comparisons for sorting: negative, zero or positive, as `left` comes before, with or after `right`.
template<class Value>
[[nodiscard]] int compareValues(const Value &left, const Value &right)
{
    return left < right ? -1 : (right < left ? 1 : 0);
}

/// What is empty comes last, whatever the values are.
template<class Container>
[[nodiscard]] int compareEmptiness(const Container &left, const Container &right)
{
    return compareValues(left.isEmpty(), right.isEmpty());
}

/// In any case; empty last.
[[nodiscard]] inline int compareTexts(const QString &left, const QString &right)
{
    const int order = compareEmptiness(left, right);
    return order != 0 ? order : QString::compare(left, right, Qt::CaseInsensitive);
}

enum class Absent { First, Last };

[[nodiscard]] inline int compareInstants(const QDateTime &left, const QDateTime &right, Absent absent)
{
    if (left.isValid() != right.isValid()) {
        return left.isValid() == (absent == Absent::Last) ? -1 : 1;
    }
    return left.isValid() ? compareValues(left, right) : 0;
}

} // namespace keyturn
