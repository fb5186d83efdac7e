// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/// What a sign-in must be for an endpoint, as the vendor's documentation of roles has it. Its answers do not
/// say.
namespace keyturn::power {

inline constexpr const char *superAdmin = QT_TRANSLATE_NOOP("Endpoint", "the role Super Admin");
inline constexpr const char *principalOwner =
    QT_TRANSLATE_NOOP("Endpoint", "the role Super Admin, or ownership of the service principal");
inline constexpr const char *connectorOwner =
    QT_TRANSLATE_NOOP("Endpoint", "the role Super Admin or Connector Admin, or ownership of the connector");
inline constexpr const char *othersClients =
    QT_TRANSLATE_NOOP("Endpoint", "the role Super Admin for personal clients of other users");

} // namespace keyturn::power
