// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/bulkrevocationmodel.h"
#include "models/operations/bulkrevocation.h"
#include "ui/context.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QProgressBar;
class QPushButton;

namespace keyturn {

class FailureBanner;
class RecordTable;

/// Asks once before several credentials are revoked: how many can be, which, when each was last used, and why
/// the others cannot. Defaults to Cancel. Then shows the progress and what became of each; it closes by
/// itself only if all went well, and not while a request is on its way. What failed because of its connection
/// can be revoked from here when that has been changed, one connection after the other.
class BulkRevokeDialog : public QDialog
{
    Q_OBJECT
public:
    BulkRevokeDialog(const UiContext &context, const QList<CredentialRef> &refs, QWidget *parent);

    /// Stops what has not been sent, if it is under way; otherwise closes.
    void reject() override;

Q_SIGNALS:
    /// One line for the status bar.
    void announced(const QString &text);

private:
    void makeTable();
    void layOut();
    void begin();
    void showState();
    void finish();
    void showOutcome();
    void connectionChanged(const ProfileId &profile);
    /// How many became what.
    [[nodiscard]] QString counts() const;
    void showCurrent();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] QString obstacles() const;

    UiContext m_context;
    BulkRevocation m_revocation;
    BulkRevocationModel m_model;
    QSortFilterProxyModel m_sorted;
    FailureBanner *m_notice;
    RecordTable *m_table;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPushButton *m_ok = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace keyturn
