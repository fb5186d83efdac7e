// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/keychain/memoryvault.h"
#include "app/sandbox/sandboxserver.h"
#include "app/session/vendorsessionfactory.h"
#include "app/store/sqliteinventorystore.h"
#include "app/store/sqlitejournal.h"
#include "app/store/sqliteprofilestore.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/operations/refreshes.h"
#include "models/operations/signins.h"
#include "models/ports/clock.h"
#include "models/ports/entropy.h"
#include "tests/app/sandbox/practiceclient.h"
#include "tests/support/fakes.h"
#include "tests/support/waitfor.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace keyturn::test {

/// Runs the event loop until `call` ends; empty if it has not ended within a minute.
template<class T, class E>
std::optional<Result<T, E>> outcomeOf(Call<T, E> *call)
{
    std::optional<Result<T, E>> outcome;
    QObject context;
    call->then(&context, [&outcome](Result<T, E> result) { outcome.emplace(std::move(result)); });
    static_cast<void>(waitFor([&outcome] { return outcome.has_value(); }));
    return outcome;
}

/// Whether `call` ended, and well.
template<class T, class E>
bool endsWell(Call<T, E> *call)
{
    const auto outcome = outcomeOf(call);
    return outcome && outcome->has_value();
}

/// Throws, with `what` as the reason, where a test cannot even be set up.
void demand(bool fulfilled, const char *what);

/// Both practice tenants and their control API. One per test program: stopping takes a second.
class Tenants
{
public:
    explicit Tenants(const sandbox::Options &options = {});

    [[nodiscard]] const sandbox::SandboxServer &server() const { return m_server; }

    /// As faults.h spells it.
    void fault(const QString &text) const;
    void endFaults() const;
    void forgetRequests() const;
    /// How many requests matched, since forgetRequests(); `path` may hold `*` for one segment.
    [[nodiscard]] int requests(const QByteArray &method, const QString &path) const;
    /// How many requests of any kind of either tenant's data, sign-in apart.
    [[nodiscard]] int requestsThatWrite() const;
    /// What a colleague does at the same time; the reply's JSON, without secrets.
    QJsonObject colleague(Vendor vendor, const QString &method, const QString &path,
                          const QJsonObject &body = {}) const;
    /// Display names of the live credentials under an owner, as the server knows them.
    [[nodiscard]] QStringList namesUnder(const OwnerRef &owner) const;
    [[nodiscard]] bool has(const CredentialRef &ref) const;
    /// Some owner of the kind; number 0 is the one that the connection signs in through. For personal clients
    /// always the practice admin.
    [[nodiscard]] OwnerRef owner(Kind kind, int number = 1) const;
    /// IDs of C1's roles.
    [[nodiscard]] QStringList roles() const;
    /// Whether a token is issued for the pair.
    [[nodiscard]] bool signsIn(const QString &clientId, const Secret &secret) const;

private:
    [[nodiscard]] QJsonObject state() const;

    sandbox::SandboxServer m_server;
    std::unique_ptr<PracticeClient> m_control;
};

/// Where the writes of a kind go, and where one of its credentials is: for faults and counts.
[[nodiscard]] QString mintPath(const OwnerRef &owner);
[[nodiscard]] QString credentialPath(const CredentialRef &ref);

inline const ProfileId c1Profile = QStringLiteral("profile-c1");
inline const ProfileId confidenceProfile = QStringLiteral("profile-confidence");

/// Keyturn without its window: the real parts, wired as the composition does, on a directory of their own
/// and on the practice tenants. The vault that stands for the keychain and the journal can be made to fail.
class Workshop
{
public:
    /// What ends when the program ends.
    struct Parts
    {
        Parts(Workshop &shop, const HttpOptions &http);

        MemoryVault memory;
        SqliteProfileStore profileStore;
        SqliteJournal realJournal;
        FailingJournal journal;
        SqliteInventoryStore realInventoryStore;
        FailingInventoryStore inventoryStore;
        SignIns signIns;
        VendorSessionFactory sessions;
        Inventory inventory;
        Profiles profiles;
        Custody custody;
        Refreshes refreshes;
        Operations operations;
    };

    explicit Workshop(const Tenants &tenants, const HttpOptions &http = quick());
    ~Workshop();

    [[nodiscard]] Parts *operator->() { return m_parts.get(); }

    /// Ends the program as if it were killed, and starts another one on the same directory and keychain.
    /// Nothing is recovered or read yet.
    void restart();
    /// Signs off and on again: what was read from the tenants is in the inventory afterwards.
    [[nodiscard]] bool refresh(const ProfileId &profile);

    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString inventoryFile() const;
    /// The states that the journal on disk has for an operation, in their order.
    [[nodiscard]] QStringList history(const OperationId &id) const;
    /// What the journal on disk says now; nothing if it does not know the operation.
    [[nodiscard]] std::optional<JournalEntry> recorded(const OperationId &id) const;
    /// Where the latest operation of this kind stands; Intended if there is none.
    [[nodiscard]] OperationState last(OperationVerb verb) const;
    /// Puts an entry into the journal on disk, as an earlier run might have left it.
    [[nodiscard]] bool leaveBehind(const JournalEntry &entry);
    /// Changes the journal's file behind its back.
    void sql(const QString &statement) const;
    /// Whether any file of the directory holds these bytes.
    [[nodiscard]] bool onDisk(const Secret &secret) const;
    /// Whether the keychain holds the secret of the operation; `text` if it is another one.
    [[nodiscard]] bool inKeychain(const OperationId &id);
    /// A copy of what a vault call ended with; empty if it failed.
    [[nodiscard]] static Secret secretOf(VaultCall<Secret> *call);

    /// Retries fast, so that nothing waits long for a server that refuses.
    [[nodiscard]] static HttpOptions quick();

    ShiftedClock clock;
    RandomEntropy entropy;
    MemoryVault keychainItems;
    FaultyVault keychain{keychainItems};

private:
    QTemporaryDir m_directory;
    HttpOptions m_http;
    std::unique_ptr<Parts> m_parts;
};

/// A request that uses every field the kind offers at creation.
[[nodiscard]] MintRequest fullRequest(const Tenants &tenants, const OwnerRef &owner, const QString &name);
/// The least that the kind needs.
[[nodiscard]] MintRequest plainRequest(const OwnerRef &owner, const QString &name);

/// Counts what a mint says.
class MintWatch : public QObject
{
    Q_OBJECT
public:
    explicit MintWatch(MintOperation *operation);

    /// Waits until the operation has finished and is gone, so that nothing can come after.
    [[nodiscard]] bool wait();
    /// Waits for the question what to do without a keychain.
    [[nodiscard]] bool waitForQuestion();

    /// One of the three endings, once, and finished() once.
    [[nodiscard]] bool endedOnce() const { return refused + unknown + held == 1 && finished == 1; }

    OperationId id;
    int refused = 0;
    int unknown = 0;
    int held = 0;
    int readBacks = 0;
    int finished = 0;
    int questions = 0;
    ApiError error;
    QString problem;
    QStringList differences;
    QString readBackProblem;
    QPointer<MintOperation> operation;
};

/// Mints and waits for the ending.
[[nodiscard]] std::unique_ptr<MintWatch> minted(Workshop &shop, const MintRequest &request);

/// Data rows over all four kinds, in the column "kind".
void addKindRows();

} // namespace keyturn::test
