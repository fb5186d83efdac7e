// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/secret.h"

#include <QUrl>

namespace keyturn {

/// Names one operation for good; a random UUID in text. The vault key of a fresh secret derives from it.
using OperationId = QString;

/// What the admin wants minted: creation values by Field (see FieldDescriptor::onCreate), or nothing but the
/// owner where the vendor rotates by itself.
struct MintRequest
{
    OwnerRef owner;
    /// For messages and the journal.
    QString ownerName;
    FieldValues fields;
    /// The credential that the new one replaces; null if none.
    CredentialRef replaces;
};

/// The vendor's answer to a mint.
struct Minted
{
    Credential credential;
    Secret secret;
    /// Where the consumer exchanges the pair for a token; empty where it does not (Confidence SDK secrets).
    QUrl tokenUrl;
};

} // namespace keyturn
