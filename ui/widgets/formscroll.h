// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace keyturn {

/// A form that takes all the height it needs while the screen has it, and scrolls only where it has not.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the form over.
    FormScroll(QWidget *form, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseBar();
};

} // namespace keyturn
