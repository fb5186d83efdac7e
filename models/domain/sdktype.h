// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QStringView>

/// Confidence's tokens for ClientCredential.sdkType. There may be others: they are shown as they are, and not
/// written.
namespace keyturn::sdktype {

inline constexpr QLatin1StringView backEnd{"BACKEND"};
inline constexpr QLatin1StringView frontEnd{"FRONTEND"};
/// What the vendor says where nothing was chosen, and what clears the field.
inline constexpr QLatin1StringView unspecified{"SDK_TYPE_UNSPECIFIED"};

[[nodiscard]] inline bool isKnown(QStringView token)
{
    return token == backEnd || token == frontEnd;
}

} // namespace keyturn::sdktype
