// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/colours.h"

#include <QLabel>

namespace keyturn {

/// A sentence beside a field: what is wrong with it, or what is worth knowing. Plain text, wrapped, hidden
/// while it has none.
class HintLabel : public QLabel
{
    Q_OBJECT
public:
    HintLabel(Tone tone, QWidget *parent);

    void setHint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Tone m_tone;
};

} // namespace keyturn
