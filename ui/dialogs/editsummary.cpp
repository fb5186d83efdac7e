// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/editsummary.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/items/fieldtext.h"
#include "models/items/wording.h"
#include "models/ports/clock.h"

#include <QCoreApplication>

namespace keyturn {

namespace {

struct EditSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(EditSummary)
};

/// What a restriction means that is not there any more; empty for other fields.
QString withoutIt(Field field)
{
    switch (field) {
    case Field::Expiry:
        return EditSummaryText::tr("From then on it does not expire.");
    case Field::SourceRanges:
        return EditSummaryText::tr("From then on it may be used from everywhere.");
    case Field::Roles:
        return EditSummaryText::tr("From then on it may do all that its owner may do.");
    default:
        return {};
    }
}

/// `value` may be what `original` has: a field that was written, and it is not known whether that has
/// arrived, may be set back.
QString changeWords(const UiContext &context, const Credential &original, const FieldDescriptor &field,
                    const FieldValue &value)
{
    const FieldValue &current = original.fields.value(field.field);
    const QString written = writtenWords(context, original.ref, field.field, value);
    if (value == current || (isBlank(value) && isBlank(current))) {
        //: %1 a field's label, %2 what it says now and will say
        return EditSummaryText::tr("%1: %2 (is written once more)").arg(field.label(), written);
    }
    //: %1 a field's label, %2 what it says now, %3 what it will say
    return EditSummaryText::tr("%1: %2 → %3")
        .arg(field.label(), fieldWords(context, original.ref, field.field, current), written);
}

} // namespace

QString fieldWords(const UiContext &context, const CredentialRef &ref, Field field, const FieldValue &value)
{
    Credential one{.ref = ref, .fields = {}};
    one.fields.set(field, value);
    const QString words = FieldText(context.inventory, one, context.clock.now()).spoken(field);
    return std::holds_alternative<QString>(value) ? inSentence(words) : onOneLine(words);
}

QString writtenWords(const UiContext &context, const CredentialRef &ref, Field field, const FieldValue &value)
{
    const QString unrestricted = isBlank(value) ? wording::unrestricted(field) : QString();
    return unrestricted.isEmpty() ? fieldWords(context, ref, field, value) : unrestricted;
}

QString editSummary(const UiContext &context, const Credential &original, const FieldValues &changes)
{
    if (changes.isEmpty()) {
        return EditSummaryText::tr("Nothing is changed yet.");
    }
    const KindDescriptor &kind = descriptorOf(original.kind());
    QStringList lines{EditSummaryText::tr("Saving changes just this of “%1”. Its secret stays as it is.")
                          .arg(inSentence(original.title()))};
    QStringList consequences;
    for (const auto &[field, value] : changes.entries()) {
        const FieldDescriptor *descriptor = kind.find(field);
        if (descriptor == nullptr) {
            continue;
        }
        lines << changeWords(context, original, *descriptor, value);
        consequences << (isBlank(value) ? withoutIt(field) : QString());
    }
    consequences.removeAll(QString());
    return (lines + consequences).join(QChar::LineFeed);
}

} // namespace keyturn
