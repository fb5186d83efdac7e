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
    const bool isForever = fault.milliseconds == 0 && fault.kind != FaultKind::Latency;
    return std::chrono::milliseconds(isForever ? HangMilliseconds : fault.milliseconds);
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
        if (fault.kind == FaultKind::Latency || fault.kind == FaultKind::Hang)
            hold(fault);
        if (fault.preventsAction()) {
            Reply reply = replyInstead(fault);
            reply.addHeader("Date", m_shared.date());
            return reply;
        }
        distort(fault, request);
    }
    Reply reply = act(request, nullptr);
    for (const auto &fault : faults) {
        distort(fault, request, reply);
        if (fault.kind == FaultKind::LatencyAfter)
            hold(fault);
        else if (fault.kind == FaultKind::Stall)
            reply.pause = [this, fault] { hold(fault); };
    }
    reply.addHeader("Date", m_shared.date());
    return reply;
}

void Service::hold(const Fault &fault)
{
    m_shared.patience.wait(waitOf(fault), [&] { m_shared.faults.countWaiting(fault, 1); });
    m_shared.faults.countWaiting(fault, -1);
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
