// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/strict.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr qsizetype LongestText = 10'000;
constexpr qsizetype MostCidrs = 32;

QString checkedText(const QJsonValue &value, const QString &name)
{
    if (!value.isString())
        throw Refusal(400, u"\"%1\" must be a string"_s.arg(name));
    const QString text = value.toString();
    if (text.size() > LongestText)
        throw Refusal(400, u"\"%1\" is longer than 10000 characters"_s.arg(name));
    return text;
}

} // namespace

QJsonObject readObject(const Request &request)
{
    if (request.contentType() != "application/json")
        throw Refusal(400, u"the Content-Type must be application/json"_s);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        throw Refusal(400, u"the body is not a JSON object: "_s + error.errorString());
    return document.object();
}

void expectNoFields(const Request &request)
{
    if (request.body.isEmpty() && request.contentType() != "application/json")
        return;
    Fields(readObject(request)).finish();
}

Fields::Fields(const QJsonObject &object, const QString &where)
    : m_object(object)
    , m_where(where)
{
}

QString Fields::named(const QString &key) const
{
    return m_where.isEmpty() ? key : QString(m_where % u'.' % key);
}

QJsonValue Fields::take(const QString &key)
{
    m_taken.insert(key);
    const auto value = m_object.value(key);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

bool Fields::has(const QString &key) const
{
    return m_object.contains(key);
}

QString Fields::text(const QString &key)
{
    const auto value = take(key);
    return value.isNull() ? QString() : checkedText(value, named(key));
}

QStringList Fields::texts(const QString &key)
{
    const auto value = take(key);
    if (value.isNull())
        return {};
    if (!value.isArray())
        throw Refusal(400, u"\"%1\" must be a list of strings"_s.arg(named(key)));
    QStringList texts;
    const auto items = value.toArray();
    for (const auto &item : items)
        texts.append(checkedText(item, named(key)));
    return texts;
}

bool Fields::flag(const QString &key)
{
    const auto value = take(key);
    if (!value.isNull() && !value.isBool())
        throw Refusal(400, u"\"%1\" must be true or false"_s.arg(named(key)));
    return value.toBool();
}

int Fields::number(const QString &key)
{
    const auto value = take(key);
    if (value.isNull())
        return 0;
    if (!value.isDouble() || double(value.toInt()) != value.toDouble())
        throw Refusal(400, u"\"%1\" must be a whole number"_s.arg(named(key)));
    return value.toInt();
}

QMap<QString, QString> Fields::map(const QString &key)
{
    QMap<QString, QString> map;
    const auto fields = object(key).value_or(QJsonObject());
    for (auto it = fields.begin(); it != fields.end(); ++it)
        map.insert(it.key(), checkedText(it.value(), named(key) % u'.' % it.key()));
    return map;
}

std::optional<QJsonObject> Fields::object(const QString &key)
{
    const auto value = take(key);
    if (value.isNull())
        return {};
    if (!value.isObject())
        throw Refusal(400, u"\"%1\" must be an object"_s.arg(named(key)));
    return value.toObject();
}

QList<QJsonObject> Fields::objects(const QString &key)
{
    const auto value = take(key);
    if (value.isNull())
        return {};
    if (!value.isArray())
        throw Refusal(400, u"\"%1\" must be a list of objects"_s.arg(named(key)));
    QList<QJsonObject> objects;
    const auto items = value.toArray();
    for (const auto &item : items) {
        if (!item.isObject())
            throw Refusal(400, u"\"%1\" must be a list of objects"_s.arg(named(key)));
        objects.append(item.toObject());
    }
    return objects;
}

void Fields::refuseReadOnly(const QStringList &keys) const
{
    for (const auto &key : keys) {
        if (m_object.contains(key))
            throw Refusal(400, u"\"%1\" is read-only"_s.arg(named(key)));
    }
}

void Fields::expectSame(const QString &key, const QString &expected)
{
    const QString value = text(key);
    if (!value.isEmpty() && value != expected)
        throw Refusal(400, u"\"%1\" does not match the path"_s.arg(named(key)));
}

void Fields::finish() const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_taken.contains(it.key()))
            throw Refusal(400, u"unknown field \"%1\""_s.arg(named(it.key())));
    }
}

QStringList readMask(const QString &mask, const QStringList &writable, const QStringList &readOnly)
{
    if (mask.isEmpty())
        throw Refusal(400, u"updateMask is missing"_s);
    const auto paths = mask.split(u',');
    for (const auto &path : paths) {
        if (readOnly.contains(path))
            throw Refusal(400, u"updateMask names the read-only field \"%1\""_s.arg(path));
        if (!writable.contains(path))
            throw Refusal(400, u"updateMask names the unknown field \"%1\""_s.arg(path));
    }
    return paths;
}

QStringList checkedCidrs(const QStringList &cidrs)
{
    if (cidrs.size() > MostCidrs)
        throw Refusal(400, u"more than 32 CIDRs"_s);
    for (const auto &cidr : cidrs) {
        if (!isCidr(cidr))
            throw Refusal(400, u"\"%1\" is not a CIDR"_s.arg(cidr));
    }
    return cidrs;
}

PageWanted readPage(const QString &size, const QString &token, const QString &list, PageLimits limits)
{
    PageWanted wanted{limits.standard, 0, list};
    if (!size.isEmpty()) {
        bool number = false;
        const int asked = size.toInt(&number);
        if (!number || asked < 0)
            throw Refusal(400, u"the page size is not a number"_s);
        if (asked > 0)
            wanted.size = std::clamp(asked, limits.least, limits.most);
    }
    if (!token.isEmpty()) {
        const QString text = QString::fromUtf8(fromBase64Url(token.toLatin1()).value_or(QByteArray()));
        const auto mark = text.lastIndexOf(u'#');
        bool number = false;
        wanted.after = text.mid(mark + 1).toULongLong(&number);
        if (!number || mark < 0 || text.first(mark) != list)
            throw Refusal(400, u"the page token is not one of this list"_s);
    }
    return wanted;
}

QString pageToken(const QString &list, quint64 after)
{
    return QString::fromLatin1(toBase64Url((list % u'#' % QString::number(after)).toUtf8()));
}

} // namespace keyturn::sandbox
