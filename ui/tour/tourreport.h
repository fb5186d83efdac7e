// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/storeerror.h"

#include <QList>
#include <QString>

namespace keyturn {

/// One verb of one kind, tried.
struct TourStep
{
    enum class Outcome : quint8 {
        Failed,
        Ok,      ///< the server has confirmed the effect
        Skipped, ///< not tried, for want of what an earlier step should have made
    };

    QString kind = {};
    QString verb = {};
    Outcome outcome = Outcome::Failed;
    qint64 milliseconds = 0;
    /// File name within the tour's directory; of a skipped step there is none.
    QString screenshot = {};
    /// What was being waited for when it failed, or what it lacked; never a secret.
    QString problem = {};

    [[nodiscard]] bool isOk() const { return outcome == Outcome::Ok; }
};

/// Writes the steps as `tour.json` into `directory`.
[[nodiscard]] StoreResult<void> writeTourReport(const QString &directory, const QList<TourStep> &steps);

/// The steps as lines for a terminal, with a count at the end.
[[nodiscard]] QString tourSummary(const QList<TourStep> &steps);

} // namespace keyturn
