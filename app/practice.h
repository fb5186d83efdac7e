// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commandline.h"
#include "models/domain/profile.h"
#include "models/domain/secret.h"

#include <QTemporaryDir>

#include <expected>
#include <memory>
#include <vector>

namespace keyturn {

namespace sandbox {
class SandboxServer;
}

class Entropy;

/// A run whose data is thrown away at its end: a data directory of its own, and ready-made connections to the
/// practice server inside this program or, for the tour, to servers on this machine. Owned by the
/// composition; ends with it.
class Practice
{
public:
    struct Connection
    {
        Profile profile;
        Secret secret;
    };

    /// Starts the practice server, or reads what the tour needs from the environment (KEYTURN_C1_CLIENT_ID
    /// and so on). Either way, and also if it fails, no secret is left in the environment. The error is for
    /// the admin.
    [[nodiscard]] static std::expected<std::unique_ptr<Practice>, QString> begin(const CommandLine &line,
                                                                                 Entropy &entropy);
    ~Practice();

    [[nodiscard]] QString dataDirectory() const { return m_directory.path(); }

    /// Gives the connections out, with their secrets; once.
    [[nodiscard]] std::vector<Connection> takeConnections() { return std::move(m_connections); }

private:
    struct Secrets
    {
        Secret c1;
        Secret confidence;
    };

    Practice();
    [[nodiscard]] QString startServer(Entropy &entropy);
    [[nodiscard]] QString connect(const CommandLine &line, Secrets secrets, Entropy &entropy);

    QTemporaryDir m_directory;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::vector<Connection> m_connections;
};

} // namespace keyturn
