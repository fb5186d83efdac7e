// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/personalclientlist.h"

#include "app/conductorone/endpoints/lookupendpoints.h"
#include "app/conductorone/endpoints/personalclientendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"

namespace keyturn {

namespace {

bool maySearchNot(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound;
}

/// The end of a list of all users that named one user's clients only.
Result<ListEnd> ofOneUser(Result<ListEnd> end, const QString &userId)
{
    if (end && end->complete) {
        end->complete = false;
        end->completeFor = userId;
        end->limitedByRole = true;
        end->note = PersonalClientList::tr("Only this connection's own personal clients are shown. "
                                           "Seeing those of other users needs another role.");
    }
    return end;
}

} // namespace

Call<ListEnd> *PersonalClientList::start(ApiClient &api, const OwnerRef &owner, PageSink<Credential> sink,
                                         QObject *parent)
{
    auto *call = new Call<ListEnd>(parent);
    auto *list = new PersonalClientList(api, owner, std::move(sink), call);
    if (owner.id.isEmpty()) {
        list->listAll();
    } else {
        list->listOfUser();
    }
    return call;
}

PersonalClientList::PersonalClientList(ApiClient &api, OwnerRef owner, PageSink<Credential> sink,
                                       Call<ListEnd> *call)
    : QObject(call)
    , m_api(api)
    , m_owner(std::move(owner))
    , m_sink(std::move(sink))
    , m_call(call)
{
}

template<class Part>
Part *PersonalClientList::run(Part *part)
{
    cancelThrough(m_call, part);
    return part;
}

void PersonalClientList::deliver(QList<Credential> clients)
{
    if (!m_call->hasEnded()) {
        m_sink(std::move(clients));
    }
}

void PersonalClientList::listAll()
{
    const SearchPersonalClients all{.profile = m_owner.profile, .userId = {}};
    const auto sink = [this](QList<Credential> clients) { deliver(std::move(clients)); };
    run(PagedList<SearchPersonalClients>::start(m_api, all, sink, this))
        ->then(this, [this](const Result<ListEnd> &end) {
            if (!end && maySearchNot(end.error())) {
                listOwnOnly();
            } else {
                m_call->end(end);
            }
        });
}

void PersonalClientList::listOwnOnly()
{
    run(callEndpoint(m_api, Introspect{}, this))->then(this, [this](const Result<Identity> &self) {
        if (!self) {
            m_call->fail(self.error());
            return;
        }
        const auto sink = [this](QList<Credential> clients) { deliver(std::move(clients)); };
        run(PagedList<ListOwnPersonalClients>::start(m_api, {m_owner.profile}, sink, this))
            ->then(this, [this, userId = self->userId](Result<ListEnd> end) {
                m_call->end(ofOneUser(std::move(end), userId));
            });
    });
}

void PersonalClientList::listOfUser()
{
    run(callEndpoint(m_api, Introspect{}, this))->then(this, [this](const Result<Identity> &self) {
        if (!self) {
            m_call->fail(self.error());
            return;
        }
        const auto sink = [this](QList<Credential> clients) { deliver(std::move(clients)); };
        if (self->userId == m_owner.id) {
            forward(run(PagedList<ListOwnPersonalClients>::start(m_api, {m_owner.profile}, sink, this)),
                    m_call);
        } else {
            const SearchPersonalClients search{.profile = m_owner.profile, .userId = m_owner.id};
            forward(run(PagedList<SearchPersonalClients>::start(m_api, search, sink, this)), m_call);
        }
    });
}

} // namespace keyturn
