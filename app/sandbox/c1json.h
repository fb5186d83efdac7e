// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/store.h"

#include <QJsonObject>

// What C1 shows of each thing. Unset scalars are present, as the vendor prints them.

namespace keyturn::sandbox {

QJsonObject principalJson(const ServicePrincipal &principal);
QJsonObject principalCredentialJson(const Store &store, const C1Credential &credential);
QJsonObject personalClientJson(const Store &store, const C1Credential &client);
/// With an empty `clientSecret`.
QJsonObject connectorCredentialJson(const Store &store, const C1Credential &credential);
QJsonObject appJson(const App &app);
/// A ConnectorView: the connector is wrapped.
QJsonObject connectorViewJson(const Connector &connector);
QJsonObject roleJson(const Role &role);
QJsonObject userJson(const User &user);

} // namespace keyturn::sandbox
