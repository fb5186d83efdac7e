// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <utility>

namespace keyturn::sandbox {

/// Rows in the order of their making, found by id. A row's number never changes, so a page that
/// begins after a number stays right while others add and remove.
template<class T>
class Table
{
public:
    using Rows = std::map<quint64, T>;

    T &add(const QString &id, T row)
    {
        const quint64 number = ++m_last;
        m_numbers.insert(id, number);
        return m_rows.insert_or_assign(number, std::move(row)).first->second;
    }

    T *find(const QString &id)
    {
        const auto number = m_numbers.constFind(id);
        return number == m_numbers.cend() ? nullptr : &m_rows.at(*number);
    }

    bool remove(const QString &id)
    {
        const auto number = m_numbers.constFind(id);
        if (number == m_numbers.cend())
            return false;
        m_rows.erase(*number);
        m_numbers.erase(number);
        return true;
    }

    const Rows &rows() const { return m_rows; }

    Rows &rows() { return m_rows; }

private:
    Rows m_rows;
    QHash<QString, quint64> m_numbers;
    quint64 m_last = 0;
};

} // namespace keyturn::sandbox
