// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/finishedstyle.h"
#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Qt's own style for where the desktop brings none.
constexpr auto plainStyle = "fusion"_L1;

/// Windows' own style draws what is selected in a list in colours of its own, whatever the palette says, and
/// has no dark ones before Qt 6.5.
bool followsPalettes(const QString &style)
{
    return !style.startsWith("windows"_L1);
}

bool hasColoursOfItsOwn(const QPalette &palette, const QPalette &standard)
{
    constexpr QPalette::ColorRole roles[] = {QPalette::Window, QPalette::Base, QPalette::Text,
                                             QPalette::Highlight};
    return std::ranges::any_of(
        roles, [&](QPalette::ColorRole role) { return palette.color(role) != standard.color(role); });
}

} // namespace

Theme::Theme(const Settings &settings, Platform &platform, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_platform(platform)
    , m_desktopStyle(QApplication::style()->name())
    , m_desktopPaints(followsPalettes(m_desktopStyle) &&
                      (m_desktopStyle != plainStyle ||
                       hasColoursOfItsOwn(QApplication::palette(), QApplication::style()->standardPalette())))
    , m_desktopIsDark(isDark(QApplication::palette()))
{
    connect(&platform, &Platform::colourSchemeChanged, this, &Theme::apply);
    connect(&settings, &Settings::preferenceChanged, this, [this](Settings::Key key) {
        if (key == Settings::Key::Appearance) {
            apply();
        }
    });
    apply();
}

Theme::~Theme()
{
    undress(m_desktopStyle);
}

void Theme::undress(const QString &style)
{
    if (qobject_cast<FinishedStyle *>(QApplication::style()) != nullptr) {
        QApplication::setStyle(style);
        QApplication::setPalette(QPalette());
    }
}

ColourScheme Theme::wanted() const
{
    const QString preferred = m_settings.value(Settings::Key::Appearance).toString();
    if (preferred == appearance::light) {
        return ColourScheme::Light;
    }
    return preferred == appearance::dark ? ColourScheme::Dark : ColourScheme::Unknown;
}

bool Theme::desktopSuits() const
{
    if (m_platform.colourScheme() == ColourScheme::Contrast) {
        return true;
    }
    if (!m_desktopPaints) {
        return false;
    }
    if (const ColourScheme scheme = wanted(); scheme != ColourScheme::Unknown) {
        return m_desktopIsDark == (scheme == ColourScheme::Dark);
    }
    // A desktop dresses its own style.
    return true;
}

void Theme::apply()
{
    if (desktopSuits()) {
        undress(m_desktopStyle);
        m_platform.darkenFrames(m_desktopIsDark);
        return;
    }
    const ColourScheme scheme = wanted() == ColourScheme::Unknown ? m_platform.colourScheme() : wanted();
    const bool dark = scheme == ColourScheme::Unknown ? m_desktopIsDark : scheme == ColourScheme::Dark;
    if (qobject_cast<FinishedStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new FinishedStyle);
    }
    const QPalette colours = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    m_platform.darkenFrames(dark);
}

} // namespace keyturn
