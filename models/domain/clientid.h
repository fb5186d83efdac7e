// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <expected>

namespace keyturn {

/// A ConductorOne client ID, `<local>@<host>[:port]/<use>`, taken apart strictly: exactly one `@`, then
/// exactly one
/// `/`, a host that QUrl accepts unchanged, and nothing that a URL parser could read as another host. What
/// does not parse reaches no host.
class ClientId
{
public:
    /// The error is one sentence for the admin. Surrounding white space (a stray newline of a paste) is
    /// dropped.
    [[nodiscard]] static std::expected<ClientId, QString> parse(QStringView text);

    /// The whole ID, host in lower case.
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] const QString &local() const { return m_local; }

    /// Host without port, in ASCII: an internationalised name appears as punycode.
    [[nodiscard]] const QString &host() const { return m_host; }

    /// -1 if none was given.
    [[nodiscard]] int port() const { return m_port; }

    /// What the credential is for: `spc` service principal, `pcc` personal client, `ccc` connector.
    [[nodiscard]] const QString &use() const { return m_use; }

    /// Whether the host is one of the vendor's own (`conductor.one` or below it).
    [[nodiscard]] bool isVendorHost() const;
    /// This machine itself (`localhost`, 127.0.0.0/8, ::1), where plain HTTP is allowed.
    [[nodiscard]] bool isLoopback() const;

    /// `https://host[:port]`; `http` for loopback, since a practice server there has no certificate.
    [[nodiscard]] QUrl origin() const;
    /// Where tokens come from: `<origin>/auth/v1/token`.
    [[nodiscard]] QUrl tokenUrl() const;

private:
    QString m_text;
    QString m_local;
    QString m_host;
    QString m_use;
    int m_port = -1;
};

/// Whether a host name or literal address means this machine itself.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace keyturn
