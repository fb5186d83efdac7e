// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/colours.h"

#include <QFrame>
#include <QLatin1StringView>

class QHBoxLayout;
class QLabel;

namespace keyturn {

/// A line across a page or a dialog that says something with an icon, words and a coloured ground: the
/// practice tenant, an incomplete list, an error. Hidden while it has no text.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Plain text, wrapped, selectable. Empty text hides the banner.
    void setMessage(Tone tone, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace keyturn
