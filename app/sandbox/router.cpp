// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/router.h"

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

bool matches(const QStringList &pattern, const QStringList &segments, QStringList &params)
{
    if (pattern.size() != segments.size())
        return false;
    params.clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "*"_L1 && !segments[i].isEmpty())
            params.append(segments[i]);
        else if (pattern[i] != segments[i])
            return false;
    }
    return true;
}

void checkQuery(const Request &request, const QStringList &allowed)
{
    QStringList seen;
    for (const auto &[name, value] : request.query) {
        if (!allowed.contains(name))
            throw Refusal(400, u"unknown query parameter \"%1\""_s.arg(name));
        if (seen.contains(name))
            throw Refusal(400, u"query parameter \"%1\" appears twice"_s.arg(name));
        seen.append(name);
    }
}

} // namespace

QString Exchange::query(QLatin1StringView name) const
{
    for (const auto &[key, value] : request.query) {
        if (key == name)
            return value;
    }
    return {};
}

void Router::add(const char *method, const char *pattern, Access access, Handler handler,
                 const QStringList &queryNames)
{
    const QStringList parts = QString::fromLatin1(pattern).split(u'/').mid(1);
    m_routes.push_back({method, parts, access, handler, queryNames});
}

const Router::Route &Router::match(const Request &request, QStringList &params) const
{
    bool pathKnown = false;
    for (const auto &route : m_routes) {
        if (!matches(route.pattern, request.segments, params))
            continue;
        pathKnown = true;
        if (route.method != request.method)
            continue;
        checkQuery(request, route.queryNames);
        return route;
    }
    if (pathKnown)
        throw Refusal(405, u"method not allowed"_s);
    throw Refusal(404, u"no such path"_s);
}

} // namespace keyturn::sandbox
