// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/journal.h"

#include <memory>
#include <optional>

namespace keyturn::test {

/// Where the program kills itself: before the commit of this number, or when it is on disk.
struct KillPoint
{
    bool after = false;
    int commit = 0;

    /// `before:3`, `after:3`.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<KillPoint> fromText(const QString &text);
};

/// The journal of a program that is to die: another journal, and SIGKILL at one of its commits of operations.
class KillingJournal : public Journal
{
    Q_OBJECT
public:
    /// Without a point it only counts.
    KillingJournal(std::unique_ptr<Journal> inner, std::optional<KillPoint> point);

    /// Those of operations that have begun.
    [[nodiscard]] int commits() const { return m_commits; }

    [[nodiscard]] StoreCall<JournalContents> *load() override;
    [[nodiscard]] StoreCall<void> *record(const JournalEntry &entry) override;

    [[nodiscard]] StoreCall<void> *recordSignIn(const SignInRecord &signIn) override
    {
        return m_inner->recordSignIn(signIn);
    }

    [[nodiscard]] StoreCall<QList<SignInRecord>> *signIns() override { return m_inner->signIns(); }

private:
    void dieAt(bool after, int commit) const;

    std::unique_ptr<Journal> m_inner;
    std::optional<KillPoint> m_point;
    int m_commits = 0;
};

} // namespace keyturn::test
