// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/fakes.h"

#include "models/domain/kinddescriptor.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

const QString c1 = u"c1"_s;
const QString confidence = u"confidence"_s;

template<class T>
VaultCall<T> *lockedOut(QObject *parent)
{
    return VaultCall<T>::ended(std::unexpected(VaultError{.kind = VaultError::Kind::Locked, .message = {}}),
                               parent);
}

Credential sampleOf(Kind kind, const QDateTime &now)
{
    Credential sample{.ref = World::credential(kind), .fields = {}};
    sample.fields.set(Field::Id, sample.ref.id);
    sample.fields.set(Field::DisplayName, u"old-"_s + descriptorOf(kind).token);
    sample.fields.set(Field::Created, now.addDays(-80));
    switch (kind) {
    case Kind::ServicePrincipalCredential:
        sample.fields.set(Field::ClientId, u"old@acme.conductor.one/spc"_s);
        sample.fields.set(Field::Expiry, now.addDays(10));
        sample.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s});
        sample.fields.set(Field::LastUsed, now.addSecs(-7200));
        break;
    case Kind::PersonalClient:
        sample.fields.set(Field::ClientId, u"old@acme.conductor.one/pcc"_s);
        sample.fields.set(Field::Expiry, now.addDays(10).addMSecs(123));
        sample.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s, u"2001:DB8::/32"_s});
        sample.fields.set(Field::Roles, QStringList{u"role-1"_s, u"role-hidden"_s});
        break;
    case Kind::ConnectorCredential:
        sample.fields.set(Field::ClientId, u"old@acme.conductor.one/ccc"_s);
        break;
    case Kind::ClientCredential:
        sample.fields.set(Field::Environments, QStringList{u"production"_s});
        sample.fields.set(Field::Labels, LabelMap{{u"team"_s, u"web"_s}});
        sample.fields.set(Field::SdkType, u"SDK_TYPE_QUANTUM"_s);
        break;
    }
    return sample;
}

} // namespace

QByteArray FakeEntropy::bytes(qsizetype count)
{
    return QByteArray(count, static_cast<char>(++m_next));
}

VaultCall<void> *FakeVault::probe()
{
    ++probes;
    return locked ? lockedOut<void>(this) : VaultCall<void>::ended({}, this);
}

VaultCall<void> *FakeVault::put(const QString &key, const Secret &secret)
{
    if (locked) {
        return lockedOut<void>(this);
    }
    const Secret::View view = secret.view();
    items[key] = Secret::copyOf(view.bytes());
    return VaultCall<void>::ended({}, this);
}

VaultCall<Secret> *FakeVault::get(const QString &key)
{
    ++reads;
    const auto found = items.find(key);
    if (locked || found == items.end()) {
        return lockedOut<Secret>(this);
    }
    const Secret::View view = found->second.view();
    return VaultCall<Secret>::ended(Secret::copyOf(view.bytes()), this);
}

VaultCall<void> *FakeVault::remove(const QString &key)
{
    items.erase(key);
    return VaultCall<void>::ended({}, this);
}

StoreCall<JournalContents> *FakeJournal::load()
{
    return StoreCall<JournalContents>::ended(JournalContents{}, this);
}

StoreCall<void> *FakeJournal::record(const JournalEntry &entry)
{
    if (entry.state == failsAt) {
        return StoreCall<void>::ended(std::unexpected(StoreError{u"The disk is full."_s}), this);
    }
    return entry.state == hangsAt ? new StoreCall<void>(this) : StoreCall<void>::ended({}, this);
}

StoreCall<void> *FakeJournal::recordSignIn(const SignInRecord &signIn)
{
    if (signInsFailure) {
        return StoreCall<void>::ended(std::unexpected(*signInsFailure), this);
    }
    noted << signIn;
    return StoreCall<void>::ended({}, this);
}

StoreCall<QList<SignInRecord>> *FakeJournal::signIns()
{
    return StoreCall<QList<SignInRecord>>::ended(
        signInsFailure ? StoreResult<QList<SignInRecord>>(std::unexpected(*signInsFailure)) : noted, this);
}

StoreCall<Snapshot> *FakeInventoryStore::load(const ProfileId &)
{
    return StoreCall<Snapshot>::ended(Snapshot{}, this);
}

StoreCall<void> *FakeInventoryStore::save(const ProfileId &, const Snapshot &)
{
    return StoreCall<void>::ended({}, this);
}

StoreCall<void> *FakeInventoryStore::forget(const ProfileId &)
{
    return StoreCall<void>::ended({}, this);
}

StoreCall<KnownCredentials> *FakeInventoryStore::known(const ProfileId &)
{
    return StoreCall<KnownCredentials>::ended(KnownCredentials(), this);
}

StoreCall<void> *FakeInventoryStore::remember(const Credential &)
{
    return StoreCall<void>::ended({}, this);
}

StoreCall<void> *FakeInventoryStore::forgetKnown(const CredentialRef &)
{
    return StoreCall<void>::ended({}, this);
}

QVariant FakeSettings::value(Key key) const
{
    switch (key) {
    case Key::ClipboardSeconds:
    case Key::HideSecretSeconds:
        return 30;
    case Key::BlockCapture:
        return blockCapture;
    default:
        return {};
    }
}

bool FakePlatform::excludeFromCapture(quintptr, bool exclude)
{
    exclusions += exclude ? 1 : 0;
    return false;
}

QList<std::pair<QString, QByteArray>> FakePlatform::passwordClipboardFormats() const
{
    return {{u"x-kde-passwordManagerHint"_s, "secret"}};
}

StoreCall<void> *FakeFileSink::writeOwnerOnly(const QString &wantedPath, const Secret &wanted)
{
    return write(wantedPath, [copy = wanted.view().bytes().toByteArray()] { return copy; });
}

StoreCall<void> *FakeFileSink::write(const QString &wantedPath, std::function<QByteArray()> wanted)
{
    if (failure) {
        return StoreCall<void>::ended(std::unexpected(*failure), this);
    }
    path = wantedPath;
    content = wanted();
    return StoreCall<void>::ended({}, this);
}

Call<Identity> *FakeConnectionCheck::check(const Profile &, Secret)
{
    return Call<Identity>::ended(Identity{}, this);
}

VaultCall<void> *FakeProxyLogins::keep(const QString &proxy, const QString &name, Secret secret)
{
    keptFor = proxy;
    user = name;
    const Secret::View view = secret.view();
    password = view.bytes().toByteArray();
    Q_EMIT given(proxy);
    return failure ? VaultCall<void>::ended(std::unexpected(*failure), this)
                   : VaultCall<void>::ended({}, this);
}

World::World()
{
    Profile one;
    one.id = c1;
    one.name = u"acme"_s;
    one.clientId = u"keyturn@acme.conductor.one/spc"_s;
    one.apiRoot = QUrl(u"https://acme.conductor.one"_s);
    one.tokenUrl = QUrl(u"https://acme.conductor.one/auth/v1/token"_s);
    Profile two;
    two.id = confidence;
    two.vendor = Vendor::Confidence;
    two.name = u"flags"_s;
    two.clientId = u"flags-client"_s;
    two.signIn = SignIn::ClientSecret;
    two.apiRoot = confidenceRegions().constFirst().apiRoot;
    two.tokenUrl = tokenUrlAt(two.apiRoot, Vendor::Confidence);
    profileStore.profiles = {one, two};
    std::ignore = profiles.load();
    std::ignore = custody.recover();
    if (!QTest::qWaitFor([this] { return profiles.all().size() == 2 && custody.canTrack(); })) {
        qFatal("the fake profiles and the journal did not load");
    }
    for (const Kind kind : allKinds) {
        const QString name = u"Owner of "_s + descriptorOf(kind).token;
        Owner known;
        known.ref = owner(kind);
        known.displayName = name;
        inventory.upsertOwners({known});
        vendor.credentials << sampleOf(kind, clock.now());
    }
    inventory.upsertCredentials(vendor.credentials);
    inventory.setRoles(c1, {{u"role-1"_s, u"Viewer"_s}, {u"role-2"_s, u"Auditor"_s}});
}

UiContext World::context()
{
    return {.profiles = profiles,
            .inventory = inventory,
            .refreshes = refreshes,
            .operations = operations,
            .custody = custody,
            .vault = durable,
            .signInVault = durable,
            .signIns = signIns,
            .connectionCheck = check,
            .proxyLogins = proxyLogins,
            .settings = settings,
            .fileSink = fileSink,
            .platform = platform,
            .clock = clock,
            .about = about,
            .practice = true};
}

OwnerRef World::owner(Kind kind)
{
    const bool c1Kind = descriptorOf(kind).vendor == Vendor::ConductorOne;
    return {.profile = c1Kind ? c1 : confidence, .kind = kind, .parentId = {}, .id = u"owner"_s};
}

CredentialRef World::credential(Kind kind)
{
    return {.owner = owner(kind), .id = u"old"_s};
}

} // namespace keyturn
