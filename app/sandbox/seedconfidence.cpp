// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/seed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

struct ClientName
{
    const char *displayName;
    const char *team;
    bool backend;
};

constexpr std::array ClientNames = {
    ClientName{"practice client", "platform", true},
    ClientName{"Web shop", "storefront", false},
    ClientName{"Mobile app", "apps", false},
    ClientName{"Checkout backend", "payments", true},
    ClientName{"Recommendation service", "discovery", true},
    ClientName{"Support console", "support", false},
};

struct CredentialName
{
    const char *displayName;
    const char *environment; ///< null for every one
    int age;                 ///< days
    int seenHoursAgo;        ///< 0 is never
};

constexpr std::array CredentialNames = {
    CredentialName{"Production", "environments/production", 210, 1},
    CredentialName{"Staging", "environments/staging", 120, 30},
    CredentialName{"Load test", "environments/staging", 95, 0},
    CredentialName{"Everywhere (legacy)", nullptr, 700, 2600},
    CredentialName{"Production, next", "environments/production", 3, 0},
};

QString newIdentity(Store &store)
{
    return u"identities/u" % store.newShortId().first(12);
}

ConfidenceCredential newCredential(Store &store, const ConfidenceClient &client, const ClientName &known,
                                   int index)
{
    const auto &named = CredentialNames[size_t(index) % CredentialNames.size()];
    ConfidenceCredential credential;
    credential.displayName = QString::fromLatin1(named.displayName);
    if (index >= int(CredentialNames.size()))
        credential.displayName += u" "_s + QString::number(index / int(CredentialNames.size()) + 1);
    if (named.environment)
        credential.environments = {QString::fromLatin1(named.environment)};
    credential.labels = {{u"team"_s, QString::fromLatin1(known.team)}};
    credential.sdkType = known.backend ? u"BACKEND"_s : u"FRONTEND"_s;
    credential.creator = credential.updater = client.creator;
    const Instant jitter = Instant(store.random().bounded(int(Hour / Second))) * Second;
    credential.createTime = credential.updateTime = store.now() - named.age * Day - jitter;
    if (named.seenHoursAgo > 0)
        credential.lastSeenTime = store.now() - named.seenHoursAgo * Hour + jitter / 2;
    return credential;
}

} // namespace

void seedConfidence(Store &store)
{
    store.confidenceApiClientId = u"practiceApiClient0001"_s;
    store.confidenceIdentity = u"identities/a"_s + store.newShortId().first(12);
    for (int i = 0; i < store.options.clients; ++i) {
        const auto &known = ClientNames[size_t(i) % ClientNames.size()];
        const QString id = store.newShortId();
        ConfidenceClient client;
        client.name = u"clients/" % id;
        client.displayName = QString::fromLatin1(known.displayName);
        if (i >= int(ClientNames.size()))
            client.displayName += u" "_s + QString::number(i / int(ClientNames.size()) + 1);
        client.labels = {{u"team"_s, QString::fromLatin1(known.team)}};
        // The account's own first client, which must not be deleted.
        if (i == 0)
            client.labels.insert(u"auto-created"_s, u"true"_s);
        client.creator = client.updater = client.owner = newIdentity(store);
        client.createTime = client.updateTime =
            store.now() - Instant(720 + store.random().bounded(200)) * Day;
        client.lastSeenTime = store.now() - Hour;
        auto &added = store.clients.add(id, std::move(client));
        for (int k = 0; k < store.options.credentialsPerClient; ++k) {
            auto credential = newCredential(store, added, known, k);
            const QString credentialId = store.newShortId();
            credential.name = added.name % u"/credentials/" % credentialId;
            added.credentials.add(credentialId, std::move(credential));
        }
    }
}

} // namespace keyturn::sandbox
