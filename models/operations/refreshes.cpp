// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/refreshes.h"

#include "models/inventory/inventory.h"
#include "models/operations/profiles.h"
#include "models/operations/refresh.h"
#include "models/ports/clock.h"
#include "models/ports/inventorystore.h"

#include <chrono>
#include <utility>

namespace keyturn {

namespace {

constexpr std::chrono::seconds longestTick{300};

} // namespace

Refreshes::Refreshes(Profiles &profiles, Inventory &inventory, InventoryStore &store, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_inventory(inventory)
    , m_store(store)
    , m_clock(clock)
{
    connect(&profiles, &Profiles::removed, this, &Refreshes::forget);
    connect(&profiles, &Profiles::changed, this, [this](int row) { startOver(m_profiles.all().at(row).id); });
}

void Refreshes::refresh(const ProfileId &profile)
{
    if (m_running.contains(profile) || m_loading.contains(profile)) {
        return;
    }
    if (m_loaded.contains(profile)) {
        run(profile);
        return;
    }
    m_loading.insert(profile);
    m_store.load(profile)->then(this, [this, profile](StoreResult<Snapshot> snapshot) {
        m_loading.remove(profile);
        if (m_profiles.find(profile) == nullptr) {
            return;
        }
        m_loaded.insert(profile);
        if (snapshot) {
            m_inventory.upsertOwners(snapshot->owners);
            m_inventory.upsertCredentials(snapshot->credentials);
            m_asOf.insert(profile, snapshot->asOf);
        } else {
            m_storeProblems.insert(profile, snapshot.error().text);
        }
        run(profile);
    });
}

void Refreshes::refreshAll()
{
    for (const Profile &profile : m_profiles.all()) {
        refresh(profile.id);
    }
}

std::optional<ApiError> Refreshes::failure(const ProfileId &profile) const
{
    const auto found = m_failures.constFind(profile);
    return found == m_failures.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList Refreshes::problems(const ProfileId &profile, std::optional<Kind> kind,
                                std::optional<ReadingProblem::Cause> cause) const
{
    QStringList texts;
    const QList<ReadingProblem> problems = m_problems.value(profile);
    for (const ReadingProblem &problem : problems) {
        if ((!kind || problem.concerns(*kind)) && (!cause || *cause == problem.cause)) {
            texts << problem.text;
        }
    }
    return texts;
}

void Refreshes::timePassed()
{
    const QDateTime before = std::exchange(m_lastTick, m_clock.now());
    if (before.isValid() && before.secsTo(m_lastTick) > longestTick.count()) {
        refreshAll();
    }
}

void Refreshes::cancel(const ProfileId &profile)
{
    if (Refresh *refresh = m_running.value(profile)) {
        refresh->cancel();
    }
}

void Refreshes::cancelAll()
{
    for (const ProfileId &profile : m_running.keys()) {
        cancel(profile);
    }
}

void Refreshes::startOver(const ProfileId &profile)
{
    if (m_running.contains(profile)) {
        m_again.insert(profile);
        cancel(profile);
    }
}

void Refreshes::run(const ProfileId &profile)
{
    const std::shared_ptr<Session> session = m_profiles.session(profile);
    if (!session) {
        return;
    }
    auto *refresh = new Refresh(session, m_inventory, m_store, m_clock, this);
    m_running.insert(profile, refresh);
    connect(refresh, &Refresh::progressed, this, [this, profile] { Q_EMIT progressed(profile); });
    connect(refresh, &Refresh::finished, this, [this, refresh, profile] { ended(profile, *refresh); });
    Q_EMIT started(profile);
    refresh->start();
}

void Refreshes::ended(const ProfileId &profile, const Refresh &refresh)
{
    m_running.remove(profile);
    QList<ReadingProblem> problems = refresh.problems();
    if (m_storeProblems.contains(profile)) {
        problems.append({.kinds = {}, .text = m_storeProblems.take(profile)});
    }
    m_problems.insert(profile, problems);
    m_failures.remove(profile);
    if (refresh.failure()) {
        m_failures.insert(profile, *refresh.failure());
    }
    if (m_profiles.find(profile) == nullptr) {
        m_inventory.removeProfile(profile);
    } else if (refresh.reachedTheEnd()) {
        m_asOf.insert(profile, m_clock.now());
        saveSnapshot(profile);
    }
    Q_EMIT finished(profile);
    if (m_again.remove(profile)) {
        this->refresh(profile);
    }
}

void Refreshes::saveSnapshot(const ProfileId &profile)
{
    Snapshot snapshot;
    snapshot.asOf = m_asOf.value(profile);
    const auto &owners = m_inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        if (owners.at(row).ref.profile == profile) {
            snapshot.owners.append(owners.at(row));
        }
    }
    const auto &credentials = m_inventory.credentials();
    for (int row = 0; row < credentials.count(); ++row) {
        if (credentials.at(row).ref.profile() == profile) {
            snapshot.credentials.append(credentials.at(row));
        }
    }
    m_store.save(profile, snapshot)->then(this, [this, profile](StoreResult<void> saved) {
        if (!saved) {
            m_problems[profile].append({.kinds = {}, .text = saved.error().text});
            Q_EMIT trouble(saved.error().text);
        }
    });
}

void Refreshes::forget(const ProfileId &profile)
{
    cancel(profile);
    m_inventory.removeProfile(profile);
    m_loaded.remove(profile);
    m_asOf.remove(profile);
    m_problems.remove(profile);
    m_failures.remove(profile);
    m_storeProblems.remove(profile);
    m_store.forget(profile)->then(this, [this](const StoreResult<void> &forgotten) {
        if (!forgotten) {
            Q_EMIT trouble(tr("What was read of the removed connection is still on this machine. %1")
                               .arg(forgotten.error().text));
        }
    });
}

} // namespace keyturn
