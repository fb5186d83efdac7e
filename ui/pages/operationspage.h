// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/operationfiltermodel.h"
#include "ui/context.h"
#include "ui/pages/page.h"

class QLabel;

namespace keyturn {

class Banner;
class ListPane;
class OperationTableModel;
class RecordTable;

/// What was done: as "Secrets to hand over" only what waits for the admin, as "Activity" everything.
class OperationsPage : public Page
{
    Q_OBJECT
public:
    OperationsPage(const UiContext &context, OperationTableModel &operations, QWidget *parent = nullptr);

    void setPlace(const Place &place) override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] int matchCount() const override;
    [[nodiscard]] Selection selection() const override;
    [[nodiscard]] QString copyText() const override;
    void focusList() override;
    void chooseColumns() override;

private:
    void countChanged();

    OperationFilterModel m_operations;
    RecordTable *m_table;
    ListPane *m_pane;
    Banner *m_note;
    bool m_openOnly = false;
};

} // namespace keyturn
