// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/profiles.h"

#include "app/keychain/memoryvault.h"
#include "tests/support/fakes.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

class FailingProfileStore : public ProfileStore
{
public:
    [[nodiscard]] StoreCall<StoredProfiles> *load() override
    {
        return StoreCall<StoredProfiles>::ended(StoredProfiles(), this);
    }

    [[nodiscard]] StoreCall<void> *save(const Profile &) override
    {
        return StoreCall<void>::ended(
            fails ? StoreResult<void>(std::unexpected(StoreError{.text = u"the disk is full"_s}))
                  : StoreResult<void>(),
            this);
    }

    [[nodiscard]] StoreCall<void> *remove(const ProfileId &) override
    {
        return StoreCall<void>::ended({}, this);
    }

    bool fails = false;
};

class NoSessions : public SessionFactory
{
public:
    [[nodiscard]] std::unique_ptr<Session> open(const Profile &) override { return nullptr; }
};

} // namespace

/// The sign-in secret and the profile are saved together or not at all.
class ProfilesTest : public QObject
{
    Q_OBJECT

private:
    struct Parts
    {
        FailingProfileStore store;
        MemoryVault items;
        FaultyVault vault{items};
        NoSessions sessions;
        RandomEntropy entropy;
        Profiles profiles{store, vault, sessions, entropy};
        Profile profile;

        [[nodiscard]] Secret secret() { return Workshop::secretOf(items.get(profile.vaultKey())); }

        [[nodiscard]] QString refusal(const char *secret)
        {
            const auto outcome = outcomeOf(profiles.save(profile, Secret::copyOf(secret)));
            return outcome && !*outcome ? outcome->error().text : QString();
        }
    };

    std::unique_ptr<Parts> m_parts;

private Q_SLOTS:

    void init()
    {
        m_parts = std::make_unique<Parts>();
        m_parts->profile.id = u"the-profile"_s;
        m_parts->profile.name = u"Acme"_s;
    }

    void cleanup() { m_parts.reset(); }

    void newProfileLeavesNoSecretBehind()
    {
        m_parts->store.fails = true;
        QCOMPARE(m_parts->refusal("fresh"), u"the disk is full"_s);
        QVERIFY(m_parts->secret().isEmpty());
        QVERIFY(m_parts->profiles.all().isEmpty());
    }

    void oldSecretComesBack()
    {
        QVERIFY(endsWell(m_parts->profiles.save(m_parts->profile, Secret::copyOf("old"))));
        m_parts->store.fails = true;
        QCOMPARE(m_parts->refusal("fresh"), u"the disk is full"_s);
        QVERIFY(m_parts->secret().equals(Secret::copyOf("old")));
        m_parts->store.fails = false;
        QVERIFY(endsWell(m_parts->profiles.save(m_parts->profile, Secret::copyOf("fresh"))));
        QVERIFY(m_parts->secret().equals(Secret::copyOf("fresh")));
    }

    void staysWithItsTenant()
    {
        m_parts->profile.apiRoot = QUrl(u"https://acme.conductor.one"_s);
        QVERIFY(endsWell(m_parts->profiles.save(m_parts->profile, Secret::copyOf("old"))));
        m_parts->profile.apiRoot = QUrl(u"https://other.conductor.one"_s);
        QVERIFY(m_parts->refusal("fresh").contains(u"acme.conductor.one"_s));
        QVERIFY(m_parts->secret().equals(Secret::copyOf("old")));
        QCOMPARE(m_parts->profiles.all().constFirst().apiRoot.host(), u"acme.conductor.one"_s);
    }

    void oldSecretThatCannotBeReadIsTold()
    {
        QVERIFY(endsWell(m_parts->profiles.save(m_parts->profile, Secret::copyOf("old"))));
        m_parts->vault.fail(FaultyVault::Act::Get, VaultError::Kind::Denied);
        m_parts->store.fails = true;
        const QString why = m_parts->refusal("fresh");
        QVERIFY(why.contains("the disk is full"_L1) && why.contains(m_parts->profile.name));
    }
};

} // namespace keyturn::test

QTEST_GUILESS_MAIN(keyturn::test::ProfilesTest)
#include "profilestest.moc"
