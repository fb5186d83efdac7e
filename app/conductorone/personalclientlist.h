// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/apiclient.h"
#include "models/ports/credentialservice.h"

namespace keyturn {

/// Lists personal clients. Of all users, where this role may search; where it may not, the caller's own, and
/// the list says that it is incomplete. Of one user, the caller's own by the list that needs no role, those
/// of others by searching. Belongs to its call and dies with it.
class PersonalClientList : public QObject
{
    Q_OBJECT
public:
    /// `owner` without ID means all users. The call is a child of `parent`.
    [[nodiscard]] static Call<ListEnd> *start(ApiClient &api, const OwnerRef &owner,
                                              PageSink<Credential> sink, QObject *parent);

private:
    PersonalClientList(ApiClient &api, OwnerRef owner, PageSink<Credential> sink, Call<ListEnd> *call);

    void listAll();
    void listOfUser();
    void listOwnOnly();
    /// Makes `part` what is running, and what cancelling stops.
    template<class Part>
    Part *run(Part *part);
    void deliver(QList<Credential> clients);

    ApiClient &m_api;
    const OwnerRef m_owner;
    const PageSink<Credential> m_sink;
    Call<ListEnd> *const m_call;
};

} // namespace keyturn
