// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>

#include <memory>

namespace keyturn::keyringdaemon {

/// The process behind org.freedesktop.secrets on the session bus; 0 if there is none.
[[nodiscard]] qint64 processId();

/// Locks the login collection.
[[nodiscard]] bool lock();

/// Ends the daemon that runs, if any, with `signal`, and waits until its name is free or taken by another.
[[nodiscard]] bool end(int signal);

/// Starts a gnome-keyring with the login collection unlocked. It ends with the object. With `replace` it
/// takes the name over from the one that runs; else that must have ended.
[[nodiscard]] std::unique_ptr<QProcess> startUnlocked(bool replace = false);

} // namespace keyturn::keyringdaemon
