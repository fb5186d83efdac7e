// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldvalue.h"
#include "models/domain/kind.h"

#include <QStringList>

namespace keyturn {

/// The fields that narrow what a credential may do, where the kind has them; blank means unrestricted.
[[nodiscard]] QList<Field> restrictionsOf(Kind kind);

/// Those of `fields` that narrow.
[[nodiscard]] FieldValues restrictionsIn(Kind kind, const FieldValues &fields);

/// Restrictions of `asked` (creation values) that `made` (the resource that was read back) lacks or has
/// wider, each as a sentence for the admin.
[[nodiscard]] QStringList missingRestrictions(Kind kind, const FieldValues &asked, const FieldValues &made);

/// Fields of `changes` (an update's values) that `made` (the vendor's answer to it) has otherwise, each as a
/// sentence for the admin.
[[nodiscard]] QStringList writtenOtherwise(Kind kind, const FieldValues &changes, const FieldValues &made);

} // namespace keyturn
