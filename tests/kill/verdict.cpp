// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/verdict.h"

#include "models/domain/kinddescriptor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

QString described(const JournalEntry &entry)
{
    return u"%1 of %2 is %3"_s.arg(tokenOf(entry.verb), entry.displayName, tokenOf(entry.state));
}

class Judge
{
public:
    Judge(const Task &task, const Evidence &evidence)
        : m_task(task)
        , m_is(evidence)
    {
    }

    Verdict judge()
    {
        for (const auto &[id, credential] : m_is.now.credentials.asKeyValueRange()) {
            if (!m_is.before.credentials.contains(id)) {
                judgeCredential(id, credential);
            }
        }
        if (m_verdict.fates.isEmpty() && m_verdict.lost.isEmpty()) {
            m_verdict.fates << Fate::NothingMade;
        }
        judgeCounts();
        judgeItems();
        for (const JournalEntry &entry : m_is.journal) {
            judgeEntry(entry);
        }
        judgeOwners();
        return m_verdict;
    }

private:
    void judgeCredential(const QString &id, const Holdings::Item &credential)
    {
        ++m_made[credential.owner.id + u'/' + credential.name];
        const QString name = u"%1 (%2)"_s.arg(id, credential.name);
        QList<JournalEntry> named;
        std::ranges::copy_if(m_is.journal, std::back_inserter(named), [&id](const JournalEntry &entry) {
            return mints(entry.verb) && entry.credential.id == id;
        });
        if (named.size() > 1) {
            m_verdict.wrong << u"%1 is claimed by %2 operations"_s.arg(name).arg(named.size());
        } else if (named.size() == 1) {
            judgeNamed(name, id, named.first());
            if (!descriptorOf(credential.owner.kind).listed && !m_is.noted.contains(id)) {
                m_verdict.wrong << u"%1 is not among the IDs that the program has noted"_s.arg(name);
            }
        } else {
            judgeUnnamed(name, id, credential);
        }
    }

    void judgeNamed(const QString &name, const QString &id, const JournalEntry &entry)
    {
        using enum OperationState;
        if (hasSecret(entry)) {
            if (m_is.items.value(entry.id) == id) {
                m_verdict.fates << Fate::Recovered;
            } else {
                m_verdict.lost << u"%1: the keychain has not its secret"_s.arg(name);
            }
        } else if (entry.state == Orphan || entry.state == Unknown || entry.state == Found) {
            m_verdict.fates << (entry.state == Unknown ? Fate::Unknown : Fate::Orphan);
        } else if (entry.state == HandedOver || entry.state == Discarded) {
            m_verdict.fates << Fate::GivenAway;
        } else {
            m_verdict.lost << u"%1: %2"_s.arg(name, described(entry));
        }
    }

    void judgeUnnamed(const QString &name, const QString &id, const Holdings::Item &credential)
    {
        const auto mayBe = [&](const JournalEntry &entry) {
            return mints(entry.verb) && entry.credential.isNull() && entry.owner.id == credential.owner.id;
        };
        const bool isListed = descriptorOf(credential.owner.kind).listed;
        for (const JournalEntry &entry : m_is.journal) {
            if (!isListed && mayBe(entry) && hasSecret(entry) && m_is.items.value(entry.id) == id) {
                m_verdict.fates << Fate::Nameless;
                return;
            }
            if (!isListed && mayBe(entry) && entry.state == OperationState::Unknown) {
                m_verdict.fates << Fate::Unknown;
                return;
            }
        }
        m_verdict.lost << u"%1: no operation names it"_s.arg(name);
    }

    void judgeCounts()
    {
        for (const auto &[name, count] : m_made.asKeyValueRange()) {
            if (count > 1) {
                m_verdict.doubled << u"%1 was made %2 times"_s.arg(name).arg(count);
            }
        }
        if (m_is.mintRequests > m_task.mints()) {
            m_verdict.doubled
                << u"%1 requests to mint instead of %2"_s.arg(m_is.mintRequests).arg(m_task.mints());
        }
    }

    void judgeItems()
    {
        for (const auto &[operation, credential] : m_is.items.asKeyValueRange()) {
            const bool isHeld = std::ranges::any_of(m_is.journal, [&operation](const JournalEntry &entry) {
                return entry.id == operation && hasSecret(entry);
            });
            if (!isHeld) {
                m_verdict.stray << u"the vault has an item for %1, which holds none"_s.arg(operation);
            } else if (credential.isEmpty()) {
                m_verdict.wrong << u"the vault's item for %1 is the secret of nothing"_s.arg(operation);
            }
        }
    }

    void judgeEntry(const JournalEntry &entry)
    {
        using enum OperationState;
        const bool exists = m_is.now.credentials.contains(entry.credential.id);
        if (entry.state == Intended || entry.state == Sent || entry.state == Received ||
            entry.state == HeldInMemory) {
            m_verdict.wrong << described(entry);
        }
        if (hasSecret(entry) && !m_is.items.contains(entry.id)) {
            m_verdict.wrong << described(entry) + u", but the vault has nothing";
        }
        if (hasSecret(entry) && !entry.credential.isNull() && !exists) {
            m_verdict.wrong << described(entry) + u", but the credential is gone";
        }
        const bool isUsable = mints(entry.verb) && (hasSecret(entry) || entry.state == HandedOver);
        if (m_task.isRestricted() && isUsable && !isUncompared(entry) &&
            !entry.note.contains("not restricted as asked"_L1)) {
            m_verdict.wrong << described(entry) + u", and nobody is told that it is not restricted";
        }
        if (entry.state == Orphan && !exists) {
            m_verdict.wrong << described(entry) + u", but there is no such credential";
        }
        if (entry.verb == OperationVerb::Revoke && exists == (entry.state == Done)) {
            m_verdict.wrong << described(entry) + (exists ? u", but it is there" : u", but it is gone");
        }
    }

    void judgeOwners()
    {
        QStringList made;
        for (const auto &[id, owner] : m_is.now.owners.asKeyValueRange()) {
            if (!m_is.before.owners.contains(id)) {
                made << id;
            }
        }
        if (made.size() > 1) {
            m_verdict.doubled << u"%1 owners were made"_s.arg(made.size());
        }
        const QString owner = made.value(0);
        for (const JournalEntry &entry : m_is.journal) {
            const bool isDone = entry.state == OperationState::Done;
            if (entry.verb == OperationVerb::CreateOwner && !owner.isEmpty() &&
                (!isDone || entry.owner.id != owner)) {
                m_verdict.wrong << described(entry) + u", but the owner is there";
            }
            if (entry.verb == OperationVerb::DeleteOwner && isDone == !owner.isEmpty()) {
                m_verdict.wrong << described(entry) + (isDone ? u", but it is there" : u", but it is gone");
            }
        }
        const bool isNamed = std::ranges::any_of(
            m_is.journal, [](const JournalEntry &entry) { return entry.verb == OperationVerb::CreateOwner; });
        if (!owner.isEmpty() && !isNamed) {
            m_verdict.wrong << u"an owner was made without a word"_s;
        }
    }

    const Task &m_task;
    const Evidence &m_is;
    Verdict m_verdict;
    QMap<QString, int> m_made;
};

} // namespace

QString label(Fate fate)
{
    switch (fate) {
    case Fate::NothingMade:
        return u"nothing made"_s;
    case Fate::Recovered:
        return u"recovered"_s;
    case Fate::Nameless:
        return u"recovered, ID not known"_s;
    case Fate::Orphan:
        return u"named as orphan"_s;
    case Fate::Unknown:
        return u"named as unknown"_s;
    case Fate::GivenAway:
        return u"given away on purpose"_s;
    }
    Q_UNREACHABLE();
}

Verdict judge(const Task &task, const Evidence &evidence)
{
    return Judge(task, evidence).judge();
}

} // namespace keyturn::test
