// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/requestlog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr qsizetype Kept = 1000;

QJsonObject entryJson(const std::tuple<QString, QByteArray, QString> &key)
{
    const auto &[api, method, path] = key;
    return {{u"api"_s, api}, {u"method"_s, QString::fromLatin1(method)}, {u"path"_s, path}};
}

} // namespace

void RequestLog::add(const QString &api, const QByteArray &method, const QString &path)
{
    const std::lock_guard lock(m_mutex);
    const Key key{api, method, path};
    ++m_counts[key];
    ++m_total;
    m_latest.append(key);
    if (m_latest.size() > Kept)
        m_latest.removeFirst();
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_counts.clear();
    m_latest.clear();
    m_total = 0;
}

QJsonObject RequestLog::toJson() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray requests;
    for (const auto &[key, count] : m_counts) {
        auto entry = entryJson(key);
        entry.insert(u"count"_s, count);
        requests.append(entry);
    }
    QJsonArray latest;
    for (const auto &key : m_latest)
        latest.append(entryJson(key));
    return {{u"requests"_s, requests}, {u"latest"_s, latest}, {u"total"_s, m_total}};
}

} // namespace keyturn::sandbox
