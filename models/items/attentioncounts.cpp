// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/attentioncounts.h"

#include "models/inventory/inventory.h"
#include "models/ports/clock.h"

#include <algorithm>

namespace keyturn {

AttentionCounts::AttentionCounts(const Inventory &inventory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_clock(clock)
    , m_now(clock.now())
{
    countAll();
    followCredentials();
}

int AttentionCounts::count(Attention attention) const
{
    const auto place = std::ranges::find(allAttentions, attention) - std::ranges::begin(allAttentions);
    return m_counts[static_cast<std::size_t>(place)];
}

void AttentionCounts::timePassed()
{
    m_now = m_clock.now();
    countAll();
    Q_EMIT changed();
}

void AttentionCounts::followCredentials()
{
    const RecordAnnouncer &credentials = m_inventory.credentials();
    const auto addAll = [this](int first, int last, int step) {
        for (int row = first; row <= last; ++row) {
            add(row, step);
        }
    };
    connect(&credentials, &RecordAnnouncer::inserted, this, [this, addAll](int first, int last) {
        addAll(first, last, 1);
        Q_EMIT changed();
    });
    connect(&credentials, &RecordAnnouncer::aboutToRemove, this,
            [addAll](int first, int last) { addAll(first, last, -1); });
    connect(&credentials, &RecordAnnouncer::removed, this, &AttentionCounts::changed);
    connect(&credentials, &RecordAnnouncer::aboutToChange, this, [this](int row) { add(row, -1); });
    connect(&credentials, &RecordAnnouncer::changed, this, [this](int row) {
        add(row, 1);
        Q_EMIT changed();
    });
}

void AttentionCounts::countAll()
{
    m_total = 0;
    m_counts = {};
    for (int row = 0; row < m_inventory.credentials().count(); ++row) {
        add(row, 1);
    }
}

void AttentionCounts::add(int row, int step)
{
    const Attentions attentions = attentionsOf(m_inventory.credentials().at(row), m_now);
    m_total += attentions ? step : 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] += attentions.testFlag(allAttentions[i]) ? step : 0;
    }
}

} // namespace keyturn
