// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/c1lookups.h"

#include "app/conductorone/endpoints/lookupendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"

namespace keyturn {

C1Lookups::C1Lookups(ApiClient &api, Profile profile, QObject *parent)
    : Lookups(parent)
    , m_api(api)
    , m_profile(std::move(profile))
{
}

Call<Identity> *C1Lookups::identity()
{
    auto *call = new Call<Identity>(this);
    auto *introspection = callEndpoint(m_api, Introspect{}, call);
    cancelThrough(call, introspection);
    introspection->then(call, [this, call](Result<Identity> identity) {
        if (identity) {
            addName(call, *std::move(identity));
        } else {
            call->fail(std::move(identity.error()));
        }
    });
    return call;
}

void C1Lookups::addName(Call<Identity> *call, Identity identity)
{
    auto *lookup = callEndpoint(m_api, GetUser{m_profile.id, identity.userId}, call);
    cancelThrough(call, lookup);
    lookup->then(call, [call, identity = std::move(identity)](const Result<Owner> &user) mutable {
        if (!user && user.error().kind == ApiError::Kind::Cancelled) {
            call->fail(user.error());
            return;
        }
        identity.displayName = user ? user->displayName : QString();
        call->end(std::move(identity));
    });
}

Call<ListEnd> *C1Lookups::roles(PageSink<Role> sink)
{
    return PagedList<ListRoles>::start(m_api, {}, std::move(sink), this);
}

Call<Owner> *C1Lookups::user(const QString &id)
{
    return callEndpoint(m_api, GetUser{m_profile.id, id}, this);
}

} // namespace keyturn
