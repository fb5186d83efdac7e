// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/load/loadshop.h"

#include <QMap>
#include <QRandomGenerator>

namespace keyturn::test {

/// Does many operations of every sort, several at a time, as an admin in a hurry would. Each ends once.
class LoadRun : public QObject
{
    Q_OBJECT
public:
    LoadRun(LoadShop &shop, const PracticeServer &server, int operations);

    void start(int atATime);

    [[nodiscard]] int ended() const { return m_ended; }

    /// By what was done and how it ended, such as `mint: held`.
    [[nodiscard]] const QMap<QString, int> &outcomes() const { return m_outcomes; }

    /// Operations that announced more endings than one, or none.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

Q_SIGNALS:
    void progressed(int ended);
    void finished();

private:
    void next();
    void mint();
    void replace();
    void startMint(const MintRequest &request, const QString &what);
    void follow(MintOperation *operation, const QString &what);
    void decide(const OperationId &id);
    void edit();
    void revoke();
    void createOwner();
    void deleteOwner();
    void end(const QString &outcome);

    [[nodiscard]] QString newName();
    /// One under which nothing is being minted; there are more than operations at a time.
    [[nodiscard]] OwnerRef anyOwner();
    /// Takes one out of those that live; null if there is none.
    [[nodiscard]] CredentialRef takeCredential();
    [[nodiscard]] OwnerRef takeOwner();

    LoadShop &m_shop;
    QRandomGenerator m_random;
    QList<OwnerRef> m_seeded;
    QList<OwnerRef> m_owners;
    QList<CredentialRef> m_credentials;
    QMap<QString, int> m_outcomes;
    QStringList m_faults;
    int m_wanted = 0;
    int m_started = 0;
    int m_ended = 0;
    int m_names = 0;
};

} // namespace keyturn::test
