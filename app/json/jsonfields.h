// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kinddescriptor.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace keyturn {

/// How much of an answer must be readable.
enum class Reading : quint8 {
    /// A wrong type where it could hide a restriction or lose data is a Protocol error; elsewhere the field
    /// is Unreadable.
    Strict,
    /// What cannot be read is left out, the ID too. For a mint's answer, where a secret hangs on it.
    Salvage,
};

/// Reads a credential's fields as its descriptor names them; other keys, a secret among them, are ignored.
/// Missing, null and empty values are absent from the result. Fails with Protocol, naming the key.
[[nodiscard]] Result<FieldValues> readFields(const KindDescriptor &descriptor, const QJsonObject &object,
                                             Reading reading = Reading::Strict);

/// The creation request's own keys. Blank values are left out. Fails with Invalid for a field that cannot be
/// set at creation, a required one that is blank, a value of the wrong type, or a source range that is no
/// CIDR.
[[nodiscard]] Result<QJsonObject> writeCreation(const KindDescriptor &descriptor, const FieldValues &values);

struct MaskedBody
{
    QJsonObject body;
    /// The keys in `body`, comma-separated, relative to the resource.
    QString mask;
};

/// Exactly the fields in `changes`, and the mask that names them; monostate and empty values clear. Fails
/// with Invalid for a field that cannot be changed, and if there is nothing to change.
[[nodiscard]] Result<MaskedBody> writeChanges(const KindDescriptor &descriptor, const FieldValues &changes);

} // namespace keyturn
