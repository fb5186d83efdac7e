// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/c1routes.h"
#include "app/sandbox/confidenceroutes.h"
#include "app/sandbox/control.h"
#include "app/sandbox/listener.h"
#include "app/sandbox/seed.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr int ApiThreads = 32;
constexpr int ControlThreads = 4;

Router c1Router()
{
    Router router;
    addC1Token(router);
    addC1Principals(router);
    addC1Credentials(router);
    addC1PersonalClients(router);
    addC1Connectors(router);
    addC1Lookups(router);
    return router;
}

Router confidenceRouter()
{
    Router router;
    addConfidenceToken(router);
    addConfidenceClients(router);
    addConfidenceCredentials(router);
    return router;
}

QString urlOf(int port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

} // namespace

class SandboxServer::Private
{
public:
    explicit Private(const Options &options)
        : shared(options)
        , c1(u"c1"_s, c1Router(), authenticateC1, shared)
        , confidence(u"confidence"_s, confidenceRouter(), authenticateConfidence, shared)
        , control(shared, c1, confidence)
        , c1Listener([this](Request request) { return c1.serve(std::move(request)); }, ApiThreads)
        , confidenceListener([this](Request request) { return confidence.serve(std::move(request)); },
                             ApiThreads)
        , controlListener([this](const Request &request) { return control.serve(request); }, ControlThreads)
    {
    }

    Shared shared;
    Service c1;
    Service confidence;
    Control control;
    int c1Port = 0;
    int confidencePort = 0;
    int controlPort = 0;
    Listener c1Listener;
    Listener confidenceListener;
    Listener controlListener;
};

SandboxServer::SandboxServer(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

std::expected<void, QString> SandboxServer::start()
{
    auto &store = d->shared.store;
    for (const auto &text : store.options.faults) {
        const auto fault = Fault::parse(text);
        if (!fault)
            return std::unexpected(fault.error());
        d->shared.faults.add(*fault);
    }
    const auto c1Port = d->c1Listener.bind(store.options.port);
    const auto confidencePort = d->confidenceListener.bind(0);
    const auto controlPort = d->controlListener.bind(0);
    for (const auto *port : {&c1Port, &confidencePort, &controlPort}) {
        if (!*port)
            return std::unexpected(port->error());
    }
    d->c1Port = *c1Port;
    d->confidencePort = *confidencePort;
    d->controlPort = *controlPort;
    store.c1Host = store.options.clientIdHost.isEmpty() ? u"127.0.0.1:"_s + QString::number(d->c1Port)
                                                        : store.options.clientIdHost;
    seedC1(store);
    seedConfidence(store);
    d->c1Listener.start();
    d->confidenceListener.start();
    d->controlListener.start();
    return {};
}

void SandboxServer::stop()
{
    d->shared.patience.end();
    d->c1Listener.stop();
    d->confidenceListener.stop();
    d->controlListener.stop();
}

QString SandboxServer::c1Url() const
{
    return urlOf(d->c1Port);
}

QString SandboxServer::confidenceUrl() const
{
    return urlOf(d->confidencePort);
}

QString SandboxServer::controlUrl() const
{
    return urlOf(d->controlPort) + u"/_control"_s;
}

QString SandboxServer::c1ClientId() const
{
    const auto &store = d->shared.store;
    return store.adminCredentialId % u'@' % store.c1Host % u"/spc";
}

QByteArray SandboxServer::c1ClientSecret() const
{
    return d->shared.store.keys.c1Secret(d->shared.store.adminCredentialId);
}

QString SandboxServer::confidenceClientId() const
{
    return d->shared.store.confidenceApiClientId;
}

QByteArray SandboxServer::confidenceClientSecret() const
{
    return d->shared.store.keys.confidenceSecret(d->shared.store.confidenceApiClientId);
}

QByteArray SandboxServer::readinessLine() const
{
    const auto signIn = [](const QString &url, const QString &id, const QByteArray &secret) {
        return QJsonObject{
            {u"url"_s, url}, {u"clientId"_s, id}, {u"clientSecret"_s, QString::fromLatin1(secret)}};
    };
    const QJsonObject line{
        {u"c1"_s, signIn(c1Url(), c1ClientId(), c1ClientSecret())},
        {u"confidence"_s, signIn(confidenceUrl(), confidenceClientId(), confidenceClientSecret())},
        {u"control"_s, controlUrl()},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace keyturn::sandbox
