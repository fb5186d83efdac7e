// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/obstacles.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// The label that Confidence puts on the client it makes for a new account.
constexpr auto autoCreatedLabel = "auto-created"_L1;

struct ObstaclesText
{
    Q_DECLARE_TR_FUNCTIONS(Obstacles)
};

QString vendorCannot(Verb verb)
{
    switch (verb) {
    case Verb::List:
        return ObstaclesText::tr("The vendor has no list of these.");
    case Verb::Create:
        return ObstaclesText::tr("The vendor makes these only by rotating.");
    case Verb::Update:
        return ObstaclesText::tr("The vendor lets nothing of these be changed.");
    case Verb::Rotate:
    case Verb::Revoke:
        return ObstaclesText::tr("The vendor does not offer this.");
    }
    Q_UNREACHABLE();
}

QString ownOnlyObstacle(const OwnerRef &owner, const Inventory &inventory)
{
    const QString self = inventory.identity(owner.profile).userId;
    const bool others = !owner.id.isEmpty() && !self.isEmpty() && owner.id != self;
    return others ? ObstaclesText::tr("It belongs to somebody else. Only its owner can make another one.")
                  : QString();
}

QString mintObstacle(const OwnerRef &owner, const Circumstances &known)
{
    if (known.custody.isMinting(ownerMeant(owner, known.inventory))) {
        return ObstaclesText::tr("Another credential is being created there right now.");
    }
    return descriptorOf(owner.kind).ownOnly ? ownOnlyObstacle(owner, known.inventory) : QString();
}

bool ownsSignIn(const OwnerRef &owner, const Circumstances &known)
{
    if (owner.id == known.inventory.identity(owner.profile).userId) {
        return true;
    }
    const auto &credentials = known.inventory.credentials();
    for (int row = 0; row < credentials.count(); ++row) {
        const Credential &credential = credentials.at(row);
        if (credential.ref.owner == owner && known.profiles.signedInWith(credential) != nullptr) {
            return true;
        }
    }
    return false;
}

QString removalObstacle(const Owner &owner, const Circumstances &known)
{
    if (known.custody.isMinting(owner.ref)) {
        return ObstaclesText::tr("A credential is being created there right now.");
    }
    if (!owner.mayDelete) {
        return ObstaclesText::tr("This connection may not delete it.");
    }
    if (autoCreated(owner) == AutoCreated::Yes) {
        return ObstaclesText::tr("The vendor made it for the account; it must not be deleted.");
    }
    return ownsSignIn(owner.ref, known) ? ObstaclesText::tr("This connection signs in through it.")
                                        : QString();
}

} // namespace

AutoCreated autoCreated(const Owner &owner)
{
    if (owner.ref.kind != Kind::ClientCredential) {
        return AutoCreated::No;
    }
    if (owner.labels.value(autoCreatedLabel) == "true"_L1) {
        return AutoCreated::Yes;
    }
    return owner.displayName.endsWith(" client"_L1, Qt::CaseInsensitive) ? AutoCreated::Perhaps
                                                                         : AutoCreated::No;
}

OwnerRef ownerMeant(OwnerRef owner, const Inventory &inventory)
{
    if (descriptorOf(owner.kind).ownOnly && owner.id.isEmpty()) {
        owner.id = inventory.identity(owner.profile).userId;
    }
    return owner;
}

QString obstacleTo(Verb verb, const CredentialRef &ref, const Circumstances &known)
{
    const KindDescriptor &kind = descriptorOf(ref.kind());
    const Credential *credential = known.inventory.credentials().find(ref);
    if (ref.isNull()) {
        return ObstaclesText::tr("It is not known which credential this is.");
    }
    if (known.profiles.find(ref.profile()) == nullptr) {
        return ObstaclesText::tr("Its connection does not exist any more.");
    }
    if (!kind.can(verb)) {
        return vendorCannot(verb);
    }
    const bool revoked = credential != nullptr && credential->fields.instant(Field::Deleted).isValid();
    if (revoked && verb != Verb::Rotate) {
        return ObstaclesText::tr("It is revoked already.");
    }
    if (verb == Verb::Revoke) {
        return signInObstacle(ref, known);
    }
    if (credential == nullptr) {
        return {};
    }
    return verb == Verb::Rotate ? mintObstacle(ref.owner, known) : QString();
}

QString signInObstacle(const CredentialRef &ref, const Circumstances &known)
{
    const Credential *read = known.inventory.credentials().find(ref);
    const Credential credential = read != nullptr ? *read : Credential{.ref = ref, .fields = {}};
    if (const Profile *profile = known.profiles.signedInWith(credential)) {
        return ObstaclesText::tr(
                   "The connection “%1” signs in with this credential. Connect with a replacement first.")
            .arg(inSentence(profile->name));
    }
    const QString self = known.inventory.identity(ref.profile()).userId;
    const bool isHidden = read != nullptr && read->clientId().isEmpty() &&
                          descriptorOf(ref.kind()).find(Field::ClientId) != nullptr;
    return isHidden && self == ref.owner.id
               ? ObstaclesText::tr(
                     "Its client ID is hidden, and this connection signs in as its owner: it may "
                     "be the one it signs in with.")
               : QString();
}

QString obstacleTo(Verb verb, const OwnerRef &ref, const Circumstances &known)
{
    const KindDescriptor &kind = descriptorOf(ref.kind);
    if (known.profiles.find(ref.profile) == nullptr) {
        return ObstaclesText::tr("Its connection does not exist any more.");
    }
    if (verb == Verb::Create || verb == Verb::Rotate) {
        const bool can =
            verb == Verb::Create ? kind.can(Verb::Create) : kind.rotation == Rotation::ByVendorCall;
        return can ? mintObstacle(ref, known) : vendorCannot(verb);
    }
    if (!kind.ownerVerbs.testFlag(verb)) {
        return ObstaclesText::tr("The vendor does not offer this.");
    }
    const Owner *owner = known.inventory.owners().find(ref);
    if (owner == nullptr) {
        return {};
    }
    if (verb == Verb::Update && !owner->mayEdit) {
        return ObstaclesText::tr("This connection may not change it.");
    }
    return verb == Verb::Revoke ? removalObstacle(*owner, known) : QString();
}

} // namespace keyturn
