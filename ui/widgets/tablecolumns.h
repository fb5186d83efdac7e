// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QMetaEnum>
#include <QTimer>

#include <functional>
#include <optional>

class QHeaderView;
class QMenu;
class QTableView;

namespace keyturn {

class Settings;

/// The columns of a table as the admin wants them: which are shown, in what order, how wide, and by which of
/// them the rows are sorted. A menu on the heading chooses; every choice is remembered in the settings under
/// the name of the list, each column by its own name, so that a version with other columns reads it rightly.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// What a list has to choose from.
    struct Choice
    {
        /// The enumeration of the columns: its keys are what is remembered.
        QMetaEnum names;
        /// Shown at first, from left to right. The first of them is always shown.
        QList<int> shown;
        /// The one of them that stays in sight in a narrow table: those before it then give up width, as far
        /// as their headings can.
        std::optional<int> inSight = std::nullopt;
        /// All that can be shown, in the order of the menu.
        QList<int> possible;
        /// In average characters.
        std::function<int(int column)> widthOf;
        /// At first.
        int sortedBy = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    /// Belongs to `table`.
    explicit TableColumns(QTableView *table);

    /// Shows the columns of a list as they were left, or as at first. `settings` must outlive this.
    void offer(const Choice &choice, Settings &settings, const QString &list);
    /// Shows the columns as at first, and remembers nothing.
    void offer(const Choice &choice);
    /// As at first; nothing is remembered any more.
    void reset();
    /// For a table that has become wider or narrower.
    void fit();
    /// What a drag of the mouse has changed just now is otherwise remembered a moment later.
    void rememberNow();
    void popUpMenu(const QPoint &globalPosition);
    /// From left to right.
    [[nodiscard]] QList<int> shown() const;

private:
    void fillMenu(QMenu *menu);
    void show(int column, bool visible);
    void apply(const QList<int> &columns, int sortedBy, Qt::SortOrder order);
    /// False if nothing usable is remembered.
    bool applyRemembered();
    void rememberLater();
    void remember();
    [[nodiscard]] QString nameOf(int column) const;
    /// -1 if the list has no such column.
    [[nodiscard]] int columnNamed(const QString &name) const;
    /// In pixels, if there is room for it.
    [[nodiscard]] int widthOf(int column) const;
    /// How much of its width a column can do without. None of one that the admin has made as wide as it is.
    [[nodiscard]] int spareOf(int column) const;
    [[nodiscard]] QHeaderView *header() const;

    QTableView *m_table;
    Choice m_choice;
    Settings *m_settings = nullptr;
    QString m_list;
    /// As the admin has made them, in pixels; of columns that are hidden now too.
    QHash<int, int> m_widths;
    /// Gathers what a drag of the mouse changes.
    QTimer m_remember;
    bool m_applying = false;
};

} // namespace keyturn
