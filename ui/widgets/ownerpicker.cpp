// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ownerpicker.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int titleRole = Qt::UserRole + 1;

QString nameInPicker(const Owner &owner)
{
    QString name = onOneLine(owner.title());
    if (!owner.parentName.isEmpty()) {
        //: %1 a connector, %2 its app.
        name = OwnerPicker::tr("%1 (%2)").arg(inSentence(owner.title()), inSentence(owner.parentName));
    }
    //: %1 the name of an owner.
    return owner.state == Owner::State::Disabled ? OwnerPicker::tr("%1, disabled").arg(name) : name;
}

} // namespace

OwnerPicker::OwnerPicker(const Inventory &inventory, const ProfileId &profile, Kind kind, QWidget *parent)
    : QComboBox(parent)
{
    QList<const Owner *> owners;
    const auto &all = inventory.owners();
    for (int row = 0; row < all.count(); ++row) {
        if (all.at(row).ref.profile == profile && all.at(row).ref.kind == kind) {
            owners << &all.at(row);
        }
    }
    std::ranges::sort(owners, [](const Owner *a, const Owner *b) {
        return QString::localeAwareCompare(a->title(), b->title()) < 0;
    });
    for (const Owner *owner : std::as_const(owners)) {
        const bool shared = std::ranges::count(owners, owner->title(), &Owner::title) > 1;
        //: %1 the name of an owner that others have too, %2 its ID.
        addItem(shared ? tr("%1 – %2").arg(nameInPicker(*owner), owner->ref.id) : nameInPicker(*owner),
                QVariant::fromValue(owner->ref));
        setItemData(count() - 1, owner->title(), titleRole);
    }
    setEditable(true);
    const FieldDescriptor *field = descriptorOf(kind).find(Field::Owner);
    setWhatsThis(field != nullptr ? field->meaning()
                                  : tr("What the credential belongs to. It is deleted with it."));
    setToolTip(whatsThis());
    const QString noun = descriptorOf(kind).ownerNoun();
    // The keyboard is in the line of the box.
    lineEdit()->setAccessibleName(noun.left(1).toUpper() + noun.mid(1));
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    setCurrentIndex(count() == 1 ? 0 : -1);
    lineEdit()->setPlaceholderText(count() > 0 ? tr("Type a part of the name") : tr("None is known yet"));
    connect(this, &QComboBox::editTextChanged, this, &OwnerPicker::ownerChanged);
    connect(this, &QComboBox::currentIndexChanged, this, &OwnerPicker::ownerChanged);
}

std::optional<OwnerRef> OwnerPicker::owner() const
{
    if (currentIndex() >= 0 && currentText() == itemText(currentIndex())) {
        return currentData().value<OwnerRef>();
    }
    const QString text = currentText().trimmed();
    std::optional<OwnerRef> found;
    for (int row = 0; row < count(); ++row) {
        const QString title = itemData(row, titleRole).toString().trimmed();
        if (itemText(row).trimmed().compare(text, Qt::CaseInsensitive) == 0 ||
            title.compare(text, Qt::CaseInsensitive) == 0) {
            if (found) {
                return std::nullopt;
            }
            found = itemData(row).value<OwnerRef>();
        }
    }
    return found;
}

void OwnerPicker::setOwner(const OwnerRef &owner)
{
    for (int row = 0; row < count(); ++row) {
        if (itemData(row).value<OwnerRef>() == owner) {
            setCurrentIndex(row);
        }
    }
}

} // namespace keyturn
