// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/resourcename.h"

#include "app/endpoint/endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

std::optional<ResourceName> ResourceName::parse(const QString &text)
{
    QStringList segments = text.split(u'/');
    const bool shaped = (segments.size() == 2 || segments.size() == 4) && segments[0] == "clients"_L1 &&
                        (segments.size() == 2 || segments[2] == "credentials"_L1);
    if (!shaped || std::ranges::any_of(segments, leadsElsewhere)) {
        return std::nullopt;
    }
    return ResourceName(std::move(segments));
}

QString ResourceName::client() const
{
    return m_segments[0] + u'/' + m_segments[1];
}

} // namespace keyturn
