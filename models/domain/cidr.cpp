// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/cidr.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Bytes = std::array<quint8, 16>;

struct CidrText
{
    Q_DECLARE_TR_FUNCTIONS(Cidr)
};

bool allOf(QStringView text, auto accepts)
{
    return std::ranges::all_of(text, accepts);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool parseV4(QStringView text, std::span<quint8> into)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4) {
        return false;
    }
    for (qsizetype i = 0; i < 4; ++i) {
        const QStringView part = parts.at(i);
        const bool plain = !part.isEmpty() && part.size() <= 3 && allOf(part, isDigit);
        if (!plain || (part.size() > 1 && part.front() == u'0') || part.toInt() > 255) {
            return false;
        }
        into[static_cast<std::size_t>(i)] = static_cast<quint8>(part.toInt());
    }
    return true;
}

enum class Side { BeforeGap, End };

/// The groups on one side of `::`, as bytes; nullopt if one is malformed. A dotted IPv4 part may stand at the
/// end of the address only (RFC 4291, section 2.2).
std::optional<QList<quint8>> parseGroups(QStringView text, Side side)
{
    QList<quint8> bytes;
    if (text.isEmpty()) {
        return bytes;
    }
    const auto groups = text.split(u':');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        std::array<quint8, 4> v4{};
        if (side == Side::End && i == groups.size() - 1 && group.contains(u'.') && parseV4(group, v4)) {
            bytes.append({v4[0], v4[1], v4[2], v4[3]});
            continue;
        }
        if (group.isEmpty() || group.size() > 4 || !allOf(group, isHexDigit)) {
            return std::nullopt;
        }
        const auto number = group.toUShort(nullptr, 16);
        bytes.append({static_cast<quint8>(number >> 8), static_cast<quint8>(number & 0xff)});
    }
    return bytes;
}

bool parseV6(QStringView text, Bytes &into)
{
    const auto gap = text.indexOf(u"::");
    const auto head = gap < 0 ? parseGroups(text, Side::End) : parseGroups(text.first(gap), Side::BeforeGap);
    const auto tail = parseGroups(gap < 0 ? QStringView() : text.sliced(gap + 2), Side::End);
    if (!head || !tail) {
        return false;
    }
    const auto filled = head->size() + tail->size();
    if (gap < 0 ? filled != 16 : filled > 14) {
        return false;
    }
    into.fill(0);
    std::ranges::copy(*head, into.begin());
    std::ranges::copy(*tail, into.end() - tail->size());
    return true;
}

/// Longest run of two or more zero groups, the first of equals (RFC 5952, section 4.2).
struct ZeroRun
{
    int start = -1;
    int length = 0;
};

ZeroRun longestZeroRun(const std::array<int, 8> &groups)
{
    ZeroRun best;
    for (int i = 0; i < 8; ++i) {
        int end = i;
        while (end < 8 && groups[static_cast<std::size_t>(end)] == 0) {
            ++end;
        }
        if (end - i >= 2 && end - i > best.length) {
            best = {.start = i, .length = end - i};
        }
        i = std::max(i, end);
    }
    return best;
}

QString textV6(const Bytes &bytes)
{
    std::array<int, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i) {
        groups[i] = (bytes[2 * i] << 8) | bytes[2 * i + 1];
    }
    const ZeroRun run = longestZeroRun(groups);
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == run.start) {
            text += u"::"_s;
            i += run.length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':')) {
            text += u':';
        }
        text += QString::number(groups[static_cast<std::size_t>(i)], 16);
    }
    return text;
}

} // namespace

std::expected<Cidr, QString> Cidr::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto slash = trimmed.indexOf(u'/');
    const QStringView address = slash < 0 ? trimmed : trimmed.first(slash);
    Cidr cidr;
    cidr.m_v6 = address.contains(u':');
    const bool parsed = cidr.m_v6 ? parseV6(address, cidr.m_bytes) : parseV4(address, cidr.m_bytes);
    if (!parsed) {
        return std::unexpected(
            CidrText::tr("This is no IPv4 or IPv6 network, such as 10.0.0.0/8 or 2001:db8::/32."));
    }
    const int longest = cidr.m_v6 ? 128 : 32;
    cidr.m_prefix = longest;
    if (slash >= 0) {
        const QStringView prefix = trimmed.sliced(slash + 1);
        const bool plain = !prefix.isEmpty() && prefix.size() <= 3 && allOf(prefix, isDigit) &&
                           (prefix.size() == 1 || prefix.front() != u'0');
        if (!plain || prefix.toInt() > longest) {
            return std::unexpected(
                CidrText::tr("The prefix length after the / must be a number from 0 to %1.").arg(longest));
        }
        cidr.m_prefix = prefix.toInt();
    }
    return cidr;
}

bool Cidr::hasHostBits() const
{
    return network() != *this;
}

Cidr Cidr::network() const
{
    Cidr masked = *this;
    for (int i = 0; i < 16; ++i) {
        const int bits = std::clamp(m_prefix - 8 * i, 0, 8);
        const auto mask = static_cast<quint8>(0xff00 >> bits);
        masked.m_bytes[static_cast<std::size_t>(i)] &= mask;
    }
    return masked;
}

QString Cidr::text() const
{
    const QString suffix = u'/' + QString::number(m_prefix);
    if (m_v6) {
        return textV6(m_bytes) + suffix;
    }
    QStringList parts;
    for (std::size_t i = 0; i < 4; ++i) {
        parts << QString::number(m_bytes[i]);
    }
    return parts.join(u'.') + suffix;
}

bool Cidr::contains(const Cidr &other) const
{
    if (m_v6 != other.m_v6 || m_prefix > other.m_prefix) {
        return false;
    }
    Cidr widened = other;
    widened.m_prefix = m_prefix;
    return widened.network().m_bytes == network().m_bytes;
}

} // namespace keyturn
