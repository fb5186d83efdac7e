// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/credential.h"
#include "models/domain/journalentry.h"
#include "models/ports/inventorystore.h"

namespace keyturn::samples {

/// To the millisecond, as everything that is stored.
inline QDateTime instant(int minutes)
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'123 + qint64(minutes) * 60'000, Qt::UTC);
}

inline OwnerRef owner(const ProfileId &profile)
{
    return {profile, Kind::ConnectorCredential, QStringLiteral("app-1"), QStringLiteral("connector-1")};
}

/// Every column has a value of its own.
inline JournalEntry fullEntry(const OperationId &id)
{
    JournalEntry entry;
    entry.id = id;
    entry.verb = OperationVerb::Rotate;
    entry.state = OperationState::Held;
    entry.owner = owner(QStringLiteral("profile-1"));
    entry.ownerName = QStringLiteral("Ünïcode “quoted” 🔑");
    entry.displayName = QStringLiteral("it's; DROP TABLE operation; --");
    entry.credential = {entry.owner, QStringLiteral("new-id")};
    entry.clientId = QStringLiteral("wild-fox-1@acme.conductor.one/spc");
    entry.tokenUrl = QUrl(QStringLiteral("https://acme.conductor.one/auth/v1/token?x=a%20b"));
    entry.replaces = {{QStringLiteral("profile-2"), Kind::ClientCredential, {}, QStringLiteral("clients/2")},
                      QStringLiteral("clients/2/clientCredentials/old")};
    entry.idsBefore = {QStringLiteral("a"), QStringLiteral("b,\"c\"\n"), QString()};
    entry.intendedAt = instant(0);
    entry.sentAt = instant(1);
    entry.changedAt = instant(2);
    entry.vaultItem = true;
    entry.note = QStringLiteral("first line\nsecond line");
    entry.asked.set(Field::SourceRanges, QStringList{QStringLiteral("10.0.0.0/8")});
    entry.asked.set(Field::Expiry, std::chrono::seconds(7'776'000));
    return entry;
}

/// Each alternative of FieldValue at least once, and as many empty ones.
inline FieldValues allFieldValues()
{
    FieldValues fields;
    fields.set(Field::Id, std::monostate());
    fields.set(Field::RequireDpop, true);
    fields.set(Field::App, false);
    fields.set(Field::DisplayName, QStringLiteral("schlüssel 🔑"));
    fields.set(Field::ClientId, QString());
    fields.set(Field::Created, instant(7));
    fields.set(Field::LastUsed, QDateTime());
    fields.set(Field::SourceRanges, QStringList{QStringLiteral("10.0.0.0/8"), QString()});
    fields.set(Field::Roles, QStringList());
    fields.set(Field::Labels, LabelMap{{QStringLiteral("team"), QStringLiteral("a=b")}, {QString(), {}}});
    fields.set(Field::Environments, LabelMap());
    fields.set(Field::Expiry, std::chrono::seconds(7'776'000));
    return fields;
}

inline Snapshot snapshot(const ProfileId &profile, int credentialCount)
{
    Snapshot result;
    result.asOf = instant(0);
    const OwnerRef ref{profile, Kind::ServicePrincipalCredential, {}, QStringLiteral("principal-1")};
    Owner full{ref,
               QStringLiteral("Terraform"),
               QStringLiteral("App"),
               Owner::State::Disabled,
               instant(3),
               instant(4),
               {{QStringLiteral("team"), QStringLiteral("infra")}},
               false,
               true};
    result.owners = {full, Owner{owner(profile), {}, {}, Owner::State::Unknown, {}, {}, {}, true, false}};
    for (int i = 0; i < credentialCount; ++i) {
        FieldValues fields;
        fields.set(Field::DisplayName, QStringLiteral("credential %1").arg(i));
        fields.set(Field::ClientId, QStringLiteral("brave-otter-%1@acme.conductor.one/spc").arg(i));
        fields.set(Field::Created, instant(i));
        fields.set(Field::LastUsed, instant(i + 1));
        fields.set(Field::Expiry, instant(i + 2));
        fields.set(Field::SourceRanges,
                   QStringList{QStringLiteral("10.0.0.0/8"), QStringLiteral("2001:db8::/32")});
        fields.set(Field::RequireDpop, i % 2 == 0);
        result.credentials << Credential{{ref, QStringLiteral("id-%1").arg(i)}, fields};
    }
    return result;
}

} // namespace keyturn::samples
