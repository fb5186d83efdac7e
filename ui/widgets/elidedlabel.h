// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

namespace keyturn {

/// One line of plain text that gives way: what does not fit ends in "…", the whole text is in the tooltip.
/// Line breaks and direction marks in names from outside are shown as what they are, not obeyed.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    QString m_shown;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace keyturn
