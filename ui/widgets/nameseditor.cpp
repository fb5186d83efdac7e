// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/nameseditor.h"

#include "ui/widgets/simpleeditors.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int visibleNames = 3;

QStringList parted(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',')) {
        if (const QString name = withoutControlCharacters(part).trimmed(); !name.isEmpty()) {
            names << name;
        }
    }
    return names;
}

} // namespace

NamesEditor::NamesEditor(const QStringList &known, QString emptyMeaning, QWidget *parent)
    : FieldEditor(parent)
    , m_emptyMeaning(std::move(emptyMeaning))
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_edit->setPlaceholderText(tr("Type a name, then Enter"));
    m_edit->installEventFilter(this);
    auto *completer = new QCompleter(known, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_list->setObjectName(u"list.names"_s);
    m_list->setAccessibleName(tr("Names in the list"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(visibleNames * (m_list->fontMetrics().lineSpacing() + 4) + 6);
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"button.addName"_s);
    add->setAutoDefault(false);
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(u"button.removeName"_s);
    remove->setAutoDefault(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(add, 0, 1);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(remove, 1, 1, Qt::AlignTop);
    setTabOrder(add, m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &NamesEditor::changed);
    connect(add, &QPushButton::clicked, this, &NamesEditor::addTyped);
    connect(remove, &QPushButton::clicked, this, &NamesEditor::removeSelected);
}

FieldValue NamesEditor::value() const
{
    QStringList all = names() + parted(m_edit->text());
    all.removeDuplicates();
    return all;
}

void NamesEditor::setValue(const FieldValue &value)
{
    const auto *loaded = std::get_if<QStringList>(&value);
    const QSignalBlocker blocker(m_edit);
    m_edit->clear();
    m_list->clear();
    if (loaded != nullptr) {
        m_list->addItems(*loaded);
    }
}

QString NamesEditor::remark() const
{
    return std::get<QStringList>(value()).isEmpty() ? m_emptyMeaning : QString();
}

QWidget *NamesEditor::input()
{
    return m_edit;
}

bool NamesEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Enter adds the name; it must not reach the dialog's default button.
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().isEmpty()) {
            addTyped();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

QStringList NamesEditor::names() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row) {
        all << m_list->item(row)->text();
    }
    return all;
}

void NamesEditor::addTyped()
{
    const QStringList present = names();
    for (const QString &name : parted(m_edit->text())) {
        if (!present.contains(name)) {
            m_list->addItem(name);
        }
    }
    m_edit->clear();
    m_edit->setFocus();
    Q_EMIT changed();
}

void NamesEditor::removeSelected()
{
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        delete item;
    }
    Q_EMIT changed();
}

} // namespace keyturn
