// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/access/walks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::walks {

namespace {

bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) ||
           qobject_cast<const QHeaderView *>(widget) != nullptr ||
           qobject_cast<const QTabBar *>(parent) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           qobject_cast<const QLineEdit *>(parent) != nullptr;
}

QList<QWidget *> shownIn(QWidget *window)
{
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    erase_if(widgets,
             [window](const QWidget *each) { return !each->isVisible() || each->window() != window; });
    return widgets;
}

/// Everything an admin can act on.
QList<QWidget *> controlsIn(QWidget *window)
{
    QList<QWidget *> widgets = shownIn(window);
    erase_if(widgets, [](const QWidget *each) {
        const bool acts = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ||
                          qobject_cast<const QAbstractButton *>(each) != nullptr;
        return !acts || isPartOfAnother(each);
    });
    return widgets;
}

QString describe(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u" “"_s + widget->objectName() + u'”';
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    if (spoken == nullptr) {
        return {};
    }
    if (qobject_cast<QComboBox *>(widget) == nullptr) {
        return spoken->text(QAccessible::Name).trimmed();
    }
    // A combo box says what is chosen in it; its name is that of its label, if it has one.
    const auto labels = spoken->relations(QAccessible::Label);
    if (labels.isEmpty()) {
        const QString name = spoken->text(QAccessible::Name);
        return name != spoken->text(QAccessible::Value) ? name.trimmed() : QString();
    }
    return labels.first().first->text(QAccessible::Name).remove(u':').trimmed();
}

bool isTheSame(const QWidget *one, const QWidget *other)
{
    const auto *button = qobject_cast<const QToolButton *>(one);
    const auto *twin = qobject_cast<const QToolButton *>(other);
    return button != nullptr && twin != nullptr && button->defaultAction() != nullptr &&
           button->defaultAction() == twin->defaultAction();
}

bool takesInput(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return (line != nullptr && !line->isReadOnly()) || (text != nullptr && !text->isReadOnly()) ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QCheckBox *>(widget) != nullptr;
}

using Owners = QHash<QString, QStringList>;

void note(Owners &owners, const QString &text, const QString &owner)
{
    const QKeySequence mnemonic = QKeySequence::mnemonic(text);
    if (!mnemonic.isEmpty()) {
        owners[mnemonic.toString()].append(owner);
    }
}

QStringList shared(const Owners &owners, const QString &where)
{
    QStringList faults;
    for (auto each = owners.cbegin(); each != owners.cend(); ++each) {
        if (each->size() > 1) {
            faults.append(each.key() + u" in "_s + where + u": "_s + each->join(u", "_s));
        }
    }
    return faults;
}

QStringList mnemonicsOfMenu(const QMenu *menu)
{
    Owners owners;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible()) {
            note(owners, action->text(), action->text());
        }
    }
    return shared(owners, menu->objectName());
}

/// Whether `one` is read before `other`: it ends above it, or to the left in the same line.
bool isReadBefore(const QWidget *one, const QWidget *other, const QWidget *window)
{
    const QRect first(one->mapTo(window, QPoint()), one->size());
    const QRect second(other->mapTo(window, QPoint()), other->size());
    const bool sameLine = first.top() <= second.bottom() && second.top() <= first.bottom();
    return first.bottom() < second.top() || (sameLine && first.right() < second.left());
}

/// A list or table stands for the editors that come and go in it.
QWidget *keyboardIn(const QWidget *window)
{
    QWidget *focus = window->focusWidget();
    for (QWidget *each = focus; each != nullptr && each != window; each = each->parentWidget()) {
        if (qobject_cast<QAbstractItemView *>(each) != nullptr) {
            return each;
        }
    }
    return focus;
}

/// From where the keyboard is first, as far as Tab leads without coming back or leaving the window.
constexpr int mostStops = 50;

QList<QWidget *> tabChain(QWidget *window)
{
    QList<QWidget *> chain;
    if (window->focusWidget() == nullptr) {
        QTest::keyClick(window, Qt::Key_Tab);
    }
    QWidget *focus = keyboardIn(window);
    while (focus != nullptr && focus->window() == window && !chain.contains(focus)) {
        chain.append(focus);
        // A text with links shows each of them first, a table that is being edited each cell.
        for (int stop = 0; stop < mostStops && keyboardIn(window) == chain.constLast(); ++stop) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        }
        focus = keyboardIn(window);
    }
    return chain;
}

} // namespace

QStringList namesOf(QWidget *window)
{
    QStringList faults;
    QHash<QString, QWidget *> named;
    for (QWidget *control : controlsIn(window)) {
        const QString name = spokenName(control);
        if (control->objectName().isEmpty()) {
            faults.append(describe(control) + u" called “"_s + name + u"” has no object name"_s);
        }
        if (qobject_cast<QTabBar *>(control) != nullptr) {
            continue; // Spoken is the tab that is chosen.
        }
        if (name.isEmpty()) {
            faults.append(describe(control) + u" has no spoken name"_s);
        } else if (const QWidget *other = named.value(name); other != nullptr && !isTheSame(control, other)) {
            faults.append(describe(control) + u" and "_s + describe(other) + u" are both called "_s + name);
        }
        named.insert(name, control);
    }
    return faults;
}

QStringList meaningsOf(QWidget *window)
{
    QStringList faults;
    for (const QWidget *control : controlsIn(window)) {
        if (!takesInput(control) || qobject_cast<QMainWindow *>(window) != nullptr) {
            continue;
        }
        const QWidget *explained = control;
        while (explained != nullptr && explained->whatsThis().isEmpty()) {
            explained = explained->parentWidget();
        }
        if (explained == nullptr) {
            faults.append(describe(control) + u" has no What's this"_s);
        }
    }
    return faults;
}

QStringList mnemonicsOf(QWidget *window)
{
    Owners owners;
    for (const QWidget *each : shownIn(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(each)) {
            note(owners, button->text(), describe(each));
        } else if (const auto *label = qobject_cast<const QLabel *>(each);
                   label != nullptr && label->buddy()) {
            note(owners, label->text(), describe(each));
        } else if (const auto *group = qobject_cast<const QGroupBox *>(each)) {
            note(owners, group->title(), describe(each));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                note(owners, tabs->tabText(tab), tabs->tabText(tab));
            }
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(each)) {
            for (const QAction *action : bar->actions()) {
                note(owners, action->text(), action->text());
            }
        }
    }
    QStringList faults = shared(owners, window->objectName());
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        faults += mnemonicsOfMenu(menu);
    }
    return faults;
}

QStringList tabOrderOf(QWidget *window)
{
    QStringList faults;
    QList<QWidget *> chain = tabChain(window);
    for (const QWidget *control : controlsIn(window)) {
        const bool wanted = control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (wanted && !chain.contains(control) && !chain.contains(control->focusProxy())) {
            faults.append(u"Tab does not reach "_s + describe(control));
        }
    }
    if (!faults.isEmpty()) {
        faults.append(u"It goes through:"_s);
        std::ranges::transform(chain, std::back_inserter(faults), describe);
        return faults;
    }
    if (qobject_cast<QMainWindow *>(window) != nullptr) {
        return faults;
    }
    // A dialog may begin anywhere; from what stands first, Tab reads on.
    const auto first = std::ranges::find_if(chain, [&](const QWidget *candidate) {
        return std::ranges::none_of(
            chain, [&](const QWidget *other) { return isReadBefore(other, candidate, window); });
    });
    std::ranges::rotate(chain, first);
    for (qsizetype at = 1; at < chain.size(); ++at) {
        if (isReadBefore(chain.at(at), chain.at(at - 1), window)) {
            faults.append(u"Tab goes from "_s + describe(chain.at(at - 1)) + u" back to "_s +
                          describe(chain.at(at)));
        }
    }
    return faults;
}

QStringList textsOf(QWidget *window)
{
    QStringList faults;
    for (QWidget *each : shownIn(window)) {
        const auto *label = qobject_cast<QLabel *>(each);
        if (label != nullptr && !label->accessibleName().isEmpty() &&
            label->accessibleName() != label->text()) {
            faults.append(describe(each) + u" hides its text behind a name"_s);
        }
        const auto *edit = qobject_cast<QLineEdit *>(each);
        if (edit != nullptr && edit->echoMode() != QLineEdit::Normal &&
            QAccessible::queryAccessibleInterface(each)->textInterface() != nullptr) {
            faults.append(describe(each) + u" tells what is typed into it"_s);
        }
    }
    return faults;
}

} // namespace keyturn::walks
