// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace keyturn {

class AttentionCounts;

/// The reasons for which credentials need attention, each with how many there are: one of them is chosen, or
/// all. A reason that holds for none cannot be.
class AttentionBar : public QWidget
{
    Q_OBJECT
public:
    /// `counts` must outlive it.
    explicit AttentionBar(const AttentionCounts &counts, QWidget *parent = nullptr);

    /// Never none.
    [[nodiscard]] Attentions chosen() const;
    void chooseAll();

Q_SIGNALS:
    void chosenChanged();

private:
    void showState();

    const AttentionCounts &m_counts;
    QComboBox *m_choice;
    /// Gathers the changes of one turn of the event loop.
    QTimer m_update;
};

} // namespace keyturn
