// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/lookupendpoints.h"
#include "app/conductorone/endpoints/serviceprincipalendpoints.h"
#include "app/http/errorbody.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

/// What C1 says of the caller, of roles, of users and of service principals.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const auto object =
        parseObject(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!object) {
        return 0;
    }
    (void)Introspect{}.parse(*object);
    if (const auto roles = ListRoles{}.parse(*object)) {
        fuzz::demand(roles->items.size() <= static_cast<qsizetype>(size));
    }
    if (const auto user = GetUser{QStringLiteral("p"), QStringLiteral("u")}.parse(*object)) {
        fuzz::demand(!user->ref.id.isEmpty());
    }
    if (const auto principals = ListServicePrincipals{QStringLiteral("p")}.parse(*object)) {
        for (const Owner &principal : principals->items) {
            fuzz::demand(!principal.ref.id.isEmpty());
        }
    }
    return 0;
}
