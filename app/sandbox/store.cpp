// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/store.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr std::array Adjectives = {
    "amber",  "bold",  "brave", "brisk", "calm",   "clever", "coral", "crisp", "dapper", "eager", "early",
    "fleet",  "frank", "fuzzy", "glad",  "golden", "grand",  "hardy", "hazel", "jolly",  "keen",  "kind",
    "lively", "lucid", "merry", "mild",  "noble",  "olive",  "proud", "quick", "quiet",  "rapid",
};
constexpr std::array Nouns = {
    "otter",  "falcon", "maple",   "river",   "heron",  "lynx",   "badger", "cedar",
    "comet",  "crane",  "delta",   "ember",   "finch",  "fjord",  "fox",    "gecko",
    "harbor", "ibex",   "juniper", "kestrel", "lagoon", "lemur",  "marmot", "meadow",
    "newt",   "orchid", "panda",   "quail",   "raven",  "spruce", "tern",   "walrus",
};

QString pick(QRandomGenerator &random, const char *alphabet, int letters, int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text.append(QLatin1Char(alphabet[random.bounded(letters)]));
    return text;
}

QLatin1StringView useSuffix(C1Kind kind)
{
    switch (kind) {
    case C1Kind::ServicePrincipal:
        return "/spc"_L1;
    case C1Kind::Personal:
        return "/pcc"_L1;
    case C1Kind::Connector:
        return "/ccc"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Store::Store(const Options &given)
    : options(given)
    , keys(given.seed)
    , echoConfidenceSecrets(given.echoConfidenceSecrets)
    , m_random(given.seed)
{
}

Instant Store::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + clockSkew;
}

Table<C1Credential> *Store::shelf(const Place &place)
{
    switch (place.kind) {
    case C1Kind::ServicePrincipal: {
        auto *principal = principals.find(place.ownerId);
        return principal ? &principal->credentials : nullptr;
    }
    case C1Kind::Personal:
        return &personalClients;
    case C1Kind::Connector: {
        auto *app = apps.find(place.appId);
        auto *connector = app ? app->connectors.find(place.ownerId) : nullptr;
        return connector ? &connector->credentials : nullptr;
    }
    }
    Q_UNREACHABLE();
}

C1Credential &Store::addCredential(C1Credential credential)
{
    if (credential.id.isEmpty())
        credential.id = newName();
    const Place place{credential.kind, credential.ownerId, credential.appId};
    m_places.insert(credential.id, place);
    const QString id = credential.id;
    return shelf(place)->add(id, std::move(credential));
}

C1Credential *Store::credential(const QString &id)
{
    const auto place = m_places.constFind(id);
    auto *owned = place == m_places.cend() ? nullptr : shelf(*place);
    auto *found = owned ? owned->find(id) : nullptr;
    return found && found->deletedAt == 0 ? found : nullptr;
}

bool Store::removeCredential(const QString &id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return false;
    auto *owned = shelf(*place);
    m_places.erase(place);
    return owned && owned->remove(id);
}

bool Store::removePrincipal(const QString &id)
{
    auto *principal = principals.find(id);
    if (!principal)
        return false;
    for (const auto &[number, credential] : principal->credentials.rows())
        m_places.remove(credential.id);
    return principals.remove(id);
}

QString Store::clientId(const C1Credential &credential) const
{
    return credential.id % u'@' % c1Host % useSuffix(credential.kind);
}

const QStringList *Store::ownerRoles(const C1Credential &credential)
{
    static const QStringList none;
    if (credential.kind == C1Kind::Connector)
        return &none;
    if (auto *principal = principals.find(credential.ownerId))
        return principal->enabled ? &principal->roleIds : nullptr;
    auto *user = users.find(credential.ownerId);
    return user ? &user->roleIds : nullptr;
}

bool Store::isRole(const QString &id) const
{
    return std::ranges::any_of(roles, [&id](const Role &role) { return role.id == id; });
}

QString Store::superAdminRole() const
{
    return roles.isEmpty() ? QString() : roles.first().id;
}

QString Store::newName()
{
    for (;;) {
        const auto adjective = Adjectives[m_random.bounded(quint32(Adjectives.size()))];
        const auto noun = Nouns[m_random.bounded(quint32(Nouns.size()))];
        const QString name = QLatin1StringView(adjective) % u'-' % QLatin1StringView(noun) % u'-' %
                             QString::number(m_random.bounded(10000, 100000));
        if (!m_places.contains(name))
            return name;
    }
}

QString Store::newId()
{
    return u'3' % pick(m_random, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 62, 26);
}

QString Store::newShortId()
{
    return pick(m_random, "0123456789abcdefghijklmnopqrstuvwxyz", 36, 20);
}

} // namespace keyturn::sandbox
