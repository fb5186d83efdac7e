// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/credentialservice.h"

namespace keyturn {

/// The owners of one profile's credentials: service principals, connectors, Confidence clients. Owned by the
/// profile's Session. What a vendor cannot do for a kind (see KindDescriptor::ownerVerbs) fails with Invalid.
class OwnerService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Call<ListEnd> *list(Kind kind, PageSink<Owner> sink) = 0;
    [[nodiscard]] virtual Call<Owner> *get(const OwnerRef &ref) = 0;
    [[nodiscard]] virtual Call<Owner> *create(Kind kind, const QString &displayName) = 0;
    /// Fails with NotOffered where this server cannot rename at all (Confidence clients).
    [[nodiscard]] virtual Call<Owner> *rename(const OwnerRef &ref, const QString &displayName) = 0;
    /// Deletes the owner and all its credentials. Ends well too if it was gone already.
    [[nodiscard]] virtual Call<void> *remove(const OwnerRef &ref) = 0;
};

} // namespace keyturn
