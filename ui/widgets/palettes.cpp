// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/palettes.h"

namespace keyturn {

namespace {

struct Inks
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb quiet;
    QRgb disabled;
    QRgb highlight;
    QRgb link;
    QRgb visited;
    QRgb tip;
    QRgb light;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

QPalette paletteOf(const Inks &inks)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, inks.window);
    set(QPalette::Base, inks.base);
    set(QPalette::AlternateBase, inks.alternate);
    set(QPalette::Button, inks.button);
    set(QPalette::Highlight, inks.highlight);
    set(QPalette::HighlightedText, 0xffffff);
    set(QPalette::Link, inks.link);
    set(QPalette::LinkVisited, inks.visited);
    set(QPalette::ToolTipBase, inks.tip);
    set(QPalette::PlaceholderText, inks.quiet);
    set(QPalette::Light, inks.light);
    set(QPalette::Midlight, inks.button);
    set(QPalette::Mid, inks.mid);
    set(QPalette::Dark, inks.dark);
    set(QPalette::Shadow, inks.shadow);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, inks.text);
        palette.setColor(QPalette::Disabled, role, QColor(inks.disabled));
    }
    set(QPalette::BrightText, inks.text);
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(inks.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(inks.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(inks.text));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f4f6,
                      .base = 0xffffff,
                      .alternate = 0xf7f8fa,
                      .button = 0xfafbfc,
                      .text = 0x1c232e,
                      .quiet = 0x606a78,
                      .disabled = 0x8b93a0,
                      .highlight = 0x1f5f9f,
                      .link = 0x1a5fa8,
                      .visited = 0x6a3fa0,
                      .tip = 0xffffff,
                      .light = 0xffffff,
                      .mid = 0xd5d9df,
                      .dark = 0xb4bac3,
                      .shadow = 0x7a828d});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x20242b,
                      .base = 0x181b20,
                      .alternate = 0x1d2127,
                      .button = 0x2c313a,
                      .text = 0xe4e7ec,
                      .quiet = 0x98a1ae,
                      .disabled = 0x6d7683,
                      .highlight = 0x2a6db5,
                      .link = 0x86b9f2,
                      .visited = 0xc3a6ee,
                      .tip = 0x2c313a,
                      .light = 0x3a414c,
                      .mid = 0x363c46,
                      .dark = 0x14161a,
                      .shadow = 0x0b0d10});
}

} // namespace keyturn
