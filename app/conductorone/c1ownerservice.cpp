// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/c1ownerservice.h"

#include "app/conductorone/connectorlist.h"
#include "app/conductorone/endpoints/connectorendpoints.h"
#include "app/conductorone/endpoints/lookupendpoints.h"
#include "app/conductorone/endpoints/serviceprincipalendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"
#include "app/endpoint/unsupported.h"

namespace keyturn {

C1OwnerService::C1OwnerService(ApiClient &api, Profile profile, QObject *parent)
    : OwnerService(parent)
    , m_api(api)
    , m_profile(std::move(profile))
{
}

Call<ListEnd> *C1OwnerService::list(Kind kind, PageSink<Owner> sink)
{
    switch (kind) {
    case Kind::ServicePrincipalCredential:
        return PagedList<ListServicePrincipals>::start(m_api, {m_profile.id}, std::move(sink), this);
    case Kind::ConnectorCredential:
        return ConnectorList::start(m_api, m_profile.id, std::move(sink), this);
    case Kind::PersonalClient:
    case Kind::ClientCredential:
        break;
    }
    return unsupported<ListEnd>(this);
}

Call<Owner> *C1OwnerService::get(const OwnerRef &ref)
{
    switch (ref.kind) {
    case Kind::ServicePrincipalCredential:
        return callEndpoint(m_api, GetServicePrincipal{ref}, this);
    case Kind::ConnectorCredential:
        return callEndpoint(m_api, GetConnector{ref}, this);
    case Kind::PersonalClient:
        return callEndpoint(m_api, GetUser{m_profile.id, ref.id}, this);
    case Kind::ClientCredential:
        break;
    }
    return unsupported<Owner>(this);
}

Call<Owner> *C1OwnerService::create(Kind kind, const QString &displayName)
{
    if (kind != Kind::ServicePrincipalCredential) {
        return unsupported<Owner>(this);
    }
    return callEndpoint(m_api, CreateServicePrincipal{m_profile.id, displayName}, this);
}

Call<Owner> *C1OwnerService::rename(const OwnerRef &ref, const QString &displayName)
{
    if (ref.kind != Kind::ServicePrincipalCredential) {
        return unsupported<Owner>(this);
    }
    return callEndpoint(m_api, RenameServicePrincipal{ref, displayName}, this);
}

Call<void> *C1OwnerService::remove(const OwnerRef &ref)
{
    if (ref.kind != Kind::ServicePrincipalCredential) {
        return unsupported<void>(this);
    }
    return callEndpoint(m_api, DeleteServicePrincipal{ref}, this);
}

} // namespace keyturn
