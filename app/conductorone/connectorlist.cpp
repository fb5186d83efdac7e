// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/connectorlist.h"

#include "app/endpoint/pagedlist.h"

namespace keyturn {

Call<ListEnd> *ConnectorList::start(ApiClient &api, const ProfileId &profile, PageSink<Owner> sink,
                                    QObject *parent)
{
    auto *call = new Call<ListEnd>(parent);
    auto *list = new ConnectorList(api, profile, std::move(sink), call);
    call->setCanceller([list] { list->stop(ApiError::cancelled()); });
    list->listApps();
    return call;
}

ConnectorList::ConnectorList(ApiClient &api, ProfileId profile, PageSink<Owner> sink, Call<ListEnd> *call)
    : QObject(call)
    , m_api(api)
    , m_profile(std::move(profile))
    , m_sink(std::move(sink))
    , m_call(call)
{
}

void ConnectorList::listApps()
{
    const auto take = [this](const QList<App> &apps) {
        m_waiting += apps;
        goOn();
    };
    PagedList<ListApps>::start(m_api, {}, take, this)->then(this, [this](const Result<ListEnd> &end) {
        if (!end) {
            stop(end.error());
            return;
        }
        m_appsEnded = true;
        takeEnd(*end);
    });
}

void ConnectorList::goOn()
{
    while (!m_call->hasEnded() && m_running < maxRunning && !m_waiting.isEmpty()) {
        listConnectors(m_waiting.dequeue());
    }
    if (m_appsEnded && m_running == 0 && m_waiting.isEmpty()) {
        m_call->end(m_end);
    }
}

void ConnectorList::listConnectors(const App &app)
{
    ++m_running;
    const auto take = [this](QList<Owner> connectors) {
        if (!m_call->hasEnded()) {
            m_sink(std::move(connectors));
        }
    };
    PagedList<ListConnectors>::start(m_api, {m_profile, app}, take, this)
        ->then(this, [this, app](const Result<ListEnd> &end) {
            --m_running;
            if (end) {
                takeEnd(*end);
            } else {
                takeError(app, end.error());
            }
        });
}

void ConnectorList::takeEnd(const ListEnd &end)
{
    if (end.clockSkew) {
        m_end.clockSkew = end.clockSkew;
    }
    if (!end.complete) {
        noteIncomplete(end);
    }
    goOn();
}

void ConnectorList::takeError(const App &app, const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Forbidden:
        noteIncomplete(
            {.complete = false,
             .note = tr("The connectors of some apps, such as %1, may not be seen by this connection.")
                         .arg(app.displayName.isEmpty() ? app.id : app.displayName),
             .limitedByRole = true,
             .completeFor = {},
             .clockSkew = {}});
        break;
    case ApiError::Kind::NotFound:
        break;
    default:
        stop(error);
        return;
    }
    goOn();
}

void ConnectorList::noteIncomplete(const ListEnd &end)
{
    // What may be mended is told first.
    if (m_end.complete || (m_end.limitedByRole && !end.limitedByRole)) {
        m_end.note = end.note;
        m_end.limitedByRole = end.limitedByRole;
    }
    m_end.complete = false;
}

void ConnectorList::stop(ApiError error)
{
    m_waiting.clear();
    m_call->fail(std::move(error));
    const auto running = findChildren<CallBase *>(QString(), Qt::FindDirectChildrenOnly);
    for (CallBase *list : running) {
        list->cancel();
    }
}

} // namespace keyturn
