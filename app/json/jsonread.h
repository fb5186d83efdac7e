// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldvalue.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace keyturn {

/// Whether a value says nothing: missing, null, "", [] or {}. The vendors do not tell these apart.
[[nodiscard]] bool saysNothing(const QJsonValue &value);

/// A Protocol error that names the key, never its value.
[[nodiscard]] ApiError wrongType(QLatin1StringView key);

/// Empty if it says nothing or is no text.
[[nodiscard]] QString textAt(const QJsonObject &object, QLatin1StringView key);
/// Invalid if it says nothing or is no readable timestamp.
[[nodiscard]] QDateTime instantAt(const QJsonObject &object, QLatin1StringView key);
/// The texts of a list; what is no text is left out. For what restricts nothing.
[[nodiscard]] QStringList textsAt(const QJsonObject &object, QLatin1StringView key);

/// A list of texts, as spelled; empty if it says nothing. Everything else fails: half a list of restrictions
/// could pass for fewer restrictions.
[[nodiscard]] Result<QStringList> strictTexts(QLatin1StringView key, const QJsonValue &value);
/// Labels as a map, or as a list of maps. Everything else fails: a label that is not understood would be lost
/// with the next edit.
[[nodiscard]] Result<LabelMap> strictLabels(QLatin1StringView key, const QJsonValue &value);
/// The object that an answer wraps its value in; fails if it is missing or no object.
[[nodiscard]] Result<QJsonObject> wrappedIn(const QJsonObject &answer, QLatin1StringView key);

} // namespace keyturn
