// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/growingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace keyturn {

bool GrowingDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalMinimumSize().height();
        // Room for the title that the window manager adds.
        constexpr int decoration = 32;
        const int fitting = qMin(needed, screen()->availableGeometry().height() - decoration);
        if (fitting > height()) {
            resize(width(), fitting);
        }
    }
    return done;
}

} // namespace keyturn
