// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/jsonread.h"

#include "app/json/timestamp.h"

#include <QCoreApplication>

namespace keyturn {

bool saysNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    }
    return false;
}

ApiError wrongType(QLatin1StringView key)
{
    return ApiError::protocol(
        QCoreApplication::translate("Json", "\"%1\" in the answer is missing or not of the promised type.")
            .arg(key));
}

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QDateTime instantAt(const QJsonObject &object, QLatin1StringView key)
{
    return readTimestamp(textAt(object, key)).value_or(QDateTime());
}

QStringList textsAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue value : array) {
        if (value.isString()) {
            texts << value.toString();
        }
    }
    return texts;
}

Result<QStringList> strictTexts(QLatin1StringView key, const QJsonValue &value)
{
    QStringList texts;
    if (saysNothing(value)) {
        return texts;
    }
    if (!value.isArray()) {
        return std::unexpected(wrongType(key));
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array) {
        if (!element.isString()) {
            return std::unexpected(wrongType(key));
        }
        texts << element.toString();
    }
    return texts;
}

Result<LabelMap> strictLabels(QLatin1StringView key, const QJsonValue &value)
{
    LabelMap labels;
    if (saysNothing(value)) {
        return labels;
    }
    const QJsonArray maps = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue element : maps) {
        if (!element.isObject()) {
            return std::unexpected(wrongType(key));
        }
        const QJsonObject map = element.toObject();
        for (auto label = map.begin(); label != map.end(); ++label) {
            if (!label.value().isString() && !label.value().isNull()) {
                return std::unexpected(wrongType(key));
            }
            labels.insert(label.key(), label.value().toString());
        }
    }
    return labels;
}

Result<QJsonObject> wrappedIn(const QJsonObject &answer, QLatin1StringView key)
{
    const QJsonValue value = answer.value(key);
    if (!value.isObject()) {
        return std::unexpected(wrongType(key));
    }
    return value.toObject();
}

} // namespace keyturn
