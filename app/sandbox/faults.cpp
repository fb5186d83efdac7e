// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/faults.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr std::array KindNames = {
    std::pair{FaultKind::Status, "status"},
    std::pair{FaultKind::Html, "html"},
    std::pair{FaultKind::Redirect, "redirect"},
    std::pair{FaultKind::DropBefore, "drop-before"},
    std::pair{FaultKind::Hang, "hang"},
    std::pair{FaultKind::Latency, "latency"},
    std::pair{FaultKind::DropRestrictions, "drop-restrictions"},
    std::pair{FaultKind::NoSecret, "no-secret"},
    std::pair{FaultKind::NoId, "no-id"},
    std::pair{FaultKind::HideRestrictions, "hide-restrictions"},
    std::pair{FaultKind::RepeatPage, "repeat-page"},
    std::pair{FaultKind::LatencyAfter, "latency-after"},
    std::pair{FaultKind::Stall, "stall"},
    std::pair{FaultKind::StatusAfter, "status-after"},
    std::pair{FaultKind::DropAfter, "drop-after"},
    std::pair{FaultKind::Truncate, "truncate"},
    std::pair{FaultKind::TruncateChunked, "truncate-chunked"},
    std::pair{FaultKind::Garbage, "garbage"},
    std::pair{FaultKind::Huge, "huge"},
    std::pair{FaultKind::Deep, "deep"},
};

std::expected<FaultKind, QString> kindNamed(const QString &name)
{
    for (const auto &[kind, spelling] : KindNames) {
        if (name == QLatin1StringView(spelling))
            return kind;
    }
    return std::unexpected(u"there is no fault \"%1\""_s.arg(name));
}

QString nameOf(FaultKind kind)
{
    for (const auto &[known, spelling] : KindNames) {
        if (known == kind)
            return QString::fromLatin1(spelling);
    }
    Q_UNREACHABLE();
}

bool matchesGlob(const QString &glob, const QString &path)
{
    QString pattern = QRegularExpression::escape(glob);
    pattern.replace("\\*\\*"_L1, ".*"_L1).replace("\\*"_L1, "[^/]*"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
}

std::expected<QJsonObject, QString> readSettings(const QStringList &settings)
{
    static const QHash<QString, QString> numbers{{u"status"_s, u"status"_s},
                                                 {u"ms"_s, u"ms"_s},
                                                 {u"bytes"_s, u"bytes"_s},
                                                 {u"skip"_s, u"skip"_s},
                                                 {u"p"_s, u"probability"_s}};
    static const QHash<QString, QString> texts{{u"retry-after"_s, u"retryAfter"_s},
                                               {u"location"_s, u"location"_s}};
    QJsonObject json;
    for (const auto &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const QString value = setting.section(u'=', 1);
        if (numbers.contains(key))
            json.insert(numbers.value(key), value.toDouble());
        else if (texts.contains(key))
            json.insert(texts.value(key), value);
        else
            return std::unexpected(u"a fault has no setting \"%1\""_s.arg(key));
    }
    return json;
}

} // namespace

std::expected<Fault, QString> Fault::parse(const QString &text)
{
    static const QRegularExpression shape(u"^(\\S+) (/[^=]*)=([a-z-]+)(?::(-?\\d+))?(?:;(.*))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::unexpected(u"not a fault: "_s + text);
    auto json = readSettings(match.captured(5).split(u';', Qt::SkipEmptyParts));
    if (!json)
        return std::unexpected(json.error());
    json->insert(u"method"_s, match.captured(1));
    json->insert(u"path"_s, match.captured(2));
    json->insert(u"kind"_s, match.captured(3));
    if (match.hasCaptured(4))
        json->insert(u"count"_s, match.captured(4).toInt());
    return fromJson(*json);
}

std::expected<Fault, QString> Fault::fromJson(const QJsonObject &json)
{
    static const QStringList known{u"method"_s,     u"path"_s, u"kind"_s,        u"count"_s,
                                   u"status"_s,     u"ms"_s,   u"bytes"_s,       u"location"_s,
                                   u"retryAfter"_s, u"hits"_s, u"probability"_s, u"skip"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return std::unexpected(u"a fault has no member \"%1\""_s.arg(it.key()));
    }
    const auto kind = kindNamed(json.value("kind"_L1).toString());
    if (!kind)
        return std::unexpected(kind.error());
    Fault fault;
    fault.method = json.value("method"_L1).toString(u"*"_s).toLatin1().toUpper();
    fault.glob = json.value("path"_L1).toString(u"/**"_s);
    fault.kind = *kind;
    fault.count = json.value("count"_L1).toInt(1);
    fault.status = json.value("status"_L1).toInt();
    fault.milliseconds = json.value("ms"_L1).toInt();
    fault.bytes = json.value("bytes"_L1).toInteger(-1);
    fault.skip = json.value("skip"_L1).toInt();
    const auto retryAfter = json.value("retryAfter"_L1);
    fault.retryAfter =
        retryAfter.isDouble() ? QString::number(retryAfter.toInteger()) : retryAfter.toString();
    fault.location = json.value("location"_L1).toString();
    fault.probability = json.value("probability"_L1).toDouble(1);
    return fault;
}

QJsonObject Fault::toJson() const
{
    return {{u"method"_s, QString::fromLatin1(method)},
            {u"path"_s, glob},
            {u"kind"_s, nameOf(kind)},
            {u"count"_s, count},
            {u"status"_s, status},
            {u"ms"_s, milliseconds},
            {u"bytes"_s, bytes},
            {u"skip"_s, skip},
            {u"retryAfter"_s, retryAfter},
            {u"location"_s, location},
            {u"probability"_s, probability},
            {u"hits"_s, hits},
            {u"waiting"_s, waiting}};
}

Faults::Faults(quint32 seed)
    : m_random(seed)
{
}

void Faults::add(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(fault);
    m_faults.last().number = ++m_added;
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

QList<Fault> Faults::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

QList<Fault> Faults::strike(const QByteArray &method, const QString &path)
{
    const std::lock_guard lock(m_mutex);
    QList<Fault> struck;
    for (auto &fault : m_faults) {
        if (fault.count == 0 || (fault.method != "*" && fault.method != method))
            continue;
        if (!matchesGlob(fault.glob, path))
            continue;
        if (fault.probability < 1 && m_random.generateDouble() >= fault.probability)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.count > 0)
            --fault.count;
        ++fault.hits;
        struck.append(fault);
    }
    return struck;
}

void Faults::countWaiting(const Fault &struck, int change)
{
    const std::lock_guard lock(m_mutex);
    for (auto &fault : m_faults) {
        if (fault.number == struck.number)
            fault.waiting += change;
    }
}

} // namespace keyturn::sandbox
