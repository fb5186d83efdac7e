// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct Sample
{
    const char *owner;
    const char *name;
    int createdDaysAgo;
    int expiresInDays;
    int usedHoursAgo;
    const char *ranges;
};

constexpr Sample samples[] = {
    {"Terraform", "prod-terraform", 78, 12, 2, "10.0.0.0/8 2001:db8::/32"},
    {"Terraform", "staging-terraform", 40, 50, 26, "10.20.0.0/16"},
    {"SIEM export", "siem-export", 10, 80, 1, "192.0.2.0/24"},
    {"CI runners", "old-ci", 200, -20, 900, ""},
    {"CI runners", "ci-main", 30, 60, 3, "198.51.100.0/24"},
    {"CI runners", "ci-nightly", 5, 85, -1, ""},
    {"Backup", "vault-backup", 150, 30, 20, "203.0.113.7/32"},
};

Credential credentialFrom(const Sample &sample, int number, const QDateTime &now)
{
    const QString owner = QString::fromLatin1(sample.owner);
    const QString id = u"2Xk%1PqR"_s.arg(number);
    Credential made{.ref = PageWorld::principalCredential(owner, id), .fields = {}};
    made.fields.set(Field::Id, id);
    made.fields.set(Field::DisplayName, QString::fromLatin1(sample.name));
    made.fields.set(Field::ClientId, u"brave-otter-%1@acme.conductor.one/spc"_s.arg(41000 + number));
    made.fields.set(Field::Created, now.addDays(-sample.createdDaysAgo));
    made.fields.set(Field::Expiry, now.addDays(sample.expiresInDays));
    const QString ranges = QString::fromLatin1(sample.ranges);
    made.fields.set(Field::SourceRanges, ranges.isEmpty() ? QStringList() : ranges.split(u' '));
    made.fields.set(Field::Roles, QStringList{u"role-1"_s});
    made.fields.set(Field::RequireDpop, number % 3 == 0);
    if (sample.usedHoursAgo >= 0) {
        made.fields.set(Field::LastUsed, now.addSecs(-3600 * sample.usedHoursAgo));
    }
    return made;
}

} // namespace

QVariant RememberingSettings::value(Key key) const
{
    const bool seconds = key == Key::ClipboardSeconds || key == Key::HideSecretSeconds;
    return m_values.value(static_cast<int>(key), seconds ? QVariant(30) : QVariant());
}

void RememberingSettings::setValue(Key key, const QVariant &value)
{
    m_values.insert(static_cast<int>(key), value);
    Q_EMIT preferenceChanged(key);
}

QString ScriptedCheck::problemWithSecret(const Profile &, const Secret &) const
{
    return secretProblem;
}

std::expected<QString, QString> ScriptedCheck::describeCaFile(const QString &path) const
{
    if (caProblem.isEmpty()) {
        return u"authorities in "_s + path;
    }
    return std::unexpected(caProblem);
}

Call<Identity> *ScriptedCheck::check(const Profile &profile, Secret secret)
{
    checked.append(profile);
    const Secret::View view = secret.view();
    sent = view.bytes().toByteArray();
    return Call<Identity>::ended(answer(), this);
}

PageWorld::PageWorld()
{
    QList<Owner> owners;
    QList<Credential> made;
    int number = 0;
    for (const Sample &sample : samples) {
        const QString name = QString::fromLatin1(sample.owner);
        Owner one;
        one.ref = principal(name);
        one.displayName = name;
        one.state = Owner::State::Enabled;
        owners.append(one);
        made.append(credentialFrom(sample, ++number, clock.now()));
    }
    inventory.upsertOwners(owners);
    inventory.upsertCredentials(made);
    vendor.credentials.append(made);
}

Call<Release> *ScriptedReleases::newest()
{
    ++asked;
    return Call<Release>::ended(answer, this);
}

UiContext PageWorld::pageContext()
{
    return {.profiles = profiles,
            .inventory = inventory,
            .refreshes = refreshes,
            .operations = operations,
            .custody = custody,
            .vault = durable,
            .signInVault = signIn,
            .signIns = signIns,
            .connectionCheck = scripted,
            .proxyLogins = proxyLogins,
            .settings = remembering,
            .fileSink = fileSink,
            .platform = platform,
            .clock = clock,
            .about = about,
            .updates = &updates,
            .practice = practice};
}

OwnerRef PageWorld::principal(const QString &id)
{
    return {.profile = owner(Kind::ServicePrincipalCredential).profile,
            .kind = Kind::ServicePrincipalCredential,
            .parentId = {},
            .id = id};
}

CredentialRef PageWorld::principalCredential(const QString &ownerId, const QString &id)
{
    return {.owner = principal(ownerId), .id = id};
}

} // namespace keyturn
