// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/seed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

struct PrincipalName
{
    const char *displayName;
    std::array<const char *, 3> credentials;
};

constexpr std::array PrincipalNames = {
    PrincipalName{"Credential management", {"keyturn", "audit-readonly", "break-glass"}},
    PrincipalName{"CI runners", {"ci-linux", "ci-macos", "ci-nightly"}},
    PrincipalName{"Terraform", {"prod-terraform", "staging-terraform", "drift-check"}},
    PrincipalName{"SIEM export", {"siem-export", "siem-export-dr", "siem-replay"}},
    PrincipalName{"Data warehouse sync", {"warehouse-hourly", "warehouse-backfill", "warehouse-qa"}},
    PrincipalName{"Onboarding bot", {"onboarding-bot", "offboarding-bot", "chat-approvals"}},
    PrincipalName{"Backup verification", {"backup-verify", "restore-drill", "backup-report"}},
    PrincipalName{"Access review reports", {"review-quarterly", "review-adhoc", "evidence-export"}},
};

/// One of the states in which credentials are met. Ages and times to come are in days, uses in hours ago
/// (0 is never).
struct State
{
    int age;
    int left;
    int usedHoursAgo;
    int cidrs;
    int roles;
    bool dpop;
};

constexpr std::array States = {
    State{40, 50, 2, 2, 1, false},     // in daily use
    State{78, 12, 1, 1, 1, false},     // expires soon
    State{100, -10, 264, 1, 1, false}, // expired
    State{30, 60, 0, 1, 2, false},     // never used
    State{5, 175, 26, 0, 0, false},    // unrestricted
    State{20, 70, 3, 2, 1, true},      // bound to a DPoP key
    State{150, 30, 2880, 1, 0, false}, // stale
    State{88, 2, 5, 0, 1, false},      // expires the day after tomorrow
};

constexpr std::array Ranges = {
    "10.20.0.0/16", "192.0.2.0/24", "198.51.100.64/26", "203.0.113.17/32", "2001:db8:40::/48", "10.8.4.0/22",
};

void addRoles(Store &store)
{
    struct Named
    {
        const char *name;
        const char *displayName;
        bool apiOnly;
    };

    static constexpr std::array named = {
        Named{"system:super-admin", "Super Administrator", false},
        Named{"system:app-admin", "Application Administrator", false},
        Named{"system:connector-admin", "Connector Administrator", false},
        Named{"system:access-review-admin", "Access Review Administrator", false},
        Named{"system:helpdesk", "Help Desk", false},
        Named{"system:viewer", "Read-Only Administrator", false},
        Named{"system:audit-export", "System Log Export", true},
        Named{"system:basic-user", "Basic User", false},
    };
    for (const auto &role : named) {
        store.roles.append({store.newId(), QString::fromLatin1(role.name),
                            QString::fromLatin1(role.displayName), store.now() - 700 * Day, role.apiOnly});
    }
}

void addUsers(Store &store)
{
    static constexpr std::array names = {"Amara Okafor",  "Jonas Lindqvist", "Priya Raman",
                                         "Mateo Alvarez", "Hannah Weiss",    "Kenji Watanabe"};
    for (const auto *name : names) {
        User user;
        user.id = store.newId();
        user.displayName = QString::fromLatin1(name);
        user.email = user.displayName.toLower().replace(u' ', u'.') % "@practice.example"_L1;
        user.createdAt = store.now() - Instant(store.random().bounded(200, 600)) * Day;
        // The first one is the colleague who also administers.
        user.roleIds = {store.users.rows().empty() ? store.superAdminRole() : store.roles.last().id};
        const QString id = user.id;
        store.users.add(id, std::move(user));
    }
}

void addConnectors(Store &store)
{
    static constexpr std::array names = {"Okta",    "GitHub", "Salesforce", "Snowflake",
                                         "Workday", "Jira",   "PostgreSQL", "Active Directory"};
    QStringList appIds;
    // One app in six has a second connector.
    const int apps = store.options.connectors - store.options.connectors / 6;
    for (int i = 0; i < apps; ++i) {
        App app;
        app.id = store.newId();
        app.displayName = QString::fromLatin1(names[size_t(i) % names.size()]);
        if (i >= int(names.size()))
            app.displayName += u" "_s + QString::number(i / int(names.size()) + 1);
        app.directory = i == 0;
        app.userCount = store.random().bounded(12, 2400);
        app.createdAt = store.now() - Instant(store.random().bounded(100, 600)) * Day;
        appIds.append(app.id);
        const QString id = app.id;
        store.apps.add(id, std::move(app));
    }
    for (int i = 0; i < store.options.connectors; ++i) {
        auto &app = *store.apps.find(appIds.at(i % apps));
        Connector connector;
        connector.id = store.newId();
        connector.appId = app.id;
        connector.displayName = app.displayName + (i < apps ? u" production"_s : u" sandbox"_s);
        connector.catalogId = store.newId();
        connector.createdAt = app.createdAt + Hour;
        connector.updatedAt = store.now() - Instant(store.random().bounded(1, 48)) * Hour;
        connector.syncDisabledAt = i % 6 == 4 ? store.now() - 3 * Day : 0;
        const QString id = connector.id;
        app.connectors.add(id, std::move(connector));
    }
}

QStringList someRanges(Store &store, int count)
{
    QStringList ranges;
    const auto start = store.random().bounded(quint32(Ranges.size()));
    for (int i = 0; i < count; ++i)
        ranges.append(QString::fromLatin1(Ranges[(start + quint32(i)) % Ranges.size()]));
    return ranges;
}

QStringList someRoles(Store &store, int count)
{
    QStringList roles;
    const auto start = store.random().bounded(1, int(store.roles.size()));
    for (int i = 0; i < count; ++i) {
        const auto &role = store.roles.at((start + i) % store.roles.size());
        roles.append(role.id);
    }
    return roles;
}

C1Credential inState(Store &store, const State &state)
{
    C1Credential credential;
    const Instant jitter = Instant(store.random().bounded(int(6 * Hour / Second))) * Second;
    credential.createdAt = credential.updatedAt = store.now() - state.age * Day - jitter;
    credential.expiresAt = store.now() + state.left * Day - jitter;
    if (state.usedHoursAgo > 0)
        credential.lastUsedAt = store.now() - state.usedHoursAgo * Hour + jitter / 8;
    credential.sourceCidrs = someRanges(store, state.cidrs);
    credential.roleIds = someRoles(store, state.roles);
    credential.requireDpop = state.dpop;
    return credential;
}

ServicePrincipal newPrincipal(Store &store, int index)
{
    const auto &known = PrincipalNames[size_t(index) % PrincipalNames.size()];
    ServicePrincipal principal;
    principal.id = store.newId();
    principal.displayName = QString::fromLatin1(known.displayName);
    if (index >= int(PrincipalNames.size()))
        principal.displayName += u" "_s + QString::number(index / int(PrincipalNames.size()) + 1);
    principal.createdAt = store.now() - Instant(store.random().bounded(190, 500)) * Day;
    principal.updatedAt = principal.createdAt;
    principal.enabled = index % 8 != 6;
    principal.roleIds = {index == 0 ? store.superAdminRole() : store.roles.at(1 + index % 6).id};
    return principal;
}

/// What the practice admin signs in with; the newest and least troubled of all.
C1Credential adminCredential(Store &store)
{
    C1Credential credential = inState(store, State{12, 78, 1, 0, 0, false});
    credential.id = store.adminCredentialId;
    return credential;
}

void addPrincipal(Store &store, int index, int credentials)
{
    auto made = newPrincipal(store, index);
    const QString id = made.id;
    store.principals.add(id, std::move(made));
    if (index == 0)
        store.adminPrincipalId = id;
    const auto &known = PrincipalNames[size_t(index) % PrincipalNames.size()];
    for (int i = 0; i < credentials; ++i) {
        const size_t state = size_t(index * credentials + i) % States.size();
        C1Credential credential =
            index == 0 && i == 0 ? adminCredential(store) : inState(store, States[state]);
        credential.ownerId = id;
        credential.displayName = QString::fromLatin1(known.credentials[size_t(i) % known.credentials.size()]);
        if (i >= int(known.credentials.size()))
            credential.displayName += u"-"_s + QString::number(i);
        store.addCredential(std::move(credential));
    }
}

void addPersonalClients(Store &store)
{
    static constexpr std::array names = {"Laptop CLI", "Quarterly export script", "Postman",
                                         "Home lab (old mac)", "On-call runbook"};
    const auto &users = store.users.rows();
    for (int i = 0; i < store.options.personalClients; ++i) {
        C1Credential client = inState(store, States[size_t(i) % States.size()]);
        client.kind = C1Kind::Personal;
        client.requireDpop = false;
        if (i % 5 == 4)
            client.expiresAt = 0;
        auto user = users.begin();
        std::advance(user, i % int(users.size()));
        // The practice admin's own come first and keep coming.
        client.ownerId = i % 3 == 0 ? store.adminPrincipalId : user->second.id;
        client.displayName = QString::fromLatin1(names[size_t(i) % names.size()]);
        store.addCredential(std::move(client));
    }
}

} // namespace

void seedC1(Store &store)
{
    store.adminCredentialId = u"practice-admin-12345"_s;
    addRoles(store);
    addUsers(store);
    addConnectors(store);
    // Without an admin and a credential nobody could sign in.
    addPrincipal(store, 0, qMax(1, store.options.credentialsPerPrincipal));
    for (int i = 1; i < store.options.principals; ++i)
        addPrincipal(store, i, store.options.credentialsPerPrincipal);
    addPersonalClients(store);
}

} // namespace keyturn::sandbox
