// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/gallery.h"

#include "models/domain/kinddescriptor.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/ports/settings.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/mainwindow.h"
#include "ui/tour/camera.h"
#include "ui/tour/hands.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QSize usualSize(1240, 760);
constexpr QSize smallestSize(800, 600);
constexpr int settlingMilliseconds = 250;

} // namespace

/// How to bring something to show into the window.
struct Gallery::Scene
{
    QString name;
    std::function<void()> set;
    /// Where the scene is there only later, how to know.
    QString awaited = {};
};

Gallery::Gallery(MainWindow &window, const UiContext &context, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_directory(directory)
{
    connect(&m_script, &Script::finished, this, &Gallery::end);
}

void Gallery::start()
{
    if (!QDir().mkpath(m_directory)) {
        m_problem = tr("The directory %1 cannot be made.").arg(m_directory);
        Q_EMIT finished(false);
        return;
    }
    const QList<Scene> shownPages = pages();
    const QList<Scene> shownDialogs = dialogs();
    if (m_window.devicePixelRatioF() > 1) {
        show({shownPages.at(2), shownDialogs.first(), shownDialogs.last()}, Light::Bright, usualSize);
        show({shownPages.at(2), shownDialogs.first()}, Light::Dark, usualSize);
    } else {
        show(shownPages + shownDialogs, Light::Bright, usualSize);
        show({shownPages.at(0), shownPages.at(2), shownPages.last(), shownDialogs.at(0), shownDialogs.at(4),
              shownDialogs.at(6), shownDialogs.at(7), shownDialogs.at(9), shownDialogs.last()},
             Light::Dark, usualSize);
        show({shownPages.at(2), shownPages.at(3), shownDialogs.at(0), shownDialogs.at(4), shownDialogs.at(7),
              shownDialogs.last()},
             Light::Bright, smallestSize);
    }
    m_script.play();
}

QString Gallery::summary() const
{
    const QString counted = tr("%n picture(s).", nullptr, m_pictures);
    return m_problem.isEmpty() ? counted : counted + u'\n' + m_problem;
}

QList<Gallery::Scene> Gallery::pages()
{
    return {
        page(u"all"_s, {.page = Place::Page::AllCredentials}),
        page(u"attention"_s, {.page = Place::Page::NeedsAttention}),
        kindPage(u"principals"_s, Kind::ServicePrincipalCredential, false),
        kindPage(u"principals-owners"_s, Kind::ServicePrincipalCredential, true),
        kindPage(u"personal"_s, Kind::PersonalClient, false),
        kindPage(u"connectors"_s, Kind::ConnectorCredential, true),
        kindPage(u"clients"_s, Kind::ClientCredential, false),
        page(u"profile"_s,
             {.page = Place::Page::Profile, .profile = profileOf(Kind::ServicePrincipalCredential)}),
        page(u"handover"_s, {.page = Place::Page::SecretsToHandOver}),
        {u"no-match"_s,
         [this] {
             m_window.goTo({.page = Place::Page::AllCredentials});
             m_window.findChild<QLineEdit *>(u"search"_s)->setText(u"nothing is called that"_s);
         }},
        {u"match"_s,
         [this] {
             m_window.goTo({.page = Place::Page::AllCredentials});
             m_window.findChild<QLineEdit *>(u"search"_s)->setText(u"terraform"_s);
             selectFirst(u"credentialsTable"_s);
         }},
        page(u"activity"_s, {.page = Place::Page::Activity}),
    };
}

QList<Gallery::Scene> Gallery::dialogs()
{
    const auto plain = [this](const QString &name, const QString &action) {
        return Scene{name, [this, action] { trigger(action); }};
    };
    return {
        create(u"create-principal"_s, Kind::ServicePrincipalCredential),
        create(u"create-personal"_s, Kind::PersonalClient),
        create(u"create-client"_s, Kind::ClientCredential),
        create(u"rotate-connector"_s, Kind::ConnectorCredential),
        onSelected(u"edit-personal"_s, Kind::PersonalClient, u"edit"_s),
        onSelected(u"edit-client"_s, Kind::ClientCredential, u"edit"_s),
        onSelected(u"revoke"_s, Kind::ServicePrincipalCredential, u"revoke"_s),
        plain(u"connect"_s, u"connect"_s),
        plain(u"connections"_s, u"connections"_s),
        plain(u"preferences"_s, u"preferences"_s),
        plain(u"about"_s, u"about"_s),
        onSelected(u"rotate"_s, Kind::ServicePrincipalCredential, u"rotate"_s),
        onOwner(u"owner-new"_s, Kind::ServicePrincipalCredential, u"owner.new"_s),
        onOwner(u"owner-rename"_s, Kind::ServicePrincipalCredential, u"owner.rename"_s),
        onOwner(u"owner-delete"_s, Kind::ServicePrincipalCredential, u"owner.delete"_s),
        onOwner(u"known-add"_s, Kind::ConnectorCredential, u"known.add"_s),
        reveal(),
    };
}

Gallery::Scene Gallery::page(const QString &name, const Place &place)
{
    return {name, [this, place] { m_window.goTo(place); }};
}

Gallery::Scene Gallery::kindPage(const QString &name, Kind kind, bool owners)
{
    return {name, [this, kind, owners] {
                goTo(kind);
                if (owners) {
                    showOwners();
                }
                selectFirst(owners ? u"ownersTable"_s : u"credentialsTable"_s);
            }};
}

Gallery::Scene Gallery::create(const QString &name, Kind kind)
{
    return {name, [this, kind] { m_window.flows().create(profileOf(kind), kind); }};
}

Gallery::Scene Gallery::onSelected(const QString &name, Kind kind, const QString &action)
{
    return {name, [this, kind, action] {
                goTo(kind);
                selectFirst(u"credentialsTable"_s);
                trigger(action);
            }};
}

Gallery::Scene Gallery::onOwner(const QString &name, Kind kind, const QString &action)
{
    return {name, [this, kind, action] {
                goTo(kind);
                showOwners();
                selectFirst(u"ownersTable"_s);
                trigger(action);
            }};
}

Gallery::Scene Gallery::reveal()
{
    return {u"reveal"_s,
            [this] {
                const Kind kind = Kind::PersonalClient;
                m_window.flows().create(profileOf(kind), kind);
                hands::typeOver(hands::find(u"field.displayName"_s), u"gallery"_s);
                hands::click(hands::find(u"button.ok"_s));
            },
            u"revealDialog"_s};
}

void Gallery::show(const QList<Scene> &scenes, Light light, const QSize &size)
{
    const bool dark = light == Light::Dark;
    for (const Scene &scene : scenes) {
        m_script.beginStep(scene.name, {});
        m_script.move(
            tr("the lists"), [this] { return !m_context.refreshes.isRunning(); },
            [this, scene, dark, size] {
                m_context.settings.setValue(Settings::Key::Appearance,
                                            QString(dark ? appearance::dark : appearance::light));
                m_window.resize(size);
                scene.set();
            });
        if (!scene.awaited.isEmpty()) {
            m_script.move(scene.awaited, [name = scene.awaited] { return hands::find(name) != nullptr; });
        }
        pause();
        QString name = u"%1x%2-%3-%4"_s.arg(size.width())
                           .arg(size.height())
                           .arg(dark ? u"dark"_s : u"light"_s, scene.name);
        m_script.endStep([this, name] {
            take(name);
            return name;
        });
    }
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

void Gallery::goTo(Kind kind)
{
    m_window.goTo({.page = Place::Page::Credentials, .profile = profileOf(kind), .kind = kind});
}

void Gallery::showOwners()
{
    auto *tabs = m_window.findChild<QTabBar *>(u"kindTabs"_s);
    const int owners = tabs->count() - 1;
    // Connectors come first: their owners are what one acts on.
    tabs->setCurrentIndex(
        m_window.findChild<QTableView *>(u"ownersTable"_s)->isVisible() ? tabs->currentIndex() : owners);
}

void Gallery::selectFirst(const QString &table)
{
    auto *view = m_window.findChild<QTableView *>(table);
    if (view != nullptr && view->model()->rowCount() > 0) {
        view->setCurrentIndex(view->model()->index(0, view->horizontalHeader()->logicalIndex(0)));
    }
}

void Gallery::trigger(const QString &action)
{
    auto *found = m_window.findChild<QAction *>(u"action."_s + action);
    if (found != nullptr && found->isEnabled()) {
        found->trigger();
    } else {
        m_script.fail(tr("%1 cannot be done").arg(action));
    }
}

void Gallery::closeDialogs()
{
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            dialog->done(QDialog::Rejected);
        }
    }
}

ProfileId Gallery::profileOf(Kind kind) const
{
    const QList<Profile> &profiles = m_context.profiles.all();
    const auto found = std::ranges::find(profiles, descriptorOf(kind).vendor, &Profile::vendor);
    return found == profiles.cend() ? ProfileId() : found->id;
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
