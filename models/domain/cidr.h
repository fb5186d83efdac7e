// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <expected>

namespace keyturn {

/// An IPv4 or IPv6 network in CIDR notation (RFC 4632, section 3.1; RFC 4291, section 2.3).
class Cidr
{
public:
    /// Accepts `10.0.0.0/8`, `2001:db8::/32`, and a bare address as a network of one. The error is one
    /// sentence for the admin. White space around is dropped. IPv4 parts with leading zeros are refused: some
    /// read them as octal.
    [[nodiscard]] static std::expected<Cidr, QString> parse(QStringView text);

    [[nodiscard]] bool isV6() const { return m_v6; }

    [[nodiscard]] int prefix() const { return m_prefix; }

    /// Whether bits beyond the prefix are set, as in `10.1.2.3/8`: probably a slip.
    [[nodiscard]] bool hasHostBits() const;
    /// The same with those bits cleared.
    [[nodiscard]] Cidr network() const;
    /// Canonical text: IPv6 compressed and in lower case (RFC 5952).
    [[nodiscard]] QString text() const;
    /// Whether every address of `other` is in this network.
    [[nodiscard]] bool contains(const Cidr &other) const;
    bool operator==(const Cidr &) const = default;

private:
    /// Network byte order; IPv4 uses the first four bytes.
    std::array<quint8, 16> m_bytes{};
    int m_prefix = 0;
    bool m_v6 = false;
};

} // namespace keyturn
