// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace keyturn {

/// One line to type or paste a secret into, shown as dots. Assistive technologies see that it is there and
/// has the keyboard, and nothing of what is in it: Qt would hide the text of a password field from them and
/// yet tell every change of it, letters and all, over the accessibility bus.
class SecretEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// Empties the field without a word and overwrites the text that was in it.
    void wipeText();
};

} // namespace keyturn
