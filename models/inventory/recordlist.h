// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace keyturn {

/// The announcements of a RecordList, in the order and meaning of QAbstractItemModel's begin/end pairs: each
/// "about to" is followed by its completion before anything else changes.
class RecordAnnouncer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void aboutToChange(int row);
    void changed(int row);
};

/// Records in rows, each found by its ref. `Record` has a member `ref` with operator== and qHash, and
/// operator==. Owned by the Inventory; only it writes.
template<class Record>
class RecordList : public RecordAnnouncer
{
public:
    using Ref = decltype(Record::ref);

    using RecordAnnouncer::RecordAnnouncer;

    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }

    [[nodiscard]] const Record &at(int row) const { return m_records[static_cast<std::size_t>(row)]; }

    /// -1 if there is none.
    [[nodiscard]] int rowOf(const Ref &ref) const
    {
        const int row = m_rows.value(ref, -1);
        if (row < m_firstStale) {
            return row;
        }
        numberRows();
        return m_rows.value(ref, -1);
    }

    /// Null if there is none; valid until the next change.
    [[nodiscard]] const Record *find(const Ref &ref) const
    {
        const int row = rowOf(ref);
        return row < 0 ? nullptr : &at(row);
    }

    /// Changes those that are known and differ, one row each; appends the others in one go.
    void upsert(const QList<Record> &records)
    {
        QList<Record> added;
        QHash<Ref, qsizetype> addedAt;
        for (const Record &record : records) {
            if (const int row = rowOf(record.ref); row >= 0) {
                replace(row, record);
            } else if (const auto known = addedAt.constFind(record.ref); known != addedAt.cend()) {
                added[*known] = record;
            } else {
                addedAt.insert(record.ref, added.size());
                added.append(record);
            }
        }
        append(added);
    }

    /// Removes all that `unwanted` says, in as few contiguous steps as there are.
    void removeIf(const std::function<bool(const Record &)> &unwanted)
    {
        int last = count() - 1;
        while (last >= 0) {
            if (!unwanted(at(last))) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && unwanted(at(first - 1))) {
                --first;
            }
            removeRange(first, last);
            last = first - 1;
        }
    }

    void remove(const Ref &ref)
    {
        if (const int row = rowOf(ref); row >= 0) {
            removeRange(row, row);
        }
    }

private:
    void replace(int row, const Record &record)
    {
        if (at(row) == record) {
            return;
        }
        Q_EMIT aboutToChange(row);
        m_records[static_cast<std::size_t>(row)] = record;
        Q_EMIT changed(row);
    }

    void append(const QList<Record> &records)
    {
        if (records.isEmpty()) {
            return;
        }
        const int first = count();
        const int last = first + static_cast<int>(records.size()) - 1;
        Q_EMIT aboutToInsert(first, last);
        // Grows by more than it must: one by one would else copy all that is there each time.
        m_records.insert(m_records.end(), records.begin(), records.end());
        for (int row = first; row <= last; ++row) {
            m_rows.insert(at(row).ref, row);
        }
        Q_EMIT inserted(first, last);
    }

    void removeRange(int first, int last)
    {
        Q_EMIT aboutToRemove(first, last);
        for (int row = first; row <= last; ++row) {
            m_rows.remove(at(row).ref);
        }
        m_records.erase(m_records.begin() + first, m_records.begin() + last + 1);
        m_firstStale = std::min(m_firstStale, first);
        Q_EMIT removed(first, last);
    }

    /// A removal leaves the numbers of the rows behind it too high; they are mended when one is next asked
    /// for, so that many removals in a row cost one renumbering.
    void numberRows() const
    {
        for (int row = std::exchange(m_firstStale, std::numeric_limits<int>::max()); row < count(); ++row) {
            m_rows[at(row).ref] = row;
        }
    }

    std::vector<Record> m_records;
    mutable QHash<Ref, int> m_rows;
    /// Numbers in m_rows from this one on may be too high.
    mutable int m_firstStale = std::numeric_limits<int>::max();
};

} // namespace keyturn
