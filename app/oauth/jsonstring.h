// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace keyturn {

/// Where a string value stands in a JSON text, without its quotes.
struct JsonSpan
{
    qsizetype begin = 0;
    qsizetype size = 0;
};

/// Finds the string value of a key of the outermost object, as it is spelled (escapes and all). With it a
/// secret can be moved out of a JSON text before QJsonDocument copies it into memory that nobody wipes. The
/// last one counts if the key appears twice, as in QJsonDocument. Does not validate the text.
[[nodiscard]] std::optional<JsonSpan> findString(QByteArrayView json, QByteArrayView key);

/// Appends `text` as a JSON string (RFC 8259, section 7), quotes included.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

} // namespace keyturn
