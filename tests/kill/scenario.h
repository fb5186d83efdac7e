// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/kill/killingjournal.h"
#include "tests/kill/task.h"

namespace keyturn::test {

/// Something that the program does, to be killed while it does the last step of it.
struct Scenario
{
    QString name;
    Kind kind;
    QList<Step> steps;
    /// The request of the last step that changes something at the vendor, as faults.h spells it; empty if
    /// it sends none.
    QString write;
    /// How many requests like it an earlier step sends.
    int earlier = 0;
};

/// Every verb of every kind, and every ending of a held secret.
[[nodiscard]] QList<Scenario> allScenarios();

/// The request that mints a credential of the kind: method and path, `*` is one segment.
[[nodiscard]] QString mintRequestOf(Kind kind);

/// An instant to be killed at.
struct Instant
{
    enum class At : quint8 {
        Commit,       ///< the program kills itself, see KillPoint
        BeforeActing, ///< the server has the request and never acts
        ActsLater,    ///< the server has the request and acts when the program is dead
        AfterActing,  ///< the server has acted and not answered
        MidAnswer,    ///< half of the answer has been sent
        Answered,     ///< `milliseconds` after the answer was let go
        Random,       ///< `milliseconds` after the start
    };

    At at = At::Random;
    KillPoint point;
    int milliseconds = 0;
    /// Where the next start, which settles what this one left, is killed as well.
    std::optional<KillPoint> again = {};

    [[nodiscard]] QString name() const;

    /// Whether it is the server that knows when it has come.
    [[nodiscard]] bool isAtServer() const { return at != At::Commit && at != At::Random; }

    /// The fault that makes the server hold the request at this instant.
    [[nodiscard]] QString fault(const Scenario &scenario) const;

private:
    [[nodiscard]] QString firstName() const;
};

/// After this instant the next start has the most to settle.
[[nodiscard]] Instant unsettledInstant();

/// The distinct instants of a scenario that writes to its journal as often as `commits` says, and after
/// unsettledInstant() in the next run as often as `settling` says.
[[nodiscard]] QList<Instant> distinctInstants(const Scenario &scenario, const Commits &commits, int settling);

} // namespace keyturn::test
