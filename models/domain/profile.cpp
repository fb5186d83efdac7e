// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/profile.h"

#include "models/domain/clientid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

QString label(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        //: The colour of a connection: it has none.
        return QCoreApplication::translate("Profile", "None");
    case ProfileColour::Red:
        return QCoreApplication::translate("Profile", "Red");
    case ProfileColour::Amber:
        return QCoreApplication::translate("Profile", "Amber");
    case ProfileColour::Green:
        return QCoreApplication::translate("Profile", "Green");
    case ProfileColour::Teal:
        return QCoreApplication::translate("Profile", "Teal");
    case ProfileColour::Blue:
        return QCoreApplication::translate("Profile", "Blue");
    case ProfileColour::Purple:
        return QCoreApplication::translate("Profile", "Purple");
    }
    Q_UNREACHABLE();
}

QList<Region> confidenceRegions()
{
    return {
        {QCoreApplication::translate("Profile", "Europe"), QUrl(u"https://iam.eu.confidence.dev"_s)},
        {QCoreApplication::translate("Profile", "United States"), QUrl(u"https://iam.us.confidence.dev"_s)},
        {QCoreApplication::translate("Profile", "Global"), QUrl(u"https://iam.confidence.dev"_s)},
    };
}

QUrl tokenUrlAt(const QUrl &root, Vendor vendor)
{
    QUrl url = root;
    url.setPath(vendor == Vendor::ConductorOne ? u"/auth/v1/token"_s : u"/v1/oauth/token"_s);
    return url;
}

QUrl tokenUrlFor(const QString &clientId, const Profile &profile)
{
    const auto fresh = ClientId::parse(clientId);
    const auto own = ClientId::parse(profile.clientId);
    const bool isOfTenant = !fresh || (own && fresh->host() == own->host());
    return isOfTenant ? profile.tokenUrl : fresh->tokenUrl();
}

QString problemWithApiRoot(const QUrl &url)
{
    const auto problem = [](const char *text) { return QCoreApplication::translate("Profile", text); };
    if (!url.isValid() || url.host().isEmpty()) {
        return problem(
            QT_TRANSLATE_NOOP("Profile", "The URL needs a host, as in https://iam.eu.confidence.dev."));
    }
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host()))) {
        return problem(QT_TRANSLATE_NOOP("Profile", "The URL must begin with https://."));
    }
    if (!url.userInfo().isEmpty()) {
        return problem(QT_TRANSLATE_NOOP("Profile", "The URL must not contain a user name."));
    }
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment()) {
        return problem(
            QT_TRANSLATE_NOOP("Profile", "Only scheme, host and port belong here, without a path."));
    }
    return {};
}

} // namespace keyturn
