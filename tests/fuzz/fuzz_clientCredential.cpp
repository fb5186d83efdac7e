// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/endpoints/clientcredentialendpoints.h"
#include "app/confidence/endpoints/clientendpoints.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const OwnerRef owner{
        QStringLiteral("p"), Kind::ClientCredential, {}, QStringLiteral("clients/foo")};
    if (const auto object =
            parseObject(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)))) {
        (void)ListClients{owner.profile}.parse(*object);
        (void)GetClient{owner}.parse(*object);
    }
    return fuzz::feed(data, size, ListClientCredentials{owner},
                      GetClientCredential{{owner, QStringLiteral("clients/foo/credentials/k")}},
                      CreateClientCredential{owner, {}});
}
