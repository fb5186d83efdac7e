// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/practice.h"

#include "app/sandbox/sandboxserver.h"
#include "models/ports/entropy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct Tenant
{
    QString name;
    Vendor vendor;
    QUrl root;
    QString clientId;
    Secret secret;
};

struct PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

Practice::Connection connectionTo(Tenant tenant, Entropy &entropy)
{
    tenant.root.setPath({});
    return {.profile = {.id = entropy.uuid(),
                        .vendor = tenant.vendor,
                        .name = tenant.name,
                        .clientId = tenant.clientId,
                        .apiRoot = tenant.root,
                        .tokenUrl = tokenUrlAt(tenant.root, tenant.vendor),
                        .signIn = SignIn::Assertion,
                        .practice = true,
                        .caFile = {},
                        .colour = ProfileColour::Green},
            .secret = std::move(tenant.secret)};
}

/// Programs that this one starts would inherit it.
Secret takeFromEnvironment(const char *name)
{
    Secret secret = Secret::take(qgetenv(name));
    qunsetenv(name);
    return secret;
}

QString practiceC1()
{
    return PracticeText::tr("Practice ConductorOne");
}

QString practiceConfidence()
{
    return PracticeText::tr("Practice Confidence");
}

} // namespace

Practice::Practice() = default;

Practice::~Practice() = default;

std::expected<std::unique_ptr<Practice>, QString> Practice::begin(const CommandLine &line, Entropy &entropy)
{
    Secrets secrets{.c1 = takeFromEnvironment("KEYTURN_C1_CLIENT_SECRET"),
                    .confidence = takeFromEnvironment("KEYTURN_CONFIDENCE_CLIENT_SECRET")};
    std::unique_ptr<Practice> practice(new Practice);
    if (!practice->m_directory.isValid()) {
        return std::unexpected(practice->m_directory.errorString());
    }
    const QString problem =
        line.sandbox ? practice->startServer(entropy) : practice->connect(line, std::move(secrets), entropy);
    if (!problem.isEmpty()) {
        return std::unexpected(problem);
    }
    return practice;
}

QString Practice::startServer(Entropy &entropy)
{
    m_server = std::make_unique<sandbox::SandboxServer>();
    if (const auto started = m_server->start(); !started) {
        return started.error();
    }
    m_connections.push_back(connectionTo({.name = practiceC1(),
                                          .vendor = Vendor::ConductorOne,
                                          .root = QUrl(m_server->c1Url()),
                                          .clientId = m_server->c1ClientId(),
                                          .secret = Secret::take(m_server->c1ClientSecret())},
                                         entropy));
    m_connections.push_back(connectionTo({.name = practiceConfidence(),
                                          .vendor = Vendor::Confidence,
                                          .root = QUrl(m_server->confidenceUrl()),
                                          .clientId = m_server->confidenceClientId(),
                                          .secret = Secret::take(m_server->confidenceClientSecret())},
                                         entropy));
    return {};
}

QString Practice::connect(const CommandLine &line, Secrets secrets, Entropy &entropy)
{
    const auto missing = [](const QString &vendor) {
        return PracticeText::tr("Set KEYTURN_%1_CLIENT_ID and KEYTURN_%1_CLIENT_SECRET for that server.")
            .arg(vendor);
    };
    if (!line.c1.isEmpty()) {
        Tenant tenant{.name = practiceC1(),
                      .vendor = Vendor::ConductorOne,
                      .root = line.c1,
                      .clientId = qEnvironmentVariable("KEYTURN_C1_CLIENT_ID"),
                      .secret = std::move(secrets.c1)};
        if (tenant.clientId.isEmpty() || tenant.secret.isEmpty()) {
            return missing(u"C1"_s);
        }
        m_connections.push_back(connectionTo(std::move(tenant), entropy));
    }
    if (!line.confidence.isEmpty()) {
        Tenant tenant{.name = practiceConfidence(),
                      .vendor = Vendor::Confidence,
                      .root = line.confidence,
                      .clientId = qEnvironmentVariable("KEYTURN_CONFIDENCE_CLIENT_ID"),
                      .secret = std::move(secrets.confidence)};
        if (tenant.clientId.isEmpty() || tenant.secret.isEmpty()) {
            return missing(u"CONFIDENCE"_s);
        }
        m_connections.push_back(connectionTo(std::move(tenant), entropy));
    }
    return {};
}

} // namespace keyturn
