// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/navigationmodel.h"
#include "ui/pages/selection.h"

#include <QWidget>

namespace keyturn {

/// A page in the middle of the window. It shows one place at a time; the window tells it which, and what the
/// search box says, and follows its selection.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setPlace(const Place &place) = 0;
    virtual void setSearchText(const QString &text) = 0;
    /// How many rows are shown.
    [[nodiscard]] virtual int matchCount() const = 0;
    [[nodiscard]] virtual Selection selection() const = 0;
    /// What Copy puts on the clipboard; empty if there is nothing to copy.
    [[nodiscard]] virtual QString copyText() const = 0;
    /// Gives the list the keyboard.
    virtual void focusList() = 0;
    /// Opens the menu that chooses the columns of the list.
    virtual void chooseColumns() = 0;

Q_SIGNALS:
    void selectionChanged();
    /// matchCount() may have changed.
    void matchesChanged();
    /// Enter or a double click on the selected row.
    void opened();
    void contextMenuRequested(const QPoint &globalPosition);
    /// A connection has to be looked at before its list can be read.
    void connectionRequested(const keyturn::ProfileId &profile);
};

} // namespace keyturn
