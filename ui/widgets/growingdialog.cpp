// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/growingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QTimer>

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
    }
    return done;
}

void GrowingDialog::shrinkToContent()
{
    // After the layouts below this one have been told what is shown now.
    QTimer::singleShot(0, this, [this] { fit(true); });
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
