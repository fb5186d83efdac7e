// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/session.h"

#include <memory>

namespace keyturn {

class Inventory;

/// Reads into the inventory what tells whether a connection signs in with a credential, or through an owner
/// (custody 8): a deletion is judged by what is true now, not by what was known. Fails with the reason if
/// that cannot be read; then nothing may be sent. Ends well where there is no such thing any more.
[[nodiscard]] Call<void> *readSignIn(const std::shared_ptr<Session> &session, Inventory &inventory,
                                     const CredentialRef &ref, QObject *parent);
[[nodiscard]] Call<void> *readSignIn(const std::shared_ptr<Session> &session, Inventory &inventory,
                                     const OwnerRef &ref, QObject *parent);

/// Keeps a session open until a call has ended; let go from the event loop (see Profiles::session).
void keepUntilEnded(const std::shared_ptr<Session> &session, CallBase *call);

} // namespace keyturn
