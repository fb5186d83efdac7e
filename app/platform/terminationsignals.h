// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

namespace keyturn {

/// Turns the system's request to end (SIGTERM, SIGINT, SIGHUP; a session bus that dies sends SIGTERM too)
/// into a signal of the event loop. One file per system; where there is no such thing, nothing is ever
/// emitted. Owned by main().
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    /// Holds the requests back. To be made before the application object, whose threads inherit what is
    /// blocked.
    TerminationSignals();
    ~TerminationSignals() override;

    /// Lets them through; once, when the application object exists.
    void listen();

Q_SIGNALS:
    void requested();

private:
    class Descriptor;
    std::unique_ptr<Descriptor> m_descriptor;
};

} // namespace keyturn
