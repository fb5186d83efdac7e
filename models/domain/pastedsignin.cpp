// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/pastedsignin.h"

#include "models/domain/clientid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto secretPrefix = "secret-token:"_L1;
constexpr int deepestPaste = 16;

enum class Part : quint8 { None, ClientId, Secret, Url };

/// `CONDUCTORONE_CLIENT_ID`, `client-id`, `Client ID` and `clientId` all say the same.
Part partNamed(QStringView key)
{
    QString plain;
    for (const QChar c : key) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    if (plain.endsWith("clientid"_L1)) {
        return Part::ClientId;
    }
    if (plain.endsWith("clientsecret"_L1) || plain == "secret"_L1) {
        return Part::Secret;
    }
    return plain.endsWith("tokenurl"_L1) || plain.endsWith("apiroot"_L1) ? Part::Url : Part::None;
}

/// The first of each part stands.
void put(PastedSignIn &found, Part part, QStringView value)
{
    if (value.isEmpty()) {
        return;
    }
    if (part == Part::ClientId && found.clientId.isEmpty()) {
        found.clientId = value.toString();
    } else if (part == Part::Secret && found.secret.isEmpty()) {
        found.secret = Secret::take(value.toUtf8());
    } else if (part == Part::Url && found.url.isEmpty()) {
        found.url = QUrl(value.toString(), QUrl::StrictMode);
    }
}

void collect(PastedSignIn &found, const QJsonValue &value, int depth)
{
    if (depth > deepestPaste) {
        return;
    }
    for (const QJsonValue item : value.toArray()) {
        collect(found, item, depth + 1);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isString()) {
            put(found, partNamed(member.key()), member->toString().trimmed());
        } else {
            collect(found, *member, depth + 1);
        }
    }
}

/// From the first brace to the last: around it may stand what a command printed besides.
PastedSignIn inJson(const QString &text)
{
    PastedSignIn found;
    const qsizetype begin = text.indexOf(u'{');
    const qsizetype end = text.lastIndexOf(u'}');
    if (begin >= 0 && end > begin) {
        QByteArray json = QStringView(text).sliced(begin, end + 1 - begin).toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(json);
        wipe(json);
        collect(found, document.object(), 0);
    }
    return found;
}

QStringView unquoted(QStringView value)
{
    value = value.trimmed();
    while (value.endsWith(u';') || value.endsWith(u',')) {
        value = value.chopped(1).trimmed();
    }
    for (const QChar quote : {u'"', u'\'', u'`'}) {
        if (value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote)) {
            return value.sliced(1, value.size() - 2).trimmed();
        }
    }
    return value;
}

PastedSignIn inAssignments(const QList<QStringView> &lines)
{
    PastedSignIn found;
    for (const QStringView line : lines) {
        for (const QChar sign : {u'=', u':'}) {
            const qsizetype at = line.indexOf(sign);
            const Part part = at < 0 ? Part::None : partNamed(line.first(at));
            if (part != Part::None) {
                put(found, part, unquoted(line.sliced(at + 1)));
                break;
            }
        }
    }
    return found;
}

bool isSecretByShape(QStringView word)
{
    return word.startsWith(secretPrefix);
}

bool isClientIdByShape(QStringView word)
{
    return ClientId::parse(word).has_value();
}

/// Which of two bare words is the client ID is told by their shape; where it is not, by their order, if they
/// stand on a line each.
PastedSignIn inWords(const QList<QStringView> &words, qsizetype lines)
{
    PastedSignIn found;
    if (words.size() == 1 && isSecretByShape(words.first())) {
        put(found, Part::Secret, words.first());
    }
    if (words.size() != 2) {
        return found;
    }
    const bool inOrder = isClientIdByShape(words.first()) || isSecretByShape(words.last());
    const bool reversed = !inOrder && (isSecretByShape(words.first()) || isClientIdByShape(words.last()));
    if (inOrder || reversed || lines == 2) {
        put(found, Part::ClientId, words.at(reversed ? 1 : 0));
        put(found, Part::Secret, words.at(reversed ? 0 : 1));
    }
    return found;
}

bool isNothing(const PastedSignIn &found)
{
    return found.clientId.isEmpty() && found.secret.isEmpty();
}

} // namespace

std::optional<PastedSignIn> findSignIn(const QString &text)
{
    static const QRegularExpression lineEnds(u"[\\r\\n\u2028]+"_s);
    static const QRegularExpression blanks(u"[\\s\u2028]+"_s);
    const auto lines = QStringView(text).split(lineEnds, Qt::SkipEmptyParts);
    PastedSignIn found = inJson(text);
    if (isNothing(found)) {
        found = inAssignments(lines);
    }
    if (isNothing(found)) {
        found = inWords(QStringView(text).split(blanks, Qt::SkipEmptyParts), lines.size());
    }
    if (isNothing(found)) {
        return std::nullopt;
    }
    return found;
}

} // namespace keyturn
