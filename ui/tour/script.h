// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tour/tourreport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace keyturn {

/// Plays what an admin would do, one move after the other: waits until a move can be made, makes it, goes on.
/// Moves are grouped into steps, each of which ends well or fails; after a failed one the tour goes on with
/// the next step. Owned by the Tour.
class Script : public QObject
{
    Q_OBJECT
public:
    explicit Script(QObject *parent = nullptr);

    /// The moves that follow belong to this step.
    void beginStep(const QString &kind, const QString &verb);
    /// Waits until `ready`, then does `act`. `what` names what is waited for, in the report. Called from
    /// within a move, it is made right after that one.
    void move(const QString &what, std::function<bool()> ready, std::function<void()> act = {});
    /// Takes the step's screenshot at this point, instead of at its end. `picture` returns its file name.
    void takePicture(const std::function<QString()> &picture);
    /// Ends the step, which then is ok, and takes its screenshot if there is none yet.
    void endStep(std::function<QString()> picture);
    /// From within a move: the step has failed.
    void fail(const QString &why);

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

    void add(Move move);
    void tick();
    void failStep(const QString &why);
    void skipFailedStep();

    std::deque<Move> m_moves;
    QList<TourStep> m_steps;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QElapsedTimer m_stepTime;
    int m_current = -1;
    int m_building = -1;
    std::size_t m_inserted = 0;
    bool m_playing = false;
    bool m_stepFailed = false;
};

} // namespace keyturn
