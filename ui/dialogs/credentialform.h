// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"
#include "ui/widgets/fieldeditors.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace keyturn {

struct ApiError;
class HintLabel;

/// A kind's fields as its descriptor offers them: editors for what may be given, text for what the vendor
/// fixes. The owner is not part of it when creating; the dialog picks it.
class CredentialForm : public QWidget
{
    Q_OBJECT
public:
    /// `inventory` gives names and completions and must outlive it; `now` is UTC.
    CredentialForm(const KindDescriptor &kind, FormMode mode, const Inventory &inventory,
                   const ProfileId &profile, const QDateTime &now, QWidget *parent);

    /// Puts a field of the dialog's own, with a hint below it (or null), above all others.
    void setFirstRow(const QString &label, QWidget *field, QWidget *hint);
    /// Shows a credential; from then on changes() counts from it.
    void load(const Credential &credential);
    /// Puts creation values into the editors.
    void prefill(const FieldValues &values);

    /// What is not blank, by Field, as a MintRequest wants it.
    [[nodiscard]] FieldValues values() const;
    /// From now on these fields count as changed, whatever they hold, until something is loaded: they were
    /// written, and it is not known what the vendor has.
    void doubt(const FieldValues &written);
    /// Exactly the fields that differ from what was loaded, and those in doubt; monostate where one was
    /// emptied.
    [[nodiscard]] FieldValues changes() const;
    /// The first problem of what is to be sent; empty if there is none. When updating, a field that is left
    /// as it was loaded may be as odd as the vendor has it.
    [[nodiscard]] QString problem() const;
    /// Whether there is anything to be written.
    [[nodiscard]] bool isEdited() const;
    /// Puts the vendor's refusal beside the fields that it names, until those are edited, and leads to the
    /// first. Has no effect if it names none of them.
    void showRefusal(const ApiError &error);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        const FieldDescriptor *field;
        FieldEditor *editor = nullptr;
        QLabel *text = nullptr;
        HintLabel *problem = nullptr;
        HintLabel *remark = nullptr;
        FieldValue baseline{};
        /// What the vendor said of the value that was sent.
        QString refusal{};
        bool touched = false;
        bool isInDoubt = false;
        /// What is wrong with the value as it was loaded.
        QString loadedProblem{};
        /// Whether what was loaded may be blank only because this role does not see it.
        bool mayBeHidden = false;
    };

    void addEditor(QGridLayout *layout, FieldEditor *editor, const FieldDescriptor &field);
    void addText(QGridLayout *layout, const FieldDescriptor &field);
    void edited(std::size_t index);
    [[nodiscard]] static bool isChanged(const Row &row);
    [[nodiscard]] static QString remarkOn(const Row &row);
    static void showHints(const Row &row);

    const KindDescriptor &m_kind;
    const FormMode m_mode;
    const Inventory &m_inventory;
    QDateTime m_now;
    std::vector<Row> m_rows;
};

} // namespace keyturn
