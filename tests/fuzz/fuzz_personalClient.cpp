// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/personalclientendpoints.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

namespace {

/// Its owner comes from the answer, so that only the ID can be demanded.
struct Get
{
    CredentialRef ref;

    [[nodiscard]] Result<Credential> parse(const QJsonObject &answer) const
    {
        Result<Credential> credential = GetPersonalClient{ref}.parse(answer);
        if (credential) {
            fuzz::demand(credential->ref.id == ref.id);
            credential->ref = ref;
        }
        return credential;
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const OwnerRef owner{QStringLiteral("p"), Kind::PersonalClient, {}, QStringLiteral("u1")};
    return fuzz::feed(data, size, SearchPersonalClients{owner.profile, {}}, Get{{owner, QStringLiteral("k")}},
                      CreatePersonalClient{owner, {}, {}});
}
