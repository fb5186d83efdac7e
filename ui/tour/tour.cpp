// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/tour.h"

#include "models/operations/profiles.h"
#include "ui/mainwindow.h"
#include "ui/tour/kindwalk.h"
#include "ui/widgets/secretview.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

bool showsASecret()
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::ranges::any_of(widgets, [](const QWidget *widget) {
        const auto *view = qobject_cast<const SecretView *>(widget);
        return view != nullptr && view->isVisible() && !view->isMasked();
    });
}

/// The window with its dialogs over it, where they are on the screen.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QWidgetList topLevels = QApplication::topLevelWidgets();
    for (QWidget *dialog : topLevels) {
        if (dialog != &window && dialog->isVisible() && dialog->isModal()) {
            const QPixmap over = dialog->grab();
            const QSize size = over.deviceIndependentSize().toSize();
            const QPoint corner((window.width() - size.width()) / 2, (window.height() - size.height()) / 2);
            painter.drawPixmap(corner, over);
            painter.setPen(window.palette().color(QPalette::Shadow));
            painter.drawRect(QRect(corner, size).adjusted(0, 0, -1, -1));
        }
    }
    return picture;
}

} // namespace

Tour::Tour(MainWindow &window, const UiContext &context, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_directory(directory)
{
    connect(&m_script, &Script::finished, this, &Tour::end);
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

void Tour::walk(const ProfileId &profile, Kind kind)
{
    const auto camera = [this](const QString &token, const QString &verb) {
        return takePicture(token, verb);
    };
    (new KindWalk(m_script, m_context, profile, kind, camera, this))->write();
}

QString Tour::takePicture(const QString &kind, const QString &verb)
{
    if (showsASecret()) {
        m_problem = tr("A secret was in sight: no picture was taken.");
        return {};
    }
    const QString name = u"%1-%2-%3.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(kind, verb);
    if (!pictureOf(m_window).save(QDir(m_directory).filePath(name))) {
        m_problem = tr("The picture %1 could not be written.").arg(name);
    }
    return name;
}

void Tour::end()
{
    if (const auto written = writeTourReport(m_directory, m_script.steps()); !written) {
        m_problem = written.error().text;
    }
    Q_EMIT finished(m_problem.isEmpty() && std::ranges::all_of(m_script.steps(), &TourStep::ok));
}

} // namespace keyturn
