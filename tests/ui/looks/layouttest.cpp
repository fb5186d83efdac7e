// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "layoutcheck.h"
#include "pageworld.h"
#include "pseudotranslator.h"

#include "models/domain/kinddescriptor.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

enum class Language : quint8 { English, Longer, Wide };

/// A window on a world of its own, in one of the languages.
class Stage
{
public:
    Stage(Language language, const QString &appearance)
    {
        if (language != Language::English) {
            translator.emplace(language == Language::Longer ? PseudoTranslator::Manner::Longer
                                                            : PseudoTranslator::Manner::Wide);
            QCoreApplication::installTranslator(&*translator);
        }
        world = std::make_unique<PageWorld>();
        world->remembering.setValue(Settings::Key::Appearance, appearance);
        theme = std::make_unique<Theme>(world->remembering, world->platform);
        for (Profile profile : world->profiles.all()) {
            profile.colour = ProfileColour::Red;
            std::ignore = world->profiles.save(profile, {});
        }
        window = std::make_unique<MainWindow>(world->pageContext());
        window->resize(QGuiApplication::primaryScreen()->availableSize() - QSize(4, 28));
        window->show();
        settle();
    }

    ~Stage()
    {
        window.reset();
        if (translator) {
            QCoreApplication::removeTranslator(&*translator);
        }
    }

    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// Until all layouts have been done.
    static void settle() { QTest::qWait(40); }

    [[nodiscard]] CredentialFlows &flows() { return window->flows(); }

    void trigger(const QString &name) { window->findChild<QAction *>(u"action."_s + name)->trigger(); }

    void goTo(Kind kind)
    {
        window->goTo(
            {.page = Place::Page::Credentials, .profile = PageWorld::owner(kind).profile, .kind = kind});
    }

    void selectFirst(const QString &table)
    {
        auto *view = window->findChild<QTableView *>(table);
        view->setCurrentIndex(view->model()->index(0, view->horizontalHeader()->logicalIndex(0)));
    }

    /// The tab of the owners in the list of a kind.
    void showOwners()
    {
        for (QTabBar *tabs : window->findChildren<QTabBar *>()) {
            if (tabs->isVisible() && tabs->count() > 1) {
                tabs->setCurrentIndex(1);
            }
        }
    }

    [[nodiscard]] QDialog *dialog(const QString &name)
    {
        for (QDialog *each : window->findChildren<QDialog *>(name)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    void click(const QString &dialogName, const QString &button)
    {
        QTRY_VERIFY2(dialog(dialogName) != nullptr, qPrintable(dialogName));
        auto *found = dialog(dialogName)->findChild<QPushButton *>(button);
        QTRY_VERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    void create(Kind kind)
    {
        flows().create(PageWorld::owner(kind).profile, kind, PageWorld::owner(kind));
        settle();
    }

    void reveal()
    {
        create(Kind::ServicePrincipalCredential);
        QTest::keyClicks(dialog(u"createDialog"_s)->findChild<QLineEdit *>(u"field.displayName"_s),
                         u"prod-ci"_s);
        click(u"createDialog"_s, u"button.ok"_s);
        QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
        QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
    }

    void loseAnAnswer()
    {
        ApiError lost;
        lost.kind = ApiError::Kind::Timeout;
        lost.serverMayHaveActed = true;
        world->vendor.refuseMint = lost;
        create(Kind::ServicePrincipalCredential);
        QTest::keyClicks(dialog(u"createDialog"_s)->findChild<QLineEdit *>(u"field.displayName"_s),
                         u"prod-ci"_s);
        click(u"createDialog"_s, u"button.ok"_s);
    }

    [[nodiscard]] QStringList faults()
    {
        for (QDialog *each : window->findChildren<QDialog *>()) {
            if (each->isVisible()) {
                std::ignore = QTest::qWaitForWindowExposed(each);
            }
        }
        settle();
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        QStringList found = layoutFaults(*window, screen);
        for (const QDialog *each : window->findChildren<QDialog *>()) {
            if (each->isVisible()) {
                found += layoutFaults(*each, screen);
            }
        }
        return found;
    }

    std::optional<PseudoTranslator> translator;
    std::unique_ptr<PageWorld> world;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
};

struct Scene
{
    QString name;
    std::function<void(Stage &)> set;
};

void addPages(QList<Scene> &scenes)
{
    const auto page = [&scenes](const QString &name, Place::Page which) {
        scenes.append({name, [which](Stage &stage) {
                           const bool ofProfile = which == Place::Page::Profile;
                           const ProfileId profile =
                               ofProfile ? stage.world->profiles.all().first().id : ProfileId();
                           stage.window->goTo({.page = which, .profile = profile});
                       }});
    };
    page(u"all credentials"_s, Place::Page::AllCredentials);
    page(u"needs attention"_s, Place::Page::NeedsAttention);
    page(u"profile"_s, Place::Page::Profile);
    page(u"secrets to hand over"_s, Place::Page::SecretsToHandOver);
    page(u"activity"_s, Place::Page::Activity);
    for (const Kind kind : allKinds) {
        const QString token = descriptorOf(kind).token;
        scenes.append({token, [kind](Stage &stage) {
                           stage.goTo(kind);
                           stage.selectFirst(u"credentialsTable"_s);
                       }});
        scenes.append({token + u" owners"_s, [kind](Stage &stage) {
                           stage.goTo(kind);
                           stage.showOwners();
                       }});
    }
}

void addCredentialDialogs(QList<Scene> &scenes)
{
    for (const Kind kind : allKinds) {
        const KindDescriptor &descriptor = descriptorOf(kind);
        const QString token = descriptor.token;
        scenes.append({token + u" create"_s, [kind](Stage &stage) { stage.create(kind); }});
        scenes.append({token + u" rotate"_s,
                       [kind](Stage &stage) { stage.flows().rotate(PageWorld::credential(kind)); }});
        scenes.append({token + u" revoke"_s, [kind](Stage &stage) {
                           stage.world->remembering.setValue(Settings::Key::RevokeByName, true);
                           stage.flows().revoke(PageWorld::credential(kind));
                       }});
        if (descriptor.can(Verb::Update)) {
            scenes.append({token + u" edit"_s,
                           [kind](Stage &stage) { stage.flows().edit(PageWorld::credential(kind)); }});
        }
    }
    scenes.append({u"reveal"_s, &Stage::reveal});
    scenes.append({u"discard"_s, [](Stage &stage) {
                       stage.reveal();
                       stage.click(u"revealDialog"_s, u"button.discard"_s);
                   }});
    scenes.append({u"reveal from memory"_s, [](Stage &stage) {
                       stage.world->durable.locked = true;
                       stage.create(Kind::ServicePrincipalCredential);
                       QTest::keyClicks(
                           stage.dialog(u"createDialog"_s)->findChild<QLineEdit *>(u"field.displayName"_s),
                           u"prod-ci"_s);
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   }});
    scenes.append({u"unknown outcome"_s, &Stage::loseAnAnswer});
    scenes.append({u"settle"_s, [](Stage &stage) {
                       stage.loseAnAnswer();
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   }});
}

void addOtherDialogs(QList<Scene> &scenes)
{
    const auto action = [&scenes](const QString &name) {
        scenes.append({name, [name](Stage &stage) { stage.trigger(name); }});
    };
    action(u"preferences"_s);
    action(u"connect"_s);
    action(u"connections"_s);
    action(u"about"_s);
    scenes.append({u"change connection"_s, [](Stage &stage) {
                       stage.trigger(u"connections"_s);
                       stage.click(u"connectionsDialog"_s, u"button.edit"_s);
                   }});
    scenes.append({u"remove connection"_s, [](Stage &stage) {
                       stage.trigger(u"connections"_s);
                       stage.click(u"connectionsDialog"_s, u"button.remove"_s);
                   }});
    const auto ownerAction = [&scenes](const QString &name, Kind kind) {
        scenes.append({name, [name, kind](Stage &stage) {
                           stage.goTo(kind);
                           stage.showOwners();
                           stage.selectFirst(u"ownersTable"_s);
                           stage.trigger(name);
                       }});
    };
    ownerAction(u"owner.new"_s, Kind::ServicePrincipalCredential);
    ownerAction(u"owner.rename"_s, Kind::ServicePrincipalCredential);
    ownerAction(u"owner.delete"_s, Kind::ServicePrincipalCredential);
    ownerAction(u"known.add"_s, Kind::ConnectorCredential);
}

QList<Scene> allScenes()
{
    QList<Scene> scenes;
    addPages(scenes);
    addCredentialDialogs(scenes);
    addOtherDialogs(scenes);
    return scenes;
}

} // namespace

/// Every page and dialog in every language and theme, on the screen and at the scale that this program was
/// started with.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingFits_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("language");
        m_scenes = allScenes();
        const char *const languages[] = {"", ", longer", ", wide"};
        for (int language = 0; language < 3; ++language) {
            for (int scene = 0; scene < m_scenes.size(); ++scene) {
                QTest::addRow("%s%s", qPrintable(m_scenes.at(scene).name), languages[language])
                    << scene << language;
            }
        }
    }

    void everythingFits()
    {
        QFETCH(const int, scene);
        QFETCH(const int, language);
        for (const auto &appearance : {appearance::light, appearance::dark}) {
            Stage stage(static_cast<Language>(language), QString(appearance));
            m_scenes.at(scene).set(stage);
            QStringList faults;
            const bool fits = QTest::qWaitFor([&stage, &faults] {
                faults = stage.faults();
                return faults.isEmpty();
            });
            QVERIFY2(fits, qPrintable(u'\n' + faults.join(u'\n')));
        }
    }

    void faultsAreFound()
    {
        QWidget window;
        auto *wide = new QPushButton(u"A text that is longer than its button"_s, &window);
        wide->setGeometry(10, 10, 40, 30);
        auto *over = new QPushButton(u"x"_s, &window);
        over->setGeometry(20, 20, 100, 30);
        auto *outside = new QWidget(&window);
        outside->setGeometry(150, 10, 100, 10);
        window.resize(200, 100);
        window.show();
        const QString found = layoutFaults(window, QSize(150, 90)).join(u'\n');
        for (const QString &part : {u"larger than the screen"_s, u"longer than its button"_s, u"overlaps"_s,
                                    u"outside of its parent"_s}) {
            QVERIFY2(found.contains(part), qPrintable(part));
        }
    }

private:
    QList<Scene> m_scenes;
};

} // namespace keyturn

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", qgetenv("KEYTURN_SCALE"));
    const QApplication app(argc, argv);
    keyturn::LayoutTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "layouttest.moc"
