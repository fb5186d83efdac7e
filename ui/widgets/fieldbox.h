// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace keyturn {

/// An editor of a form with room below it for a hint or for what is wrong with its content. Forms are grids
/// of two columns: a QFormLayout of Qt 6.4 gives rows no height when it has both hidden rows and wrapped
/// text.
class FieldBox : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor over and names it `field.<name>`, and the line below it `problem.<name>`.
    FieldBox(QWidget *editor, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// What the field is for, shown where it is asked for: What's this and tool tip.
    void setMeaning(const QString &text);
    /// Shown while there is no problem.
    void setHint(const QString &text);
    /// One sentence; empty if the content is acceptable.
    void setProblem(const QString &text);

    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Adds the box as a form's last row, behind a label that is its editor's buddy and gives it its
    /// accessible name.
    void addTo(QGridLayout *form, const QString &label);
    /// Shows or hides it with its label.
    void setRowVisible(bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    QWidget *m_editor;
    QLabel *m_line;
    QLabel *m_caption = nullptr;
    QString m_name;
    QString m_hint;
    QString m_problem;
};

} // namespace keyturn
