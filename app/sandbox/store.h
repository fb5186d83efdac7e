// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/dpop.h"
#include "app/sandbox/keys.h"
#include "app/sandbox/options.h"
#include "app/sandbox/table.h"
#include "app/sandbox/tokens.h"
#include "app/sandbox/values.h"

#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

namespace keyturn::sandbox {

enum class C1Kind { ServicePrincipal, Personal, Connector };

/// A credential of any of C1's three kinds; each kind shows its own subset.
struct C1Credential
{
    C1Kind kind = C1Kind::ServicePrincipal;
    QString id;      ///< also the local part of the client ID
    QString ownerId; ///< service principal, user or connector
    QString appId;   ///< connectors only
    QString displayName;
    QStringList sourceCidrs;
    QStringList roleIds;
    bool requireDpop = false;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    Instant deletedAt = 0;
    Instant expiresAt = 0;
    Instant lastUsedAt = 0;
};

struct ServicePrincipal
{
    QString id;
    QString displayName;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    bool enabled = true;
    QStringList roleIds;
    Table<C1Credential> credentials;
};

struct Connector
{
    QString id;
    QString appId;
    QString displayName;
    QString catalogId;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    Instant syncDisabledAt = 0;
    Table<C1Credential> credentials;
};

struct App
{
    QString id;
    QString displayName;
    Instant createdAt = 0;
    int userCount = 0;
    bool directory = false;
    Table<Connector> connectors;
};

struct User
{
    QString id;
    QString displayName;
    QString email;
    Instant createdAt = 0;
    QStringList roleIds;
};

struct Role
{
    QString id;
    QString name;
    QString displayName;
    Instant createdAt = 0;
    bool apiOnly = false;
};

struct ConfidenceCredential
{
    QString name; ///< `clients/{client}/credentials/{credential}`
    QString displayName;
    QStringList environments;
    QMap<QString, QString> labels;
    QString sdkType;
    QString creator;
    QString updater;
    Instant createTime = 0;
    Instant updateTime = 0;
    Instant lastSeenTime = 0;
};

struct ConfidenceClient
{
    QString name; ///< `clients/{client}`
    QString displayName;
    QMap<QString, QString> labels;
    QString creator;
    QString updater;
    QString owner;
    Instant createTime = 0;
    Instant updateTime = 0;
    Instant deleteTime = 0;
    Instant lastSeenTime = 0;
    Table<ConfidenceCredential> credentials; ///< by the last segment of the name
};

/// Both tenants: what exists, who is signed in, what time it is. Not thread-safe; the service holds
/// its lock around every use.
class Store
{
public:
    explicit Store(const Options &options);

    const Options options;
    const Keys keys;

    Table<ServicePrincipal> principals;
    Table<C1Credential> personalClients;
    Table<App> apps;
    Table<User> users;
    QList<Role> roles;
    Table<ConfidenceClient> clients; ///< by the last segment of the name

    Tokens c1Tokens;
    Tokens confidenceTokens;
    DpopChecker dpop;

    QString c1Host;            ///< as client IDs carry it
    QString adminCredentialId; ///< what Keyturn signs in with
    QString adminPrincipalId;
    QString confidenceApiClientId;
    QString confidenceIdentity;         ///< of that API client
    Instant clockSkew = 0;              ///< how far this server's clock is ahead
    bool echoConfidenceSecrets = false; ///< whether reads show them again

    Instant now() const;

    /// Files the credential under its owner, who exists, and gives it an id unless it has one.
    C1Credential &addCredential(C1Credential credential);
    /// Null when there is none or it was revoked.
    C1Credential *credential(const QString &id);
    /// False when there is none.
    bool removeCredential(const QString &id);
    /// Forgets the principal and every credential of it.
    bool removePrincipal(const QString &id);
    QString clientId(const C1Credential &credential) const;
    /// The roles of a credential's owner; null when the owner is gone or disabled.
    const QStringList *ownerRoles(const C1Credential &credential);
    bool isRole(const QString &id) const;
    QString superAdminRole() const;

    QString newName();    ///< like `clever-fox-42195`, unused so far
    QString newId();      ///< 27 letters and digits
    QString newShortId(); ///< 20 lower-case letters and digits

    QRandomGenerator &random() { return m_random; }

private:
    struct Place
    {
        C1Kind kind;
        QString ownerId;
        QString appId;
    };

    Table<C1Credential> *shelf(const Place &place);

    QHash<QString, Place> m_places;
    QRandomGenerator m_random;
};

} // namespace keyturn::sandbox
