// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QObject>

namespace keyturn {

/// Lets a second start with the same data bring the window of the first one forward instead of ending with an
/// error. A local socket that only this user can open, named after the data directory. To connect is the
/// whole message: nothing that a caller sends is read. What keeps a second instance out is the lock on the
/// data directory (DataDirectory), with or without this.
class Activation : public QObject
{
    Q_OBJECT
public:
    explicit Activation(const QString &dataDirectory, QObject *parent = nullptr);

    /// For who holds the data directory's lock. Where it fails, a second start only says who that is.
    void listen();

    /// Of the socket.
    [[nodiscard]] QString address() const { return m_address; }

    /// Whether an instance that listens has come forward. Waits a few seconds for one that is busy; returns
    /// at once where there is none.
    [[nodiscard]] static bool ask(const QString &dataDirectory);

Q_SIGNALS:
    void wanted();

private:
    void answer();

    QString m_address;
    QLocalServer m_server;
};

} // namespace keyturn
