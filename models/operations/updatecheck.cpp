// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/updatecheck.h"

#include "models/ports/clock.h"
#include "models/ports/settings.h"

namespace keyturn {

namespace {

/// A machine that sleeps at night would never see a timer of a whole day end.
constexpr std::chrono::hours betweenQuestions{1};

} // namespace

UpdateCheck::UpdateCheck(const Collaborators &with, QVersionNumber own, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_own(std::move(own))
{
    m_timer.setInterval(betweenQuestions);
    connect(&m_timer, &QTimer::timeout, this, &UpdateCheck::lookIfDue);
}

void UpdateCheck::start()
{
    connect(&m_with.settings, &Settings::preferenceChanged, this, [this](Settings::Key key) {
        if (key == Settings::Key::LookForUpdates) {
            lookIfDue();
        }
    });
    m_timer.start();
    lookIfDue();
}

void UpdateCheck::lookIfDue()
{
    if (!m_with.settings.value(Settings::Key::LookForUpdates).toBool()) {
        return;
    }
    const QDateTime now = m_with.clock.now();
    const QDateTime last = m_with.settings.value(Settings::Key::LastUpdateLook).toDateTime();
    // A last look that lies ahead was made with a wrong clock.
    if (last.isValid() && last <= now && last.addDuration(betweenLooks) > now) {
        return;
    }
    m_with.settings.setValue(Settings::Key::LastUpdateLook, now);
    static_cast<void>(look());
}

Call<std::optional<Release>> *UpdateCheck::look()
{
    auto *call = new Call<std::optional<Release>>(this);
    m_with.releases.newest()->then(call, [this, call](const Result<Release> &newest) {
        if (!newest) {
            call->fail(newest.error());
            return;
        }
        take(*newest);
        call->end(m_newer);
    });
    return call;
}

void UpdateCheck::take(const Release &release)
{
    const bool isNews = release.version > (m_newer ? m_newer->version : m_own);
    m_newer = release.version > m_own ? std::optional(release) : std::nullopt;
    if (isNews) {
        Q_EMIT found(release);
    }
}

} // namespace keyturn
