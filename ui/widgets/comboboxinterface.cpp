// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/comboboxinterface.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace keyturn {

namespace {

/// As Qt's own, whose class is not public, but for the label.
class ComboBoxInterface : public QAccessibleWidget
{
public:
    explicit ComboBoxInterface(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(box)
    {
    }

    [[nodiscard]] int childCount() const override { return m_box->isEditable() ? 2 : 1; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0) {
            return QAccessible::queryAccessibleInterface(m_box->view());
        }
        return index == 1 && m_box->isEditable() ? QAccessible::queryAccessibleInterface(m_box->lineEdit())
                                                 : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == m_box->view()) {
            return 0;
        }
        return m_box->isEditable() && child->object() == m_box->lineEdit() ? 1 : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const bool inside = m_box->rect().contains(m_box->mapFromGlobal(QPoint(x, y)));
        return inside && m_box->isEditable() ? child(1) : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const bool hasNoLabel = which == QAccessible::Name && label() == nullptr;
        if (hasNoLabel && !m_box->accessibleName().isEmpty()) {
            return m_box->accessibleName();
        }
        const bool chosen = which == QAccessible::Name || which == QAccessible::Value;
        return chosen ? m_box->currentText() : QAccessibleWidget::text(which);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_box->view()->isVisible();
        state.editable = m_box->isEditable();
        return state;
    }

    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto relations = QAccessibleWidget::relations(match);
        if (!relations.isEmpty() || !match.testFlag(QAccessible::Label)) {
            return relations;
        }
        if (QLabel *own = label()) {
            relations.append({QAccessible::queryAccessibleInterface(own), QAccessible::Label});
        }
        return relations;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames() << showMenuAction();
    }

    void doAction(const QString &action) override
    {
        if (action != showMenuAction()) {
            QAccessibleWidget::doAction(action);
        } else if (m_box->view()->isVisible()) {
            m_box->hidePopup();
        } else {
            m_box->showPopup();
        }
    }

private:
    /// Null if it has none.
    [[nodiscard]] QLabel *label() const
    {
        const auto labels = m_box->window()->findChildren<QLabel *>();
        const auto own =
            std::ranges::find_if(labels, [this](const QLabel *each) { return each->buddy() == m_box; });
        return own != labels.end() ? *own : nullptr;
    }

    QComboBox *m_box;
};

QAccessibleInterface *comboBoxInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box != nullptr ? new ComboBoxInterface(box) : nullptr;
}

} // namespace

void labelComboBoxes()
{
    QAccessible::installFactory(comboBoxInterface);
}

} // namespace keyturn
