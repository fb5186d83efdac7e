// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/killingjournal.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QString KillPoint::toText() const
{
    return (after ? u"after:%1"_s : u"before:%1"_s).arg(commit);
}

std::optional<KillPoint> KillPoint::fromText(const QString &text)
{
    KillPoint point{.after = text.startsWith("after:"_L1), .commit = text.section(u':', 1).toInt()};
    return point.commit > 0 ? std::optional(point) : std::nullopt;
}

KillingJournal::KillingJournal(std::unique_ptr<Journal> inner, std::optional<KillPoint> point)
    : m_inner(std::move(inner))
    , m_point(point)
{
}

StoreCall<JournalContents> *KillingJournal::load()
{
    return m_inner->load();
}

StoreCall<void> *KillingJournal::record(const JournalEntry &entry)
{
    const int commit = ++m_commits;
    dieAt(false, commit);
    auto *call = new StoreCall<void>(this);
    m_inner->record(entry)->then(this, [this, call = QPointer(call), commit](StoreResult<void> written) {
        dieAt(true, commit);
        if (call) {
            call->end(std::move(written));
        }
    });
    return call;
}

void KillingJournal::dieAt(bool after, int commit) const
{
    if (m_point && m_point->after == after && m_point->commit == commit) {
        std::raise(SIGKILL);
    }
}

} // namespace keyturn::test
