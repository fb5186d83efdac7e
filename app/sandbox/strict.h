// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/values.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

// Reading requests with no forgiveness: where the vendors would drop an unknown key in silence, the
// practice server says so. Everything here throws a Refusal of 400.

namespace keyturn::sandbox {

/// The body, which must be a JSON object sent as application/json.
QJsonObject readObject(const Request &request);
/// For operations whose body is an optional `{}`.
void expectNoFields(const Request &request);

/// One JSON object read field by field; what was not asked for by then is unknown to `finish`.
class Fields
{
public:
    /// `where` names the object in messages; empty for the body itself.
    explicit Fields(const QJsonObject &object, const QString &where = {});

    bool has(const QString &key) const;
    /// Empty when missing or null; at most 10,000 characters.
    QString text(const QString &key);
    QStringList texts(const QString &key);
    bool flag(const QString &key);
    int number(const QString &key);
    QMap<QString, QString> map(const QString &key);
    /// Empty when missing or null.
    std::optional<QJsonObject> object(const QString &key);
    /// The objects of an array; empty when missing or null.
    QList<QJsonObject> objects(const QString &key);

    /// Refuses each of these keys, when present, as not writable.
    void refuseReadOnly(const QStringList &keys) const;
    /// Takes the key if its value is `expected` or empty.
    void expectSame(const QString &key, const QString &expected);
    /// Refuses the first key that nobody asked for.
    void finish() const;

private:
    QJsonValue take(const QString &key);
    QString named(const QString &key) const;

    QJsonObject m_object;
    QString m_where;
    QSet<QString> m_taken;
};

/// The paths of an update mask: at least one, each writable. The message tells a read-only path from
/// one that does not exist.
QStringList readMask(const QString &mask, const QStringList &writable, const QStringList &readOnly);

/// At most 32 CIDRs, all valid.
QStringList checkedCidrs(const QStringList &cidrs);

/// How large a page is and after which row it begins.
struct PageWanted
{
    int size = 0;
    quint64 after = 0;
    QString list; ///< tokens of one list are no tokens of another
};

struct PageLimits
{
    int least;
    int standard;
    int most;
};

/// Sizes out of range are clamped, 0 and missing mean the standard.
PageWanted readPage(const QString &size, const QString &token, const QString &list, PageLimits limits);
QString pageToken(const QString &list, quint64 after);

} // namespace keyturn::sandbox
