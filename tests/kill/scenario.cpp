// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/scenario.h"

#include "models/domain/kinddescriptor.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// Where requests about credentials of a kind go; `*` is one segment.
struct Paths
{
    QString mint;
    QString edit;
    QString revoke;
};

Paths pathsOf(Kind kind)
{
    switch (kind) {
    case Kind::ServicePrincipalCredential:
        return {u"POST /api/v1/service_principals/*/credentials"_s,
                u"PATCH /api/v1/service_principals/*/credentials/*"_s,
                u"DELETE /api/v1/service_principals/*/credentials/*"_s};
    case Kind::PersonalClient:
        return {u"POST /api/v1/iam/personal_clients"_s, u"POST /api/v1/iam/personal_clients/*"_s,
                u"DELETE /api/v1/iam/personal_clients/*"_s};
    case Kind::ConnectorCredential:
        return {u"POST /api/v1/apps/connectors/credentials"_s,
                {},
                u"POST /api/v1/apps/*/connectors/*/credentials/*"_s};
    case Kind::ClientCredential:
        return {u"POST /v1/clients/*/credentials"_s, u"PATCH /v1/clients/*/credentials/*"_s,
                u"DELETE /v1/clients/*/credentials/*"_s};
    }
    Q_UNREACHABLE();
}

void addVerbs(Kind kind, QList<Scenario> &scenarios)
{
    const QString noun = QString::fromLatin1(descriptorOf(kind).token.data());
    const Paths paths = pathsOf(kind);
    scenarios << Scenario{u"mint "_s + noun, kind, {Step::Mint}, paths.mint};
    scenarios << Scenario{u"revoke "_s + noun, kind, {Step::Mint, Step::Revoke}, paths.revoke};
    if (kind != Kind::ConnectorCredential) {
        scenarios << Scenario{u"replace "_s + noun, kind, {Step::Mint, Step::Replace}, paths.mint, 1};
        scenarios << Scenario{u"edit "_s + noun, kind, {Step::Mint, Step::Edit}, paths.edit};
    }
}

void addOwners(Kind kind, const QString &noun, const QString &path, QList<Scenario> &scenarios)
{
    scenarios << Scenario{u"create "_s + noun, kind, {Step::CreateOwner}, u"POST "_s + path};
    scenarios << Scenario{u"delete %1 with a held secret"_s.arg(noun),
                          kind,
                          {Step::CreateOwner, Step::Mint, Step::DeleteOwner},
                          u"DELETE %1/*"_s.arg(path)};
}

QString commitName(const KillPoint &point)
{
    return (point.after ? u"after commit %1"_s : u"before commit %1"_s).arg(point.commit);
}

} // namespace

QList<Scenario> allScenarios()
{
    QList<Scenario> scenarios;
    for (const Kind kind : allKinds) {
        addVerbs(kind, scenarios);
    }
    addOwners(Kind::ServicePrincipalCredential, u"service principal"_s, u"/api/v1/service_principals"_s,
              scenarios);
    addOwners(Kind::ClientCredential, u"client"_s, u"/v1/clients"_s, scenarios);
    const Kind any = Kind::ServicePrincipalCredential;
    scenarios << Scenario{u"mint a restricted one"_s, any, {Step::MintRestricted}, mintRequestOf(any)};
    scenarios << Scenario{u"keep a secret"_s, any, {Step::Mint, Step::Keep}, {}};
    scenarios << Scenario{u"hand over a secret"_s, any, {Step::Mint, Step::HandOver}, {}};
    scenarios << Scenario{u"discard a secret"_s, any, {Step::Mint, Step::Discard}, {}};
    return scenarios;
}

QString mintRequestOf(Kind kind)
{
    return pathsOf(kind).mint;
}

QString Instant::name() const
{
    return again ? u"%1, then %2 in the next run"_s.arg(firstName(), commitName(*again)) : firstName();
}

QString Instant::firstName() const
{
    switch (at) {
    case At::Commit:
        return commitName(point);
    case At::BeforeActing:
        return u"before the server acts"_s;
    case At::ActsLater:
        return u"the server acts later"_s;
    case At::AfterActing:
        return u"after the server acted"_s;
    case At::MidAnswer:
        return u"in the middle of the answer"_s;
    case At::Answered:
        return u"%1 ms after the answer"_s.arg(milliseconds);
    case At::Random:
        return u"%1 ms after the start"_s.arg(milliseconds);
    }
    Q_UNREACHABLE();
}

QString Instant::fault(const Scenario &scenario) const
{
    const QString skip = scenario.earlier > 0 ? u";skip=%1"_s.arg(scenario.earlier) : QString();
    const auto kind = [this] {
        switch (at) {
        case At::BeforeActing:
            return u"hang:1"_s;
        case At::ActsLater:
            return u"latency:1;ms=120000"_s;
        case At::AfterActing:
        case At::Answered:
            return u"latency-after:1"_s;
        case At::MidAnswer:
            return u"stall:1"_s;
        case At::Commit:
        case At::Random:
            break;
        }
        return QString();
    }();
    return kind.isEmpty() ? QString() : scenario.write % u'=' % kind % skip;
}

Instant unsettledInstant()
{
    return {.at = Instant::At::AfterActing, .point = {}};
}

QList<Instant> distinctInstants(const Scenario &scenario, const Commits &commits, int settling)
{
    QList<Instant> instants;
    for (int commit = commits.before + 1; commit <= commits.total; ++commit) {
        for (const bool after : {false, true}) {
            instants << Instant{.at = Instant::At::Commit, .point = {after, commit}};
        }
    }
    for (int commit = 1; commit <= settling; ++commit) {
        for (const bool after : {false, true}) {
            Instant instant = unsettledInstant();
            instant.again = KillPoint{after, commit};
            instants << instant;
        }
    }
    if (!scenario.write.isEmpty()) {
        using enum Instant::At;
        for (const Instant::At at : {BeforeActing, ActsLater, AfterActing, MidAnswer, Answered}) {
            instants << Instant{.at = at, .point = {}};
        }
    }
    return instants;
}

} // namespace keyturn::test
