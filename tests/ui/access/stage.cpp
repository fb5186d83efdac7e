// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/access/stage.h"

#include "models/domain/kinddescriptor.h"
#include "models/items/roles.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

const auto ownersSuffix = u" owners"_s;

bool opensSomething(const QString &objectName, const QString &text)
{
    static const QStringList withoutQuestion{u"action.about"_s, u"action.shortcuts"_s, u"action.help"_s};
    static const QStringList toFiles{u"button.save"_s, u"button.browseCa"_s};
    return withoutQuestion.contains(objectName) || (text.endsWith(u'…') && !toFiles.contains(objectName));
}

void selectFirst(const QWidget &window, const QString &table, int role, const QVariant &wanted)
{
    auto *view = window.findChild<QTableView *>(table);
    const QAbstractItemModel *model = view->model();
    const QModelIndexList found = wanted.isValid()
                                      ? model->match(model->index(0, 0), role, wanted, 1, Qt::MatchExactly)
                                      : QModelIndexList{model->index(0, 0)};
    if (!found.isEmpty()) {
        view->setCurrentIndex(found.first());
    }
}

QList<QDialog *> shownDialogs(const QWidget &window)
{
    QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    erase_if(dialogs, [](const QDialog *dialog) { return !dialog->isVisible(); });
    return dialogs;
}

} // namespace

Stage::Stage(const QString &path)
    : m_window(m_world.pageContext())
    , m_top(&m_window)
{
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window)) {
        qFatal("the window does not open");
    }
    QStringList steps = path.split(u'/');
    goTo(steps.takeFirst());
    for (const QString &step : std::as_const(steps)) {
        open(step);
    }
}

QStringList Stage::allPaths()
{
    QStringList paths;
    QStringList ahead = places();
    QStringList known;
    constexpr auto deepest = 3;
    while (!ahead.isEmpty()) {
        const QString path = ahead.takeFirst();
        const Stage stage(path);
        if (stage.top() == nullptr) {
            continue; // a menu, where an entry can mean several things
        }
        const QString looks = stage.looks();
        if (known.contains(looks)) {
            continue; // as it opened from another place
        }
        known.append(looks);
        paths.append(path);
        if (path.count(u'/') < deepest) {
            for (const QString &step : stage.nextSteps()) {
                ahead.append(path + u'/' + step);
            }
        }
    }
    return paths;
}

QStringList Stage::places()
{
    QStringList names{u"first run"_s, u"held"_s, u"unknown"_s};
    for (const Kind kind : allKinds) {
        const KindDescriptor &descriptor = descriptorOf(kind);
        names.append(descriptor.token);
        if (descriptor.ownerVerbs != Verbs()) {
            names.append(descriptor.token + ownersSuffix);
        }
    }
    return names;
}

void Stage::goTo(const QString &place)
{
    for (const Kind kind : allKinds) {
        const QString token = descriptorOf(kind).token;
        if (place == token || place == token + ownersSuffix) {
            goToKind(kind, place != token);
        }
    }
    if (place == "first run"_L1) {
        const QList<Profile> profiles = m_world.profiles.all();
        for (const Profile &profile : profiles) {
            std::ignore = m_world.profiles.remove(profile.id);
        }
        if (!QTest::qWaitFor([this] { return m_world.profiles.all().isEmpty(); })) {
            qFatal("the connections stay");
        }
    } else if (place == "held"_L1 || place == "unknown"_L1) {
        mint(place == "held"_L1);
        m_window.goTo({.page = Place::Page::SecretsToHandOver, .profile = {}});
        selectFirst(m_window, u"operationsTable"_s, OperationIdRole, {});
    }
}

void Stage::goToKind(Kind kind, bool owners)
{
    m_window.goTo(
        {.page = Place::Page::Credentials, .profile = PageWorld::owner(kind).profile, .kind = kind});
    const QString table = owners ? u"ownersTable"_s : u"credentialsTable"_s;
    auto *tabs = m_window.findChild<QTabBar *>(u"kindTabs"_s);
    for (int tab = 0; tab < tabs->count() && !m_window.findChild<QTableView *>(table)->isVisible(); ++tab) {
        tabs->setCurrentIndex(tab);
    }
    owners ? selectFirst(m_window, table, OwnerRefRole, QVariant::fromValue(PageWorld::owner(kind)))
           : selectFirst(m_window, table, RefRole, QVariant::fromValue(PageWorld::credential(kind)));
}

void Stage::mint(bool answered)
{
    MintRequest request;
    request.owner = PageWorld::owner(Kind::ServicePrincipalCredential);
    request.ownerName = u"CI"_s;
    request.fields.set(Field::DisplayName, u"made here"_s);
    if (!answered) {
        ApiError lost;
        lost.kind = ApiError::Kind::Timeout;
        lost.serverMayHaveActed = true;
        m_world.vendor.refuseMint = lost;
    }
    auto operation = m_world.operations.mint(request);
    if (!operation) {
        qFatal("%s", qPrintable(operation.error()));
    }
    (*operation)->start();
    const bool ended = QTest::qWaitFor([this] {
        return m_world.custody.openCount() > 0 &&
               !m_world.custody.isMinting(PageWorld::owner(Kind::ServicePrincipalCredential));
    });
    if (!ended) {
        qFatal("nothing was minted");
    }
}

void Stage::open(const QString &step)
{
    const QList<QDialog *> before = shownDialogs(m_window);
    if (auto *action = m_top->findChild<QAction *>(step)) {
        action->trigger();
    } else if (auto *button = m_top->findChild<QPushButton *>(step)) {
        button->click();
    }
    m_top.clear();
    std::ignore = QTest::qWaitFor([&] {
        for (QDialog *dialog : shownDialogs(m_window)) {
            if (!before.contains(dialog)) {
                m_top = dialog;
            }
        }
        // What opens a menu opens no dialog.
        return !m_top.isNull() || QApplication::activePopupWidget() != nullptr;
    });
    if (m_top) {
        std::ignore = QTest::qWaitForWindowActive(m_top);
    }
}

QString Stage::looks() const
{
    QStringList shown{m_top->windowTitle()};
    for (const QWidget *each : m_top->findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == m_top) {
            shown.append(each->objectName() + (each->isEnabled() ? u"+"_s : u"-"_s));
        }
    }
    return shown.join(u' ');
}

QStringList Stage::nextSteps() const
{
    QStringList steps;
    if (m_top == &m_window) {
        for (const QAction *action : m_window.findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
            if (action->isEnabled() && action->isVisible() &&
                opensSomething(action->objectName(), action->text())) {
                steps.append(action->objectName());
            }
        }
        return steps;
    }
    for (const QPushButton *button : m_top->findChildren<QPushButton *>()) {
        if (button->window() == m_top && button->isVisible() && button->isEnabled() &&
            opensSomething(button->objectName(), button->text())) {
            steps.append(button->objectName());
        }
    }
    return steps;
}

} // namespace keyturn
