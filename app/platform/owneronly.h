// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>

#include <expected>

/// Files and folders that nobody but their owner may open: by the mode bits on Unix, by an access control
/// list (DACL) on Windows, where mode bits say nothing. Each kind of system has its file. May be called on
/// any thread.
namespace keyturn::owneronly {

/// Creates the file, which must not exist, for its owner alone from the first moment, and opens it for
/// writing, unbuffered. Fails with the system's words; then nothing was created.
[[nodiscard]] std::expected<void, QString> create(QFile &file);

/// Creates a folder, and those above it as the system creates them, or takes one that exists from everybody
/// else. On Windows what lies in it follows. False if that failed.
[[nodiscard]] bool makeFolder(const QString &path);

} // namespace keyturn::owneronly
