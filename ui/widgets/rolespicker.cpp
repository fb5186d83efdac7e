// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rolespicker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int visibleRoles = 4;
constexpr int filteredFrom = 5;

QListWidgetItem *addRole(QListWidget *list, const QString &id, const QString &name)
{
    auto *item = new QListWidgetItem(name.isEmpty() ? id : name, list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setToolTip(id);
    return item;
}

QString idOf(const QListWidgetItem *item)
{
    return item->data(Qt::UserRole).toString();
}

} // namespace

RolesPicker::RolesPicker(const QList<Role> &roles, QWidget *parent)
    : FieldEditor(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_filter->setObjectName(u"filter.roles"_s);
    m_filter->setPlaceholderText(tr("Filter roles"));
    m_filter->setAccessibleName(tr("Filter roles"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setVisible(roles.size() >= filteredFrom);
    for (const Role &role : roles) {
        addRole(m_list, role.id, role.displayName);
    }
    m_list->sortItems();
    m_list->ensurePolished();
    const int rowHeight = roles.isEmpty() ? m_list->fontMetrics().lineSpacing() : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(visibleRoles * rowHeight + 2 * m_list->frameWidth());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &RolesPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &RolesPicker::changed);
}

FieldValue RolesPicker::value() const
{
    QStringList checked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            checked << idOf(m_list->item(row));
        }
    }
    QStringList ordered;
    for (const QString &id : m_loaded) {
        if (checked.removeOne(id)) {
            ordered << id;
        }
    }
    return ordered + checked;
}

void RolesPicker::setValue(const FieldValue &value)
{
    const auto *ids = std::get_if<QStringList>(&value);
    m_loaded = ids != nullptr ? *ids : QStringList();
    const QSignalBlocker blocker(m_list);
    QStringList unknown = m_loaded;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool has = m_loaded.contains(idOf(item));
        item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
        unknown.removeAll(idOf(item));
    }
    for (const QString &id : std::as_const(unknown)) {
        addRole(m_list, id, QString())->setCheckState(Qt::Checked);
    }
}

QString RolesPicker::remark() const
{
    const auto count = std::get<QStringList>(value()).size();
    if (count > 0) {
        return tr("Narrowed to the roles picked: %1").arg(count);
    }
    return m_list->count() > 0 ? tr("No role picked: all that its owner may do.")
                               : tr("No roles are known: refresh the connection to pick from them. It may do "
                                    "all that its owner may do.");
}

QWidget *RolesPicker::input()
{
    return m_list;
}

void RolesPicker::filter(const QString &needle)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool wanted = item->text().contains(needle, Qt::CaseInsensitive) ||
                            idOf(item).contains(needle, Qt::CaseInsensitive);
        item->setHidden(!wanted);
    }
}

} // namespace keyturn
