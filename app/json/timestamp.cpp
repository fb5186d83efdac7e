// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/timestamp.h"

#include <array>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads fixed-width numbers and marks from left to right; fails for good at the first surprise.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    int number(int digits)
    {
        int result = 0;
        for (int i = 0; i < digits; ++i) {
            if (!isDigit(peek())) {
                m_failed = true;
                return 0;
            }
            result = result * 10 + take().digitValue();
        }
        return result;
    }

    void mark(QChar expected)
    {
        if (peek().toUpper() == expected) {
            take();
        } else {
            m_failed = true;
        }
    }

    /// `.` and one to nine digits, as milliseconds; none is zero.
    int milliseconds()
    {
        if (peek() != u'.') {
            return 0;
        }
        take();
        int digits = 0;
        int result = 0;
        for (; isDigit(peek()); ++digits) {
            const int digit = take().digitValue();
            result = digits < 3 ? result * 10 + digit : result;
        }
        m_failed = m_failed || digits < 1 || digits > 9;
        constexpr std::array scale{1, 100, 10};
        return digits < 3 ? result * scale[static_cast<std::size_t>(digits)] : result;
    }

    /// `Z` or `+hh:mm`, in seconds east of Greenwich.
    int offset()
    {
        const QChar sign = peek();
        if (sign != u'+' && sign != u'-') {
            mark(u'Z');
            return 0;
        }
        take();
        const int hours = number(2);
        mark(u':');
        const int minutes = number(2);
        m_failed = m_failed || hours > 23 || minutes > 59;
        const int seconds = (hours * 60 + minutes) * 60;
        return sign == u'-' ? -seconds : seconds;
    }

    [[nodiscard]] bool succeeded() const { return !m_failed && m_position == m_text.size(); }

private:
    [[nodiscard]] QChar peek() const
    {
        return m_position < m_text.size() ? m_text[m_position] : QChar(u'\0');
    }

    QChar take() { return m_text[m_position++]; }

    QStringView m_text;
    qsizetype m_position = 0;
    bool m_failed = false;
};

} // namespace

std::optional<QDateTime> readTimestamp(QStringView text)
{
    Scanner scan(text);
    const int year = scan.number(4);
    scan.mark(u'-');
    const int month = scan.number(2);
    scan.mark(u'-');
    const int day = scan.number(2);
    scan.mark(u'T');
    const int hour = scan.number(2);
    scan.mark(u':');
    const int minute = scan.number(2);
    scan.mark(u':');
    const int second = scan.number(2);
    const int milliseconds = scan.milliseconds();
    const int offset = scan.offset();
    const QDate date(year, month, day);
    // RFC 3339 allows a leap second, QTime does not.
    const QTime time(hour, minute, qMin(second, 59), milliseconds);
    if (!scan.succeeded() || second > 60 || !date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const QDateTime instant = QDateTime(date, time, Qt::UTC).addSecs(-offset);
    return instant.toMSecsSinceEpoch() > 0 ? instant : QDateTime();
}

QString writeTimestamp(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString writeDuration(std::chrono::seconds duration)
{
    return QString::number(duration.count()) + u's';
}

} // namespace keyturn
