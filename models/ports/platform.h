// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <utility>

namespace keyturn {

/// Whether the desktop is set to light or dark, or to colours that are to be left as they are.
enum class ColourScheme : quint8 {
    Unknown, ///< it does not say, or has not answered yet
    Light,
    Dark,
    Contrast, ///< a theme of few colours, for who could not read others
};

/// What differs between operating systems. Speaks of windows by number, so that it needs no widget.
class Platform : public QObject
{
    Q_OBJECT
public:
    /// No core dumps, not traceable by other processes, as far as the system allows. Once, at start.
    virtual void hardenProcess() = 0;
    /// Whether the system can keep a window out of screen captures.
    [[nodiscard]] virtual bool canExcludeFromCapture() const = 0;
    /// Keeps a window out of screen captures; false where that did not work.
    virtual bool excludeFromCapture(quintptr windowId, bool exclude) = 0;
    /// Has the system paint the frames of this program's windows dark or light, those that are open and those
    /// to come, where it does not do so by itself.
    virtual void darkenFrames(bool dark) = 0;
    /// MIME types and bytes that mark a clipboard text as a password for clipboard managers.
    [[nodiscard]] virtual QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const = 0;
    /// As last heard; colourSchemeChanged() follows.
    [[nodiscard]] virtual ColourScheme colourScheme() const = 0;

Q_SIGNALS:
    void colourSchemeChanged();
    /// The desktop's screen is being locked, or the machine goes to sleep.
    void screenLocked();
};

} // namespace keyturn
