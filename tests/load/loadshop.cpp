// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/load/loadshop.h"

#include "tests/kill/practiceprofiles.h"
#include "tests/support/await.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

/// Short, so that a server that hangs costs little.
HttpOptions impatient()
{
    HttpOptions options;
    options.idleTimeout = 500ms;
    options.retry.tries = 4;
    options.retry.firstDelay = 10ms;
    options.retry.longestDelay = 50ms;
    return options;
}

} // namespace

LoadShop::LoadShop(const PracticeServer &server, const QString &directory)
    : keychain(u"dev.keyturn.Keyturn"_s, 20s)
    , profileStore(directory + u"/keyturn.sqlite")
    , journal(directory + u"/keyturn.sqlite")
    , inventoryStore(directory + u"/inventory.sqlite")
    , signIns(journal)
    , sessions(keychain, clock, entropy, &signIns, impatient())
    , profiles(profileStore, keychain, sessions, entropy)
    , custody(journal, keychain, memory, clock)
    , refreshes(profiles, inventory, inventoryStore, clock)
    , operations({.profiles = profiles,
                  .custody = custody,
                  .inventory = inventory,
                  .store = inventoryStore,
                  .durable = keychain,
                  .memory = memory,
                  .clock = clock,
                  .entropy = entropy})
{
    QObject::connect(&refreshes, &Refreshes::finished, &operations, &Operations::settleUnknown);
    const QJsonObject readiness = QJsonDocument::fromJson(server.readiness()).object();
    for (const Vendor vendor : {Vendor::ConductorOne, Vendor::Confidence}) {
        PracticeConnection connection = connectionTo(vendor, readiness);
        if (!ending(profiles.save(connection.profile, std::move(connection.secret)))) {
            qFatal("a connection cannot be saved");
        }
    }
    if (!ending(custody.recover())) {
        qFatal("the journal cannot be read");
    }
}

bool LoadShop::refresh()
{
    refreshes.refreshAll();
    return waitFor([this] { return !refreshes.isRunning(); });
}

qsizetype LoadShop::objects()
{
    QList<const QObject *> parts{&keychain,  &memory,   &journal, &inventoryStore, &signIns,
                                 &inventory, &profiles, &custody, &refreshes,      &operations};
    for (const Profile &profile : profiles.all()) {
        parts << profiles.session(profile.id).get();
    }
    qsizetype objects = 0;
    for (const QObject *part : std::as_const(parts)) {
        objects += part->findChildren<QObject *>().size();
    }
    return objects;
}

void LoadShop::shift(const PracticeServer &server, std::chrono::seconds by)
{
    m_shift += by;
    clock.shift(by);
    server.shiftClock(m_shift);
}

} // namespace keyturn::test
