// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"

namespace keyturn {

class Custody;
class Inventory;
class Profiles;
struct Owner;

/// What an obstacle is judged by.
struct Circumstances
{
    const Profiles &profiles;
    const Inventory &inventory;
    const Custody &custody;
};

/// The owner itself, or where only the caller can own such a credential and none is named, the caller as far
/// as it is known.
[[nodiscard]] OwnerRef ownerMeant(OwnerRef owner, const Inventory &inventory);

/// How sure it is that Confidence made this client for the account itself. Deleting such a one breaks what
/// the vendor has set up.
enum class AutoCreated : quint8 {
    No,
    Perhaps, ///< by its name, "{workspace} client"
    Yes,     ///< by its label
};

[[nodiscard]] AutoCreated autoCreated(const Owner &owner);

/// Why the verb cannot be done, as a sentence for the admin; empty if nothing that is known here stands
/// against it.
[[nodiscard]] QString obstacleTo(Verb verb, const CredentialRef &ref, const Circumstances &known);
[[nodiscard]] QString obstacleTo(Verb verb, const OwnerRef &ref, const Circumstances &known);
/// Why a credential must not be revoked, because a connection signs in with it (custody 8).
[[nodiscard]] QString signInObstacle(const CredentialRef &ref, const Circumstances &known);

} // namespace keyturn
