// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "ui/context.h"

namespace keyturn {

/// How a value of one field of a credential reads on one line; "nothing" where there is none.
[[nodiscard]] QString fieldWords(const UiContext &context, const CredentialRef &ref, Field field,
                                 const FieldValue &value);

/// The same of a value that is about to be written: where it is empty, what that means.
[[nodiscard]] QString writtenWords(const UiContext &context, const CredentialRef &ref, Field field,
                                   const FieldValue &value);

/// What saving `changes` does to `original`, in plain words: a line per field, and what follows from clearing
/// one.
[[nodiscard]] QString editSummary(const UiContext &context, const Credential &original,
                                  const FieldValues &changes);

} // namespace keyturn
