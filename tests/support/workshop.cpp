// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/workshop.h"

#include "models/domain/kinddescriptor.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

constexpr std::chrono::seconds day = 24h;

Profile profileOf(const sandbox::SandboxServer &server, Vendor vendor)
{
    const bool isC1 = vendor == Vendor::ConductorOne;
    const QUrl root(isC1 ? server.c1Url() : server.confidenceUrl());
    QUrl tokenUrl = root;
    tokenUrl.setPath(isC1 ? u"/auth/v1/token"_s : u"/v1/oauth/token"_s);
    return {.id = isC1 ? c1Profile : confidenceProfile,
            .vendor = vendor,
            .name = isC1 ? u"Practice C1"_s : u"Practice Confidence"_s,
            .clientId = isC1 ? server.c1ClientId() : server.confidenceClientId(),
            .apiRoot = root,
            .tokenUrl = tokenUrl,
            .signIn = SignIn::Assertion,
            .practice = true,
            .caFile = {}};
}

} // namespace

Workshop::Parts::Parts(Workshop &shop, const HttpOptions &http)
    : profileStore(shop.databaseFile())
    , realJournal(shop.databaseFile())
    , journal(realJournal)
    , realInventoryStore(shop.inventoryFile())
    , inventoryStore(realInventoryStore)
    , signIns(journal)
    , sessions(shop.keychain, shop.clock, shop.entropy, &signIns, http)
    , profiles(profileStore, shop.keychain, sessions, shop.entropy)
    , custody(journal, shop.keychain, memory, shop.clock)
    , refreshes(profiles, inventory, inventoryStore, shop.clock)
    , operations({.profiles = profiles,
                  .custody = custody,
                  .inventory = inventory,
                  .store = inventoryStore,
                  .durable = shop.keychain,
                  .memory = memory,
                  .clock = shop.clock,
                  .entropy = shop.entropy})
{
    QObject::connect(&refreshes, &Refreshes::finished, &operations, &Operations::settleUnknown);
}

Workshop::Workshop(const Tenants &tenants, const HttpOptions &http)
    : m_http(http)
    , m_parts(std::make_unique<Parts>(*this, http))
{
    const sandbox::SandboxServer &server = tenants.server();
    demand(endsWell(m_parts->profiles.save(profileOf(server, Vendor::ConductorOne),
                                           Secret::take(server.c1ClientSecret()))),
           "the C1 profile cannot be saved");
    demand(endsWell(m_parts->profiles.save(profileOf(server, Vendor::Confidence),
                                           Secret::take(server.confidenceClientSecret()))),
           "the Confidence profile cannot be saved");
    demand(endsWell(m_parts->custody.recover()), "the journal cannot be read");
}

Workshop::~Workshop() = default;

void Workshop::restart()
{
    m_parts.reset();
    m_parts = std::make_unique<Parts>(*this, m_http);
    demand(endsWell(m_parts->profiles.load()), "the profiles cannot be read again");
}

bool Workshop::refresh(const ProfileId &profile)
{
    bool finished = false;
    QObject context;
    QObject::connect(&m_parts->refreshes, &Refreshes::finished, &context,
                     [&](const ProfileId &ended) { finished = finished || ended == profile; });
    m_parts->refreshes.refresh(profile);
    return waitFor([&finished] { return finished; });
}

QString Workshop::databaseFile() const
{
    return m_directory.filePath(u"keyturn.sqlite"_s);
}

QString Workshop::inventoryFile() const
{
    return m_directory.filePath(u"inventory.sqlite"_s);
}

QStringList Workshop::history(const OperationId &id) const
{
    QStringList states;
    const QString connection = u"history"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(databaseFile());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        demand(database.open(), "the journal's file cannot be opened");
        QSqlQuery query(database);
        query.prepare(u"SELECT state FROM operation_history WHERE operation = ? ORDER BY position"_s);
        query.addBindValue(id);
        demand(query.exec(), "the journal's history cannot be read");
        while (query.next()) {
            states << query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return states;
}

std::optional<JournalEntry> Workshop::recorded(const OperationId &id) const
{
    SqliteJournal second(databaseFile());
    const auto loaded = outcomeOf(second.load());
    demand(loaded && *loaded, "the journal cannot be read");
    for (const JournalEntry &entry : std::as_const((*loaded)->entries)) {
        if (entry.id == id) {
            return entry;
        }
    }
    return std::nullopt;
}

OperationState Workshop::last(OperationVerb verb) const
{
    const auto &records = m_parts->custody.records();
    for (int row = records.count() - 1; row >= 0; --row) {
        if (records.at(row).entry.verb == verb) {
            return records.at(row).entry.state;
        }
    }
    return OperationState::Intended;
}

bool Workshop::leaveBehind(const JournalEntry &entry)
{
    return endsWell(m_parts->realJournal.record(entry));
}

void Workshop::sql(const QString &statement) const
{
    const QString connection = u"behind its back"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(databaseFile());
        demand(database.open(), "the journal's file cannot be opened");
        demand(QSqlQuery(database).exec(statement), "the journal's file cannot be changed");
    }
    QSqlDatabase::removeDatabase(connection);
}

bool Workshop::onDisk(const Secret &secret) const
{
    const QByteArray wanted = secret.view().bytes().toByteArray();
    demand(!wanted.isEmpty(), "there is no secret to look for");
    const QFileInfoList files = QDir(m_directory.path()).entryInfoList(QDir::Files | QDir::Hidden);
    return std::ranges::any_of(files, [&wanted](const QFileInfo &info) {
        QFile file(info.filePath());
        demand(file.open(QIODevice::ReadOnly), "a file of the workshop cannot be read");
        return file.readAll().contains(wanted);
    });
}

bool Workshop::inKeychain(const OperationId &id)
{
    return !secretOf(keychainItems.get(u"operation/"_s + id)).isEmpty();
}

Secret Workshop::secretOf(VaultCall<Secret> *call)
{
    auto outcome = outcomeOf(call);
    return outcome && *outcome ? std::move(**outcome) : Secret();
}

HttpOptions Workshop::quick()
{
    HttpOptions options;
    options.retry.tries = 3;
    options.retry.firstDelay = 10ms;
    options.retry.longestDelay = 50ms;
    return options;
}

MintRequest plainRequest(const OwnerRef &owner, const QString &name)
{
    MintRequest request;
    request.owner = owner;
    request.ownerName = u"the owner"_s;
    if (owner.kind != Kind::ConnectorCredential) {
        request.fields.set(Field::DisplayName, name);
    }
    return request;
}

MintRequest fullRequest(const Tenants &tenants, const OwnerRef &owner, const QString &name)
{
    MintRequest request = plainRequest(owner, name);
    switch (owner.kind) {
    case Kind::ServicePrincipalCredential:
    case Kind::PersonalClient:
        request.fields.set(Field::Expiry, std::chrono::seconds(90 * day));
        request.fields.set(Field::SourceRanges, QStringList{u"127.0.0.0/8"_s, u"2001:db8::/32"_s});
        request.fields.set(Field::Roles, QStringList{tenants.roles().at(1), tenants.roles().at(2)});
        break;
    case Kind::ConnectorCredential:
        break;
    case Kind::ClientCredential:
        request.fields.set(Field::Environments, QStringList{u"environments/staging"_s});
        request.fields.set(Field::Labels, LabelMap{{u"team"_s, u"platform"_s}});
        request.fields.set(Field::SdkType, u"BACKEND"_s);
        break;
    }
    return request;
}

MintWatch::MintWatch(MintOperation *watched)
    : id(watched->id())
    , operation(watched)
{
    connect(watched, &MintOperation::refused, this, [this](const ApiError &why) {
        ++refused;
        error = why;
    });
    connect(watched, &MintOperation::outcomeUnknown, this, [this](const ApiError &why) {
        ++unknown;
        error = why;
    });
    connect(watched, &MintOperation::secretHeld, this, [this](const QString &why) {
        ++held;
        problem = why;
    });
    connect(watched, &MintOperation::readBack, this, [this](const QStringList &missing, const QString &why) {
        ++readBacks;
        differences = missing;
        readBackProblem = why;
    });
    connect(watched, &MintOperation::vaultUnavailable, this, [this] { ++questions; });
    connect(watched, &MintOperation::finished, this, [this] { ++finished; });
}

bool MintWatch::wait()
{
    return waitFor([this] { return operation.isNull(); });
}

bool MintWatch::waitForQuestion()
{
    const int before = questions;
    return waitFor([this, before] { return questions > before; });
}

std::unique_ptr<MintWatch> minted(Workshop &shop, const MintRequest &request)
{
    const auto operation = shop->operations.mint(request);
    demand(operation.has_value(), "the mint is refused before it starts");
    auto watch = std::make_unique<MintWatch>(*operation);
    (*operation)->start();
    demand(watch->wait(), "the mint does not end");
    return watch;
}

void addKindRows()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds) {
        QTest::newRow(descriptorOf(kind).token.data()) << kind;
    }
}

} // namespace keyturn::test
