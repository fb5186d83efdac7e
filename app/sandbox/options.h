// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace keyturn::sandbox {

/// What a practice server is seeded with and how it behaves. The counts are exact: `principals` times
/// `credentialsPerPrincipal` rows are listed, the sign-in credential of the practice admin among them.
struct Options
{
    int port = 0; ///< of the C1 API; 0 takes any free one. Confidence and control always take any.
    int principals = 8;
    int credentialsPerPrincipal = 3;
    int connectors = 6;
    int clients = 4;
    int credentialsPerClient = 3;
    int personalClients = 5;
    int latencyMs = 0; ///< waited before every answer of the two APIs
    quint32 seed = 20260801;
    int tokenLifetimeSeconds = 3600;
    bool enforceSourceRanges = false;   ///< off: a credential limited to other addresses still gets a token
    bool demandDpopNonce = false;       ///< DPoP proofs need a nonce that the server names first
    bool echoConfidenceSecrets = false; ///< reads of Confidence credentials show the secret again
    QString clientIdHost = {};          ///< in C1's client IDs; empty for the address that is listened on
    QStringList faults = {};            ///< each `METHOD GLOB=KIND[:COUNT][;key=value…]`, see faults.h
};

/// Reads the program's arguments (without the program's name). The error is a sentence for stderr;
/// asked for help, it is the help text.
std::expected<Options, QString> parseArguments(const QStringList &arguments);

} // namespace keyturn::sandbox
