// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <expected>

namespace keyturn {

/// What the program was started for.
struct CommandLine
{
    /// On the practice tenant, with throw-away data.
    bool sandbox = false;
    /// Where the tour leaves its pictures and its report; empty for no tour.
    QString tourDirectory;
    /// Instead of walking, the tour takes pictures of pages and dialogs.
    bool gallery = false;
    /// Servers for the tour other than the practice tenant; loopback only.
    QUrl c1;
    QUrl confidence;
    /// Code of an offered language; empty for the one of the settings, else the system's.
    QString language;

    [[nodiscard]] bool isTour() const { return !tourDirectory.isEmpty(); }

    /// Whether data and secrets of this run are thrown away at its end.
    [[nodiscard]] bool isPractice() const { return sandbox || isTour(); }

    /// Reads the program's arguments. Answers --help and --version itself, by ending the program. The error
    /// is one sentence.
    [[nodiscard]] static std::expected<CommandLine, QString> parse(const QStringList &arguments);
};

} // namespace keyturn
