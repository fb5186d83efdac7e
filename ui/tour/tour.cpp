// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/tour.h"

#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"
#include "models/operations/refresh.h"
#include "models/operations/refreshes.h"
#include "ui/mainwindow.h"
#include "ui/tour/camera.h"
#include "ui/tour/hands.h"
#include "ui/tour/kindwalk.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

Tour::Tour(MainWindow &window, const UiContext &context, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_directory(directory)
{
    connect(&m_script, &Script::finished, this, &Tour::end);
    m_script.setRecovery(&hands::closeTopmost);
    followProgress();
}

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        m_problem = tr("The directory %1 cannot be made.").arg(m_directory);
        Q_EMIT finished(false);
        return;
    }
    for (const Profile &profile : m_context.profiles.all()) {
        for (const Kind kind : allKinds) {
            if (descriptorOf(kind).vendor == profile.vendor) {
                walk(profile.id, kind);
            }
        }
    }
    m_script.play();
}

QString Tour::summary() const
{
    return m_problem.isEmpty() ? tourSummary(m_script.steps())
                               : tourSummary(m_script.steps()) + u'\n' + m_problem;
}

void Tour::followProgress()
{
    const auto &refreshes = m_context.refreshes;
    connect(&refreshes, &Refreshes::progressed, this, [this](const ProfileId &profile) {
        const Refresh *refresh = m_context.refreshes.running(profile);
        const int read = m_context.inventory.owners().count() +
                         (refresh == nullptr ? 0
                                             : refresh->progress().owners + refresh->progress().ownersDone +
                                                   refresh->progress().credentials);
        // A refresh announces itself in steady time, whether or not anything has come.
        if (read != m_readSoFar.value(profile)) {
            m_readSoFar.insert(profile, read);
            m_script.keepWaiting();
        }
    });
    connect(&refreshes, &Refreshes::finished, &m_script, &Script::keepWaiting);
    connect(&m_context.custody.records(), &RecordAnnouncer::changed, &m_script, &Script::keepWaiting);
}

void Tour::walk(const ProfileId &profile, Kind kind)
{
    const auto camera = [this](const QString &token, const QString &verb) {
        return takePicture(token, verb);
    };
    (new KindWalk(m_script, m_context, profile, kind, camera, this))->write();
}

QString Tour::takePicture(const QString &kind, const QString &verb)
{
    if (camera::seesASecret()) {
        m_problem = tr("A secret was in sight: no picture was taken.");
        return {};
    }
    const QString name = u"%1-%2-%3.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(kind, verb);
    if (!camera::pictureOf(m_window).save(QDir(m_directory).filePath(name))) {
        m_problem = tr("The picture %1 could not be written.").arg(name);
    }
    return name;
}

void Tour::end()
{
    if (const auto written = writeTourReport(m_directory, m_script.steps()); !written) {
        m_problem = written.error().text;
    }
    Q_EMIT finished(m_problem.isEmpty() && std::ranges::all_of(m_script.steps(), &TourStep::isOk));
}

} // namespace keyturn
