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

} // namespace

Script::Script(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &Script::tick);
}

void Script::beginStep(const QString &kind, const QString &verb, const StepNeed &need)
{
    m_steps.append(TourStep{.kind = kind, .verb = verb});
    m_needs.append(need);
}

void Script::move(const QString &what, std::function<bool()> ready, std::function<void()> act)
{
    m_moves.push_back({.step = newestStep(), .what = what, .ready = std::move(ready), .act = std::move(act)});
}

void Script::takePicture(const std::function<QString()> &picture)
{
    move(
        tr("the picture"), [] { return true; },
        [this, step = newestStep(), picture] { m_steps[step].screenshot = picture(); });
}

void Script::endStep(std::function<QString()> picture)
{
    const int step = newestStep();
    const auto end = [this, step, picture = std::move(picture)] {
        if (m_steps.at(step).screenshot.isEmpty()) {
            m_steps[step].screenshot = picture();
        }
        m_steps[step].outcome = m_stepFailed ? TourStep::Outcome::Failed : TourStep::Outcome::Ok;
        m_steps[step].milliseconds = m_stepTime.elapsed();
    };
    m_moves.push_back({.step = step, .what = {}, .ready = [] { return true; }, .act = end, .ends = true});
}

void Script::fail(const QString &why)
{
    failStep(why);
}

void Script::setRecovery(std::function<bool()> recover)
{
    m_recover = std::move(recover);
}

void Script::keepWaiting()
{
    m_waited.start();
}

void Script::play()
{
    m_waited.start();
    m_timer.start();
}

void Script::tick()
{
    if (m_recovering) {
        recover();
        return;
    }
    if (m_moves.empty()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    if (const int step = m_moves.front().step; step != m_current && !enter(step)) {
        return;
    }
    if (m_moves.front().ready()) {
        makeMove();
    } else if (isOutOfPatience()) {
        failStep(tr("waited for %1").arg(m_moves.front().what));
    }
}

bool Script::enter(int step)
{
    m_current = step;
    m_stepFailed = false;
    m_stepTime.start();
    m_waited.start();
    const StepNeed &need = m_needs.at(step);
    if (!need.met || need.met()) {
        return true;
    }
    m_steps[step].outcome = TourStep::Outcome::Skipped;
    //: In the report of a tour: why a step was skipped.
    m_steps[step].problem = tr("there is no %1").arg(need.what);
    dropMoves(true);
    return false;
}

void Script::makeMove()
{
    const Move move = std::move(m_moves.front());
    m_moves.pop_front();
    if (move.act) {
        move.act();
    }
    m_recovering = move.ends && m_stepFailed && m_recover;
    m_waited.start();
}

void Script::recover()
{
    if (m_recover() || isOutOfPatience()) {
        m_recovering = false;
    }
}

bool Script::isOutOfPatience() const
{
    return std::chrono::milliseconds(m_waited.elapsed()) > m_patience;
}

void Script::failStep(const QString &why)
{
    if (!m_stepFailed) {
        m_steps[m_current].problem = why;
    }
    m_stepFailed = true;
    dropMoves(false);
    m_waited.start();
}

void Script::dropMoves(bool withEnd)
{
    while (!m_moves.empty() && m_moves.front().step == m_current && (withEnd || !m_moves.front().ends)) {
        m_moves.pop_front();
    }
}

} // namespace keyturn
