// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace keyturn {

/// The search of the toolbar: says what is searched for once typing has paused, and how much was found.
/// Escape clears it, Enter and Down go to the list.
class SearchBox : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Shown beside the text while there is one.
    void setMatchCount(int count);
    /// Gives it the keyboard, all text selected.
    void start();
    void clear();

Q_SIGNALS:
    /// White space around is dropped. Delayed while typing, at once when cleared.
    void searchChanged(const QString &text);
    /// The keyboard should go to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    QLineEdit *m_edit;
    QLabel *m_count;
    QTimer m_pause;
    QString m_announced;
};

} // namespace keyturn
