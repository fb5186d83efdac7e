// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"

#include <QUrl>
#include <QVersionNumber>

namespace keyturn {

/// A version of Keyturn that was published.
struct Release
{
    QVersionNumber version;
    /// Where a person reads about it and gets it.
    QUrl page;
};

/// Where the versions of Keyturn are published.
class Releases : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The host that is asked, for the admin.
    [[nodiscard]] virtual QString host() const = 0;
    /// Asks for the newest one. Says nothing of who asks.
    [[nodiscard]] virtual Call<Release> *newest() = 0;
};

} // namespace keyturn
