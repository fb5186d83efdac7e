// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/store.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace keyturn::sandbox {

/// What a handler works with; lives for one request, under the service's lock.
struct Exchange
{
    const Request &request;
    Store &store;
    Caller caller;
    QStringList params; ///< what stood at the pattern's `*`, in order

    /// The value of a query parameter, empty when missing.
    QString query(QLatin1StringView name) const;
};

enum class Access { Open, SignedIn, Admin };

/// The operations of one API: a method, a path whose `*` stand for one segment each, and who may.
class Router
{
public:
    using Handler = Reply (*)(Exchange &);

    struct Route
    {
        QByteArray method;
        QStringList pattern;
        Access access;
        Handler handler;
        QStringList queryNames;
    };

    /// `queryNames` are the only query parameters that the operation takes.
    void add(const char *method, const char *pattern, Access access, Handler handler,
             const QStringList &queryNames = {});

    /// The route of a request and what stood at its `*`. Throws a Refusal of 404 or 405, or of 400
    /// for a query parameter that the operation does not have.
    const Route &match(const Request &request, QStringList &params) const;

private:
    std::vector<Route> m_routes;
};

} // namespace keyturn::sandbox
