// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commandline.h"
#include "models/ports/journal.h"
#include "ui/context.h"

#include <QObject>

#include <expected>
#include <functional>
#include <memory>

namespace keyturn {

/// Builds every part and hands each its collaborators; the only place that sees every layer. Made by main(),
/// which starts it inside the event loop and ends when it says so.
class Composition : public QObject
{
    Q_OBJECT
public:
    /// Opens the journal in the file that profiles and journal share.
    using OpenJournal = std::function<std::unique_ptr<Journal>(const QString &databaseFile)>;
    [[nodiscard]] static std::unique_ptr<Journal> openSqliteJournal(const QString &databaseFile);

    /// Opens the data directory and all that is in it. The error is for the admin: a second instance runs,
    /// the disk is read-only, the data is of a newer version. Empty if there is nothing to say, because the
    /// window of a running instance has come forward instead.
    [[nodiscard]] static std::expected<std::unique_ptr<Composition>, QString>
    make(const CommandLine &line, const OpenJournal &openJournal = openSqliteJournal);
    ~Composition() override;

    /// Shows the window, settles what an earlier run left, and reads the tenants; starts the tour if one is
    /// wanted.
    void start();

    /// What the window works with; the parts live as long as the composition.
    [[nodiscard]] UiContext context();

    /// The system asks the program to end. The first time it is asked as if the window were closed, which
    /// refuses while a secret is in memory only; the second time it ends.
    void askToEnd();

Q_SIGNALS:
    /// What an earlier run left is settled as far as the keychain allows; the tenants begin to be read.
    void opened();
    /// Everything that had to be finished is; the program should return `exitCode`.
    void ended(int exitCode);

private:
    class Parts;

    explicit Composition(std::unique_ptr<Parts> parts);
    /// A second instance was started.
    void comeForward();
    void openPractice();
    void startPractice();
    void openWorkspace();
    void startTour();
    void startGallery();
    /// Waits for the keychain, removes a practice run's secrets, then ends.
    void shutDown(int exitCode);
    void endWhenIdle(int exitCode);

    std::unique_ptr<Parts> m_parts;
    bool m_asked = false;
    bool m_ending = false;
};

} // namespace keyturn
