// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/patience.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/router.h"

#include <mutex>

namespace keyturn::sandbox {

/// What the two APIs and the control API share; owned by the server.
struct Shared
{
    explicit Shared(const Options &options)
        : store(options)
        , faults(options.seed)
    {
    }

    std::mutex mutex; ///< guards the store
    Store store;
    Faults faults;
    RequestLog log;
    Patience patience;

    /// The server's clock as the Date header spells it.
    QByteArray date();
};

/// One vendor's API: faults, then sign-in, then the operation under the store's lock, then faults.
class Service
{
public:
    using Authenticate = Caller (*)(const Request &, Store &);

    Service(const QString &name, Router router, Authenticate authenticate, Shared &shared);

    /// Any thread.
    Reply serve(Request request);
    /// The same operation as an admin who needs no token, past faults and log. Any thread.
    Reply serveColleague(const Request &request);

private:
    /// As long as the fault says, unless it is ended.
    void hold(const Fault &fault);
    Reply act(const Request &request, const Caller *colleague);

    QString m_name;
    Router m_router;
    Authenticate m_authenticate;
    Shared &m_shared;
};

} // namespace keyturn::sandbox
