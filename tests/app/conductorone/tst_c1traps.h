// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/conductorone/c1credentialservice.h"

#include <QObject>

namespace keyturn::test {

inline const OwnerRef principal{
    QStringLiteral("p"), Kind::ServicePrincipalCredential, {}, QStringLiteral("sp1")};
inline const OwnerRef connector{QStringLiteral("p"), Kind::ConnectorCredential, QStringLiteral("app1"),
                                QStringLiteral("con1")};
inline const OwnerRef user{QStringLiteral("p"), Kind::PersonalClient, {}, QStringLiteral("u1")};

inline Profile profile()
{
    Profile profile;
    profile.id = QStringLiteral("p");
    profile.clientId = QStringLiteral("admin@acme.conductor.one/spc");
    profile.tokenUrl = QUrl(QStringLiteral("https://acme.conductor.one/auth/v1/token"));
    return profile;
}

inline MintRequest wishFor(const OwnerRef &owner)
{
    MintRequest wish;
    wish.owner = owner;
    if (owner.kind != Kind::ConnectorCredential) {
        wish.fields.set(Field::DisplayName, QStringLiteral("ci"));
    }
    return wish;
}

inline FieldValues rename(const QString &name)
{
    FieldValues changes;
    changes.set(Field::DisplayName, name);
    return changes;
}

/// What the vendor's API invites one to get wrong; answers that no well-meaning server gives.
class TestC1Traps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSecretWhereEachKindHasIt_data();
    void findsTheSecretWhereEachKindHasIt();
    void rotatesWithAppAndConnectorInTheBody();
    void revokesAConnectorsByPostAndAPersonalByDelete();
    void updatesAPersonalByPostWithTheMaskInTheBody();
    void updatesAPrincipalsByPatchWithTheMaskInTheBody();
    void writesTheKeysOfEachKind();
    void neverMasksWhatTheVendorFixes();
    void deletesWithoutBody();
    void pagesGetListsInTheQueryAndSearchesInTheBody();
    void unwrapsConnectorsButNotPrincipals();
    void skipsDeletedAppsAndConnectors();
    void marksHiddenAppsAsIncomplete();
    void namesTheRoleThatIsMissing();
    void acceptsBlankFieldsAsAbsent();
    void dropsSecretsFromReads();
    void savesTheSecretOfAnOddAnswer();
    void savesTheSecretWithoutAUsableId_data();
    void savesTheSecretWithoutAUsableId();
    void refusesAMintWithoutSecret_data();
    void refusesAMintWithoutSecret();
    void takesTheTokenUrlFromTheNewClientId_data();
    void takesTheTokenUrlFromTheNewClientId();
    void refusesAnotherOnesAnswer_data();
    void refusesAnotherOnesAnswer();
    void leavesAnUnreadableUpdateOpen();
    void neverSendsAPathOfSomethingElse();
    void keepsIdsWithSlashesInOneSegment();
    void knowsItsOwnPersonalClientsWithoutSearching();
    void refusesWhatTheVendorLacks();
};

} // namespace keyturn::test
