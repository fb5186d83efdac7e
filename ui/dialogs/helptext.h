// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace keyturn {

enum class HelpTopic : quint8 { FreshSecret, Rotation, Revocation, UnknownOutcome, Storage, Fields };

/// The whole help page with a table of contents. What fields mean comes from the kinds' descriptors.
/// `secretPlace` is where secrets are kept, as the vault calls it.
[[nodiscard]] QString helpHtml(const QString &secretPlace);
/// Where a topic begins in it.
[[nodiscard]] QString helpAnchor(HelpTopic topic);

} // namespace keyturn
