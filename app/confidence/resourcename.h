// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace keyturn {

/// A Confidence resource name taken apart: `clients/{client}` or `clients/{client}/credentials/{credential}`.
/// Paths are built from its segments, since each is encoded by itself.
class ResourceName
{
public:
    /// Nothing if `text` is no such name. IDs are opaque: any characters but `/`, any length, but not empty,
    /// "." or "..".
    [[nodiscard]] static std::optional<ResourceName> parse(const QString &text);

    [[nodiscard]] bool isCredential() const { return m_segments.size() == 4; }

    [[nodiscard]] const QStringList &segments() const { return m_segments; }

    /// `clients/{client}`
    [[nodiscard]] QString client() const;

private:
    explicit ResourceName(QStringList segments)
        : m_segments(std::move(segments))
    {
    }

    QStringList m_segments;
};

} // namespace keyturn
