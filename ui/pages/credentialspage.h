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

class AttentionBar;
class AttentionCounts;
class Banner;
class CredentialTableModel;
class ListPane;
class OwnerTableModel;
class RecordTable;
class WindowActions;

/// The credentials of a place: of all connections, of one, of one kind in it, or those that need attention,
/// in all or for one reason. For one kind its owners are
/// a second tab, the first one where the vendor does not list credentials; an opened owner narrows the
/// credentials to its own.
class CredentialsPage : public Page
{
    Q_OBJECT
public:
    CredentialsPage(const UiContext &context, CredentialTableModel &credentials, OwnerTableModel &owners,
                    const AttentionCounts &attention, const WindowActions &actions,
                    QWidget *parent = nullptr);
    ~CredentialsPage() override;

    void setPlace(const Place &place) override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] int matchCount() const override;
    [[nodiscard]] Selection selection() const override;
    [[nodiscard]] QString copyText() const override;
    void focusList() override;
    void chooseColumns() override;

    /// Selects a credential, if this place shows it.
    void goTo(const CredentialRef &ref);
    /// Selects an owner where this place lists owners; elsewhere narrows the credentials to its own.
    void goToOwner(const OwnerRef &owner);

private:
    enum Tab : int { CredentialsTab, OwnersTab };

    [[nodiscard]] QWidget *makeOwnerBar(const WindowActions &actions);
    [[nodiscard]] QWidget *makeOwnerFilterLine();
    void connectTables();
    void setTab(Tab tab);
    void showTabs();
    void showAttention();
    void offerColumns();
    void showOnly(const std::optional<OwnerRef> &owner);
    [[nodiscard]] bool ownersShown() const;
    [[nodiscard]] RecordTable &table() const;

    UiContext m_context;
    Place m_place;
    bool m_placed = false;
    CredentialFilterModel m_credentials;
    OwnerFilterModel m_owners;
    QTabBar *m_tabs;
    AttentionBar *m_attention;
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
