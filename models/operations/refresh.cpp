// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/refresh.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"

#include <algorithm>
#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace keyturn {

namespace {

/// How many owners' credentials are asked for at a time; the HTTP layer bounds what is on the wire.
constexpr int listsAtATime = 8;
/// Rows reach the models in portions, so that sorted proxies are not rebuilt for every page.
constexpr auto flushInterval = 150ms;

QList<Kind> kindsAt(Vendor vendor)
{
    QList<Kind> kinds;
    for (const Kind kind : allKinds) {
        if (descriptorOf(kind).vendor == vendor) {
            kinds << kind;
        }
    }
    return kinds;
}

/// Whether the vendor lists a kind's credentials in one go instead of owner by owner.
bool listsAtOnce(const KindDescriptor &kind)
{
    return kind.listed && !kind.ownerVerbs.testFlag(Verb::List);
}

} // namespace

Refresh::Refresh(std::shared_ptr<Session> session, Inventory &inventory, InventoryStore &store,
                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_inventory(inventory)
    , m_store(store)
    , m_clock(clock)
    , m_profile(m_session->profile().id)
{
    m_flushTimer.setInterval(flushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &Refresh::flush);
}

void Refresh::start()
{
    rememberWhatWasKnown();
    m_flushTimer.start();
    ++m_running;
    track(m_session->credentials().authorize())->then(this, [this](Result<void> authorized) {
        --m_running;
        if (!authorized) {
            noteFailure({}, tr("Signing in"), authorized.error());
            m_failure = authorized.error();
        } else if (!m_cancelled) {
            readIdentity();
            listRoles();
            listOwners();
        }
        finishIfDone();
    });
}

void Refresh::cancel()
{
    m_cancelled = true;
    m_queue.clear();
    const auto calls = m_calls;
    for (CallBase *call : calls) {
        call->cancel();
    }
}

void Refresh::readIdentity()
{
    ++m_running;
    track(m_session->lookups().identity())->then(this, [this](Result<Identity> identity) {
        --m_running;
        if (identity) {
            m_answered = true;
            m_inventory.setIdentity(m_profile, *identity);
        } else {
            noteFailure({}, tr("Identity"), identity.error());
        }
        finishIfDone();
    });
}

void Refresh::listRoles()
{
    ++m_running;
    auto listed = std::make_shared<QList<Role>>();
    const auto sink = [listed](const QList<Role> &page) { *listed += page; };
    track(m_session->lookups().roles(sink))->then(this, [this, listed](const Result<ListEnd> &end) {
        --m_running;
        if (end) {
            m_inventory.setRoles(m_profile, *listed);
        }
        for (const Kind kind : kindsAt(m_session->profile().vendor)) {
            if (descriptorOf(kind).find(Field::Roles) != nullptr) {
                noteEnd(kind, tr("Roles"), end);
            }
        }
        finishIfDone();
    });
}

void Refresh::listOwners()
{
    for (const Kind kind : kindsAt(m_session->profile().vendor)) {
        if (listsAtOnce(descriptorOf(kind))) {
            m_queue.push_back(OwnerRef{.profile = m_profile, .kind = kind, .parentId = {}, .id = {}});
            ++m_progress.owners;
            continue;
        }
        ++m_running;
        const auto sink = [this, kind](const QList<Owner> &page) {
            m_inventory.upsertOwners(page);
            for (const Owner &owner : page) {
                m_seenOwners[kind].insert(owner.ref);
                if (descriptorOf(kind).listed) {
                    m_queue.push_back(owner.ref);
                    ++m_progress.owners;
                }
            }
            listNextCredentials();
            Q_EMIT progressed();
        };
        track(m_session->owners().list(kind, sink))->then(this, [this, kind](Result<ListEnd> end) {
            --m_running;
            ownersListed(kind, end);
        });
    }
    listNextCredentials();
}

void Refresh::ownersListed(Kind kind, const Result<ListEnd> &end)
{
    const QString what = descriptorOf(kind).ownerPlural();
    m_answered = m_answered || end.has_value();
    noteEnd(kind, what, end);
    const bool isComplete = end && end->complete;
    if (isComplete) {
        m_inventory.retainOwners(m_profile, kind, m_seenOwners.value(kind) + ownersMadeMeanwhile(kind));
    }
    if (!descriptorOf(kind).listed) {
        loadKnown(kind, isComplete);
    }
    finishIfDone();
}

QSet<OwnerRef> Refresh::ownersMadeMeanwhile(Kind kind) const
{
    QSet<OwnerRef> made;
    const auto &owners = m_inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        const OwnerRef &ref = owners.at(row).ref;
        if (ref.profile == m_profile && ref.kind == kind && !m_ownersBefore.contains(ref)) {
            made.insert(ref);
        }
    }
    return made;
}

void Refresh::listNextCredentials()
{
    while (m_listing < listsAtATime && !m_queue.empty()) {
        const OwnerRef owner = m_queue.front();
        m_queue.pop_front();
        ++m_listing;
        ++m_running;
        const auto sink = [this, owner](const QList<Credential> &page) {
            QSet<CredentialRef> &seen = m_seen[owner];
            for (const Credential &credential : page) {
                seen.insert(credential.ref);
                m_problems.check(credential);
            }
            m_pending += page;
            m_progress.credentials += static_cast<int>(page.size());
        };
        track(m_session->credentials().list(owner, sink))->then(this, [this, owner](Result<ListEnd> end) {
            --m_running;
            --m_listing;
            ++m_progress.ownersDone;
            credentialsListed(owner, end);
        });
    }
}

void Refresh::credentialsListed(const OwnerRef &owner, const Result<ListEnd> &end)
{
    const QSet<CredentialRef> seen = m_seen.take(owner);
    readUnknownOwners(seen);
    m_answered = m_answered || end.has_value();
    if (owner.id.isEmpty()) {
        noteEnd(owner.kind, descriptorOf(owner.kind).plural(), end);
    } else if (end) {
        m_problems.ended(owner.kind, inSentence(m_inventory.ownerName(owner)), *end);
    } else if (isProblem(end.error())) {
        m_problems.failedUnder(owner, m_inventory.ownerName(owner), end.error());
    }
    if (end) {
        noteGone(owner, *end, seen);
    }
    listNextCredentials();
    finishIfDone();
}

void Refresh::readUnknownOwners(const QSet<CredentialRef> &seen)
{
    if (m_cancelled) {
        return;
    }
    QSet<OwnerRef> unknown;
    for (const CredentialRef &ref : seen) {
        if (listsAtOnce(descriptorOf(ref.kind())) && m_inventory.owners().find(ref.owner) == nullptr) {
            unknown.insert(ref.owner);
        }
    }
    for (const OwnerRef &owner : std::as_const(unknown)) {
        ++m_running;
        track(m_session->lookups().user(owner.id))->then(this, [this, owner](Result<Owner> user) {
            --m_running;
            if (user) {
                // As the credentials name it, so that they find it.
                user->ref = owner;
                m_inventory.upsertOwners({*user});
            } else if (user.error().kind != ApiError::Kind::NotFound && isProblem(user.error())) {
                m_problems.failedFor(owner.kind, descriptorOf(owner.kind).ownerPlural(), owner.id,
                                     user.error());
            }
            finishIfDone();
        });
    }
}

void Refresh::noteGone(const OwnerRef &owner, const ListEnd &end, const QSet<CredentialRef> &seen)
{
    for (const CredentialRef &known : m_before.take(owner)) {
        const bool isNamed =
            end.complete || (!end.completeFor.isEmpty() && known.owner.id == end.completeFor);
        if (isNamed && !seen.contains(known)) {
            m_gone.insert(known);
        }
    }
}

void Refresh::rememberWhatWasKnown()
{
    const auto &owners = m_inventory.owners();
    for (int row = 0; row < owners.count(); ++row) {
        m_ownersBefore.insert(owners.at(row).ref);
    }
    const auto &credentials = m_inventory.credentials();
    for (int row = 0; row < credentials.count(); ++row) {
        const CredentialRef &ref = credentials.at(row).ref;
        if (ref.profile() != m_profile) {
            continue;
        }
        OwnerRef listedUnder = ref.owner;
        if (listsAtOnce(descriptorOf(ref.kind()))) {
            listedUnder.id.clear();
        }
        m_before[listedUnder].append(ref);
    }
}

void Refresh::flush()
{
    if (!m_pending.isEmpty()) {
        m_inventory.upsertCredentials(std::exchange(m_pending, {}));
    }
    Q_EMIT progressed();
}

bool Refresh::isProblem(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        return false;
    }
    if (!m_outage && (error.isUnreachable() || error.kind == ApiError::Kind::Unauthorized)) {
        m_outage = error;
    }
    return true;
}

void Refresh::noteFailure(std::optional<Kind> kind, const QString &what, const ApiError &error)
{
    if (isProblem(error)) {
        m_problems.failed(kind, what, error);
    }
}

void Refresh::noteEnd(Kind kind, const QString &what, const Result<ListEnd> &end)
{
    if (end) {
        m_problems.ended(kind, what, *end);
    } else {
        noteFailure(kind, what, end.error());
    }
}

void Refresh::finishIfDone()
{
    if (m_finished || m_running > 0 || !m_queue.empty()) {
        return;
    }
    m_finished = true;
    if (!m_failure && !m_answered) {
        m_failure = m_outage;
    }
    m_flushTimer.stop();
    flush();
    m_inventory.removeCredentials(m_gone);
    Q_EMIT finished();
    deleteLater();
}

} // namespace keyturn
