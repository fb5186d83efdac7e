// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "models/domain/credential.h"
#include "models/domain/mint.h"

#include <QList>

#include <functional>

namespace keyturn {

/// How a list ended without an error.
struct ListEnd
{
    /// False if the vendor repeated a page token or a page, or a limit was reached: what is missing from such
    /// a list is not gone.
    bool complete = true;
    /// Why it is not complete, for the admin.
    QString note;
    /// Whether the note is about what this connection's role may not see; reading again does not change it.
    bool limitedByRole = false;
    /// The owner whose credentials are all named by a list over all owners that is not complete; empty if
    /// there is none such.
    QString completeFor;
    /// Server time minus ours (Date header, RFC 9110, section 6.6.1), if known.
    std::optional<std::chrono::seconds> clockSkew;
};

/// Receives a list page by page, from the event loop, until the call ends.
template<class Item>
using PageSink = std::function<void(QList<Item>)>;

/// The credentials of one profile at its vendor. Owned by the profile's Session; every Call it hands out is
/// its child. Reads are repeated as the retry table says. Writes leave at most once (see
/// ApiError::serverMayHaveActed).
class CredentialService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Makes sure that a valid token is in hand.
    [[nodiscard]] virtual Call<void> *authorize() = 0;
    /// Lists what `owner` owns, following the pages to the end. An owner without ID means: all that the
    /// vendor lists for this kind in one go (personal clients: of all users where permitted, else the
    /// caller's own). Fails with Invalid where the kind is not listed.
    [[nodiscard]] virtual Call<ListEnd> *list(const OwnerRef &owner, PageSink<Credential> sink) = 0;
    [[nodiscard]] virtual Call<Credential> *get(const CredentialRef &ref) = 0;
    /// Creates a credential, or rotates where the vendor does. An answer of 2xx without a usable secret fails
    /// with Protocol and serverMayHaveActed.
    [[nodiscard]] virtual Call<Minted> *mint(const MintRequest &request) = 0;
    /// Writes exactly the fields in `changes`, by mask; a monostate clears. `current` is the state they were
    /// edited from (some vendors want its name repeated). Ends with the vendor's new state.
    [[nodiscard]] virtual Call<Credential> *update(const Credential &current, const FieldValues &changes) = 0;
    /// Revokes for good. Ends well too if it was gone already (404).
    [[nodiscard]] virtual Call<void> *revoke(const CredentialRef &ref) = 0;
};

} // namespace keyturn
