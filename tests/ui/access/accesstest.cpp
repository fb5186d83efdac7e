// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/access/stage.h"
#include "tests/ui/access/walks.h"

#include "models/items/navigationmodel.h"
#include "models/items/roles.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <ctime>

using namespace Qt::StringLiterals;

namespace keyturn {

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyWindowCanBeWalked_data();
    void everyWindowCanBeWalked();
    void keysAreUniqueAmongWhatCanBeDone_data();
    void keysAreUniqueAmongWhatCanBeDone();
    void cellsMakeSenseAlone();
    void shortcutsAreThoseOfTheMenus();
    void placesAndPanesHaveKeys();

private:
    QStringList m_paths;
    int m_walked = 0;
};

void AccessTest::initTestCase()
{
    m_paths = Stage::allPaths();
    // What the issue names is among them, however it was found.
    for (const auto *wanted : {"action.new", "action.edit", "action.rotate", "action.revoke", "action.reveal",
                               "action.settle", "action.connect", "action.connections", "button.discard"}) {
        QVERIFY2(m_paths.filter(QLatin1StringView(wanted)).size() > 0, wanted);
    }
}

void AccessTest::everyWindowCanBeWalked_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : m_paths) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void AccessTest::everyWindowCanBeWalked()
{
    QFETCH(QString, path);
    const Stage stage(path);
    const auto isWithout = [](const QStringList &faults) {
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    };
    isWithout(walks::namesOf(stage.top()));
    isWithout(walks::meaningsOf(stage.top()));
    isWithout(walks::mnemonicsOf(stage.top()));
    isWithout(walks::textsOf(stage.top()));
    // Last, since it moves the focus.
    isWithout(walks::tabOrderOf(stage.top()));
    ++m_walked;
}

void AccessTest::cleanupTestCase()
{
    qInfo("%lld windows, %d walked, %.1f s of processor time", static_cast<long long>(m_paths.size()),
          m_walked, static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
}

void AccessTest::keysAreUniqueAmongWhatCanBeDone_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : m_paths) {
        if (!path.contains(u'/')) {
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void AccessTest::keysAreUniqueAmongWhatCanBeDone()
{
    QFETCH(QString, path);
    Stage stage(path);
    QHash<QString, QString> used;
    for (const QAction *action : stage.window().actions()) {
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty() || !action->isEnabled()) {
            continue;
        }
        QVERIFY2(!used.contains(keys), qPrintable(keys + u": "_s + used.value(keys) + action->objectName()));
        used.insert(keys, action->objectName());
    }
}

void AccessTest::cellsMakeSenseAlone()
{
    Stage stage(u"servicePrincipalCredential"_s);
    for (const QString &name : {u"credentialsTable"_s, u"ownersTable"_s, u"operationsTable"_s}) {
        const QAbstractItemModel *model = stage.window().findChild<QTableView *>(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString heading = model->headerData(column, Qt::Horizontal).toString();
                const QString spoken = model->index(row, column).data(Qt::AccessibleTextRole).toString();
                QVERIFY2(spoken.contains(heading) && spoken.size() > heading.size() + 1,
                         qPrintable(name + u": "_s + spoken));
            }
        }
    }
}

void AccessTest::shortcutsAreThoseOfTheMenus()
{
    Stage stage(u"servicePrincipalCredential/action.shortcuts"_s);
    const auto *list = stage.top()->findChild<QTreeWidget *>(u"shortcutsList"_s);
    QVERIFY(list != nullptr);
    QStringList listed;
    for (QTreeWidgetItemIterator row(const_cast<QTreeWidget *>(list)); *row != nullptr; ++row) {
        if (!(*row)->text(1).isEmpty()) {
            listed.append((*row)->text(1));
        }
    }
    qsizetype expected = 0;
    for (const QAction *action : stage.window().actions()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        expected += keys.isEmpty() ? 0 : 1;
        QVERIFY2(keys.isEmpty() || listed.contains(keys), qPrintable(action->objectName()));
    }
    QCOMPARE(listed.size(), expected);
}

void AccessTest::placesAndPanesHaveKeys()
{
    Stage stage(u"servicePrincipalCredential"_s);
    MainWindow &window = stage.window();
    const auto *places = window.findChild<QTreeView *>(u"navigation"_s);
    const auto here = [places] { return places->currentIndex().data(PlaceRole).value<Place>().page; };
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(here(), Place::Page::NeedsAttention);
    QTest::keyClick(&window, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(here(), Place::Page::AllCredentials);
    QTest::keyClick(&window, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(here(), Place::Page::NeedsAttention);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    window.findChild<QTreeView *>(u"navigation"_s)->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"credentialsTable"_s);
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"navigation"_s);
}

} // namespace keyturn

QTEST_MAIN(keyturn::AccessTest)

#include "accesstest.moc"
