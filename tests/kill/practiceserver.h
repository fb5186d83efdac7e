// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "tests/app/sandbox/practiceclient.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <chrono>
#include <memory>

namespace keyturn::test {

/// What exists at the practice server: the live credentials and the owners of both tenants, by ID.
struct Holdings
{
    struct Item
    {
        OwnerRef owner; ///< of a credential; without an ID for an owner
        QString name;
    };

    QMap<QString, Item> credentials;
    QMap<QString, Item> owners;
};

/// keyturn-sandbox as a process of its own; ends with the object.
class PracticeServer
{
public:
    explicit PracticeServer(const QString &program, const QStringList &arguments);
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    /// The line it printed when it was ready.
    [[nodiscard]] const QByteArray &readiness() const { return m_readiness; }

    [[nodiscard]] Holdings holdings() const;
    /// The n-th owner of a kind, one that connections do not sign in through.
    [[nodiscard]] OwnerRef owner(Kind kind) const;
    /// Whether that is the secret once given for the credential.
    [[nodiscard]] bool isSecretOf(const QString &credential, const QByteArray &secret) const;

    /// As faults.h spells it.
    void fault(const QString &text) const;
    /// Ends all faults; what they hold up goes on.
    void endFaults() const;
    /// Whether a fault holds up a request.
    [[nodiscard]] bool holdsUp() const;

    /// How far its clock is ahead of this machine's.
    void shiftClock(std::chrono::seconds ahead) const;

    void forgetRequests() const;
    /// How many requests of this method were seen for a path that matches; `*` is one segment.
    [[nodiscard]] int requests(const QByteArray &method, const QString &path) const;

    /// Removes what `now` has and `before` had not, as a colleague does.
    void tidyUp(const Holdings &before, const Holdings &now) const;

private:
    void remove(const QString &path, Vendor vendor, const char *method = "DELETE") const;

    QProcess m_process;
    QByteArray m_readiness;
    std::unique_ptr<PracticeClient> m_control;
};

} // namespace keyturn::test
