// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace keyturn::test {

/// A real proxy, squid, on loopback, as an ordinary process that ends with this object. It wants a login: the
/// user "keyturn" with the password "let me out". It knows one host, tenant(), which is this machine. Fails
/// loudly if squid cannot be started.
class Squid
{
public:
    Squid();
    ~Squid();
    Squid(const Squid &) = delete;
    Squid &operator=(const Squid &) = delete;

    [[nodiscard]] static QString tenant() { return QStringLiteral("tenant.keyturn.test"); }

    [[nodiscard]] static QString user() { return QStringLiteral("keyturn"); }

    [[nodiscard]] static QByteArray password() { return QByteArrayLiteral("let me out"); }

    /// As the admin sees it: `127.0.0.1:port`.
    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    /// All that it has logged so far, one line for each request.
    [[nodiscard]] QByteArray log() const;

    void stop();

private:
    void writeFiles() const;
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] bool accepts() const;

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace keyturn::test
