// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "ui/context.h"
#include "ui/tour/script.h"

#include <QHash>
#include <QObject>

namespace keyturn {

class MainWindow;

/// The walk that clicks the real widgets: every verb of every kind that the profiles have, one screenshot a
/// step, and `tour.json`. It acts by mouse and key events alone, says `ok` only after the vendor's own answer
/// has confirmed the effect, takes every picture masked, and changes only what it created, connector rotation
/// apart. Owned by the composition.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow &window, const UiContext &context, const QString &directory, QObject *parent = nullptr);

    void start();
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void finished(bool passed);

private:
    /// What is slow but comes nearer is waited for.
    void followProgress();
    void walk(const ProfileId &profile, Kind kind);
    [[nodiscard]] QString takePicture(const QString &kind, const QString &verb);
    void end();

    MainWindow &m_window;
    UiContext m_context;
    QString m_directory;
    Script m_script;
    QString m_problem;
    int m_pictures = 0;
    /// How many items the refresh under way has read.
    QHash<ProfileId, int> m_readSoFar;
};

} // namespace keyturn
