// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/listpane.h"

#include "models/operations/refreshes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

ListPane::ListPane(const UiContext &context, ListOf what, RecordTable *table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(what)
    , m_table(table)
    , m_problems(new Banner(this))
    , m_wayOn(new QAction(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_problems->setObjectName(u"problems"_s);
    m_wayOn->setVisible(false);
    m_empty->addButton(m_wayOn, u"button.wayOn"_s);
    connect(m_wayOn, &QAction::triggered, this, &ListPane::goOn);
    connect(m_problems, &Banner::pressed, this, &ListPane::goOn);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problems);
    column->addWidget(m_stack, 1);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::showState);
    connect(&m_context.refreshes, &Refreshes::started, this, &ListPane::showState);
    connect(&m_context.refreshes, &Refreshes::finished, this, &ListPane::showState);
}

void ListPane::setPlace(const Place &place)
{
    m_place = place;
    showState();
}

void ListPane::setWhat(ListOf what)
{
    m_what = what;
    showState();
}

void ListPane::setSearchText(const QString &text)
{
    m_searchText = text;
    showState();
}

int ListPane::count() const
{
    return m_table->model()->rowCount();
}

void ListPane::showState()
{
    const bool empty = count() == 0;
    showTrouble(empty);
    if (empty) {
        const Emptiness why = explainEmpty(m_context, m_place, m_what, m_searchText);
        m_empty->setContent(why.iconName, why.title, why.text);
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
    Q_EMIT countChanged();
}

void ListPane::showTrouble(bool empty)
{
    const bool aboutVendor = m_what == ListOf::Credentials || m_what == ListOf::Owners;
    m_trouble = aboutVendor ? troubleAt(m_context, m_place) : std::nullopt;
    const QString limits = aboutVendor ? limitsAt(m_context, m_place) : QString();
    // An empty page says it itself; one on which a search found nothing does not.
    if (empty && m_searchText.isEmpty()) {
        m_problems->clear();
    } else if (m_trouble) {
        const QString text = limits.isEmpty() ? m_trouble->text : m_trouble->text + u'\n' + limits;
        m_problems->setMessage(Tone::Warning, text, m_trouble->details);
        m_problems->setOffer(m_trouble->offer());
    } else {
        m_problems->setMessage(Tone::Neutral, limits);
    }
    m_wayOn->setText(m_trouble ? m_trouble->offer() : QString());
    m_wayOn->setVisible(m_trouble.has_value() && m_searchText.isEmpty());
}

void ListPane::goOn()
{
    if (!m_trouble) {
        return;
    }
    if (m_trouble->wayOn == ListTrouble::WayOn::ChangeConnection) {
        Q_EMIT connectionRequested(m_trouble->profile);
    } else if (m_trouble->profile.isEmpty()) {
        m_context.refreshes.refreshAll();
    } else {
        m_context.refreshes.refresh(m_trouble->profile);
    }
}

} // namespace keyturn
