// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/serviceprincipalcredentialendpoints.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const OwnerRef owner{
        QStringLiteral("p"), Kind::ServicePrincipalCredential, {}, QStringLiteral("sp1")};
    return fuzz::feed(data, size, ListServicePrincipalCredentials{owner},
                      GetServicePrincipalCredential{{owner, QStringLiteral("k")}},
                      CreateServicePrincipalCredential{owner, {}, {}});
}
