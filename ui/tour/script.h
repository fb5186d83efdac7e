// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tour/tourreport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace keyturn {

/// What a step of a script cannot do without.
struct StepNeed
{
    /// Names it in the report.
    QString what = {};
    /// Asked when the step's turn comes; where it is not met the step is skipped. Absent for no need.
    std::function<bool()> met = {};
};

/// Plays what an admin would do, one move after the other: waits until a move can be made, makes it, goes on.
/// Moves are grouped into steps, each of which ends well or fails. After a failed one the window is brought
/// back to where a step can begin, and the next is tried, unless it lacks what the failed one should have
/// made. Owned by the Tour.
class Script : public QObject
{
    Q_OBJECT
public:
    /// A move that cannot be made within `patience` has failed. Generous, since machines differ.
    explicit Script(std::chrono::milliseconds patience = std::chrono::seconds(10), QObject *parent = nullptr);

    /// The moves that follow belong to this step.
    void beginStep(const QString &kind, const QString &verb, const StepNeed &need = {});
    /// Waits until `ready`, then does `act`. `what` names what is waited for, in the report.
    void move(const QString &what, std::function<bool()> ready, std::function<void()> act = {});
    /// Takes the step's screenshot at this point, instead of at its end. `picture` returns its file name.
    void takePicture(const std::function<QString()> &picture);
    /// Ends the step, which then is ok, and takes its screenshot if there is none yet.
    void endStep(std::function<QString()> picture);
    /// From within a move: the step has failed.
    void fail(const QString &why);
    /// Made after a failed step, again and again until it answers that the next step can begin.
    void setRecovery(std::function<bool()> recover);
    /// What is waited for has come nearer: the wait begins again.
    void keepWaiting();

    void play();

    [[nodiscard]] const QList<TourStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void finished();

private:
    struct Move
    {
        int step = 0;
        QString what;
        std::function<bool()> ready;
        std::function<void()> act;
        /// Ends its step; made even where the step has failed.
        bool ends = false;
    };

    [[nodiscard]] int newestStep() const { return static_cast<int>(m_steps.size()) - 1; }

    void tick();
    /// Whether the step's moves are to be made.
    [[nodiscard]] bool enter(int step);
    void makeMove();
    void recover();
    [[nodiscard]] bool isOutOfPatience() const;
    void failStep(const QString &why);
    void dropMoves(bool withEnd);

    std::chrono::milliseconds m_patience;
    std::function<bool()> m_recover;
    std::deque<Move> m_moves;
    QList<TourStep> m_steps;
    QList<StepNeed> m_needs;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QElapsedTimer m_stepTime;
    int m_current = -1;
    bool m_stepFailed = false;
    bool m_recovering = false;
};

} // namespace keyturn
