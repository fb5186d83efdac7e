// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace keyturn::test {

/// Runs the event loop until `done` says true; false if it has not within `patience`. Looks after each round
/// of events. QTest::qWaitFor() sleeps 10 ms after each instead, which is most of the time of a test with
/// many steps.
template<class Predicate>
[[nodiscard]] bool waitFor(Predicate done, std::chrono::milliseconds patience = std::chrono::seconds(60))
{
    // For what no event tells of.
    QTimer look;
    look.start(std::chrono::milliseconds(10));
    const QDeadlineTimer deadline(patience);
    while (!done()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace keyturn::test
