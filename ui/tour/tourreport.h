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
    QString kind = {};
    QString verb = {};
    /// `ok` only after the server has confirmed the effect; else `failed`.
    bool ok = false;
    qint64 milliseconds = 0;
    /// File name within the tour's directory.
    QString screenshot = {};
    /// What was being waited for when it failed; never a secret.
    QString problem = {};
};

/// Writes the steps as `tour.json` into `directory`.
[[nodiscard]] StoreResult<void> writeTourReport(const QString &directory, const QList<TourStep> &steps);

/// The steps as lines for a terminal, with a count at the end.
[[nodiscard]] QString tourSummary(const QList<TourStep> &steps);

} // namespace keyturn
