// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/json/jsonfields.h"

#include "app/json/jsonread.h"
#include "app/json/timestamp.h"
#include "models/domain/cidr.h"
#include "models/domain/sdktype.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

std::unexpected<ApiError> refuse(const char *text, const FieldDescriptor &field)
{
    return std::unexpected(
        ApiError::invalid(QCoreApplication::translate("JsonFields", text).arg(field.label())));
}

std::unexpected<ApiError> refuseType(const FieldDescriptor &field)
{
    return refuse(QT_TRANSLATE_NOOP("JsonFields", "The value of \"%1\" has the wrong type."), field);
}

template<class T>
Result<FieldValue> heldIn(Result<T> read)
{
    if (!read) {
        return std::unexpected(std::move(read.error()));
    }
    return FieldValue(*std::move(read));
}

Result<FieldValue> readTime(const FieldDescriptor &field, const QJsonValue &value)
{
    const std::optional<QDateTime> instant = readTimestamp(value.toString());
    if (instant) {
        return instant->isValid() ? FieldValue(*instant) : FieldValue();
    }
    // An expiry that cannot be read must not pass for none.
    return field.type == FieldType::Expiry ? Result<FieldValue>(std::unexpected(wrongType(field.key)))
                                           : FieldValue(Unreadable());
}

FieldValue readText(const FieldDescriptor &field, const QJsonValue &value)
{
    // protobuf's JSON prints an enum value that it does not know as a number.
    if (field.type == FieldType::SdkType && value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return value.isString() ? FieldValue(value.toString()) : FieldValue(Unreadable());
}

Result<FieldValue> readValue(const FieldDescriptor &field, const QJsonValue &value)
{
    if (saysNothing(value)) {
        return FieldValue();
    }
    switch (field.type) {
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::SdkType:
    case FieldType::OwnerReference:
    case FieldType::IdentityReference:
        return readText(field, value);
    case FieldType::Instant:
    case FieldType::Expiry:
        return readTime(field, value);
    case FieldType::SourceRanges:
    case FieldType::Roles:
    case FieldType::Names:
        return heldIn(strictTexts(field.key, value));
    case FieldType::Flag:
        return value.isBool() ? Result<FieldValue>(value.toBool()) : std::unexpected(wrongType(field.key));
    case FieldType::Labels:
        return heldIn(strictLabels(field.key, value));
    }
    return FieldValue();
}

QJsonObject toJson(const LabelMap &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        object.insert(label.key(), label.value());
    }
    return object;
}

/// The vendor takes networks, not bare addresses.
QString asNetwork(const QString &range, const Cidr &cidr)
{
    return range.contains(u'/') ? range.trimmed() : cidr.text();
}

Result<QJsonValue> writeRanges(const KindDescriptor &descriptor, const FieldDescriptor &field,
                               const QStringList &ranges)
{
    if (ranges.size() > descriptor.maxSourceRanges) {
        return std::unexpected(ApiError::invalid(
            QCoreApplication::translate("JsonFields", "At most %1 source ranges are allowed.")
                .arg(descriptor.maxSourceRanges)));
    }
    QJsonArray array;
    for (const QString &range : ranges) {
        const auto cidr = Cidr::parse(range);
        if (!cidr) {
            return std::unexpected(ApiError::invalid(field.label() + u": "_s + cidr.error()));
        }
        array << asNetwork(range, *cidr);
    }
    return array;
}

Result<QJsonValue> writeNames(const FieldDescriptor &field, const QStringList &names)
{
    if (std::ranges::any_of(names, [](const QString &name) { return name.trimmed().isEmpty(); })) {
        return refuse(QT_TRANSLATE_NOOP("JsonFields", "An entry of \"%1\" is empty."), field);
    }
    return QJsonArray::fromStringList(names);
}

/// What clears a field. Enum values are cleared by their zero value, everything else as protobuf's JSON does.
QJsonValue emptyOf(FieldType type)
{
    switch (type) {
    case FieldType::SourceRanges:
    case FieldType::Roles:
    case FieldType::Names:
        return QJsonArray();
    case FieldType::Labels:
        return QJsonObject();
    case FieldType::SdkType:
        return QString(sdktype::unspecified);
    case FieldType::Flag:
        return false;
    case FieldType::Instant:
    case FieldType::Expiry:
        return QJsonValue::Null;
    case FieldType::Identifier:
    case FieldType::Text:
    case FieldType::OwnerReference:
    case FieldType::IdentityReference:
        return QString();
    }
    return QJsonValue::Null;
}

Result<QJsonValue> writeLifetime(const FieldDescriptor &field, const FieldValue &value)
{
    const auto *lifetime = std::get_if<std::chrono::seconds>(&value);
    if (lifetime == nullptr) {
        return refuseType(field);
    }
    if (lifetime->count() <= 0) {
        return refuse(QT_TRANSLATE_NOOP("JsonFields", "\"%1\" must be in the future."), field);
    }
    return writeDuration(*lifetime);
}

Result<QJsonValue> writeInstant(const FieldDescriptor &field, const FieldValue &value)
{
    const auto *instant = std::get_if<QDateTime>(&value);
    const bool writable = instant != nullptr && instant->isValid() && instant->date().year() > 0 &&
                          instant->date().year() <= 9999;
    return writable ? Result<QJsonValue>(writeTimestamp(*instant)) : refuseType(field);
}

/// Everything but the expiry, which is spelled differently at creation.
Result<QJsonValue> writeValue(const KindDescriptor &descriptor, const FieldDescriptor &field,
                              const FieldValue &value)
{
    switch (field.type) {
    case FieldType::SourceRanges:
        if (const auto *ranges = std::get_if<QStringList>(&value)) {
            return writeRanges(descriptor, field, *ranges);
        }
        break;
    case FieldType::Roles:
    case FieldType::Names:
        if (const auto *names = std::get_if<QStringList>(&value)) {
            return writeNames(field, *names);
        }
        break;
    case FieldType::Labels:
        if (const auto *labels = std::get_if<LabelMap>(&value)) {
            return toJson(*labels);
        }
        break;
    case FieldType::Flag:
        if (const auto *flag = std::get_if<bool>(&value)) {
            return *flag;
        }
        break;
    case FieldType::Text:
    case FieldType::SdkType:
        if (const auto *text = std::get_if<QString>(&value)) {
            return *text;
        }
        break;
    case FieldType::Identifier:
    case FieldType::Instant:
    case FieldType::Expiry:
    case FieldType::OwnerReference:
    case FieldType::IdentityReference:
        break;
    }
    return refuseType(field);
}

bool isSettable(Offer offer)
{
    return offer == Offer::Offered || offer == Offer::Required;
}

/// Refuses what the vendor would drop silently or should never be sent.
std::optional<ApiError> problemWith(const KindDescriptor &descriptor, const FieldValues &values,
                                    Offer FieldDescriptor::*offer)
{
    for (const auto &[field, value] : values.entries()) {
        const FieldDescriptor *found = descriptor.find(field);
        if (found == nullptr || !isSettable(found->*offer)) {
            const QString name = found == nullptr ? QString::number(int(field)) : found->label();
            return ApiError::invalid(
                QCoreApplication::translate("JsonFields", "\"%1\" cannot be set here.").arg(name));
        }
    }
    return std::nullopt;
}

bool isBlankText(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr ? text->trimmed().isEmpty() : isBlank(value);
}

std::unexpected<ApiError> refuseBlank(const FieldDescriptor &field)
{
    return refuse(QT_TRANSLATE_NOOP("JsonFields", "\"%1\" must not be empty."), field);
}

} // namespace

Result<FieldValues> readFields(const KindDescriptor &descriptor, const QJsonObject &object, Reading reading)
{
    FieldValues values;
    for (const FieldDescriptor &field : descriptor.fields) {
        Result<FieldValue> value = readValue(field, object.value(field.key));
        if (!value && reading == Reading::Strict) {
            return std::unexpected(std::move(value.error()));
        }
        if (value && !isBlank(*value) && (reading == Reading::Strict || !isUnreadable(*value))) {
            values.set(field.field, *std::move(value));
        }
    }
    if (values.text(Field::Id).isEmpty() && reading == Reading::Strict) {
        return std::unexpected(wrongType(descriptor.find(Field::Id)->key));
    }
    return values;
}

Result<QJsonObject> writeCreation(const KindDescriptor &descriptor, const FieldValues &values)
{
    if (auto problem = problemWith(descriptor, values, &FieldDescriptor::onCreate)) {
        return std::unexpected(*std::move(problem));
    }
    QJsonObject body;
    for (const FieldDescriptor &field : descriptor.fields) {
        const FieldValue &value = values.value(field.field);
        if (field.onCreate == Offer::Required && isBlankText(value)) {
            return refuseBlank(field);
        }
        if (isBlank(value)) {
            continue;
        }
        const Result<QJsonValue> written = field.type == FieldType::Expiry
                                               ? writeLifetime(field, value)
                                               : writeValue(descriptor, field, value);
        if (!written) {
            return std::unexpected(written.error());
        }
        body.insert(field.createKey, *written);
    }
    return body;
}

Result<MaskedBody> writeChanges(const KindDescriptor &descriptor, const FieldValues &changes)
{
    if (auto problem = problemWith(descriptor, changes, &FieldDescriptor::onUpdate)) {
        return std::unexpected(*std::move(problem));
    }
    if (changes.isEmpty()) {
        return std::unexpected(
            ApiError::invalid(QCoreApplication::translate("JsonFields", "There is nothing to change.")));
    }
    MaskedBody masked;
    QStringList mask;
    for (const auto &[field, value] : changes.entries()) {
        const FieldDescriptor &found = *descriptor.find(field);
        if (found.onUpdate == Offer::Required && isBlankText(value)) {
            return refuseBlank(found);
        }
        const Result<QJsonValue> written = isBlank(value) ? emptyOf(found.type)
                                           : found.type == FieldType::Expiry
                                               ? writeInstant(found, value)
                                               : writeValue(descriptor, found, value);
        if (!written) {
            return std::unexpected(written.error());
        }
        masked.body.insert(found.key, *written);
        mask << found.key;
    }
    masked.mask = mask.join(u',');
    return masked;
}

} // namespace keyturn
