// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// The sizes that resources/render-icons.sh renders, in pixels.
constexpr std::array renderedSizes = {16, 24, 32, 48, 72, 96};
constexpr std::array programIconSizes = {16, 24, 32, 48, 64, 128, 256, 512};

QString pathOf(const QString &name, int size)
{
    return u":/keyturn/icons/"_s + name + u'-' + QString::number(size) + u".png"_s;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int side = std::max(1, std::min(size.width(), size.height()));
        const QColor colour = colourFor(mode);
        const QString key =
            u"keyturn-"_s + m_name + u'-' + QString::number(side) + colour.name(QColor::HexArgb);
        QPixmap tinted;
        if (!QPixmapCache::find(key, &tinted)) {
            tinted = render(side, colour);
            QPixmapCache::insert(key, tinted);
        }
        return tinted;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

    QString key() const override { return u"keyturn-tinted"_s; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap render(int side, const QColor &colour) const
    {
        const auto *fitting = std::ranges::lower_bound(renderedSizes, side);
        QPixmap mask(pathOf(m_name, fitting == renderedSizes.end() ? renderedSizes.back() : *fitting));
        if (mask.isNull()) {
            return mask;
        }
        if (mask.width() != side) {
            mask = mask.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        }
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), colour);
        return mask;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    return icon(name, QColor());
}

QIcon icon(QLatin1StringView name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(QString(name), colour));
}

QIcon programIcon()
{
    QIcon result;
    for (const int size : programIconSizes) {
        result.addFile(pathOf(u"keyturn"_s, size));
    }
    return result;
}

} // namespace keyturn
