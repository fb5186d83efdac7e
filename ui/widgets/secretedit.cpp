// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secretedit.h"

#include "models/domain/secret.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Without a text interface nothing that changes in the field is told. Nor can it be written then: Qt takes
/// for granted that what can be written can be read.
class SecretEditInterface : public QAccessibleWidget
{
public:
    explicit SecretEditInterface(SecretEdit *edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *secretEditInterface(const QString &, QObject *object)
{
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit != nullptr ? new SecretEditInterface(edit) : nullptr;
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    QAccessible::installFactory(secretEditInterface);
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

void SecretEdit::wipeText()
{
    const QSignalBlocker blocker(this);
    // setText, unlike clear(), drops the editing history too, and leaves the text to be wiped.
    QString typed = text();
    setText(QString());
    wipe(typed);
}

} // namespace keyturn
