// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/gallery.h"

#include "models/operations/refreshes.h"
#include "models/ports/settings.h"
#include "ui/mainwindow.h"
#include "ui/tour/camera.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QSize usualSize(1240, 760);
constexpr QSize smallestSize(800, 600);
constexpr int settlingMilliseconds = 250;

} // namespace

Gallery::Gallery(MainWindow &window, const UiContext &context, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_directory(directory)
{
    addPages();
    addDialogs();
    connect(&m_script, &Script::finished, this, &Gallery::end);
}

void Gallery::start()
{
    if (!QDir().mkpath(m_directory)) {
        m_problem = tr("The directory %1 cannot be made.").arg(m_directory);
        Q_EMIT finished(false);
        return;
    }
    if (m_window.devicePixelRatioF() > 1) {
        show({u"reveal"_s}, Light::Bright, usualSize);
        show({u"principals"_s, u"conflict"_s}, Light::Dark, usualSize);
    } else {
        show(names(), Light::Bright, usualSize);
        show({u"all"_s, u"principals"_s, u"activity"_s, u"create-principal"_s, u"conflict"_s,
              u"revoke-several"_s, u"columns"_s, u"connect"_s, u"proxy-login"_s, u"preferences"_s,
              u"settle"_s, u"reveal"_s},
             Light::Dark, usualSize);
        show(
            {u"all"_s, u"principals"_s, u"create-principal"_s, u"edit-personal"_s, u"connect"_s, u"reveal"_s},
            Light::Bright, smallestSize);
        // Nothing else can be shown after these.
        show({u"first-run"_s}, Light::Bright, usualSize);
        show({u"first-run"_s}, Light::Dark, usualSize);
    }
    m_script.play();
}

QString Gallery::summary() const
{
    const QString counted = tr("%n picture(s).", nullptr, m_pictures);
    return m_problem.isEmpty() ? counted : counted + u'\n' + m_problem;
}

QStringList Gallery::names() const
{
    QStringList names;
    for (const Scene &scene : m_scenes) {
        names << scene.name;
    }
    names.removeOne(u"first-run"_s);
    return names;
}

void Gallery::show(const QStringList &names, Light light, const QSize &size)
{
    for (const QString &name : names) {
        const auto scene = std::ranges::find(m_scenes, name, &Scene::name);
        Q_ASSERT(scene != m_scenes.cend());
        play(*scene, light, size);
    }
}

void Gallery::play(const Scene &scene, Light light, const QSize &size)
{
    const bool dark = light == Light::Dark;
    m_script.beginStep(scene.name, {});
    m_script.move(
        tr("the lists"), [this] { return !m_context.refreshes.isRunning(); },
        [this, dark, size] {
            m_context.settings.setValue(Settings::Key::Appearance,
                                        QString(dark ? appearance::dark : appearance::light));
            m_window.resize(size);
        });
    for (const Stage &stage : scene.stages) {
        m_script.move(scene.name, stage.ready, stage.act);
    }
    pause();
    QString name =
        u"%1x%2-%3-%4"_s.arg(size.width()).arg(size.height()).arg(dark ? u"dark"_s : u"light"_s, scene.name);
    m_script.endStep([this, name] {
        take(name);
        return name;
    });
}

void Gallery::pause()
{
    m_script.move(tr("the window"), [] { return true; }, [this] { m_paused.start(); });
    m_script.move(tr("the window"), [this] { return m_paused.elapsed() > settlingMilliseconds; });
}

void Gallery::take(const QString &name)
{
    if (camera::seesASecret()) {
        m_problem = tr("A secret was in sight: no picture was taken.");
        return;
    }
    const QString file = u"%1-scale%2-%3.png"_s.arg(++m_pictures, 2, 10, QChar(u'0'))
                             .arg(m_window.devicePixelRatioF())
                             .arg(name);
    if (!camera::pictureOf(m_window).save(QDir(m_directory).filePath(file))) {
        m_problem = tr("The picture %1 could not be written.").arg(file);
    }
    closeDialogs();
    m_window.findChild<QLineEdit *>(u"search"_s)->clear();
}

void Gallery::closeDialogs()
{
    while (QWidget *menu = QApplication::activePopupWidget()) {
        menu->close();
    }
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            dialog->done(QDialog::Rejected);
        }
    }
}

void Gallery::end()
{
    for (const TourStep &step : m_script.steps()) {
        if (!step.isOk()) {
            m_problem += step.kind + u": "_s + step.problem + u'\n';
        }
    }
    Q_EMIT finished(m_problem.isEmpty());
}

} // namespace keyturn
