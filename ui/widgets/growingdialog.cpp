// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/growingdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace keyturn {

bool GrowingDialog::event(QEvent *event)
{
    const bool shows = event->type() == QEvent::Show && !event->spontaneous();
    if ((!shows && event->type() != QEvent::LayoutRequest) || layout() == nullptr) {
        return QDialog::event(event);
    }
    const bool done = QDialog::event(event);
    fit(shows);
    if (shows) {
        shrinkToContent();
        letTabPassButtonBoxes();
    }
    return done;
}

void GrowingDialog::letTabPassButtonBoxes()
{
    const auto boxes = findChildren<QDialogButtonBox *>();
    for (QDialogButtonBox *box : boxes) {
        box->setFocusProxy(nullptr);
    }
}

void GrowingDialog::shrinkToContent()
{
    QTimer::singleShot(0, this, [this] {
        // By itself a layout hears of a change below it by one event a level, and later than this.
        const QList<QWidget *> parts = findChildren<QWidget *>();
        std::for_each(parts.rbegin(), parts.rend(), [](QWidget *part) { part->updateGeometry(); });
        layout()->activate();
        fit(true);
    });
}

void GrowingDialog::fit(bool exactly)
{
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                       : exactly                     ? layout()->totalSizeHint().height()
                                                     : layout()->totalMinimumSize().height();
    // Room for the title that the window manager adds.
    constexpr int decoration = 32;
    const int fitting = qMin(needed, screen()->availableGeometry().height() - decoration);
    if (fitting > height() || (exactly && fitting < height())) {
        resize(width(), fitting);
    }
}

} // namespace keyturn
