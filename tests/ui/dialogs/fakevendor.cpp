// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/fakevendor.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

class FakeCredentials : public CredentialService
{
public:
    explicit FakeCredentials(FakeVendor &vendor)
        : m_vendor(vendor)
    {
    }

    Call<void> *authorize() override
    {
        if (m_vendor.holdsSignIn) {
            m_vendor.heldSignIn = new Call<void>(this);
            return m_vendor.heldSignIn;
        }
        return m_vendor.refuseSignIn ? Call<void>::ended(std::unexpected(*m_vendor.refuseSignIn), this)
                                     : Call<void>::ended({}, this);
    }

    Call<ListEnd> *list(const OwnerRef &owner, PageSink<Credential> sink) override
    {
        QList<Credential> page;
        std::ranges::copy_if(m_vendor.credentials, std::back_inserter(page),
                             [&](const Credential &one) { return one.ref.owner == owner; });
        sink(page);
        return Call<ListEnd>::ended(ListEnd{}, this);
    }

    Call<Credential> *get(const CredentialRef &ref) override
    {
        if (m_vendor.refuseGet) {
            return Call<Credential>::ended(std::unexpected(*std::exchange(m_vendor.refuseGet, {})), this);
        }
        const Credential *found = m_vendor.find(ref);
        if (found == nullptr) {
            ApiError missing;
            missing.kind = ApiError::Kind::NotFound;
            return Call<Credential>::ended(std::unexpected(missing), this);
        }
        return Call<Credential>::ended(*found, this);
    }

    Call<Minted> *mint(const MintRequest &request) override
    {
        ++m_vendor.mints;
        if (m_vendor.refuseMint) {
            return Call<Minted>::ended(std::unexpected(*std::exchange(m_vendor.refuseMint, {})), this);
        }
        if (m_vendor.holdsMint) {
            m_vendor.heldRequest = request;
            m_vendor.heldMint = new Call<Minted>(this);
            return m_vendor.heldMint;
        }
        return Call<Minted>::ended(m_vendor.make(request), this);
    }

    Call<Credential> *update(const Credential &current, const FieldValues &changes) override
    {
        ++m_vendor.updates;
        m_vendor.lastChanges = changes;
        if (m_vendor.holdsWrites) {
            m_vendor.heldUpdate = new Call<Credential>(this);
            return m_vendor.heldUpdate;
        }
        Credential *known = m_vendor.find(current.ref);
        for (const auto &[field, value] : changes.entries()) {
            known->fields.set(field, value);
        }
        return Call<Credential>::ended(*known, this);
    }

    Call<void> *revoke(const CredentialRef &ref) override
    {
        ++m_vendor.revocations;
        if (m_vendor.holdsWrites) {
            m_vendor.heldRevoke = new Call<void>(this);
            m_vendor.heldRevokes << m_vendor.heldRevoke;
            return m_vendor.heldRevoke;
        }
        if (m_vendor.refuseRevoke) {
            return Call<void>::ended(std::unexpected(*std::exchange(m_vendor.refuseRevoke, {})), this);
        }
        m_vendor.credentials.removeIf([&](const Credential &one) { return one.ref == ref; });
        return Call<void>::ended({}, this);
    }

private:
    FakeVendor &m_vendor;
};

class FakeOwners : public OwnerService
{
public:
    explicit FakeOwners(FakeVendor &vendor)
        : m_vendor(vendor)
    {
    }

    Call<ListEnd> *list(Kind, PageSink<Owner>) override { return Call<ListEnd>::ended(ListEnd{}, this); }

    Call<Owner> *get(const OwnerRef &ref) override
    {
        Owner owner;
        owner.ref = ref;
        owner.displayName = ref.id;
        return Call<Owner>::ended(owner, this);
    }

    Call<Owner> *create(Kind, const QString &) override { return refused<Owner>(); }

    Call<Owner> *rename(const OwnerRef &, const QString &) override { return refused<Owner>(); }

    Call<void> *remove(const OwnerRef &) override { return refused<void>(); }

private:
    template<class T>
    Call<T> *refused()
    {
        ++m_vendor.ownerWrites;
        const ApiError why = std::exchange(m_vendor.refuseOwnerWrite, {}).value_or(ApiError::invalid({}));
        return Call<T>::ended(std::unexpected(why), this);
    }

    FakeVendor &m_vendor;
};

class FakeLookups : public Lookups
{
public:
    Call<Identity> *identity() override { return Call<Identity>::ended(Identity{}, this); }

    Call<ListEnd> *roles(PageSink<Role>) override { return Call<ListEnd>::ended(ListEnd{}, this); }

    Call<Owner> *user(const QString &) override { return Call<Owner>::ended(Owner{}, this); }
};

class FakeSession : public Session
{
public:
    FakeSession(Profile profile, FakeVendor &vendor)
        : m_profile(std::move(profile))
        , m_credentials(vendor)
        , m_owners(vendor)
    {
    }

    const Profile &profile() const override { return m_profile; }

    CredentialService &credentials() override { return m_credentials; }

    OwnerService &owners() override { return m_owners; }

    Lookups &lookups() override { return m_lookups; }

private:
    Profile m_profile;
    FakeCredentials m_credentials;
    FakeOwners m_owners;
    FakeLookups m_lookups;
};

} // namespace

QDateTime FakeClock::now() const
{
    return QDateTime({2026, 11, 20}, {10, 0}, Qt::UTC);
}

Credential *FakeVendor::find(const CredentialRef &ref)
{
    const auto found = std::ranges::find(credentials, ref, &Credential::ref);
    return found == credentials.end() ? nullptr : &*found;
}

Minted FakeVendor::make(const MintRequest &request)
{
    const QString id = u"made-%1"_s.arg(mints);
    Credential made{.ref = {.owner = request.owner, .id = id}, .fields = request.fields};
    made.fields.set(Field::Id, id);
    made.fields.set(Field::ClientId, QString(id + u"@acme.conductor.one/spc"));
    made.fields.set(Field::Created, FakeClock().now());
    if (const auto *left = std::get_if<std::chrono::seconds>(&request.fields.value(Field::Expiry))) {
        made.fields.set(Field::Expiry, FakeClock().now().addSecs(left->count()));
    }
    if (forgetsRanges) {
        made.fields.remove(Field::SourceRanges);
    }
    credentials << made;
    lastMinted = request.fields;
    return {.credential = made,
            .secret = Secret::copyOf(mintedSecret),
            .tokenUrl = QUrl(u"https://acme.conductor.one/auth/v1/token"_s)};
}

void FakeVendor::answerMint()
{
    if (heldMint) {
        heldMint->end(make(heldRequest));
    }
}

std::unique_ptr<Session> FakeSessions::open(const Profile &profile)
{
    return std::make_unique<FakeSession>(profile, m_vendor);
}

} // namespace keyturn
