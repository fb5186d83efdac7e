// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/json/jsonfields.h"

#include <QObject>

namespace keyturn::test {

/// Short for what nearly every function asks for.
inline const KindDescriptor &kind(Kind kind)
{
    return descriptorOf(kind);
}

inline FieldValues named(const QString &name)
{
    FieldValues values;
    values.set(Field::DisplayName, name);
    return values;
}

/// Values as the vendors' JSON has them, read and written as the kind's descriptor says.
class TestJsonFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTimestamps_data();
    void readsTimestamps();
    void tellsUnsetFromUnreadable_data();
    void tellsUnsetFromUnreadable();
    void writesTimestampsAndDurations();
    void readsEveryField();
    void readsNothingAsAbsent_data();
    void readsNothingAsAbsent();
    void refusesTypesThatCouldHideARestriction_data();
    void refusesTypesThatCouldHideARestriction();
    void readsEveryExpiryThatIsATimestamp_data();
    void readsEveryExpiryThatIsATimestamp();
    void marksOtherWrongTypes();
    void readsEnumNumbersAsText();
    void needsAnId_data();
    void needsAnId();
    void salvagesWhatAMintSays();
    void keepsOddTexts_data();
    void keepsOddTexts();
    void readsLabelsAsMapAndAsListOfMaps();
    void writesCreationKeys();
    void refusesCreations_data();
    void refusesCreations();
    void masksExactlyWhatWasEdited();
    void clearsByNamingInTheMask();
    void refusesReadOnlyFields_data();
    void refusesReadOnlyFields();
};

} // namespace keyturn::test
