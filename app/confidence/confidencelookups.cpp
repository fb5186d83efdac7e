// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/confidencelookups.h"

#include "app/confidence/endpoints/clientendpoints.h"
#include "app/endpoint/endpointcall.h"
#include "app/endpoint/unsupported.h"

namespace keyturn {

ConfidenceLookups::ConfidenceLookups(ApiClient &api, Profile profile, QObject *parent)
    : Lookups(parent)
    , m_api(api)
    , m_profile(std::move(profile))
{
}

Call<Identity> *ConfidenceLookups::identity()
{
    auto *call = new Call<Identity>(this);
    auto *probe = callEndpoint(m_api, ProbeClients{}, call);
    cancelThrough(call, probe);
    probe->then(call, [call, name = m_profile.clientId](Result<void> answered) {
        if (answered) {
            Identity identity;
            identity.displayName = name;
            call->end(std::move(identity));
        } else {
            call->fail(std::move(answered.error()));
        }
    });
    return call;
}

Call<ListEnd> *ConfidenceLookups::roles(PageSink<Role> /*sink*/)
{
    return Call<ListEnd>::ended(ListEnd{}, this);
}

Call<Owner> *ConfidenceLookups::user(const QString & /*id*/)
{
    return unsupported<Owner>(this);
}

} // namespace keyturn
