// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/looks/layoutcheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Title and borders that a window manager adds.
constexpr QSize decoration(4, 28);
/// What a dialog that grows may leave between itself and the screen's edge.
constexpr int dialogMargin = 8;
/// At a scale between two whole numbers sizes are rounded.
constexpr int rounding = 1;

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each != nullptr; each = each->parentWidget()) {
        const QString name = each->objectName();
        path.prepend(name.isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : name);
        if (each->isWindow()) {
            break;
        }
    }
    return path.join(u'/');
}

/// Parts that a Qt widget is made of: Qt lays them out itself.
bool isInternal(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QSplitterHandle *>(&widget) ||
           qobject_cast<const QSizeGrip *>(&widget) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QMenuBar *>(parent) ||
           qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QAbstractScrollArea *>(parent) ||
           widget.inherits("QRubberBand") || widget.inherits("QFocusFrame") || widget.inherits("QTipLabel") ||
           widget.inherits("QToolBarExtension");
}

bool scrolls(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *area =
        parent != nullptr ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return area != nullptr && area->viewport() == parent;
}

class Inspection
{
public:
    explicit Inspection(const QSize &screen)
        : m_screen(screen)
    {
    }

    void visit(const QWidget &widget)
    {
        checkText(widget);
        checkToolBar(widget);
        checkForm(widget);
        QList<const QWidget *> laidOut;
        for (const QObject *child : widget.children()) {
            const auto *each = qobject_cast<const QWidget *>(child);
            if (each == nullptr || each->isWindow() || !each->isVisible()) {
                continue;
            }
            if (!isInternal(*each)) {
                checkPlace(*each, laidOut);
                laidOut.append(each);
            }
            visit(*each);
        }
    }

    void checkWindow(const QWidget &window)
    {
        const QSize whole = window.size() + decoration;
        if (whole.width() > m_screen.width() || whole.height() > m_screen.height()) {
            fault(window, u"is %1x%2, larger than the screen"_s.arg(whole.width()).arg(whole.height()));
        }
    }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void fault(const QWidget &widget, const QString &what) { m_faults.append(nameOf(widget) + u' ' + what); }

    void checkPlace(const QWidget &widget, const QList<const QWidget *> &siblings)
    {
        const QRect place = widget.geometry();
        if (!scrolls(widget) && !widget.parentWidget()->rect().contains(place)) {
            const QRect room = widget.parentWidget()->rect();
            fault(widget, u"at %1,%2 %3x%4 is outside of its parent's %5x%6"_s.arg(place.x())
                              .arg(place.y())
                              .arg(place.width())
                              .arg(place.height())
                              .arg(room.width())
                              .arg(room.height()));
        }
        for (const QWidget *other : siblings) {
            if (other->geometry().intersects(place)) {
                fault(widget, u"overlaps "_s + nameOf(*other));
            }
        }
    }

    void checkText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            checkLabel(*label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (!button->text().isEmpty()) {
                checkSize(*button, button->minimumSizeHint());
            }
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            checkCombo(*combo);
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            checkPlaceholder(*edit);
        } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
            checkSize(*box, QSize(box->minimumSizeHint().width(), 0));
        } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget)) {
            checkSize(*spin, spin->minimumSizeHint());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            checkHeader(*header);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            checkTabs(*tabs);
        }
    }

    void checkToolBar(const QWidget &widget)
    {
        const auto *extension =
            widget.findChild<QWidget *>(u"qt_toolbar_ext_button"_s, Qt::FindDirectChildrenOnly);
        if (extension != nullptr && extension->isVisible()) {
            fault(widget, u"has no room for all its buttons"_s);
        }
    }

    /// A form scrolls only where its dialog is as high as the screen.
    void checkForm(const QWidget &widget)
    {
        const auto *area = qobject_cast<const QScrollArea *>(&widget);
        const int highest = m_screen.height() - decoration.height();
        if (area != nullptr && area->verticalScrollBar()->isVisible() &&
            area->window()->height() + dialogMargin < highest) {
            fault(widget,
                  u"scrolls %1 px, while the screen has %2 more"_s.arg(area->verticalScrollBar()->maximum())
                      .arg(highest - area->window()->height()));
        }
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || !label.pixmap().isNull()) {
            return;
        }
        if (!label.wordWrap()) {
            checkSize(label, label.sizeHint());
            return;
        }
        const int needed = label.heightForWidth(label.width());
        if (label.height() + rounding < needed) {
            fault(label, u"shows %1 of %2 px of “%3”"_s.arg(label.height()).arg(needed).arg(label.text()));
        }
        const QStringList words = label.text().split(QRegularExpression(u"\\s+"_s));
        for (const QString &word : words) {
            // Text breaks between any two ideographs.
            const bool ideographs =
                std::ranges::any_of(word, [](QChar each) { return each.unicode() >= 0x3000; });
            if (!ideographs && label.fontMetrics().horizontalAdvance(word) > label.contentsRect().width()) {
                fault(label, u"is too narrow for the word “%1”"_s.arg(word));
            }
        }
    }

    void checkSize(const QWidget &widget, const QSize &least)
    {
        const bool fits =
            widget.width() + rounding >= least.width() && widget.height() + rounding >= least.height();
        if (!fits && widget.toolTip().isEmpty()) {
            const QString text = widget.property("text").toString() + widget.property("title").toString();
            fault(widget, u"has %1x%2 for “%3”, which needs %4x%5"_s.arg(widget.width())
                              .arg(widget.height())
                              .arg(text)
                              .arg(least.width())
                              .arg(least.height()));
        }
    }

    void checkCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
        const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText()) + icon;
        if (needed > room.width() && combo.toolTip() != combo.currentText()) {
            fault(combo, u"has %1 px for “%2”, which needs %3"_s.arg(room.width())
                             .arg(combo.currentText())
                             .arg(needed));
        }
    }

    void checkPlaceholder(const QLineEdit &edit)
    {
        const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
        constexpr int margins = 8;
        if (needed > edit.width() - margins && edit.toolTip().isEmpty()) {
            fault(edit, u"has %1 px for “%2”, which needs %3"_s.arg(edit.width() - margins)
                            .arg(edit.placeholderText())
                            .arg(needed));
        }
    }

    void checkHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal) {
            return;
        }
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            const bool told =
                !header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            if (!header.isSectionHidden(section) && needed > header.sectionSize(section) && !told) {
                fault(header,
                      u"has %1 px for the heading “%2”, which needs %3"_s.arg(header.sectionSize(section))
                          .arg(text)
                          .arg(needed));
            }
        }
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab).remove(u'&'));
            if (tabs.isTabVisible(tab) && !tabs.usesScrollButtons() && needed > tabs.tabRect(tab).width()) {
                fault(tabs, u"has no room for “%1”"_s.arg(tabs.tabText(tab)));
            }
        }
    }

    QSize m_screen;
    QStringList m_faults;
};

constexpr double leastContrast = 4.5;

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// What is painted below a widget that paints no ground of its own.
QColor groundBelow(const QWidget &widget)
{
    const QWidget *each = &widget;
    while (!each->autoFillBackground() && !each->isWindow()) {
        each = each->parentWidget();
    }
    return each->palette().color(each->backgroundRole());
}

/// The text of a widget that shows one, and the colours that it is in.
struct InkOnGround
{
    QString text;
    QColor ink;
    QColor ground;
};

InkOnGround inkOf(const QWidget &widget)
{
    const QPalette &colours = widget.palette();
    const auto below = [&widget, &colours](const QString &text) {
        return InkOnGround{text, colours.color(widget.foregroundRole()), groundBelow(widget)};
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return below(label->text());
    }
    if (const auto *button = qobject_cast<const QPushButton *>(&widget)) {
        return {button->text(), colours.color(QPalette::ButtonText), colours.color(QPalette::Button)};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return below(button->text());
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const bool empty = edit->text().isEmpty();
        return {empty ? edit->placeholderText() : edit->text(),
                colours.color(empty ? QPalette::PlaceholderText : QPalette::Text),
                colours.color(QPalette::Base)};
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        return below(box->title());
    }
    return {};
}

} // namespace

QStringList layoutFaults(const QWidget &window, const QSize &screen)
{
    Inspection inspection(screen);
    inspection.checkWindow(window);
    inspection.visit(window);
    return inspection.faults();
}

QStringList columnFaults(const QTableView &table, int column, int needed)
{
    const int left = table.columnViewportPosition(column);
    const int width = table.columnWidth(column);
    const int seen = std::min(left + width, table.viewport()->width()) - std::max(left, 0);
    const int whole = std::max(width, needed);
    if (seen + rounding >= whole) {
        return {};
    }
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    return {
        u"%1 shows %2 of %3 px of the column “%4”"_s.arg(nameOf(table)).arg(seen).arg(whole).arg(heading)};
}

QStringList faintTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() != &window || !each->isVisible() || !each->isEnabled()) {
            continue;
        }
        const InkOnGround seen = inkOf(*each);
        const double measured = contrast(seen.ink, seen.ground);
        if (!seen.text.isEmpty() && measured < leastContrast) {
            found << u"%1 has %2:1 for “%3”"_s.arg(nameOf(*each)).arg(measured, 0, 'f', 1).arg(seen.text);
        }
    }
    return found;
}

double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace keyturn
