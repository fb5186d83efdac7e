// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/kinddescriptor.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace keyturn {

class Clock;
class Inventory;
class Profiles;

/// The detail of one credential: a row per field of its kind, after its status and its connection. Follows
/// the inventory. Never holds a secret: that one is kept for it is the page's to say.
class FieldModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Label, Value, Count };

    /// All must outlive it.
    FieldModel(const Inventory &inventory, const Profiles &profiles, const Clock &clock,
               QObject *parent = nullptr);

    /// Shows a credential; null, or one that is not in the inventory, empties the model.
    void setCredential(const CredentialRef &ref);

    /// Null if nothing is shown.
    [[nodiscard]] const CredentialRef &credential() const { return m_ref; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Where a field's value is; invalid if the kind has no such field.
    [[nodiscard]] QModelIndex indexOf(Field field) const;

public Q_SLOTS:
    /// Reads the clock and announces what depends on it.
    void timePassed();

Q_SIGNALS:
    /// The shown credential was removed from the inventory; the model is empty already.
    void credentialGone();

private:
    /// A field's row, or one of the two that are no field.
    struct Row
    {
        enum class Type { Status, Connection, Field };

        Type type = Type::Field;
        const FieldDescriptor *field = nullptr;
    };

    [[nodiscard]] QVariant fieldData(const Credential &credential, const FieldDescriptor &field,
                                     Column column, int role) const;
    [[nodiscard]] QString toolTip(const Credential &credential, const FieldDescriptor &field,
                                  Column column) const;
    [[nodiscard]] QVariant plainData(const Credential &credential, Row::Type type, Column column,
                                     int role) const;
    void followCredential();
    void followNames();
    void announceAll();
    void announceField(Field field);
    void announceRow(int row);
    void clear();

    const Inventory &m_inventory;
    const Profiles &m_profiles;
    const Clock &m_clock;
    QDateTime m_now;
    CredentialRef m_ref;
    std::vector<Row> m_rows;
    /// The shown credential is in the removal under way.
    bool m_gone = false;
};

} // namespace keyturn
