// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <mutex>
#include <tuple>

namespace keyturn::sandbox {

/// Which requests were seen: API, method and path. No query, no header, no body, so nothing secret.
/// Thread-safe.
class RequestLog
{
public:
    void add(const QString &api, const QByteArray &method, const QString &path);
    void clear();
    /// `requests` counts every one; `latest` are the last thousand in their order.
    QJsonObject toJson() const;

private:
    using Key = std::tuple<QString, QByteArray, QString>;

    mutable std::mutex m_mutex;
    std::map<Key, int> m_counts;
    QList<Key> m_latest;
    int m_total = 0;
};

} // namespace keyturn::sandbox
