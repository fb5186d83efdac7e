// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/profileswatch.h"

#include "ui/widgets/colours.h"

#include <QPixmap>

namespace keyturn {

QIcon profileSwatch(ProfileColour colour)
{
    constexpr int side = 32;
    const QColor ground = stripGround(colour);
    QPixmap square(side, side);
    square.fill(ground.isValid() ? ground : QColor(Qt::transparent));
    return square;
}

} // namespace keyturn
