// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/oauth/tokensource.h"
#include "tests/app/oauth/jwk.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawserver.h"
#include "tests/support/signinnotes.h"

#include <QUrlQuery>

#include <memory>

namespace keyturn::test {

/// Signing in to both vendors, on the wire.
class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byAssertion();
    void clientIdIsSentAsUnderstood();
    void bySecret();
    void confidence();
    void lifetimes_data();
    void lifetimes();
    void renewsBeforeExpiry();
    void manyWaitersOneSignIn();
    void aWaiterMayLeave();
    void failureReachesEveryWaiter();
    void refusals_data();
    void refusals();
    void clockIsBlamed_data();
    void clockIsBlamed();
    void badAnswers_data();
    void badAnswers();
    void neverRepeatedAfterARefusalOrADrop_data();
    void neverRepeatedAfterARefusalOrADrop();
    void unreachable();
    void redirectCarriesNoSecret();
    void dpopOnDemand_data();
    void dpopOnDemand();
    void nonceIsAskedForOnce();
    void doubleHostReachesNobody();
    void plainHttpReachesNobody();
    void vaultErrorsAreTold();
    void damagedSecretIsTold();
    void secretIsReadOnce();
    void refusedSecretIsReadAgain();
    void invalidateDropsOnlyTheRefused();
    void eachSignInIsNoted();
    void failedSignInIsNoted_data();
    void failedSignInIsNoted();
    void lostAnswerLeavesItUnclear_data();
    void lostAnswerLeavesItUnclear();
    void signInOfSeveralRequestsIsNotedOnce();
    void whatWasNeverAskedIsNotNoted();
    void whatNeverLeftIsNotNoted_data();
    void whatNeverLeftIsNotNoted();
    void refusalOnTheWayIsNoted();
    void signInThatIsGivenUpIsNoted();

private:
    [[nodiscard]] std::unique_ptr<TokenSource> source(const Profile &profile, const QByteArray &secret)
    {
        return std::make_unique<TokenSource>(profile, secretFromMemory(Secret::copyOf(secret), this), *m_http,
                                             m_clock, m_entropy, &m_log);
    }

    [[nodiscard]] static QUrlQuery form(const WireRequest &wire)
    {
        return QUrlQuery(QString::fromLatin1(wire.body));
    }

    Jwk m_jwk;
    FixedClock m_clock;
    SystemEntropy m_entropy;
    SignInNotes m_log;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    Profile m_c1;
    Profile m_confidence;
};

} // namespace keyturn::test
