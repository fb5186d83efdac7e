// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/emptiness.h"
#include "ui/pages/listtrouble.h"

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QStackedWidget;

namespace keyturn {

class Banner;
class EmptyState;
class RecordTable;

/// A table of records, or in its place the words that say why it is empty; above it a banner when the list
/// may be incomplete or old, with the way on, or when there is more than the connection may see. Follows the
/// model's rows and the refreshes.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    /// `table` becomes a child; its model must be set.
    ListPane(const UiContext &context, ListOf what, RecordTable *table, QWidget *parent = nullptr);

    void setPlace(const Place &place);
    void setWhat(ListOf what);
    void setSearchText(const QString &text);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged();
    /// The way out of what is wrong with this list leads through a connection.
    void connectionRequested(const keyturn::ProfileId &profile);

private:
    void showState();
    void showTrouble(bool empty);
    void goOn();

    UiContext m_context;
    ListOf m_what;
    Place m_place;
    QString m_searchText;
    RecordTable *m_table;
    Banner *m_problems;
    QAction *m_wayOn;
    std::optional<ListTrouble> m_trouble;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace keyturn
