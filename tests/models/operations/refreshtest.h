// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/workshop.h"

#include <functional>
#include <memory>

namespace keyturn::test {

/// Reading whole tenants into the inventory.
class RefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingArrives();
    void ownersOfPersonalClientsHaveNames();
    void goneElsewhereVanishes_data();
    void goneElsewhereVanishes();
    void incompleteListTakesNothingAway_data();
    void incompleteListTakesNothingAway();
    void aCutOffListOfRolesIsTold();
    void incompleteOwnerListTakesNothingAway();
    void gatewaysPageIsNoProofThatItIsGone();
    void ownerMadeMeanwhileStays();
    void mintedMeanwhileStays();
    void cancelKeepsWhatHasArrived();
    void lastStateIsShownAtOnce();
    /// The token is still good, but nobody answers any more.
    void offlineKeepsTheLastState();
    void wakingReadsAnew();
    void profileRemovedWhileItIsRead();
    void profileRemovedBeforeItsSnapshotIsRead();
    void snapshotProblemsAreToldOnceAndOfTheirConnection();
    void snapshotThatCannotBeForgottenIsTold();
    void namesThatCannotBeReadAreTold();
    void refusedSignInIsToldOnce();

private:
    static constexpr int principals = 30;
    static constexpr int credentialsEach = 2;
    static constexpr int personalClients = 5;
    static constexpr int connectors = 6;
    static constexpr int clients = 4;

    [[nodiscard]] Inventory &inventory() { return (*m_shop)->inventory; }

    [[nodiscard]] Refreshes &refreshes() { return (*m_shop)->refreshes; }

    [[nodiscard]] int credentialsOf(const ProfileId &profile);
    [[nodiscard]] int ownersOf(const ProfileId &profile, Kind kind);
    [[nodiscard]] CredentialRef someCredentialOf(const OwnerRef &owner);
    /// Minted, read in, and then deleted by a colleague.
    [[nodiscard]] CredentialRef deletedElsewhere(const OwnerRef &owner);
    /// While the next refresh runs and before its first list is complete.
    void onceUnderWay(const std::function<void()> &act);
    [[nodiscard]] OwnerRef principal(int number = 3) const;

    std::unique_ptr<Tenants> m_tenants;
    std::unique_ptr<Workshop> m_shop;
};

} // namespace keyturn::test
