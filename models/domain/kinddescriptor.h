// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldvalue.h"
#include "models/domain/kind.h"

#include <QFlags>
#include <QLatin1StringView>
#include <QList>

#include <span>

namespace keyturn {

enum class FieldType : quint8 {
    Identifier, ///< opaque text, shown in a fixed font and copied
    Text,
    Instant,
    Expiry,
    SourceRanges, ///< list of CIDRs
    Roles,        ///< list of role IDs, shown by name
    Flag,
    Names, ///< list of free names, such as environments
    Labels,
    SdkType,           ///< one of the vendor's tokens; unknown ones survive
    OwnerReference,    ///< shown by the owner's name
    IdentityReference, ///< shown as the vendor names it
};

/// What a form may do with a field.
enum class Offer : quint8 {
    Absent, ///< not part of it
    Offered,
    Required,
    ReadOnly, ///< shown, fixed by the vendor
};

/// One field of one kind. All texts are source strings for tr(); use the accessors of the same name for the
/// admin's language.
struct FieldDescriptor
{
    Field field;
    /// As the vendor's JSON spells it in the resource and in the update mask.
    QLatin1StringView key;
    /// As the creation request spells it; the same as `key` for most.
    QLatin1StringView createKey;
    FieldType type;
    Offer onCreate;
    Offer onUpdate;
    const char *labelText;
    const char *meaningText;

    [[nodiscard]] QString label() const;
    /// One or two sentences: a tooltip, a What's this.
    [[nodiscard]] QString meaning() const;

    /// Given when the credential is made, and fixed from then on.
    [[nodiscard]] bool isFixedAtCreation() const
    {
        return onUpdate == Offer::ReadOnly && (onCreate == Offer::Offered || onCreate == Offer::Required);
    }
};

enum class Verb : quint8 {
    List = 0x01,
    Create = 0x02,
    Update = 0x04,
    Rotate = 0x08,
    Revoke = 0x10,
};
Q_DECLARE_FLAGS(Verbs, Verb)

/// How a kind's credential gets a new secret.
enum class Rotation : quint8 {
    ByReplacement, ///< create another with the same powers, then revoke the old one
    ByVendorCall,  ///< the vendor mints another one by itself
};

/// What the vendor offers for expiry at creation.
struct ExpiryPolicy
{
    std::span<const int> days;
    int advisedDays = 0;
    bool mayNeverExpire = false;
};

/// All that Keyturn knows about a kind: list columns, the detail form, the create and edit dialogs and the
/// update mask follow from it.
struct KindDescriptor
{
    Kind kind;
    Vendor vendor;
    /// Stable, for files and reports: `servicePrincipalCredential`.
    QLatin1StringView token;
    const char *nounText;
    const char *pluralText;
    const char *ownerNounText;
    const char *ownerPluralText;
    std::span<const FieldDescriptor> fields;
    std::span<const Field> columns;
    Verbs verbs;
    /// What the vendor lets one do with owners of this kind.
    Verbs ownerVerbs;
    Rotation rotation;
    ExpiryPolicy expiry;
    /// At most so many source ranges; 0 where the kind has none.
    int maxSourceRanges = 0;
    /// Whether the vendor lists the credentials of an owner. Where it does not, the known ones are kept by
    /// us.
    bool listed = true;
    /// Whether credentials are made and listed only for the signed-in identity itself.
    bool ownOnly = false;
    /// Whether the vendor sends what the caller's role may not see as if it were empty, or a flag not set.
    bool hidesByRole = false;

    /// Singular, lower case: "service-principal credential".
    [[nodiscard]] QString noun() const;
    /// Plural, capitalised as a page title: "Service-principal credentials".
    [[nodiscard]] QString plural() const;
    [[nodiscard]] QString ownerNoun() const;
    [[nodiscard]] QString ownerPlural() const;
    /// Null if the kind has no such field.
    [[nodiscard]] const FieldDescriptor *find(Field field) const;
    /// The fields whose JSON key stands in a text, in its order: what a vendor's refusal is about. The
    /// vendors name them in camelCase or snake_case, bare, quoted, or as a path such as
    /// `credential.displayName`.
    [[nodiscard]] QList<Field> fieldsNamedIn(const QString &text) const;

    [[nodiscard]] bool can(Verb verb) const { return verbs.testFlag(verb); }
};

[[nodiscard]] const KindDescriptor &descriptorOf(Kind kind);
/// The vendor's own name.
[[nodiscard]] QString vendorName(Vendor vendor);

} // namespace keyturn

Q_DECLARE_OPERATORS_FOR_FLAGS(keyturn::Verbs)
