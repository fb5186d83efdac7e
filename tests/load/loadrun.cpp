// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/load/loadrun.h"

#include "models/operations/editoperation.h"
#include "tests/kill/practiceprofiles.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// Of a hundred.
constexpr int mints = 40;
constexpr int replacements = 50;
constexpr int edits = 62;
constexpr int revocations = 82;
constexpr int creations = 91;
/// More owners than these are not kept.
constexpr int mostOwners = 12;
constexpr int mostCredentials = 60;

template<class T>
QString ended(const Result<T> &result)
{
    return result ? u"done"_s : result.error().serverMayHaveActed ? u"unknown"_s : u"refused"_s;
}

} // namespace

LoadRun::LoadRun(LoadShop &shop, const PracticeServer &server, int operations)
    : m_shop(shop)
    , m_random(7)
    , m_wanted(operations)
{
    for (const Kind kind : allKinds) {
        m_seeded << server.owner(kind);
    }
}

void LoadRun::start(int atATime)
{
    for (int i = 0; i < atATime; ++i) {
        next();
    }
}

void LoadRun::next()
{
    if (m_started == m_wanted) {
        if (m_ended == m_wanted) {
            Q_EMIT finished();
        }
        return;
    }
    ++m_started;
    const int which = m_random.bounded(100);
    if (m_credentials.size() > mostCredentials || (which >= edits && which < revocations)) {
        revoke();
    } else if (m_owners.size() > mostOwners || which >= creations) {
        deleteOwner();
    } else if (which < mints) {
        mint();
    } else if (which < replacements) {
        replace();
    } else if (which < edits) {
        edit();
    } else {
        createOwner();
    }
}

void LoadRun::end(const QString &outcome)
{
    ++m_outcomes[outcome];
    ++m_ended;
    Q_EMIT progressed(m_ended);
    // Not from within the operation that has just ended.
    QMetaObject::invokeMethod(this, &LoadRun::next, Qt::QueuedConnection);
}

QString LoadRun::newName()
{
    return u"load %1"_s.arg(++m_names);
}

OwnerRef LoadRun::anyOwner()
{
    QList<OwnerRef> all = m_seeded + m_owners;
    all.removeIf([this](const OwnerRef &owner) { return m_shop.custody.isMinting(owner); });
    return all.at(m_random.bounded(int(all.size())));
}

CredentialRef LoadRun::takeCredential()
{
    return m_credentials.isEmpty() ? CredentialRef()
                                   : m_credentials.takeAt(m_random.bounded(int(m_credentials.size())));
}

OwnerRef LoadRun::takeOwner()
{
    return m_owners.isEmpty() ? OwnerRef() : m_owners.takeAt(m_random.bounded(int(m_owners.size())));
}

void LoadRun::mint()
{
    MintRequest request;
    request.owner = anyOwner();
    request.ownerName = u"the owner"_s;
    if (request.owner.kind != Kind::ConnectorCredential) {
        request.fields.set(Field::DisplayName, newName());
    }
    startMint(request, u"mint"_s);
}

void LoadRun::replace()
{
    const CredentialRef ref = takeCredential();
    if (ref.isNull() || ref.kind() == Kind::ConnectorCredential) {
        mint();
        return;
    }
    m_credentials << ref;
    m_shop.operations.draftReplacement(ref)->then(this, [this](const Result<ReplacementDraft> &draft) {
        if (!draft) {
            end(u"replace: not begun"_s);
            return;
        }
        MintRequest request = draft->request;
        request.fields.set(Field::DisplayName, newName());
        startMint(request, u"replace"_s);
    });
}

void LoadRun::startMint(const MintRequest &request, const QString &what)
{
    const auto prepared = m_shop.operations.mint(request);
    if (!prepared) {
        end(what + u": not begun");
        return;
    }
    follow(*prepared, what);
    (*prepared)->start();
}

void LoadRun::follow(MintOperation *operation, const QString &what)
{
    auto endings = std::make_shared<QStringList>();
    connect(operation, &MintOperation::refused, this, [endings] { *endings << u"refused"_s; });
    connect(operation, &MintOperation::outcomeUnknown, this, [endings] { *endings << u"unknown"_s; });
    connect(operation, &MintOperation::secretHeld, this, [endings] { *endings << u"held"_s; });
    connect(operation, &MintOperation::vaultUnavailable, operation, [operation] { operation->cancel(); });
    connect(operation, &MintOperation::finished, this, [this, operation, endings, what] {
        if (endings->size() != 1) {
            m_faults << u"%1 ended %2 times: %3"_s.arg(operation->id())
                            .arg(endings->size())
                            .arg(endings->join(", "_L1));
        }
        if (endings->contains("held"_L1)) {
            decide(operation->id());
        }
        end(what + u": " + endings->value(0));
    });
}

void LoadRun::decide(const OperationId &id)
{
    const JournalEntry *entry = m_shop.custody.find(id);
    if (entry == nullptr || entry->credential.isNull()) {
        // Whose it is has to be looked for before it can be given away.
        return;
    }
    m_credentials << entry->credential;
    switch (m_random.bounded(4)) {
    case 0:
        static_cast<void>(m_shop.custody.keep(id));
        break;
    case 1:
        static_cast<void>(m_shop.custody.handOver(id));
        break;
    case 2:
        static_cast<void>(m_shop.custody.discard(id));
        break;
    default:
        break;
    }
}

void LoadRun::edit()
{
    const CredentialRef ref = takeCredential();
    if (ref.isNull() || ref.kind() == Kind::ConnectorCredential) {
        mint();
        return;
    }
    m_credentials << ref;
    EditOperation *operation = m_shop.operations.edit(ref);
    auto outcome = std::make_shared<QString>();
    connect(operation, &EditOperation::loaded, operation, [this, operation] {
        FieldValues changes;
        changes.set(Field::DisplayName, newName());
        operation->save(changes);
    });
    connect(operation, &EditOperation::saved, this, [outcome] { *outcome = u"done"_s; });
    connect(operation, &EditOperation::failed, operation, [operation, outcome] {
        *outcome = u"refused"_s;
        operation->close();
    });
    connect(operation, &EditOperation::outcomeUnknown, operation, [operation, outcome] {
        *outcome = u"unknown"_s;
        operation->close();
    });
    connect(operation, &EditOperation::conflict, operation, [operation, outcome] {
        *outcome = u"changed elsewhere"_s;
        operation->close();
    });
    connect(operation, &EditOperation::savedOtherwise, operation, [operation, outcome] {
        *outcome = u"saved otherwise"_s;
        operation->close();
    });
    connect(operation, &EditOperation::finished, this, [this, outcome] { end(u"edit: " + *outcome); });
    operation->start();
}

void LoadRun::revoke()
{
    const CredentialRef ref = takeCredential();
    if (ref.isNull()) {
        mint();
        return;
    }
    m_shop.operations.revoke(ref)->then(
        this, [this](const Result<void> &revoked) { end(u"revoke: " + test::ended(revoked)); });
}

void LoadRun::createOwner()
{
    const bool isC1 = m_random.bounded(2) == 0;
    const Kind kind = isC1 ? Kind::ServicePrincipalCredential : Kind::ClientCredential;
    m_shop.operations
        .createOwner(profileIdOf(isC1 ? Vendor::ConductorOne : Vendor::Confidence), kind, newName())
        ->then(this, [this](const Result<Owner> &created) {
            if (created) {
                m_owners << created->ref;
            }
            end(u"create owner: " + test::ended(created));
        });
}

void LoadRun::deleteOwner()
{
    const OwnerRef owner = takeOwner();
    if (owner.id.isEmpty()) {
        createOwner();
        return;
    }
    m_credentials.removeIf([&owner](const CredentialRef &ref) { return ref.owner == owner; });
    m_shop.operations.removeOwner(owner)->then(
        this, [this](const Result<void> &removed) { end(u"delete owner: " + test::ended(removed)); });
}

} // namespace keyturn::test
