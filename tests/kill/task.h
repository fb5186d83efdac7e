// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QList>

#include <optional>

namespace keyturn::test {

/// What the program is to do before it is killed, one after the other; each works on what the one before it
/// has left.
enum class Step {
    CreateOwner,
    Mint,
    Replace,
    Edit,
    Keep,
    HandOver,
    Discard,
    Revoke,
    DeleteOwner,
    MintRestricted, ///< the server forgets the restrictions
};

struct Task
{
    /// Without an ID if the first step creates it.
    OwnerRef owner;
    /// Display name of whatever is made.
    QString name;
    QList<Step> steps;

    /// For a command line; holds nothing secret.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<Task> fromText(const QString &text);

    /// How many requests that mint may leave at most.
    [[nodiscard]] qsizetype mints() const
    {
        return steps.count(Step::Mint) + steps.count(Step::Replace) + steps.count(Step::MintRestricted);
    }

    [[nodiscard]] bool isRestricted() const { return steps.contains(Step::MintRestricted); }
};

/// What the program prints of a task that it was let finish: how often it had written to its journal before
/// the last step began, and in all.
struct Commits
{
    int before = 0;
    int total = 0;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Commits fromJson(const QByteArray &line);
};

} // namespace keyturn::test
