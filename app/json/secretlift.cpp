// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/secretlift.h"

#include "app/json/jsonstring.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace keyturn {

namespace {

/// One of the Confidence pages has it so; what stands under `clientSecret` comes first.
bool isFlatSecret(const JsonStringMembers::Member &member)
{
    return member.key == "secret" && member.depth == 1;
}

bool isSecret(const JsonStringMembers::Member &member)
{
    return (member.key == "clientSecret" && member.parent != "labels") ||
           (member.key == "secret" && member.parent == "clientSecret");
}

Secret unescaped(QByteArrayView spelled)
{
    if (!spelled.contains('\\')) {
        return Secret::copyOf(spelled);
    }
    // No vendor's secret needs an escape; should one be spelled with it, Qt's parser sees this string alone.
    QByteArray json = QByteArray("[\"").append(spelled).append("\"]");
    QString text = QJsonDocument::fromJson(json).array().at(0).toString();
    Secret secret = Secret::take(text.toUtf8());
    wipe(text);
    wipe(json);
    return secret;
}

} // namespace

Secret liftSecret(QByteArray &body)
{
    Secret lifted;
    Secret flat;
    body.detach();
    JsonStringMembers members(body);
    while (const auto member = members.next()) {
        if (!isSecret(*member) && !isFlatSecret(*member)) {
            continue;
        }
        char *const value = body.data() + member->value.begin;
        if (Secret &place = isSecret(*member) ? lifted : flat; place.isEmpty() && member->isWhole) {
            place = unescaped({value, member->value.size});
        }
        std::fill_n(value, member->value.size, '*');
    }
    return lifted.isEmpty() ? std::move(flat) : std::move(lifted);
}

} // namespace keyturn
