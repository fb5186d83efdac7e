// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace keyturn {

/// Where a string value stands in a JSON text, without its quotes.
struct JsonSpan
{
    qsizetype begin = 0;
    qsizetype size = 0;
};

/// Walks over the members of a JSON text whose values are strings, as they are spelled (escapes and all).
/// With it a secret can be moved out of a text before QJsonDocument copies it into memory that nobody wipes.
/// Does not validate the text, which must outlive the walk and keep its place.
class JsonStringMembers
{
public:
    struct Member
    {
        /// The key of the object that it is a member of; that of the array if that object stands in one.
        QByteArrayView parent;
        QByteArrayView key;
        JsonSpan value;
        /// 1 for members of the outermost object.
        qsizetype depth = 0;
        /// Whether the closing quote is there; if not, the text is cut off and the value may be.
        bool isWhole = true;
    };

    explicit JsonStringMembers(QByteArrayView json)
        : m_json(json)
    {
    }

    /// nullopt at the end.
    [[nodiscard]] std::optional<Member> next();

private:
    [[nodiscard]] QByteArrayView parent() const
    {
        return m_open.isEmpty() ? QByteArrayView() : m_open.last();
    }

    void enter(char bracket);

    QByteArrayView m_json;
    qsizetype m_at = 0;
    /// The keys of the objects and arrays that are open here.
    QList<QByteArrayView> m_open;
    /// The string just passed, which a colon makes a key.
    std::optional<QByteArrayView> m_string;
    /// The key whose value comes next.
    std::optional<QByteArrayView> m_key;
};

/// Finds the string value of a key of the outermost object. The last one counts if the key appears twice, as
/// in QJsonDocument.
[[nodiscard]] std::optional<JsonSpan> findString(QByteArrayView json, QByteArrayView key);

/// Whether an object or array is there from its first bracket to the last; tells a text that was cut off from
/// a whole one. Does not validate what is between.
[[nodiscard]] bool isWholeJson(QByteArrayView json);

/// Appends `text` as a JSON string (RFC 8259, section 7), quotes included.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

} // namespace keyturn
