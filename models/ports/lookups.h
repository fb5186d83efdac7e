// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/credentialservice.h"

namespace keyturn {

/// Names behind the IDs of one profile's tenant, for pickers and for showing. Owned by the profile's Session.
class Lookups : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whom the profile signs in as.
    [[nodiscard]] virtual Call<Identity> *identity() = 0;
    /// Lists the roles that a credential can be narrowed to. None where the vendor has none.
    [[nodiscard]] virtual Call<ListEnd> *roles(PageSink<Role> sink) = 0;
    /// A user by ID, as an owner of personal clients.
    [[nodiscard]] virtual Call<Owner> *user(const QString &id) = 0;
};

} // namespace keyturn
