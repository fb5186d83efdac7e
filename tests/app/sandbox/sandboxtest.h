// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/app/sandbox/practiceclient.h"

#include <QTest>

#include <optional>

namespace keyturn::test {

/// What tests of the practice server share: one that runs, and who speaks to it.
class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_client = signedInToC1(m_server.c1Url(), m_server.c1ClientId(), m_server.c1ClientSecret());
        m_control = PracticeClient(m_server.controlUrl());
        const QString principals = QStringLiteral("/api/v1/service_principals");
        const auto page = m_client->get(principals).json.value(QLatin1String("list")).toArray();
        const QString owner = page.at(1).toObject().value(QLatin1String("id")).toString();
        m_list = QStringLiteral("%1/%2/credentials").arg(principals, owner);
    }

protected:
    sandbox::SandboxServer m_server;
    /// Signed in to C1.
    std::optional<PracticeClient> m_client;
    std::optional<PracticeClient> m_control;
    /// The path of a service principal's credentials.
    QString m_list;
};

} // namespace keyturn::test
