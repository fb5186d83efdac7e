// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/credentialfiltermodel.h"
#include "models/items/ownerfiltermodel.h"
#include "ui/context.h"
#include "ui/pages/page.h"

class QTabBar;
class QStackedWidget;
class QToolButton;

namespace keyturn {

class Banner;
class CredentialTableModel;
class ListPane;
class OwnerTableModel;
class RecordTable;
class WindowActions;

/// The credentials of a place: of all connections, of one, or of one kind in it. For one kind its owners are
/// a second tab, the first one where the vendor does not list credentials; an opened owner narrows the
/// credentials to its own.
class CredentialsPage : public Page
{
    Q_OBJECT
public:
    CredentialsPage(const UiContext &context, CredentialTableModel &credentials, OwnerTableModel &owners,
                    const WindowActions &actions, QWidget *parent = nullptr);
    ~CredentialsPage() override;

    void setPlace(const Place &place) override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] int matchCount() const override;
    [[nodiscard]] Selection selection() const override;
    [[nodiscard]] QModelIndex currentCell() const override;
    void focusList() override;

    /// Selects a credential, if this place shows it.
    void goTo(const CredentialRef &ref);
    /// Selects an owner where this place lists owners; elsewhere narrows the credentials to its own.
    void goToOwner(const OwnerRef &owner);
    /// Writes widths and order of the columns to the settings.
    void saveColumns();

private:
    enum Tab : int { CredentialsTab, OwnersTab };

    [[nodiscard]] QWidget *makeOwnerBar(const WindowActions &actions);
    [[nodiscard]] QWidget *makeOwnerFilterLine();
    void connectTables();
    void setTab(Tab tab);
    void showTabs();
    void showColumns();
    void showOnly(const std::optional<OwnerRef> &owner);
    [[nodiscard]] QString columnsKey() const;
    [[nodiscard]] bool ownersShown() const;
    [[nodiscard]] RecordTable &table() const;

    UiContext m_context;
    Place m_place;
    bool m_placed = false;
    CredentialFilterModel m_credentials;
    OwnerFilterModel m_owners;
    QTabBar *m_tabs;
    Banner *m_note;
    QStackedWidget *m_stack;
    RecordTable *m_credentialsTable;
    RecordTable *m_ownersTable;
    ListPane *m_credentialsPane = nullptr;
    ListPane *m_ownersPane = nullptr;
    Banner *m_ownerFilter = nullptr;
    QWidget *m_ownerFilterLine = nullptr;
    QWidget *m_ownerBar = nullptr;
};

} // namespace keyturn
