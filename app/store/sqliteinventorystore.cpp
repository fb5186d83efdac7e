// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqliteinventorystore.h"

#include "app/store/columns.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Runs `statement` once for every item.
template<class Item>
StoreResult<void> insertAll(Database &database, const QString &statement, const QList<Item> &items,
                            QVariantList (*inventoryValues)(const Item &))
{
    auto query = database.prepare(statement);
    if (!query) {
        return std::unexpected(query.error());
    }
    qlonglong ordinal = 0;
    for (const auto &item : items) {
        if (auto done = database.execute(*query, QVariantList{ordinal++} << inventoryValues(item)); !done) {
            return done;
        }
    }
    return {};
}

/// Reads rows until the first that cannot be read.
template<class Item>
StoreResult<QList<Item>> readInventory(Database &database, const QString &statement, const ProfileId &profile,
                                       StoreResult<Item> (*itemOf)(const QSqlQuery &, const ProfileId &))
{
    auto query = database.query(statement, {profile});
    if (!query) {
        return std::unexpected(query.error());
    }
    QList<Item> items;
    const auto done = database.forEachRow(*query, [&]() -> StoreResult<void> {
        auto item = itemOf(*query, profile);
        if (!item) {
            return std::unexpected(item.error());
        }
        items << *std::move(item);
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return items;
}

QVariantList inventoryValues(const Owner &owner)
{
    return {owner.ref.profile,
            columns::fromKind(owner.ref.kind),
            owner.ref.parentId,
            owner.ref.id,
            owner.displayName,
            owner.parentName,
            static_cast<int>(owner.state),
            columns::fromInstant(owner.created),
            columns::fromInstant(owner.lastUsed),
            columns::fromLabels(owner.labels),
            owner.mayEdit,
            owner.mayDelete};
}

QVariantList inventoryValues(const CredentialRef &ref)
{
    return {ref.profile(), columns::fromKind(ref.kind()), ref.owner.parentId, ref.owner.id, ref.id};
}

QVariantList inventoryValues(const Credential &credential)
{
    return inventoryValues(credential.ref) << QVariant(columns::fromFields(credential.fields));
}

StoreResult<Owner> storedOwner(const QSqlQuery &row, const ProfileId &profile)
{
    const auto kind = columns::toKind(row.value(0).toString());
    if (!kind) {
        return std::unexpected(kind.error());
    }
    auto labels = columns::toLabels(row.value(8).toByteArray());
    if (!labels) {
        return std::unexpected(labels.error());
    }
    const int state = row.value(5).toInt();
    if (state < static_cast<int>(Owner::State::Unknown) || state > static_cast<int>(Owner::State::Disabled)) {
        return std::unexpected(columns::unreadable(QString::number(state)));
    }
    Owner owner;
    owner.ref = {profile, *kind, row.value(1).toString(), row.value(2).toString()};
    owner.displayName = row.value(3).toString();
    owner.parentName = row.value(4).toString();
    owner.state = static_cast<Owner::State>(state);
    owner.created = columns::toInstant(row.value(6));
    owner.lastUsed = columns::toInstant(row.value(7));
    owner.labels = *std::move(labels);
    owner.mayEdit = row.value(9).toBool();
    owner.mayDelete = row.value(10).toBool();
    return owner;
}

StoreResult<Credential> storedCredential(const QSqlQuery &row, const ProfileId &profile)
{
    const auto kind = columns::toKind(row.value(0).toString());
    if (!kind) {
        return std::unexpected(kind.error());
    }
    auto fields = columns::toFields(row.value(4).toByteArray());
    if (!fields) {
        return std::unexpected(fields.error());
    }
    return Credential{
        {{profile, *kind, row.value(1).toString(), row.value(2).toString()}, row.value(3).toString()},
        *std::move(fields)};
}

StoreResult<Snapshot> readSnapshot(Database &database, const ProfileId &profile)
{
    Snapshot snapshot;
    // One transaction, so that owners and credentials are of the same moment.
    const auto done = database.readTransaction([&]() -> StoreResult<void> {
        auto head = database.query(u"SELECT as_of FROM snapshot WHERE profile = ?"_s, {profile});
        if (!head) {
            return std::unexpected(head.error());
        }
        if (!head->next()) {
            return {};
        }
        snapshot.asOf = columns::toInstant(head->value(0));
        auto owners = readInventory<Owner>(
            database,
            u"SELECT kind, parent, id, display_name, parent_name, state, created, last_used, labels, "
            "may_edit, may_delete FROM snapshot_owner WHERE profile = ? ORDER BY ordinal"_s,
            profile, storedOwner);
        if (!owners) {
            return std::unexpected(owners.error());
        }
        auto credentials =
            readInventory<Credential>(database,
                                      u"SELECT kind, parent, owner, id, fields FROM "
                                      "snapshot_credential WHERE profile = ? ORDER BY ordinal"_s,
                                      profile, storedCredential);
        if (!credentials) {
            return std::unexpected(credentials.error());
        }
        snapshot.owners = *std::move(owners);
        snapshot.credentials = *std::move(credentials);
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return snapshot;
}

/// Nobody else lists these: one row that cannot be read must not hide the others.
StoreResult<KnownCredentials> readKnown(Database &database, const ProfileId &profile)
{
    auto rows = database.query(u"SELECT kind, parent, owner, id, fields FROM known_credential "
                               "WHERE profile = ? ORDER BY position"_s,
                               {profile});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    KnownCredentials known;
    const auto done = database.forEachRow(*rows, [&]() -> StoreResult<void> {
        if (auto credential = storedCredential(*rows, profile)) {
            known.credentials << *std::move(credential);
        } else {
            known.unreadable << UnreadableRow{rows->value(3).toString(), credential.error()};
        }
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return known;
}

StoreResult<void> writeSnapshot(Database &database, const ProfileId &profile, const Snapshot &snapshot)
{
    return database.transaction([&]() -> StoreResult<void> {
        if (auto done = database.run(u"DELETE FROM snapshot WHERE profile = ?"_s, {profile}); !done) {
            return done;
        }
        if (auto done = database.run(u"INSERT INTO snapshot (profile, as_of) VALUES (?, ?)"_s,
                                     {profile, columns::fromInstant(snapshot.asOf)});
            !done) {
            return done;
        }
        if (auto done =
                insertAll<Owner>(database,
                                 u"INSERT INTO snapshot_owner (ordinal, profile, kind, parent, id, "
                                 "display_name, parent_name, state, created, last_used, labels, "
                                 "may_edit, may_delete) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                 snapshot.owners, inventoryValues);
            !done) {
            return done;
        }
        return insertAll<Credential>(
            database,
            u"INSERT INTO snapshot_credential (ordinal, profile, kind, parent, owner, "
            "id, fields) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            snapshot.credentials, inventoryValues);
    });
}

StoreResult<void> deleteProfile(Database &database, const ProfileId &profile)
{
    return database.transaction([&]() -> StoreResult<void> {
        if (auto done = database.run(u"DELETE FROM snapshot WHERE profile = ?"_s, {profile}); !done) {
            return done;
        }
        return database.run(u"DELETE FROM known_credential WHERE profile = ?"_s, {profile});
    });
}

} // namespace

SqliteInventoryStore::SqliteInventoryStore(const QString &inventoryFile, QObject *parent)
    : InventoryStore(parent)
    , m_thread(inventoryFile, inventorySchema())
{
}

StoreCall<Snapshot> *SqliteInventoryStore::load(const ProfileId &profile)
{
    return m_thread.run<Snapshot>(this,
                                  [profile](Database &database) { return readSnapshot(database, profile); });
}

StoreCall<void> *SqliteInventoryStore::save(const ProfileId &profile, const Snapshot &snapshot)
{
    return m_thread.run<void>(
        this, [profile, snapshot](Database &database) { return writeSnapshot(database, profile, snapshot); });
}

StoreCall<void> *SqliteInventoryStore::forget(const ProfileId &profile)
{
    return m_thread.run<void>(this,
                              [profile](Database &database) { return deleteProfile(database, profile); });
}

StoreCall<KnownCredentials> *SqliteInventoryStore::known(const ProfileId &profile)
{
    return m_thread.run<KnownCredentials>(
        this, [profile](Database &database) { return readKnown(database, profile); });
}

StoreCall<void> *SqliteInventoryStore::remember(const Credential &credential)
{
    return m_thread.run<void>(this, [credential](Database &database) {
        return database.run(u"INSERT INTO known_credential (profile, kind, parent, owner, id, fields) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (profile, kind, parent, owner, id) "
                            "DO UPDATE SET fields = excluded.fields"_s,
                            inventoryValues(credential));
    });
}

StoreCall<void> *SqliteInventoryStore::forgetKnown(const CredentialRef &ref)
{
    return m_thread.run<void>(this, [ref](Database &database) {
        return database.run(u"DELETE FROM known_credential WHERE profile = ? AND kind = ? AND parent = ? AND "
                            "owner = ? AND id = ?"_s,
                            inventoryValues(ref));
    });
}

} // namespace keyturn
