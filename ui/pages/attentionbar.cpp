// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/attentionbar.h"

#include "models/items/attentioncounts.h"
#include "models/items/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace keyturn {

AttentionBar::AttentionBar(const AttentionCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_counts(counts)
    , m_choice(new QComboBox(this))
{
    //: Before a choice of reasons for which credentials need attention.
    auto *label = new QLabel(tr("Sho&w:"), this);
    label->setBuddy(m_choice);
    m_choice->setObjectName(u"attentionFilter"_s);
    m_choice->setAccessibleName(tr("Show what needs attention because"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(QString());
    for (const Attention attention : allAttentions) {
        m_choice->addItem(QString(), QVariant::fromValue(attention));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addStretch(1);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &AttentionBar::showState);
    connect(&m_counts, &AttentionCounts::changed, this, [this] { m_update.start(); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AttentionBar::chosenChanged);
    showState();
}

Attentions AttentionBar::chosen() const
{
    return m_choice->currentIndex() <= 0 ? anyAttention
                                         : Attentions(m_choice->currentData().value<Attention>());
}

void AttentionBar::chooseAll()
{
    m_choice->setCurrentIndex(0);
}

void AttentionBar::showState()
{
    const auto counted = [](const QString &text, int count) {
        //: A filter, and in parentheses how many credentials it shows: "expired (4)".
        return tr("%1 (%2)").arg(text, QLocale().toString(count));
    };
    //: A filter: whatever needs attention.
    m_choice->setItemText(0, counted(tr("all"), m_counts.total()));
    auto *items = qobject_cast<QStandardItemModel *>(m_choice->model());
    for (int place = 1; place < m_choice->count(); ++place) {
        const auto attention = m_choice->itemData(place).value<Attention>();
        const int holding = m_counts.count(attention);
        m_choice->setItemText(place, counted(wording::attention(attention), holding));
        if (holding == 0 && m_choice->currentIndex() == place) {
            chooseAll();
        }
        items->item(place)->setEnabled(holding > 0);
    }
}

} // namespace keyturn
