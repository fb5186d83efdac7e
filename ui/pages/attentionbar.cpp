// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/attentionbar.h"

#include "models/items/attentioncounts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString reasonTitle(Attention attention, int count)
{
    const QString number = QLocale().toString(count);
    switch (attention) {
    case Attention::Expired:
        //: A filter, and in parentheses how many credentials it shows.
        return AttentionBar::tr("Expired (%1)").arg(number);
    case Attention::ExpiresSoon:
        //: A filter: credentials that expire within 30 days. In parentheses how many it shows.
        return AttentionBar::tr("Expires soon (%1)").arg(number);
    case Attention::NeverUsed:
        //: A filter, and in parentheses how many credentials it shows.
        return AttentionBar::tr("Never used (%1)").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

AttentionBar::AttentionBar(const AttentionCounts &counts, QWidget *parent)
    : QTabBar(parent)
    , m_counts(counts)
{
    setObjectName(u"attentionTabs"_s);
    setAccessibleName(tr("Why they need attention"));
    setDrawBase(true);
    setExpanding(false);
    addTab(QString());
    for (const Attention attention : allAttentions) {
        addTab(QString());
        setTabData(count() - 1, QVariant::fromValue(attention));
    }
    setTabToolTip(2, tr("Expires within %n days", nullptr, expiresSoonDays));
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &AttentionBar::update);
    connect(&m_counts, &AttentionCounts::changed, this, [this] { m_update.start(); });
    connect(this, &QTabBar::currentChanged, this, &AttentionBar::chosenChanged);
    update();
}

Attentions AttentionBar::chosen() const
{
    return currentIndex() <= 0 ? anyAttention : Attentions(tabData(currentIndex()).value<Attention>());
}

void AttentionBar::chooseAll()
{
    setCurrentIndex(0);
}

void AttentionBar::update()
{
    //: A filter: whatever needs attention. In parentheses how many credentials it shows.
    setTabText(0, tr("All (%1)").arg(QLocale().toString(m_counts.total())));
    for (int tab = 1; tab < count(); ++tab) {
        const auto attention = tabData(tab).value<Attention>();
        const int holding = m_counts.count(attention);
        setTabText(tab, reasonTitle(attention, holding));
        if (holding == 0 && currentIndex() == tab) {
            chooseAll();
        }
        setTabEnabled(tab, holding > 0);
    }
}

} // namespace keyturn
