// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/expirypicker.h"

#include "models/items/timewording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int never = 0;
constexpr int usualDays = 90;

QString daysUntil(const QDateTime &now, int days, bool advised)
{
    const QString until = wording::date(now.addDays(days));
    //: %1 a number of days, %2 the date they lead to
    const QString text =
        advised ? ExpiryPicker::tr("%1 days (advised), until %2") : ExpiryPicker::tr("%1 days, until %2");
    return text.arg(days).arg(until);
}

} // namespace

ExpiryPicker::ExpiryPicker(const ExpiryPolicy &policy, QDateTime now, QWidget *parent)
    : FieldEditor(parent)
    , m_now(std::move(now))
    , m_combo(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    for (const int days : policy.days) {
        addDays(days, days == policy.advisedDays);
    }
    if (policy.mayNeverExpire) {
        m_combo->addItem(tr("Does not expire"), never);
    }
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(policy.advisedDays)));
    connect(m_combo, &QComboBox::activated, this, &ExpiryPicker::changed);
}

FieldValue ExpiryPicker::value() const
{
    const int days = m_combo->currentData().toInt();
    return days == never ? FieldValue() : FieldValue(std::chrono::seconds(std::chrono::days(days)));
}

void ExpiryPicker::setValue(const FieldValue &value)
{
    const auto *seconds = std::get_if<std::chrono::seconds>(&value);
    const int days =
        seconds != nullptr ? static_cast<int>(std::chrono::ceil<std::chrono::days>(*seconds).count()) : never;
    int row = m_combo->findData(days);
    if (row < 0 && days != never) {
        row = m_combo->count();
        addDays(days, false);
    }
    if (row >= 0) {
        m_combo->setCurrentIndex(row);
    }
}

QWidget *ExpiryPicker::input()
{
    return m_combo;
}

void ExpiryPicker::addDays(int days, bool advised)
{
    m_combo->addItem(daysUntil(m_now, days, advised), days);
}

ExpiryEditor::ExpiryEditor(const ExpiryPolicy &policy, QDateTime now, QWidget *parent)
    : FieldEditor(parent)
    , m_now(std::move(now))
    , m_edit(new QDateTimeEdit(this))
    , m_never(new QCheckBox(tr("Does not expire"), this))
{
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_edit->setDateTime(m_now.toLocalTime().addDays(usualDays));
    m_never->setObjectName(u"field.neverExpires"_s);
    m_never->setVisible(policy.mayNeverExpire);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    QPushButton *choices = makeChoices(policy);
    layout->addWidget(m_edit);
    layout->addWidget(choices);
    layout->addWidget(m_never);
    setTabOrder(m_edit, choices);
    setTabOrder(choices, m_never);
    layout->addStretch();
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &ExpiryEditor::edited);
    connect(m_never, &QCheckBox::toggled, this, [this](bool on) {
        m_edit->setEnabled(!on);
        edited();
    });
}

QPushButton *ExpiryEditor::makeChoices(const ExpiryPolicy &policy)
{
    auto *button = new QPushButton(tr("From today"), this);
    button->setObjectName(u"button.expiryChoices"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Expiry counted from today"));
    button->setVisible(!policy.days.empty());
    auto *menu = new QMenu(button);
    for (const int days : policy.days) {
        QAction *choice = menu->addAction(daysUntil(m_now, days, days == policy.advisedDays));
        choice->setObjectName(u"action.expiry.%1"_s.arg(days));
        connect(choice, &QAction::triggered, this, [this, days] {
            m_never->setChecked(false);
            m_edit->setDateTime(m_now.addDays(days).toLocalTime());
        });
    }
    button->setMenu(menu);
    return button;
}

FieldValue ExpiryEditor::value() const
{
    if (!m_touched) {
        return m_loaded;
    }
    return m_never->isChecked() ? FieldValue() : FieldValue(m_edit->dateTime().toUTC());
}

void ExpiryEditor::setValue(const FieldValue &value)
{
    const QSignalBlocker dates(m_edit);
    const QSignalBlocker nevers(m_never);
    m_loaded = value;
    m_touched = false;
    const auto *instant = std::get_if<QDateTime>(&value);
    m_never->setChecked(instant == nullptr);
    m_edit->setEnabled(instant != nullptr);
    if (instant != nullptr) {
        m_edit->setDateTime(instant->toLocalTime());
    }
}

QString ExpiryEditor::problem() const
{
    const bool past = m_touched && !m_never->isChecked() && m_edit->dateTime() <= m_now;
    return past ? tr("This lies in the past. To end it now, revoke it.") : QString();
}

QString ExpiryEditor::remark() const
{
    const FieldValue shown = value();
    const auto *instant = std::get_if<QDateTime>(&shown);
    return instant == nullptr ? tr("It does not expire.") : wording::spokenExpiry(*instant, m_now);
}

QWidget *ExpiryEditor::input()
{
    return m_edit;
}

void ExpiryEditor::edited()
{
    m_touched = true;
    Q_EMIT changed();
}

} // namespace keyturn
