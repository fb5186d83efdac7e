// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace keyturn {

/// What differs between operating systems. Speaks of windows by number, so that it needs no widget.
class Platform
{
public:
    virtual ~Platform() = default;
    /// No core dumps, not traceable by other processes, as far as the system allows. Once, at start.
    virtual void hardenProcess() = 0;
    /// Keeps a window out of screen captures; false where the system cannot.
    virtual bool excludeFromCapture(quintptr windowId, bool exclude) = 0;
    /// MIME types and bytes that mark a clipboard text as a password for clipboard managers.
    [[nodiscard]] virtual QList<std::pair<QString, QByteArray>> passwordClipboardFormats() const = 0;
};

} // namespace keyturn
