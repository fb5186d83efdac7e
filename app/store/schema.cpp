// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/schema.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

// Instants are milliseconds since 1970-01-01 UTC, or null. Enumerations are the tokens of models/domain.
Migration journalTables()
{
    return {
        uR"(CREATE TABLE profile (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            vendor TEXT NOT NULL,
            name TEXT NOT NULL,
            client_id TEXT NOT NULL,
            api_root TEXT NOT NULL,
            token_url TEXT NOT NULL,
            sign_in TEXT NOT NULL,
            practice INTEGER NOT NULL,
            ca_file TEXT NOT NULL))"_s,
        uR"(CREATE TABLE operation (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            verb TEXT NOT NULL,
            state TEXT NOT NULL,
            owner_profile TEXT NOT NULL,
            owner_kind TEXT NOT NULL,
            owner_parent TEXT NOT NULL,
            owner_id TEXT NOT NULL,
            owner_name TEXT NOT NULL,
            display_name TEXT NOT NULL,
            credential_profile TEXT NOT NULL,
            credential_kind TEXT NOT NULL,
            credential_parent TEXT NOT NULL,
            credential_owner TEXT NOT NULL,
            credential_id TEXT NOT NULL,
            client_id TEXT NOT NULL,
            token_url TEXT NOT NULL,
            replaces_profile TEXT NOT NULL,
            replaces_kind TEXT NOT NULL,
            replaces_parent TEXT NOT NULL,
            replaces_owner TEXT NOT NULL,
            replaces_id TEXT NOT NULL,
            ids_before TEXT NOT NULL,
            intended_at INTEGER,
            sent_at INTEGER,
            changed_at INTEGER,
            vault_item INTEGER NOT NULL,
            note TEXT NOT NULL))"_s,
        uR"(CREATE TABLE operation_history (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            operation TEXT NOT NULL REFERENCES operation (id),
            state TEXT NOT NULL,
            changed_at INTEGER,
            note TEXT NOT NULL))"_s,
        u"CREATE INDEX operation_history_by_operation ON operation_history (operation)"_s,
    };
}

Migration profileColours()
{
    return {u"ALTER TABLE profile ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'"_s};
}

Migration requestedRestrictions()
{
    return {u"ALTER TABLE operation ADD COLUMN asked BLOB"_s};
}

/// Versions before this one noted only with the answer that the keychain may have an item.
Migration itemsOfWhatWasSent()
{
    return {
        u"UPDATE operation SET vault_item = 1 WHERE state = 'sent' AND verb IN ('create', 'rotate')"_s,
    };
}

Migration signInTable()
{
    return {
        uR"(CREATE TABLE sign_in (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            profile TEXT NOT NULL,
            client_id TEXT NOT NULL,
            token_url TEXT NOT NULL,
            asked_at INTEGER,
            failure TEXT NOT NULL,
            http_status INTEGER NOT NULL))"_s,
    };
}

Migration inventoryTables()
{
    return {
        uR"(CREATE TABLE snapshot (
            profile TEXT PRIMARY KEY,
            as_of INTEGER) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE snapshot_owner (
            profile TEXT NOT NULL REFERENCES snapshot (profile) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            parent TEXT NOT NULL,
            id TEXT NOT NULL,
            display_name TEXT NOT NULL,
            parent_name TEXT NOT NULL,
            state INTEGER NOT NULL,
            created INTEGER,
            last_used INTEGER,
            labels BLOB NOT NULL,
            may_edit INTEGER NOT NULL,
            may_delete INTEGER NOT NULL,
            PRIMARY KEY (profile, ordinal)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE snapshot_credential (
            profile TEXT NOT NULL REFERENCES snapshot (profile) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            parent TEXT NOT NULL,
            owner TEXT NOT NULL,
            id TEXT NOT NULL,
            fields BLOB NOT NULL,
            PRIMARY KEY (profile, ordinal)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE known_credential (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            profile TEXT NOT NULL,
            kind TEXT NOT NULL,
            parent TEXT NOT NULL,
            owner TEXT NOT NULL,
            id TEXT NOT NULL,
            fields BLOB NOT NULL,
            UNIQUE (profile, kind, parent, owner, id)))"_s,
    };
}

} // namespace

Schema mainSchema()
{
    // Damage to the sign-ins must not keep anybody from the secrets that the journal knows of.
    return {{journalTables(), profileColours(), requestedRestrictions(), itemsOfWhatWasSent(), signInTable()},
            {u"profile"_s, u"operation"_s, u"operation_history"_s}};
}

Schema inventorySchema()
{
    return {{inventoryTables()}, {u"known_credential"_s}};
}

} // namespace keyturn
