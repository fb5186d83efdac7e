// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/items/datematcher.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringMatcher>

#include <optional>

namespace keyturn {

class CredentialTableModel;

/// The credentials that a page shows, sorted. Compares typed values straight from the inventory. In ascending
/// order what was never used counts as used longest ago, what does not expire as expiring last, and other
/// blanks come last; equals are ordered by name, then by ID, in either order.
class CredentialFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `table` becomes the source model and must outlive it.
    explicit CredentialFilterModel(CredentialTableModel &table, QObject *parent = nullptr);

    /// Nothing: all kinds.
    void setKind(std::optional<Kind> kind);
    /// Empty: all profiles.
    void setProfile(const ProfileId &profile);
    /// Nothing: all owners.
    void setOwner(const std::optional<OwnerRef> &owner);
    /// Only what needs attention for one of these reasons; none: no restriction.
    void setAttentions(Attentions attentions);
    /// Plain text, found in any field that a list shows, in any case; a date as 2026-12-02 or as it is shown.
    /// Empty: no restriction.
    void setText(const QString &text);

    [[nodiscard]] std::optional<Kind> kind() const { return m_kind; }

    [[nodiscard]] const ProfileId &profile() const { return m_profile; }

    [[nodiscard]] const std::optional<OwnerRef> &owner() const { return m_owner; }

    [[nodiscard]] Attentions attentions() const { return m_attentions; }

    [[nodiscard]] const QString &text() const { return m_text; }

    /// The credential in a row of this model.
    [[nodiscard]] const Credential &at(int row) const;
    /// Where a credential is in this model; invalid if it is filtered out or gone.
    [[nodiscard]] QModelIndex indexOf(const CredentialRef &ref) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What of the words that stand for a value contains the text, found once per text instead of once per
    /// row.
    struct MatchingWords
    {
        bool status[4] = {};
        bool kind[std::size(allKinds)] = {};
        bool neverUsed = false;
        bool noExpiry = false;
        bool noneShown = false;
        bool unreadable = false;
        /// "yes" and "no".
        bool flag[2] = {};
    };

    [[nodiscard]] bool matchesText(const Credential &credential) const;
    [[nodiscard]] bool matchesBlanks(const Credential &credential) const;
    [[nodiscard]] bool matchesField(const Credential &credential, const FieldValues::Entry &entry) const;

    [[nodiscard]] bool has(const QString &text) const { return m_matcher.indexIn(text) >= 0; }

    [[nodiscard]] bool matchesTime(Field field, const QDateTime &instant) const;
    void findWords();
    /// Negative, zero or positive, as `left` sorts before, with or after `right` in a column.
    [[nodiscard]] int compare(const Credential &left, const Credential &right, int column) const;

    const CredentialTableModel &m_table;
    std::optional<Kind> m_kind;
    ProfileId m_profile;
    std::optional<OwnerRef> m_owner;
    Attentions m_attentions;
    QString m_text;
    QStringMatcher m_matcher;
    MatchingWords m_words;
    DateMatcher m_dates;
    /// Whether the text is found in how an expiry or a last use reads (wording::expiryReading()): many rows,
    /// few readings. Emptied with the text.
    mutable QHash<quint64, bool> m_expiryReadings;
    mutable QHash<quint64, bool> m_useReadings;
};

} // namespace keyturn
