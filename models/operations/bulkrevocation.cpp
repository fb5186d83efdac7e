// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/bulkrevocation.h"

#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"

#include <algorithm>

namespace keyturn {

BulkRevocation::BulkRevocation(const Collaborators &with, const QList<CredentialRef> &refs, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    std::vector<Item> impossible;
    for (const CredentialRef &ref : refs) {
        const Credential *credential = m_with.inventory.credentials().find(ref);
        const QString obstacle = m_with.operations.obstacle(Verb::Revoke, ref);
        const State state = obstacle.isEmpty() ? State::Waiting : State::Impossible;
        std::vector<Item> &place = obstacle.isEmpty() ? m_items : impossible;
        place.push_back(
            {.ref = ref,
             .title = credential != nullptr ? credential->title() : ref.id,
             .ownerName = m_with.inventory.ownerName(ref.owner),
             .lastUsed = credential != nullptr ? credential->fields.instant(Field::LastUsed) : QDateTime(),
             .isUseReadable =
                 credential == nullptr || !isUnreadable(credential->fields.value(Field::LastUsed)),
             .secretHeld = m_with.custody.heldFor(ref) != nullptr,
             .state = state,
             .reason = obstacle});
        ++m_counts[static_cast<std::size_t>(state)];
    }
    m_items.insert(m_items.end(), impossible.begin(), impossible.end());
}

int BulkRevocation::count(State state) const
{
    return m_counts[static_cast<std::size_t>(state)];
}

QList<std::pair<QString, int>> BulkRevocation::obstacles() const
{
    QList<std::pair<QString, int>> counted;
    for (const Item &item : m_items) {
        if (item.state != State::Impossible) {
            continue;
        }
        const auto known = std::ranges::find(counted, item.reason, &std::pair<QString, int>::first);
        if (known == counted.end()) {
            counted.append({item.reason, 1});
        } else {
            ++known->second;
        }
    }
    return counted;
}

void BulkRevocation::start()
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_stopped = false;
    m_next = 0;
    sendMore();
}

void BulkRevocation::stop()
{
    if (m_stopped || !m_running) {
        return;
    }
    m_stopped = true;
    for (int row = m_next; row < static_cast<int>(m_items.size()); ++row) {
        if (m_items[static_cast<std::size_t>(row)].state == State::Waiting) {
            setState(row, State::NotSent, tr("Stopped before it was sent."));
        }
    }
}

void BulkRevocation::putBackFailed(const ProfileId &profile)
{
    Q_ASSERT(!m_running);
    for (int row = 0; row < static_cast<int>(m_items.size()); ++row) {
        Item &item = m_items[static_cast<std::size_t>(row)];
        if (item.state == State::Failed && item.ref.profile() == profile) {
            item.isConnectionToBlame = false;
            setState(row, State::Waiting);
        }
    }
}

int BulkRevocation::takeNextWaiting()
{
    while (m_items[static_cast<std::size_t>(m_next)].state != State::Waiting) {
        ++m_next;
    }
    return m_next++;
}

void BulkRevocation::sendMore()
{
    while (count(State::UnderWay) < atOnce && count(State::Waiting) > 0) {
        const int row = takeNextWaiting();
        setState(row, State::UnderWay);
        m_with.operations.revoke(m_items[static_cast<std::size_t>(row)].ref)
            ->then(this, [this, row](const Result<void> &result) { answered(row, result); });
    }
    if (count(State::UnderWay) == 0 && std::exchange(m_running, false)) {
        Q_EMIT finished();
    }
}

void BulkRevocation::answered(int row, const Result<void> &result)
{
    if (result) {
        setState(row, State::Revoked);
    } else if (const ApiError &error = result.error(); error.serverMayHaveActed) {
        setState(row, State::Unknown, error.cause());
    } else {
        m_items[static_cast<std::size_t>(row)].isConnectionToBlame = error.isAboutTheConnection();
        setState(row, State::Failed, error.text());
    }
    sendMore();
}

void BulkRevocation::setState(int row, State state, const QString &reason)
{
    Item &item = m_items[static_cast<std::size_t>(row)];
    --m_counts[static_cast<std::size_t>(item.state)];
    ++m_counts[static_cast<std::size_t>(state)];
    item.state = state;
    item.reason = reason;
    Q_EMIT itemChanged(row);
}

} // namespace keyturn
