// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "models/items/attentioncounts.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace keyturn {

class Clock;
class Custody;
class Inventory;
class Profiles;

/// Where the admin is in the window.
struct Place
{
    enum class Page : quint8 {
        AllCredentials,
        NeedsAttention,
        Profile,     ///< everything of one profile
        Credentials, ///< the credentials of one kind in one profile, and their owners
        SecretsToHandOver,
        Activity,
    };

    Page page = Page::AllCredentials;
    /// Of Profile and Credentials; empty else.
    ProfileId profile{};
    /// Of Credentials only.
    Kind kind = Kind::ServicePrincipalCredential;

    bool operator==(const Place &) const = default;
};

/// The places of the window as a tree of one column: all credentials, what needs attention, each profile with
/// the kinds of its vendor, the secrets to hand over, the activity.
class NavigationModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// All must outlive it.
    NavigationModel(const Profiles &profiles, const Inventory &inventory, const Custody &custody,
                    const Clock &clock, QObject *parent = nullptr);
    ~NavigationModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Place placeAt(const QModelIndex &index) const;
    /// Invalid if there is no such place (any more).
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    /// What needs attention, counted once for whoever shows it.
    [[nodiscard]] const AttentionCounts &attention() const { return m_attentionCounts; }

public Q_SLOTS:
    /// Reads the clock and counts anew what needs attention.
    void timePassed();

private:
    /// One profile; children point to it, since its row may change.
    struct Node;

    /// Null for rows that are no profile.
    [[nodiscard]] Node *nodeAt(int topRow) const;
    [[nodiscard]] int rowOf(const Node *node) const;
    [[nodiscard]] QString text(const Place &place) const;
    [[nodiscard]] QString spoken(const Place &place) const;
    [[nodiscard]] QVariant toolTip(const Place &place) const;
    [[nodiscard]] QVariant countAt(const Place &place) const;
    void followProfiles();
    void followCounts();
    void profileChanged(int row);
    void recount();

    const Profiles &m_profiles;
    const Custody &m_custody;
    AttentionCounts m_attentionCounts;
    std::vector<std::unique_ptr<Node>> m_nodes;
    /// Gathers the changes of one turn of the event loop into one count.
    QTimer m_recount;
    int m_attention = 0;
    int m_open = 0;
};

} // namespace keyturn

Q_DECLARE_METATYPE(keyturn::Place)
