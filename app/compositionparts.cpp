// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/compositionparts.h"

#include "app/aboutthis.h"
#include "app/version.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Before the keys of all items in the keychain.
constexpr auto keychainPrefix = "dev.keyturn.Keyturn"_L1;
constexpr auto practicePrefix = "dev.keyturn.Keyturn.Practice"_L1;

} // namespace

Composition::Parts::Parts(const CommandLine &commandLine, std::unique_ptr<Platform> system,
                          std::unique_ptr<Practice> practiceRun, std::unique_ptr<DataDirectory> dataDirectory,
                          const OpenJournal &openJournal)
    : line(commandLine)
    , platform(std::move(system))
    , practice(std::move(practiceRun))
    , directory(std::move(dataDirectory))
    , activation(directory->path())
    , about(aboutThis(directory->path()))
    , keychain(practice ? practicePrefix : keychainPrefix, keychainPatience)
    , files(*directory)
    , settings(directory->settingsFile())
    , profileStore(directory->databaseFile())
    , journal(openJournal(directory->databaseFile()))
    , inventoryStore(directory->inventoryFile())
    , proxyLogins(signInVault())
    , signIns(*journal)
    , sessions(signInVault(), clock, entropy, &signIns, httpOptions())
    , connectionCheck(clock, entropy, logOfSaved(), httpOptions())
    , profiles(profileStore, signInVault(), sessions, entropy)
    , custody(*journal, keychain, memory, clock)
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
    if (const QUrl feed(QString::fromLatin1(releasesUrl)); !feed.isEmpty()) {
        releases = std::make_unique<ReleaseFeed>(feed, clock, entropy, httpOptions());
        updates = std::make_unique<UpdateCheck>(
            UpdateCheck::Collaborators{.releases = *releases, .settings = settings, .clock = clock},
            QVersionNumber::fromString(QLatin1StringView(version)));
    }
}

UiContext Composition::Parts::context()
{
    return {.profiles = profiles,
            .inventory = inventory,
            .refreshes = refreshes,
            .operations = operations,
            .custody = custody,
            .vault = keychain,
            .signInVault = signInVault(),
            .signIns = signIns,
            .connectionCheck = connectionCheck,
            .proxyLogins = proxyLogins,
            .settings = settings,
            .fileSink = fileSink,
            .platform = *platform,
            .clock = clock,
            .about = about,
            .updates = updates.get(),
            .practice = practice != nullptr};
}

HttpOptions Composition::Parts::httpOptions()
{
    HttpOptions options;
    options.proxyLogins = &proxyLogins;
    return options;
}

SignInCheck::LogOf Composition::Parts::logOfSaved()
{
    return [this](const ProfileId &id) { return profiles.find(id) == nullptr ? nullptr : &signIns; };
}

SecretVault &Composition::Parts::signInVault()
{
    return practice ? static_cast<SecretVault &>(memory) : static_cast<SecretVault &>(keychain);
}

} // namespace keyturn
