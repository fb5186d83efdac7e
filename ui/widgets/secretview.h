// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QTimer>
#include <QWidget>

namespace keyturn {

/// Paints a secret, or dots in its place. There is nothing to select, drag or copy in it, its masked picture
/// does not depend on the secret, and its accessible text never holds it. The secret lives here only while it
/// is shown.
class SecretView : public QWidget
{
    Q_OBJECT
public:
    explicit SecretView(QWidget *parent = nullptr);

    /// Shows UTF-8 text, for so long unless mask() comes first.
    void reveal(Secret secret, std::chrono::seconds duration);
    /// Wipes the secret and paints dots.
    void mask();

    [[nodiscard]] bool isMasked() const { return m_secret.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void maskedChanged(bool masked);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void describe();
    [[nodiscard]] int lines() const;
    [[nodiscard]] QSize cell() const;
    void paintMask(QPainter &painter) const;
    void paintSecret(QPainter &painter) const;

    Secret m_secret;
    QTimer m_timer;
};

} // namespace keyturn
