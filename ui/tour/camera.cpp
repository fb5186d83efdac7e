// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/camera.h"

#include "ui/widgets/secretview.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace keyturn::camera {

bool seesASecret()
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::ranges::any_of(widgets, [](const QWidget *widget) {
        const auto *view = qobject_cast<const SecretView *>(widget);
        return view != nullptr && view->isVisible() && !view->isMasked();
    });
}

QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QWidgetList topLevels = QApplication::topLevelWidgets();
    for (QWidget *dialog : topLevels) {
        if (dialog != &window && dialog->isVisible() && dialog->isModal()) {
            const QPixmap over = dialog->grab();
            const QSize size = over.deviceIndependentSize().toSize();
            const QPoint corner((window.width() - size.width()) / 2, (window.height() - size.height()) / 2);
            painter.drawPixmap(corner, over);
            painter.setPen(window.palette().color(QPalette::Shadow));
            painter.drawRect(QRect(corner, size).adjusted(0, 0, -1, -1));
        }
    }
    if (QWidget *menu = QApplication::activePopupWidget()) {
        painter.drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
    }
    return picture;
}

} // namespace keyturn::camera
