// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/service.h"

#include "app/sandbox/faultedreply.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr int HangMilliseconds = 120'000;

std::chrono::milliseconds waitOf(const Fault &fault)
{
    if (fault.kind == FaultKind::Latency)
        return std::chrono::milliseconds(fault.milliseconds);
    if (fault.kind == FaultKind::Hang)
        return std::chrono::milliseconds(fault.milliseconds == 0 ? HangMilliseconds : fault.milliseconds);
    return {};
}

} // namespace

QByteArray Shared::date()
{
    const std::lock_guard lock(mutex);
    const auto time = QDateTime::fromMSecsSinceEpoch(store.now(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

Service::Service(const QString &name, Router router, Authenticate authenticate, Shared &shared)
    : m_name(name)
    , m_router(std::move(router))
    , m_authenticate(authenticate)
    , m_shared(shared)
{
}

Reply Service::serve(Request request)
{
    m_shared.log.add(m_name, request.method, request.path);
    if (const int latency = m_shared.store.options.latencyMs; latency > 0)
        m_shared.patience.wait(std::chrono::milliseconds(latency));
    const auto faults = m_shared.faults.strike(request.method, request.path);
    for (const auto &fault : faults) {
        if (const auto wait = waitOf(fault); wait.count() > 0)
            m_shared.patience.wait(wait);
        if (fault.preventsAction()) {
            Reply reply = replyInstead(fault);
            reply.addHeader("Date", m_shared.date());
            return reply;
        }
        distort(fault, request);
    }
    Reply reply = act(request, nullptr);
    for (const auto &fault : faults)
        distort(fault, request, reply);
    reply.addHeader("Date", m_shared.date());
    return reply;
}

Reply Service::serveColleague(const Request &request)
{
    Caller colleague;
    colleague.admin = true;
    {
        const std::lock_guard lock(m_shared.mutex);
        const auto &users = m_shared.store.users.rows();
        colleague.principalId = users.empty() ? QString() : users.begin()->second.id;
    }
    return act(request, &colleague);
}

Reply Service::act(const Request &request, const Caller *colleague)
{
    const std::lock_guard lock(m_shared.mutex);
    try {
        Exchange exchange{request, m_shared.store, {}, {}};
        const auto &route = m_router.match(request, exchange.params);
        if (route.access != Access::Open)
            exchange.caller = colleague ? *colleague : m_authenticate(request, m_shared.store);
        if (route.access == Access::Admin && !exchange.caller.admin)
            throw Refusal(403, u"permission denied"_s);
        return route.handler(exchange);
    } catch (const Refusal &refusal) {
        return refusal.reply;
    }
}

} // namespace keyturn::sandbox
