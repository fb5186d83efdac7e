// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/activityexport.h"
#include "models/items/operationfiltermodel.h"
#include "ui/context.h"
#include "ui/pages/page.h"

#include <optional>

class QAction;

namespace keyturn {

class ActivityBar;
class Banner;
class ListPane;
class OperationTableModel;
class RecordTable;

/// What was done: as "Secrets to hand over" only what waits for the admin, as "Activity" everything.
class OperationsPage : public Page
{
    Q_OBJECT
public:
    /// `exportAction` is offered beside the filters; what it does is exportShown().
    OperationsPage(const UiContext &context, OperationTableModel &operations, QAction *exportAction,
                   QWidget *parent = nullptr);

    void setPlace(const Place &place) override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] int matchCount() const override;
    [[nodiscard]] Selection selection() const override;
    [[nodiscard]] QString copyText() const override;
    void focusList() override;
    void chooseColumns() override;

    /// Asks for a file, and writes there what is shown, in the order it is shown; as OCSF also the sign-ins
    /// of the chosen connection and outcome, unless a verb or a text narrows it to operations.
    void exportShown();

Q_SIGNALS:
    void announced(const QString &text);
    /// For the admin: why there is no export.
    void exportFailed(const QString &text);

private:
    void countChanged();
    void narrow();

    /// Which sign-ins an export means.
    struct SignInChoice
    {
        ProfileId profile;
        std::optional<Outcome> outcome;
    };

    /// `signIns`: none for none at all.
    void exportTo(const QString &path, ActivityFormat format, const std::optional<SignInChoice> &signIns);
    void write(const QString &path, ActivityFormat format, const ActivityContent &content);
    [[nodiscard]] QList<ActivityRow> shownOperations() const;
    [[nodiscard]] std::optional<SignInChoice> meantSignIns() const;
    [[nodiscard]] QList<SignInRow> chosen(const QList<SignInRecord> &signIns,
                                          const SignInChoice &choice) const;

    UiContext m_context;
    OperationFilterModel m_operations;
    ActivityBar *m_bar;
    RecordTable *m_table;
    ListPane *m_pane;
    Banner *m_note;
    QString m_searchText;
    bool m_openOnly = false;
};

} // namespace keyturn
