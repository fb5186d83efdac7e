// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commandline.h"
#include "app/store/datafiles.h"
#include "models/ports/journal.h"
#include "ui/context.h"

#include <QObject>

#include <cstdlib>
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

    /// Takes the data directory. The error is for the admin: a second instance runs, the disk is full or
    /// read-only. Empty if there is nothing to say, because the window of a running instance has come forward
    /// instead.
    [[nodiscard]] static std::expected<std::unique_ptr<Composition>, QString>
    make(const CommandLine &line, const OpenJournal &openJournal = openSqliteJournal);
    ~Composition() override;

    /// Looks at what is kept, shows the window, settles what an earlier run left, and reads the tenants;
    /// starts the tour if one is wanted. If something kept cannot be read, it says so by hindered() instead.
    void start();
    /// The answer to hindered(): sets the file aside, and starts with an empty one in its place.
    void startWithout(const keyturn::BrokenFile &broken);

    /// The other answer.
    void giveUp() { shutDown(EXIT_FAILURE); }

    /// What the window works with; the parts live as long as the composition.
    [[nodiscard]] UiContext context();

    /// The system asks the program to end. The first time it is asked as if the window were closed, which
    /// refuses while a secret is in memory only; the second time it ends.
    void askToEnd();

Q_SIGNALS:
    /// What an earlier run left is settled as far as the keychain allows; the tenants begin to be read.
    void opened();
    /// It cannot start, and nothing was changed. See BrokenFile::loss for whether the admin has a choice.
    void hindered(const keyturn::BrokenFile &broken);
    /// Everything that had to be finished is; the program should return `exitCode`.
    void ended(int exitCode);

private:
    class Parts;

    explicit Composition(std::unique_ptr<Parts> parts);
    /// A second instance was started.
    void comeForward();
    void loadProfiles();
    void openWindow();
    void openPractice();
    void startPractice();
    void openWorkspace();
    void startTour();
    void startGallery();
    /// Waits for the keychain, removes a practice run's secrets, then ends.
    void shutDown(int exitCode);
    void endWhenIdle(int exitCode);

    std::unique_ptr<Parts> m_parts;
    /// For the admin, once there is a window.
    QStringList m_news;
    bool m_asked = false;
    bool m_ending = false;
};

} // namespace keyturn
