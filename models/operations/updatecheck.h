// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/releases.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace keyturn {

class Clock;
class Settings;

/// Whether there is a newer Keyturn. Looks when it is asked to, and once a day by itself if the admin has
/// switched that on; never downloads or installs. Owned by the composition.
class UpdateCheck : public QObject
{
    Q_OBJECT
public:
    struct Collaborators
    {
        Releases &releases;
        Settings &settings;
        const Clock &clock;
    };

    static constexpr std::chrono::hours betweenLooks{24};

    /// `own` is the version of this program.
    UpdateCheck(const Collaborators &with, QVersionNumber own, QObject *parent = nullptr);

    /// From now on looks by itself, if and as long as Settings::Key::LookForUpdates says so. A failure of
    /// such a look is silent: the next day tries again.
    void start();
    /// Looks now. Ends with the release if it is newer than this program, and with nothing if none is.
    [[nodiscard]] Call<std::optional<Release>> *look();

    /// The host that is asked, for the admin.
    [[nodiscard]] QString host() const { return m_with.releases.host(); }

    /// What the last look of this run has found.
    [[nodiscard]] const std::optional<Release> &newer() const { return m_newer; }

Q_SIGNALS:
    /// There is a newer release than was known of before.
    void found(const keyturn::Release &release);

private:
    void lookIfDue();
    void take(const Release &release);

    Collaborators m_with;
    QVersionNumber m_own;
    std::optional<Release> m_newer;
    QTimer m_timer;
};

} // namespace keyturn
