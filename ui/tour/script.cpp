// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/script.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace keyturn {

namespace {

/// Between looks at the window: short enough not to slow the tour, long enough to let it paint.
constexpr auto lookInterval = 20ms;
/// A move that cannot be made by then has failed. Generous, since machines differ.
constexpr auto patience = 10s;

} // namespace

Script::Script(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &Script::tick);
}

void Script::beginStep(const QString &kind, const QString &verb)
{
    m_steps.append(TourStep{.kind = kind, .verb = verb});
    m_building = static_cast<int>(m_steps.size()) - 1;
}

void Script::move(const QString &what, std::function<bool()> ready, std::function<void()> act)
{
    add({.step = m_playing ? m_current : m_building,
         .what = what,
         .ready = std::move(ready),
         .act = std::move(act)});
}

void Script::takePicture(const std::function<QString()> &picture)
{
    const int step = m_playing ? m_current : m_building;
    move(
        tr("the picture"), [] { return true; },
        [this, step, picture] { m_steps[step].screenshot = picture(); });
}

void Script::endStep(std::function<QString()> picture)
{
    const int step = m_playing ? m_current : m_building;
    const auto end = [this, step, picture = std::move(picture)] {
        if (m_steps.at(step).screenshot.isEmpty()) {
            m_steps[step].screenshot = picture();
        }
        m_steps[step].ok = !m_stepFailed;
        m_steps[step].milliseconds = m_stepTime.elapsed();
    };
    add({.step = step, .what = {}, .ready = [] { return true; }, .act = end, .ends = true});
}

void Script::fail(const QString &why)
{
    failStep(why);
}

void Script::play()
{
    m_playing = true;
    m_waited.start();
    m_timer.start();
}

void Script::add(Move move)
{
    if (!m_playing) {
        m_moves.push_back(std::move(move));
        return;
    }
    m_moves.insert(m_moves.begin() + static_cast<std::ptrdiff_t>(m_inserted++), std::move(move));
}

void Script::tick()
{
    if (m_moves.empty()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    if (m_moves.front().step != m_current) {
        m_current = m_moves.front().step;
        m_stepFailed = false;
        m_stepTime.start();
        m_waited.start();
    }
    if (!m_moves.front().ready()) {
        if (std::chrono::milliseconds(m_waited.elapsed()) > patience) {
            failStep(tr("waited for %1").arg(m_moves.front().what));
        }
        return;
    }
    const Move move = std::move(m_moves.front());
    m_moves.pop_front();
    m_inserted = 0;
    if (move.act) {
        move.act();
    }
    m_waited.start();
}

void Script::failStep(const QString &why)
{
    if (!m_stepFailed) {
        m_steps[m_current].problem = why;
    }
    m_stepFailed = true;
    m_inserted = 0;
    skipFailedStep();
}

void Script::skipFailedStep()
{
    while (!m_moves.empty() && m_moves.front().step == m_current && !m_moves.front().ends) {
        m_moves.pop_front();
    }
    m_waited.start();
}

} // namespace keyturn
