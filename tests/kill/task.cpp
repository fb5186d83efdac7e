// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/task.h"

#include "models/domain/kinddescriptor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QString Task::toText() const
{
    QJsonArray numbers;
    for (const Step step : steps) {
        numbers.append(static_cast<int>(step));
    }
    const QJsonObject json{{u"profile"_s, owner.profile},
                           {u"kind"_s, static_cast<int>(owner.kind)},
                           {u"parent"_s, owner.parentId},
                           {u"owner"_s, owner.id},
                           {u"name"_s, name},
                           {u"steps"_s, numbers}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Task> Task::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.isEmpty()) {
        return std::nullopt;
    }
    Task task;
    task.owner = {json.value("profile"_L1).toString(), static_cast<Kind>(json.value("kind"_L1).toInt()),
                  json.value("parent"_L1).toString(), json.value("owner"_L1).toString()};
    task.name = json.value("name"_L1).toString();
    const QJsonArray numbers = json.value("steps"_L1).toArray();
    for (const QJsonValue number : numbers) {
        task.steps << static_cast<Step>(number.toInt());
    }
    return task;
}

QByteArray Commits::toJson() const
{
    return QJsonDocument(QJsonObject{{u"before"_s, before}, {u"total"_s, total}})
        .toJson(QJsonDocument::Compact);
}

Commits Commits::fromJson(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return {.before = json.value("before"_L1).toInt(), .total = json.value("total"_L1).toInt()};
}

} // namespace keyturn::test
