// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/options.h"

#include "app/sandbox/faults.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

struct Number
{
    const char *name;
    const char *description;
    int Options::*member;
    int least;
};

constexpr Number Numbers[] = {
    {"port", "Port of the C1 API; 0 takes any free one.", &Options::port, 0},
    {"principals", "Service principals.", &Options::principals, 1},
    {"credentials-per-principal", "Credentials of each.", &Options::credentialsPerPrincipal, 0},
    {"connectors", "Connectors.", &Options::connectors, 0},
    {"clients", "Confidence clients.", &Options::clients, 0},
    {"credentials-per-client", "Credentials of each.", &Options::credentialsPerClient, 0},
    {"personal-clients", "Personal clients.", &Options::personalClients, 0},
    {"latency", "Milliseconds before every answer.", &Options::latencyMs, 0},
    {"token-lifetime", "Seconds that an access token lasts.", &Options::tokenLifetimeSeconds, 1},
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Practice server for Keyturn: the APIs of C1 and Confidence on loopback, with invented data."_s);
    for (const auto &number : Numbers) {
        parser.addOption({QString::fromLatin1(number.name), QString::fromLatin1(number.description), u"N"_s});
    }
    parser.addOption({u"seed"_s, u"Number that all invented data follows from."_s, u"N"_s});
    parser.addOption({u"fault"_s, u"METHOD GLOB=KIND[:COUNT][;key=value…]; may be repeated."_s, u"FAULT"_s});
    parser.addOption(
        {u"client-id-host"_s, u"Host in C1's client IDs, instead of this server's own."_s, u"HOST"_s});
    parser.addOption({u"enforce-source-ranges"_s, u"Refuse tokens where loopback is outside the ranges."_s});
    parser.addOption({u"demand-dpop-nonce"_s, u"Challenge every DPoP proof for a nonce."_s});
    parser.addOption({u"echo-confidence-secrets"_s, u"Show Confidence secrets on reads again."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
}

} // namespace

std::expected<Options, QString> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"keyturn-sandbox"_s} + arguments))
        return std::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s))
        return std::unexpected(parser.helpText());
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(u"unexpected argument: "_s + parser.positionalArguments().first());
    Options options;
    for (const auto &number : Numbers) {
        const QString name = QString::fromLatin1(number.name);
        if (!parser.isSet(name))
            continue;
        bool valid = false;
        options.*number.member = parser.value(name).toInt(&valid);
        if (!valid || options.*number.member < number.least)
            return std::unexpected(u"--%1 needs a number from %2"_s.arg(name).arg(number.least));
    }
    if (parser.isSet(u"seed"_s)) {
        bool valid = false;
        options.seed = parser.value(u"seed"_s).toUInt(&valid);
        if (!valid)
            return std::unexpected(u"--seed needs a number"_s);
    }
    options.clientIdHost = parser.value(u"client-id-host"_s);
    options.faults = parser.values(u"fault"_s);
    for (const auto &fault : std::as_const(options.faults)) {
        if (const auto parsed = Fault::parse(fault); !parsed)
            return std::unexpected(parsed.error());
    }
    options.enforceSourceRanges = parser.isSet(u"enforce-source-ranges"_s);
    options.demandDpopNonce = parser.isSet(u"demand-dpop-nonce"_s);
    options.echoConfidenceSecrets = parser.isSet(u"echo-confidence-secrets"_s);
    return options;
}

} // namespace keyturn::sandbox
