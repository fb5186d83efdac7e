// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/colours.h"

#include <QFrame>
#include <QLatin1StringView>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace keyturn {

/// A line across a page or a dialog that says something with an icon, words and a coloured ground: the
/// practice tenant, an incomplete list, an error. Hidden while it has no text.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Plain text, wrapped, selectable. Empty text hides the banner.
    /// `details` is what the copy button copies, which stands where there are details or the tone is Bad; the
    /// text itself if empty. Neither may hold a secret. Takes an offer away.
    void setMessage(Tone tone, const QString &text, const QString &details = {});
    /// Offers one way on from the message, at the right; pressed() follows.
    void setOffer(const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();
    void copyDetails();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_offer;
    QToolButton *m_copy;
    QString m_details;
};

} // namespace keyturn
