// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/conductorone/endpoints/connectorendpoints.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

namespace {

/// Credentials of connectors are not listed; apps and connectors are.
struct ListOwners
{
    [[nodiscard]] Result<Page<Credential>> parse(const QJsonObject &answer) const
    {
        (void)ListApps{}.parse(answer);
        const App app{QStringLiteral("app1"), {}};
        if (const auto page = ListConnectors{QStringLiteral("p"), app}.parse(answer)) {
            for (const Owner &connector : page->items) {
                fuzz::demand(!connector.ref.id.isEmpty() && connector.ref.parentId == app.id);
            }
        }
        return Page<Credential>();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const OwnerRef owner{QStringLiteral("p"), Kind::ConnectorCredential, QStringLiteral("app1"),
                                QStringLiteral("con1")};
    return fuzz::feed(data, size, ListOwners{}, GetConnectorCredential{{owner, QStringLiteral("k")}},
                      RotateConnectorCredential{owner, {}, {}});
}
