// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqlitejournal.h"

#include "app/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QStringView columnNames =
    u"id, verb, state, owner_profile, owner_kind, owner_parent, owner_id, owner_name, display_name, "
    "credential_profile, credential_kind, credential_parent, credential_owner, credential_id, client_id, "
    "token_url, replaces_profile, replaces_kind, replaces_parent, replaces_owner, replaces_id, ids_before, "
    "intended_at, sent_at, changed_at, vault_item, note, asked";

QString upsertStatement()
{
    QStringList placeholders;
    QStringList updates;
    const auto names = columnNames.split(u", ");
    for (const auto &name : names) {
        placeholders << u"?"_s;
        updates << u"%1 = excluded.%1"_s.arg(name);
    }
    return u"INSERT INTO operation (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
        columnNames, placeholders.join(u", "_s), updates.join(u", "_s));
}

QVariantList journalValues(const OwnerRef &owner)
{
    return {owner.profile, columns::fromKind(owner.kind), owner.parentId, owner.id};
}

QVariantList journalValues(const CredentialRef &ref)
{
    return journalValues(ref.owner) << QVariant(ref.id);
}

QVariantList journalValues(const JournalEntry &entry)
{
    return QVariantList{entry.id, tokenOf(entry.verb), tokenOf(entry.state)}
           << journalValues(entry.owner) << QVariantList{entry.ownerName, entry.displayName}
           << journalValues(entry.credential)
           << QVariantList{entry.clientId, entry.tokenUrl.toString(QUrl::FullyEncoded)}
           << journalValues(entry.replaces)
           << QVariantList{QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(entry.idsBefore))
                                                 .toJson(QJsonDocument::Compact)),
                           columns::fromInstant(entry.intendedAt),
                           columns::fromInstant(entry.sentAt),
                           columns::fromInstant(entry.changedAt),
                           entry.vaultItem,
                           entry.note,
                           entry.asked.isEmpty() ? QVariant() : columns::fromFields(entry.asked)};
}

/// Takes the columns of a row one after the other.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QVariant next() { return m_query.value(m_column++); }

    QString text() { return next().toString(); }

    QDateTime instant() { return columns::toInstant(next()); }

    OwnerRef owner()
    {
        OwnerRef owner;
        owner.profile = text();
        const QString token = text();
        if (const auto kind = columns::toKind(token)) {
            owner.kind = *kind;
        } else {
            m_unreadable = token;
        }
        owner.parentId = text();
        owner.id = text();
        return owner;
    }

    CredentialRef credential()
    {
        CredentialRef ref;
        ref.owner = owner();
        ref.id = text();
        return ref;
    }

    template<class Value>
    Value word(std::optional<Value> (*fromToken)(QStringView))
    {
        const QString token = text();
        const auto value = fromToken(token);
        if (!value) {
            m_unreadable = token;
        }
        return value.value_or(Value{});
    }

    QStringList list()
    {
        const auto document = QJsonDocument::fromJson(text().toUtf8());
        if (!document.isArray()) {
            m_unreadable = u"ids"_s;
        }
        QStringList texts;
        for (const auto &text : document.array()) {
            texts << text.toString();
        }
        return texts;
    }

    FieldValues fields()
    {
        const QVariant bytes = next();
        if (bytes.isNull()) {
            return {};
        }
        const auto fields = columns::toFields(bytes.toByteArray());
        if (!fields) {
            m_unreadable = u"asked"_s;
        }
        return fields.value_or(FieldValues());
    }

    [[nodiscard]] const std::optional<QString> &unreadable() const { return m_unreadable; }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
    std::optional<QString> m_unreadable;
};

StoreResult<JournalEntry> entryOf(const QSqlQuery &query)
{
    Row row(query);
    JournalEntry entry;
    entry.id = row.text();
    entry.verb = row.word(operationVerbFromToken);
    entry.state = row.word(operationStateFromToken);
    entry.owner = row.owner();
    entry.ownerName = row.text();
    entry.displayName = row.text();
    entry.credential = row.credential();
    entry.clientId = row.text();
    entry.tokenUrl = QUrl(row.text());
    entry.replaces = row.credential();
    entry.idsBefore = row.list();
    entry.intendedAt = row.instant();
    entry.sentAt = row.instant();
    entry.changedAt = row.instant();
    entry.vaultItem = row.next().toBool();
    entry.note = row.text();
    entry.asked = row.fields();
    if (row.unreadable()) {
        return std::unexpected(columns::unreadable(*row.unreadable()));
    }
    return entry;
}

StoreResult<JournalContents> readJournal(Database &database)
{
    auto query = database.query(u"SELECT %1 FROM operation ORDER BY position"_s.arg(columnNames));
    if (!query) {
        return std::unexpected(query.error());
    }
    JournalContents contents;
    const auto done = database.forEachRow(*query, [&]() -> StoreResult<void> {
        auto entry = entryOf(*query);
        if (entry) {
            contents.entries << *std::move(entry);
        } else {
            contents.unreadable << UnreadableRow{query->value(0).toString(), entry.error()};
        }
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return contents;
}

StoreResult<void> write(Database &database, const JournalEntry &entry)
{
    return database.transaction([&]() -> StoreResult<void> {
        if (auto done = database.run(upsertStatement(), journalValues(entry)); !done) {
            return done;
        }
        const QString state = tokenOf(entry.state);
        return database.run(
            u"INSERT INTO operation_history (operation, state, changed_at, note) SELECT ?, ?, ?, ? "
            "WHERE NOT EXISTS (SELECT 1 FROM operation_history WHERE state = ? AND note = ? AND position = "
            "(SELECT max(position) FROM operation_history WHERE operation = ?))"_s,
            {entry.id, state, columns::fromInstant(entry.changedAt), entry.note, state, entry.note,
             entry.id});
    });
}

constexpr QStringView signInColumns = u"profile, client_id, token_url, asked_at, failure, http_status";

StoreResult<void> writeSignIn(Database &database, const SignInRecord &signIn)
{
    return database.transaction([&]() -> StoreResult<void> {
        const QString insertion = u"INSERT INTO sign_in (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(signInColumns);
        if (auto done = database.run(
                insertion, {signIn.profile, signIn.clientId, signIn.tokenUrl.toString(QUrl::FullyEncoded),
                            columns::fromInstant(signIn.askedAt), signIn.failure, signIn.httpStatus});
            !done) {
            return done;
        }
        return database.run(signInTrimming(), {keptSignIns});
    });
}

StoreResult<QList<SignInRecord>> readSignIns(Database &database)
{
    auto query = database.query(u"SELECT %1 FROM sign_in ORDER BY position"_s.arg(signInColumns));
    if (!query) {
        return std::unexpected(query.error());
    }
    QList<SignInRecord> signIns;
    const auto done = database.forEachRow(*query, [&]() -> StoreResult<void> {
        Row row(*query);
        SignInRecord signIn;
        signIn.profile = row.text();
        signIn.clientId = row.text();
        signIn.tokenUrl = QUrl(row.text());
        signIn.askedAt = row.instant();
        signIn.failure = row.text();
        signIn.httpStatus = row.next().toInt();
        signIns << std::move(signIn);
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return signIns;
}

} // namespace

QString signInTrimming()
{
    return u"DELETE FROM sign_in WHERE position <= (SELECT max(position) FROM sign_in) - ?"_s;
}

SqliteJournal::SqliteJournal(const QString &databaseFile, QObject *parent)
    : Journal(parent)
    , m_thread(databaseFile, mainSchema())
{
}

StoreCall<JournalContents> *SqliteJournal::load()
{
    return m_thread.run<JournalContents>(this, readJournal);
}

StoreCall<void> *SqliteJournal::record(const JournalEntry &entry)
{
    return m_thread.run<void>(this, [entry](Database &database) { return write(database, entry); });
}

StoreCall<void> *SqliteJournal::recordSignIn(const SignInRecord &signIn)
{
    return m_thread.run<void>(this, [signIn](Database &database) { return writeSignIn(database, signIn); });
}

StoreCall<QList<SignInRecord>> *SqliteJournal::signIns()
{
    return m_thread.run<QList<SignInRecord>>(this, readSignIns);
}

} // namespace keyturn
