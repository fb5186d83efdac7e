// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/practiceprofiles.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

ProfileId profileIdOf(Vendor vendor)
{
    return vendor == Vendor::ConductorOne ? u"profile-c1"_s : u"profile-confidence"_s;
}

PracticeConnection connectionTo(Vendor vendor, const QJsonObject &readiness)
{
    const bool isC1 = vendor == Vendor::ConductorOne;
    const QJsonObject tenant = readiness.value(isC1 ? "c1"_L1 : "confidence"_L1).toObject();
    const QUrl root(tenant.value("url"_L1).toString());
    QUrl tokenUrl = root;
    tokenUrl.setPath(isC1 ? u"/auth/v1/token"_s : u"/v1/oauth/token"_s);
    return {.profile = {.id = profileIdOf(vendor),
                        .vendor = vendor,
                        .name = isC1 ? u"Practice C1"_s : u"Practice Confidence"_s,
                        .clientId = tenant.value("clientId"_L1).toString(),
                        .apiRoot = root,
                        .tokenUrl = tokenUrl,
                        .signIn = SignIn::Assertion,
                        .practice = true,
                        .caFile = {}},
            .secret = Secret::take(tenant.value("clientSecret"_L1).toString().toLatin1())};
}

} // namespace keyturn::test
