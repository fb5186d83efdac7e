// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/colours.h"

namespace keyturn {

namespace {

QColor blend(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor foreground(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::WindowText);
    case Tone::Good:
        return dark ? QColor(0x7d, 0xd3, 0x9a) : QColor(0x1b, 0x6e, 0x3c);
    case Tone::Warning:
        return dark ? QColor(0xf2, 0xc1, 0x66) : QColor(0x8a, 0x4b, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x9c, 0x94) : QColor(0xb0, 0x1e, 0x1e);
    }
    Q_UNREACHABLE();
}

QColor ground(Tone tone, const QPalette &palette)
{
    return blend(foreground(tone, palette), palette.color(QPalette::Window),
                 tone == Tone::Neutral ? 0.08F : 0.16F);
}

QColor fieldOutline(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.5F);
}

QColor stripGround(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        return {};
    case ProfileColour::Red:
        return {0xb0, 0x2a, 0x24};
    case ProfileColour::Amber:
        return {0x8f, 0x55, 0x00};
    case ProfileColour::Green:
        return {0x23, 0x6b, 0x3f};
    case ProfileColour::Teal:
        return {0x0d, 0x69, 0x72};
    case ProfileColour::Blue:
        return {0x24, 0x5f, 0xa8};
    case ProfileColour::Purple:
        return {0x6e, 0x43, 0xa8};
    }
    Q_UNREACHABLE();
}

QColor stripText()
{
    return Qt::white;
}

QColor edge(ProfileColour colour, const QPalette &palette)
{
    const QColor strip = stripGround(colour);
    constexpr float lightening = 0.6F;
    return strip.isValid() && isDark(palette) ? blend(strip, Qt::white, lightening) : strip;
}

QColor mutedText(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.68F);
}

} // namespace keyturn
