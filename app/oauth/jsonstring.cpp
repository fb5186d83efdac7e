// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/jsonstring.h"

namespace keyturn {

namespace {

/// From an opening quote to its closing one; the size of the text if there is none.
qsizetype endOfString(QByteArrayView json, qsizetype openingQuote)
{
    for (qsizetype i = openingQuote + 1; i < json.size(); ++i) {
        if (json[i] == '\\') {
            ++i;
        } else if (json[i] == '"') {
            return i;
        }
    }
    return json.size();
}

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::optional<JsonSpan> findString(QByteArrayView json, QByteArrayView key)
{
    std::optional<JsonSpan> found;
    bool atKey = false; // the last string was the key, and a colon followed
    bool sawKey = false;
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            const QByteArrayView text = json.sliced(i + 1, qMax<qsizetype>(0, end - i - 1));
            if (atKey && depth == 1) {
                found = JsonSpan{i + 1, text.size()};
            }
            sawKey = !atKey && depth == 1 && text == key;
            atKey = false;
            i = end;
        } else if (c == ':') {
            atKey = sawKey;
            sawKey = false;
        } else if (!isJsonSpace(c)) {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            atKey = false;
            sawKey = false;
        }
    }
    return found;
}

void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (code < 0x20) {
            json += "\\u00";
            json += hex[code >> 4];
            json += hex[code & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace keyturn
