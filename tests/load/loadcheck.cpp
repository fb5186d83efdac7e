// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/load/loadcheck.h"

#include "models/domain/kinddescriptor.h"
#include "tests/kill/keyringitems.h"
#include "tests/kill/practiceprofiles.h"
#include "tests/support/await.h"
#include "tests/support/waitfor.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr std::chrono::seconds patience{20};

QString described(const JournalEntry &entry)
{
    return u"%1 of %2 (%3) is %4"_s.arg(tokenOf(entry.verb), entry.displayName, entry.id,
                                        tokenOf(entry.state));
}

QList<JournalEntry> shown(const Custody &custody)
{
    QList<JournalEntry> entries;
    for (int row = 0; row < custody.records().count(); ++row) {
        entries << custody.records().at(row).entry;
    }
    return entries;
}

QList<JournalEntry> onDisk(const QString &databaseFile)
{
    SqliteJournal journal(databaseFile);
    const auto loaded = ending(journal.load());
    return loaded ? loaded->entries : QList<JournalEntry>();
}

/// What became of the last requests, vault items that are removed, and the notes of that, may still be on
/// their way, when disk and window agree on the state before.
bool waitUntilQuiet(LoadShop &shop, const QString &databaseFile)
{
    return waitFor(
        [&] {
            return shop.keychain.isIdle() && shop.custody.isAtRest() &&
                   onDisk(databaseFile) == shown(shop.custody);
        },
        patience);
}

void settleUnknown(LoadShop &shop)
{
    for (const Vendor vendor : {Vendor::ConductorOne, Vendor::Confidence}) {
        static_cast<void>(ending(shop.operations.settleUnknown(profileIdOf(vendor))));
    }
}

/// What is unknown or an orphan: the credential that it is about is revoked, then the question is closed.
bool closeQuestion(LoadShop &shop, const JournalEntry &entry)
{
    if (entry.state == OperationState::Orphan) {
        return ending(shop.operations.revoke(entry.credential)).has_value();
    }
    if (descriptorOf(entry.owner.kind).listed) {
        const auto found = ending(shop.operations.lookForUnknown(entry.id));
        if (!found) {
            return false;
        }
        for (const Credential &candidate : found->candidates) {
            if (!ending(shop.operations.revoke(candidate.ref))) {
                return false;
            }
        }
    }
    if (isOpen(*shop.custody.find(entry.id))) {
        // Refused where looking has closed it meanwhile.
        static_cast<void>(ending(shop.custody.dismiss(entry.id)));
    }
    return !isOpen(*shop.custody.find(entry.id));
}

class Comparison
{
public:
    Comparison(const PracticeServer &server, const Holdings &before, const QList<JournalEntry> &entries)
        : m_server(server)
        , m_before(before)
        , m_now(server.holdings())
        , m_entries(entries)
    {
    }

    QStringList compare(LoadShop &shop)
    {
        const QStringList items = KeyringItems().operations();
        for (const JournalEntry &entry : m_entries) {
            compareEntry(entry);
            compareItem(shop, entry, items.contains(entry.id));
        }
        for (const QString &item : items) {
            require(std::ranges::any_of(m_entries, [&](const auto &entry) { return entry.id == item; }),
                    u"an item in the vault has no entry: "_s + item);
        }
        compareServer();
        return m_complaints;
    }

private:
    void require(bool agrees, const QString &complaint)
    {
        if (!agrees) {
            m_complaints << complaint;
        }
    }

    [[nodiscard]] bool isThere(const QString &name, const QMap<QString, Holdings::Item> &items) const
    {
        return std::ranges::any_of(items, [&name](const auto &item) { return item.name == name; });
    }

    void compareEntry(const JournalEntry &entry)
    {
        using enum OperationState;
        const bool exists = m_now.credentials.contains(entry.credential.id);
        const bool nothing = entry.state == Refused || entry.state == DidNotHappen;
        const QString text = described(entry);
        switch (entry.verb) {
        case OperationVerb::Create:
        case OperationVerb::Rotate:
            require(!isOpen(entry), text);
            require(!nothing || entry.owner.kind == Kind::ConnectorCredential ||
                        !isThere(entry.displayName, m_now.credentials),
                    text + u", but it was made");
            break;
        case OperationVerb::Update:
        case OperationVerb::RenameOwner:
            require(entry.state == Unknown || !isOpen(entry.state), text);
            break;
        case OperationVerb::Revoke:
            require(!isOpen(entry.state), text);
            require(entry.state != Done || !exists, text + u", but it is there");
            break;
        case OperationVerb::CreateOwner:
            require(!isOpen(entry.state), text);
            require(!nothing || !isThere(entry.displayName, m_now.owners), text + u", but it was made");
            break;
        case OperationVerb::DeleteOwner:
            require(!isOpen(entry.state), text);
            require(entry.state != Done || !m_now.owners.contains(entry.owner.id),
                    text + u", but it is there");
            break;
        }
    }

    void compareItem(LoadShop &shop, const JournalEntry &entry, bool hasItem)
    {
        require(hasItem == hasSecret(entry),
                described(entry) + (hasItem ? u", but the vault has an item" : u", but the vault has none"));
        if (!hasItem || entry.credential.isNull()) {
            return;
        }
        require(m_now.credentials.contains(entry.credential.id),
                described(entry) + u", but the credential is gone");
        const auto secret = ending(shop.custody.reveal(entry.id));
        require(secret && m_server.isSecretOf(entry.credential.id, secret->view().bytes().toByteArray()),
                described(entry) + u", but the secret is another");
    }

    void compareServer()
    {
        qsizetype nameless = 0;
        for (const auto &[id, credential] : m_now.credentials.asKeyValueRange()) {
            if (m_before.credentials.contains(id)) {
                continue;
            }
            const auto claims = std::ranges::count_if(m_entries, [&id](const JournalEntry &entry) {
                return mints(entry.verb) && entry.credential.id == id;
            });
            if (claims == 0 && !descriptorOf(credential.owner.kind).listed) {
                ++nameless;
            } else {
                require(claims == 1,
                        u"%1 (%2) is claimed by %3 operations"_s.arg(id, credential.name).arg(claims));
            }
        }
        const auto closed = std::ranges::count_if(m_entries, [](const JournalEntry &entry) {
            return mints(entry.verb) && entry.credential.isNull() && !descriptorOf(entry.owner.kind).listed &&
                   (entry.state == OperationState::Found || hasSecret(entry) ||
                    entry.state == OperationState::HandedOver || entry.state == OperationState::Discarded);
        });
        require(nameless <= closed, u"%1 connector credentials that no question was about"_s.arg(nameless));
        for (const auto &[id, owner] : m_now.owners.asKeyValueRange()) {
            require(m_before.owners.contains(id) ||
                        std::ranges::any_of(m_entries,
                                            [&id](const JournalEntry &entry) {
                                                return entry.verb == OperationVerb::CreateOwner &&
                                                       entry.state == OperationState::Done &&
                                                       entry.owner.id == id;
                                            }),
                    u"the owner %1 (%2) is in no entry"_s.arg(id, owner.name));
        }
    }

    const PracticeServer &m_server;
    const Holdings &m_before;
    const Holdings m_now;
    const QList<JournalEntry> &m_entries;
    QStringList m_complaints;
};

/// An operation ends once: a kept secret may be given away later, and nothing else is left again.
QStringList endedTwice(const QString &databaseFile)
{
    QMap<QString, OperationState> ends;
    QStringList complaints;
    const QString connection = u"history"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(databaseFile);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open()) {
            return {u"the journal's file cannot be opened"_s};
        }
        QSqlQuery query(database);
        query.exec(u"SELECT operation, state FROM operation_history ORDER BY position"_s);
        while (query.next()) {
            const QString operation = query.value(0).toString();
            const auto state = operationStateFromToken(query.value(1).toString());
            const auto end = ends.constFind(operation);
            if (end != ends.constEnd() && *end != OperationState::Kept && state != *end) {
                complaints << u"%1 was %2, then %3"_s.arg(operation, tokenOf(*end),
                                                          query.value(1).toString());
            }
            if (state && !isOpen(*state)) {
                ends.insert(operation, *state);
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return complaints;
}

} // namespace

QStringList endWhatIsOpen(LoadShop &shop, const PracticeServer &server, const QString &databaseFile)
{
    server.endFaults();
    if (!shop.refresh()) {
        return {u"the tenants cannot be read"_s};
    }
    shop.shift(server, Settlement::deadline);
    for (int reading = 0; reading < Settlement::readingsNeeded; ++reading) {
        settleUnknown(shop);
        shop.shift(server, Settlement::readingsApart);
    }
    QStringList complaints;
    if (!waitUntilQuiet(shop, databaseFile)) {
        complaints << u"it does not come to rest"_s;
    }
    const QList<JournalEntry> entries = shown(shop.custody);
    for (const JournalEntry &entry : entries) {
        const JournalEntry now = *shop.custody.find(entry.id);
        if (isOpen(now) && !hasSecret(now) && !closeQuestion(shop, now)) {
            complaints << u"cannot be closed: "_s + described(now);
        } else if (isHeld(now.state) && !ending(shop.custody.keep(now.id))) {
            complaints << u"cannot be kept: "_s + described(now);
        }
    }
    return complaints;
}

QStringList disagreements(LoadShop &shop, const PracticeServer &server, const Holdings &before,
                          const QString &databaseFile)
{
    const bool isQuiet = waitUntilQuiet(shop, databaseFile);
    const QList<JournalEntry> entries = onDisk(databaseFile);
    QStringList complaints = Comparison(server, before, entries).compare(shop);
    if (!isQuiet || entries != shown(shop.custody)) {
        complaints << u"the journal on disk is not what is shown"_s;
    }
    return complaints + endedTwice(databaseFile);
}

QMap<QString, int> statesIn(const QString &databaseFile)
{
    QMap<QString, int> states;
    const QList<JournalEntry> entries = onDisk(databaseFile);
    for (const JournalEntry &entry : entries) {
        ++states[tokenOf(entry.state)];
    }
    return states;
}

} // namespace keyturn::test
