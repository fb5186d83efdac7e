// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/values.h"

#include "app/sandbox/sockets.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace keyturn::sandbox {

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Range
{
    bool isIpv6 = false;
    AddressBytes address{};
    int prefix = 0;
};

std::optional<Range> parseRange(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    if (slash < 0)
        return {};
    static const QRegularExpression digits(QStringLiteral("^(0|[1-9][0-9]{0,2})$"));
    const QString prefix = text.mid(slash + 1);
    if (!digits.match(prefix).hasMatch())
        return {};
    Range range;
    range.isIpv6 = text.contains(u':');
    range.prefix = prefix.toInt();
    if (range.prefix > (range.isIpv6 ? 128 : 32))
        return {};
    const QByteArray address = text.first(slash).toLatin1();
    const auto bytes = range.isIpv6 ? parseIpv6(address) : parseIpv4(address);
    if (!bytes)
        return {};
    range.address = *bytes;
    return range;
}

} // namespace

QJsonValue timestamp(Instant instant)
{
    if (instant == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> parseTimestamp(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"));
    if (!shape.match(text).hasMatch())
        return {};
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return time.toMSecsSinceEpoch();
}

std::optional<Instant> parseDuration(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,12})(\\.\\d{1,9})?s$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const Instant milliseconds = match.captured(1).toLongLong() * Second;
    if (milliseconds <= 0)
        return {};
    return milliseconds;
}

bool isCidr(const QString &text)
{
    return parseRange(text).has_value();
}

bool containsLoopback(const QStringList &cidrs)
{
    constexpr quint32 loopback = 0x7f000001;
    for (const auto &cidr : cidrs) {
        const auto range = parseRange(cidr);
        if (!range || range->isIpv6)
            continue;
        const auto &bytes = range->address;
        const quint32 address = (quint32(bytes[0]) << 24) | (quint32(bytes[1]) << 16) |
                                (quint32(bytes[2]) << 8) | quint32(bytes[3]);
        const quint32 mask = range->prefix == 0 ? 0 : ~quint32(0) << (32 - range->prefix);
        if ((address & mask) == (loopback & mask))
            return true;
    }
    return false;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(Base64Url);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, Base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || toBase64Url(result.decoded) != text)
        return {};
    return result.decoded;
}

} // namespace keyturn::sandbox
