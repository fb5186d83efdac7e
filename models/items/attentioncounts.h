// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"

#include <QDateTime>
#include <QObject>

#include <array>

namespace keyturn {

class Clock;
class Inventory;

/// How many credentials need attention, in all and for each reason. Follows the inventory at a cost that
/// depends on what changes, not on how much there is.
class AttentionCounts : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    AttentionCounts(const Inventory &inventory, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int total() const { return m_total; }

    /// One credential may be counted for several reasons.
    [[nodiscard]] int count(Attention attention) const;

public Q_SLOTS:
    /// Reads the clock and counts anew.
    void timePassed();

Q_SIGNALS:
    /// The inventory or the time has changed; the counts may be the same.
    void changed();

private:
    void followCredentials();
    void countAll();
    void add(int row, int step);

    const Inventory &m_inventory;
    const Clock &m_clock;
    /// What was counted is taken off again by the same time.
    QDateTime m_now;
    int m_total = 0;
    std::array<int, std::size(allAttentions)> m_counts{};
};

} // namespace keyturn
