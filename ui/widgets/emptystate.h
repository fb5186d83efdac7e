// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QAbstractButton;
class QAction;
class QLabel;
class QVBoxLayout;

namespace keyturn {

/// What a page shows instead of an empty table: an icon, one line that says what is (not) here, and why or
/// what to do next; below it, buttons for that.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(QLatin1StringView iconName, const QString &title, const QString &text);
    /// Adds a button below the text; it triggers the action and takes its name and state.
    void addButton(QAction *action, const QString &objectName);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace keyturn
