// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/looks/layoutstage.h"

#include "models/items/credentialtablemodel.h"
#include "models/items/ownertablemodel.h"
#include "tests/ui/looks/layoutcheck.h"
#include "ui/dialogs/credentialflows.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

LayoutStage::LayoutStage(LayoutLanguage spoken)
    : language(spoken)
{
    const bool german = language == LayoutLanguage::German;
    translators.speak(german ? u"de"_s : language == LayoutLanguage::Japanese ? u"ja"_s : u"en"_s);
    if (language == LayoutLanguage::Longer || language == LayoutLanguage::Wide) {
        pseudo.emplace(language == LayoutLanguage::Longer ? PseudoTranslator::Manner::Longer
                                                          : PseudoTranslator::Manner::Wide);
        QCoreApplication::installTranslator(&*pseudo);
    }
    world = std::make_unique<PageWorld>();
    theme = std::make_unique<Theme>(world->remembering, world->platform);
    wear(appearance::light);
    for (Profile profile : world->profiles.all()) {
        profile.colour = ProfileColour::Red;
        std::ignore = world->profiles.save(profile, {});
    }
    openWindow();
}

LayoutStage::~LayoutStage()
{
    window.reset();
    if (pseudo) {
        QCoreApplication::removeTranslator(&*pseudo);
    }
}

void LayoutStage::openWindow()
{
    window = std::make_unique<MainWindow>(world->pageContext());
    window->resize(QGuiApplication::primaryScreen()->availableSize() - QSize(4, 28));
    window->show();
    settle();
}

void LayoutStage::settle()
{
    QTest::qWait(20);
}

void LayoutStage::clear()
{
    if (idleLock) {
        idleLock->unlock();
        idleLock.reset();
    }
    while (QWidget *menu = QApplication::activePopupWidget()) {
        menu->close();
    }
    for (QDialog *each : window->findChildren<QDialog *>()) {
        if (each->isVisible()) {
            each->done(QDialog::Rejected);
        }
    }
    QTRY_VERIFY(shown().size() == 1);
}

void LayoutStage::wear(QLatin1StringView appearance)
{
    world->remembering.setValue(Settings::Key::Appearance, QString(appearance));
}

void LayoutStage::trigger(const QString &name)
{
    auto *action = window->findChild<QAction *>(u"action."_s + name);
    QVERIFY2(action != nullptr && action->isEnabled(), qPrintable(name));
    action->trigger();
}

void LayoutStage::goTo(Kind kind)
{
    window->goTo({.page = Place::Page::Credentials, .profile = PageWorld::owner(kind).profile, .kind = kind});
}

void LayoutStage::selectFirst(const QString &table)
{
    auto *view = window->findChild<QTableView *>(table);
    view->setCurrentIndex(view->model()->index(0, view->horizontalHeader()->logicalIndex(0)));
}

void LayoutStage::showOwners()
{
    for (QTabBar *tabs : window->findChildren<QTabBar *>()) {
        if (tabs->isVisible() && tabs->count() > 1) {
            tabs->setCurrentIndex(1);
        }
    }
}

QDialog *LayoutStage::dialog(const QString &name)
{
    for (QDialog *each : window->findChildren<QDialog *>(name)) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

void LayoutStage::click(const QString &dialogName, const QString &button)
{
    QTRY_VERIFY2(dialog(dialogName) != nullptr, qPrintable(dialogName));
    auto *found = dialog(dialogName)->findChild<QPushButton *>(button);
    QTRY_VERIFY2(found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void LayoutStage::type(const QString &dialogName, const QString &field, const QString &text)
{
    QTRY_VERIFY(dialog(dialogName) != nullptr);
    auto *found = dialog(dialogName)->findChild<QWidget *>(field);
    QTRY_VERIFY(found->isEnabled());
    QTest::keyClicks(found, text);
}

void LayoutStage::create(Kind kind)
{
    flows().create(PageWorld::owner(kind).profile, kind, PageWorld::owner(kind));
    settle();
}

void LayoutStage::createNamed()
{
    create(Kind::ServicePrincipalCredential);
    type(u"createDialog"_s, u"field.displayName"_s, u"prod-ci"_s);
    click(u"createDialog"_s, u"button.ok"_s);
}

void LayoutStage::lock()
{
    idleLock = std::make_unique<IdleLock>(world->remembering, world->platform, *window);
    idleLock->lock();
}

void LayoutStage::reveal()
{
    createNamed();
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
}

void LayoutStage::loseAnAnswer()
{
    ApiError lost;
    lost.kind = ApiError::Kind::Timeout;
    lost.serverMayHaveActed = true;
    world->vendor.refuseMint = lost;
    createNamed();
}

QList<QWidget *> LayoutStage::shown()
{
    if (idleLock && idleLock->isLocked()) {
        QWidgetList screens = QApplication::topLevelWidgets();
        screens.removeIf([](const QWidget *each) { return !each->isVisible(); });
        return screens;
    }
    QList<QWidget *> windows{window.get()};
    for (QDialog *each : window->findChildren<QDialog *>()) {
        if (each->isVisible()) {
            windows << each;
        }
    }
    if (QWidget *menu = QApplication::activePopupWidget()) {
        windows << menu;
    }
    return windows;
}

bool LayoutStage::shows(const QString &name)
{
    return std::ranges::any_of(shown(), [&name](const QWidget *each) { return each->objectName() == name; });
}

QStringList LayoutStage::faults()
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    QStringList found;
    for (QWidget *each : shown()) {
        std::ignore = QTest::qWaitForWindowExposed(each);
    }
    settle();
    for (const QWidget *each : shown()) {
        found += layoutFaults(*each, screen);
    }
    return found + stateFaults();
}

QStringList LayoutStage::stateFaults()
{
    QStringList found;
    const auto check = [this, &found](const QString &name, int column, bool whole) {
        const QTableView *table = window->findChild<QTableView *>(name);
        if (table->isVisible() && !table->isColumnHidden(column)) {
            const QAbstractItemView *view = table;
            found += columnFaults(*table, column, whole ? view->sizeHintForColumn(column) : 0);
        }
    };
    // What nobody speaks is longer than any status that somebody reads.
    const bool spoken = language <= LayoutLanguage::Japanese;
    check(u"credentialsTable"_s, static_cast<int>(CredentialTableModel::Column::Status), spoken);
    check(u"ownersTable"_s, static_cast<int>(OwnerTableModel::Column::State), spoken);
    // Several reasons at once are elided, and told whole by a tooltip.
    check(u"credentialsTable"_s, static_cast<int>(CredentialTableModel::Column::Attention), false);
    return found;
}

QStringList LayoutStage::faintTexts()
{
    settle();
    QStringList found;
    for (const QWidget *each : shown()) {
        found += keyturn::faintTexts(*each);
    }
    return found;
}

QStringList LayoutStage::places()
{
    QStringList before;
    QStringList now = placesNow();
    while (now != before) {
        settle();
        before = std::exchange(now, placesNow());
    }
    return now;
}

QStringList LayoutStage::placesNow()
{
    QStringList found;
    for (const QWidget *top : shown()) {
        for (const QWidget *each : top->findChildren<QWidget *>()) {
            // Where a window stands is the window manager's.
            if (each->isVisible() && !each->isWindow()) {
                const QRect place = each->geometry();
                found << u"%1 %2: %3,%4 %5x%6"_s
                             .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())
                             .arg(place.x())
                             .arg(place.y())
                             .arg(place.width())
                             .arg(place.height());
            }
        }
    }
    return found;
}

} // namespace keyturn
