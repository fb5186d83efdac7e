// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/delegates/navigationdelegate.h"

#include "models/domain/foreigntext.h"
#include "models/items/navigationmodel.h"
#include "models/items/roles.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int navigationIconSide = 16;
constexpr int navigationRowPadding = 10;
constexpr int countMargin = 8;
/// At the left of a connection and its kinds, across the whole row.
constexpr int profileEdge = 4;

QLatin1StringView navigationIconOf(Kind kind)
{
    switch (kind) {
    case Kind::ServicePrincipalCredential:
        return "principal"_L1;
    case Kind::PersonalClient:
        return "user"_L1;
    case Kind::ConnectorCredential:
        return "connector"_L1;
    case Kind::ClientCredential:
        return "client"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView navigationIconOf(const Place &place)
{
    switch (place.page) {
    case Place::Page::AllCredentials:
        return "credentials"_L1;
    case Place::Page::NeedsAttention:
        return "attention"_L1;
    case Place::Page::Profile:
        return "tenant"_L1;
    case Place::Page::Credentials:
        return navigationIconOf(place.kind);
    case Place::Page::SecretsToHandOver:
        return "handover"_L1;
    case Place::Page::Activity:
        return "activity"_L1;
    }
    Q_UNREACHABLE();
}

QString countAt(const QModelIndex &index)
{
    const int count = index.data(CountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

int countWidth(const QStyleOptionViewItem &option, const QString &count)
{
    return count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + 2 * countMargin;
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (const QColor colour = edge(index.data(ProfileColourRole).value<ProfileColour>(), option.palette);
        colour.isValid()) {
        painter->fillRect(QRect(0, option.rect.top(), profileEdge, option.rect.height()), colour);
    }
    const QString count = countAt(index);
    if (count.isEmpty()) {
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : mutedText(option.palette));
    painter->drawText(option.rect.adjusted(0, 0, -countMargin, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + navigationRowPadding);
    return size;
}

void NavigationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(navigationIconOf(index.data(PlaceRole).value<Place>()));
    option->decorationSize = QSize(navigationIconSide, navigationIconSide);
    const int margins = 3 * (QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int room =
        option->rect.width() - navigationIconSide - 2 * margins - countWidth(*option, countAt(index));
    const QString text = onOneLine(option->text);
    option->text = option->rect.isValid() ? option->fontMetrics.elidedText(text, Qt::ElideRight, room) : text;
}

} // namespace keyturn
