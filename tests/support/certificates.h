// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace keyturn::test {

/// A certificate authority and server certificates, made afresh for each test run by the `openssl` command,
/// so that no private key is ever stored. Fails loudly if the command is missing.
class Certificates
{
public:
    Certificates();

    /// The authority, in PEM.
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("ca.pem")); }

    /// A server that presents a certificate for `hostName`, signed by the authority.
    [[nodiscard]] QSslConfiguration serverFor(const QString &hostName) const;
    /// The same, but the certificate expired yesterday.
    [[nodiscard]] QSslConfiguration expiredFor(const QString &hostName) const;
    /// The same, but the certificate is valid from tomorrow on.
    [[nodiscard]] QSslConfiguration notYetValidFor(const QString &hostName) const;
    /// A server that presents a certificate for localhost that it signed itself.
    [[nodiscard]] QSslConfiguration selfSigned() const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    /// In days from now.
    [[nodiscard]] QSslConfiguration issued(const QString &hostName, int validFrom, int validUntil) const;
    void write(const QString &name, const QByteArray &content) const;
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QSslConfiguration load(const QString &certificate, const QString &key) const;

    QTemporaryDir m_directory;
};

} // namespace keyturn::test
