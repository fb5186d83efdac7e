// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/conductorone/endpoints/connectorendpoints.h"
#include "models/ports/ownerservice.h"

#include <QQueue>

namespace keyturn {

/// Lists the connectors of every app: the apps page by page, and as they come in their connectors, a few apps
/// at a time. An app whose connectors this role may not see makes the list incomplete, one that is gone by
/// then does not. Belongs to its call and dies with it.
class ConnectorList : public QObject
{
    Q_OBJECT
public:
    /// So many apps are asked for their connectors at the same time.
    static constexpr int maxRunning = 4;

    /// The call is a child of `parent`.
    [[nodiscard]] static Call<ListEnd> *start(ApiClient &api, const ProfileId &profile, PageSink<Owner> sink,
                                              QObject *parent);

private:
    ConnectorList(ApiClient &api, ProfileId profile, PageSink<Owner> sink, Call<ListEnd> *call);

    void listApps();
    void goOn();
    void listConnectors(const App &app);
    void takeEnd(const ListEnd &end);
    void takeError(const App &app, const ApiError &error);
    void noteIncomplete(const ListEnd &end);
    void stop(ApiError error);

    ApiClient &m_api;
    const ProfileId m_profile;
    const PageSink<Owner> m_sink;
    Call<ListEnd> *const m_call;
    QQueue<App> m_waiting;
    int m_running = 0;
    bool m_appsEnded = false;
    ListEnd m_end;
};

} // namespace keyturn
