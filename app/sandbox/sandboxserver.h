// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/options.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

namespace keyturn::sandbox {

/// The practice server: the C1 and the Confidence API over real HTTP on loopback, with state, and a
/// control API beside them. Owns its listeners and their threads; needs no event loop. It starts
/// and stops once; the destructor stops it.
class SandboxServer
{
public:
    explicit SandboxServer(const Options &options = {});
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /// Seeds the data, binds three ports on 127.0.0.1 and answers from then on. The error says which
    /// port was refused or which fault was not understood.
    std::expected<void, QString> start();
    /// Wakes what hangs, closes the ports and joins the threads; takes up to about a second.
    void stop();

    QString c1Url() const;         ///< `http://127.0.0.1:PORT`, no trailing slash
    QString confidenceUrl() const; ///< the same for the other vendor
    QString controlUrl() const;    ///< `http://127.0.0.1:PORT/_control`

    QString c1ClientId() const;
    QByteArray c1ClientSecret() const;
    QString confidenceClientId() const;
    QByteArray confidenceClientSecret() const;

    /// The line that the program prints when it is ready, without a line break. Holds both secrets.
    QByteArray readinessLine() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyturn::sandbox
