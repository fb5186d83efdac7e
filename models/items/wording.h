// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/kinddescriptor.h"

#include <QString>

namespace keyturn {

class Profiles;

/// How values read, in the admin's language: with the times of timewording.h the one place for it.
namespace wording {

/// "active", "expires soon", "expired", "revoked".
[[nodiscard]] QString status(Status status);
/// "expired", "expires within 30 days", "never used".
[[nodiscard]] QString attention(Attention attention);
/// All of them in one line; a dash if there are none.
[[nodiscard]] QString attentions(Attentions attentions);
/// "enabled", "disabled"; empty where unknown.
[[nodiscard]] QString ownerState(Owner::State state);
/// "yes", "no".
[[nodiscard]] QString flag(bool value);
/// "back end", "front end" ...; a token that is not known is shown as it is.
[[nodiscard]] QString sdkType(const QString &token);
/// What the admin calls a connection; its ID if there is none such (any more).
[[nodiscard]] QString profileName(const Profiles &profiles, const ProfileId &id);
/// What stands where there is nothing.
[[nodiscard]] QString nothing();
/// The same for a screen reader.
[[nodiscard]] QString spokenNothing();
/// What stands for a value that is there but not in the promised form; and why, as a sentence.
[[nodiscard]] QString unreadable();
[[nodiscard]] QString whyUnreadable();
/// The text, or what stands where there is none.
[[nodiscard]] QString orNothing(const QString &text);

/// What stands where the vendor shows no restriction: a fact about the answer, not about the credential.
[[nodiscard]] QString noneShown();
/// Why a blank of a kind that hides by role proves nothing: a sentence.
[[nodiscard]] QString noneOrHidden();
/// What it means to write a restriction empty: "does not expire", "everywhere", "all the owner may do";
/// empty for other fields. Never of what was read, which may have been hidden.
[[nodiscard]] QString unrestricted(Field field);

/// For a cell: the one value, or "2 ranges"; "none shown".
[[nodiscard]] QString sourceRanges(const QStringList &ranges);
/// For the detail: "10.0.0.0/8 (IPv4)"; what is no network stays as the vendor gave it.
[[nodiscard]] QString sourceRange(const QString &range);
/// For a cell: the one name, or "2 roles"; "none shown".
[[nodiscard]] QString roles(const QStringList &names);
/// For a cell: "staging, production"; a dash.
[[nodiscard]] QString names(const QStringList &names);
/// "team=payments", "tier=1".
[[nodiscard]] QStringList labelPairs(const LabelMap &labels);
/// For a cell: "team=payments, tier=1"; a dash.
[[nodiscard]] QString labels(const LabelMap &labels);

/// Why a field of this kind that the vendor fixes cannot be edited, and what to do instead.
[[nodiscard]] QString fixedAtCreation(Kind kind);
/// "Label: value", for a screen reader.
[[nodiscard]] QString labelled(const QString &label, const QString &value);
/// The label of a field in any kind: what a column over several kinds is headed.
[[nodiscard]] QString fieldLabel(Field field);

} // namespace wording

} // namespace keyturn
