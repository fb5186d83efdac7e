// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/jsonstring.h"

#include <utility>

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

std::optional<JsonStringMembers::Member> JsonStringMembers::next()
{
    for (; m_at < m_json.size(); ++m_at) {
        const char c = m_json[m_at];
        if (c == '"') {
            const qsizetype begin = m_at + 1;
            m_at = endOfString(m_json, m_at);
            const JsonSpan span{begin, qMax<qsizetype>(0, m_at - begin)};
            if (const auto key = std::exchange(m_key, std::nullopt)) {
                const bool isWhole = m_at < m_json.size();
                ++m_at;
                return Member{.parent = parent(),
                              .key = *key,
                              .value = span,
                              .depth = m_open.size(),
                              .isWhole = isWhole};
            }
            m_string = m_json.sliced(span.begin, span.size);
        } else if (c == ':') {
            m_key = std::exchange(m_string, std::nullopt);
        } else if (!isJsonSpace(c)) {
            enter(c);
        }
    }
    return std::nullopt;
}

void JsonStringMembers::enter(char bracket)
{
    if (bracket == '{' || bracket == '[') {
        m_open.append(m_key.value_or(parent()));
    } else if ((bracket == '}' || bracket == ']') && !m_open.isEmpty()) {
        m_open.removeLast();
    }
    m_key.reset();
    m_string.reset();
}

std::optional<JsonSpan> findString(QByteArrayView json, QByteArrayView key)
{
    std::optional<JsonSpan> found;
    JsonStringMembers members(json);
    while (const auto member = members.next()) {
        if (member->depth == 1 && member->key == key) {
            found = member->value;
        }
    }
    return found;
}

bool isWholeJson(QByteArrayView json)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            i = endOfString(json, i);
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return true;
        }
    }
    return false;
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
