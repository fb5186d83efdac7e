// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/searchbox.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

namespace {

constexpr auto typingPause = 300ms;
constexpr int widestBox = 260;
constexpr int narrowestBox = 110;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_edit->setObjectName(u"search"_s);
    m_edit->setAccessibleName(tr("Search"));
    //: In the empty search box. %1 the shortcut that leads there.
    m_edit->setPlaceholderText(
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_edit->setToolTip(tr("Search every shown field (Ctrl+F). Escape clears."));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon("search"_L1), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_edit->setMinimumWidth(narrowestBox);
    m_edit->setMaximumWidth(widestBox);
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"search.count"_s);
    m_count->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_edit, 100);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::announce);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            announce();
        } else {
            m_pause.start();
        }
    });
}

QString SearchBox::text() const
{
    return m_edit->text().trimmed();
}

void SearchBox::setMatchCount(int count)
{
    //: Beside the search box: how many rows were found.
    m_count->setText(tr("Matches: %1").arg(QLocale().toString(count)));
    m_count->setVisible(!text().isEmpty());
}

void SearchBox::start()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::clear()
{
    m_edit->clear();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty()) {
            Q_EMIT left();
        }
        clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        announce();
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

void SearchBox::announce()
{
    m_pause.stop();
    if (m_announced != text()) {
        m_announced = text();
        Q_EMIT searchChanged(m_announced);
    }
    m_count->setVisible(!m_announced.isEmpty() && m_count->isVisibleTo(this));
}

} // namespace keyturn
