// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace keyturn {

/// What the program can say of itself; filled once by the composition.
struct About
{
    /// A library that this run works with, in the version that it found.
    struct Component
    {
        QString name;
        QString version;
        /// Its short name; empty for what belongs to the system.
        QString licence;
    };

    QString version;
    /// Where connections, journal and preferences are kept. Of a practice run: where they are until it ends.
    QString dataDirectory;
    QList<Component> components;
};

} // namespace keyturn
