// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// The verbs that change something at the vendor: create, update, rotate, revoke.

#include "models/operations/custody.h"
#include "ui/tour/hands.h"
#include "ui/tour/kindwalk.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace keyturn {

void KindWalk::create()
{
    begin(Verb::Create, anOwner());
    goToPlace();
    countRecords();
    click(u"button.new"_s);
    m_script.move(u"the create dialog"_s, [] { return hands::find(u"createDialog"_s) != nullptr; });
    if (!m_kind.ownOnly) {
        chooseOwnerInDialog();
    }
    m_script.move(
        u"the name field"_s, [] { return hands::canUse(hands::find(u"field.displayName"_s)); },
        [this] { hands::typeOver(hands::find(u"field.displayName"_s), m_name); });
    takePicture();
    click(u"button.ok"_s);
    openReveal();
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, m_name, verdict); });
    end();
}

void KindWalk::chooseOwnerInDialog()
{
    // From the list: what is typed would have to be a name that no other owner has.
    m_script.move(
        u"the owner field"_s, [] { return hands::canUse(hands::find(u"field.owner"_s)); },
        [this] {
            auto *owners = hands::find<QComboBox>(u"field.owner"_s);
            for (int row = 0; row < owners->count(); ++row) {
                if (owners->itemData(row).value<OwnerRef>() == m_owner) {
                    hands::choose(owners, row);
                    return;
                }
            }
            m_script.fail(tr("the dialog does not offer the owner"));
        });
}

void KindWalk::rotateConnector()
{
    begin(Verb::Rotate, anOwner());
    goToPlace();
    showOwners();
    selectRow(u"ownersTable"_s, [this] { return rowOf(m_owner); });
    countRecords();
    click(u"button.rotate"_s);
    m_script.move(u"the rotate dialog"_s, [] { return hands::find(u"rotateDialog"_s) != nullptr; });
    takePicture();
    click(u"button.ok"_s);
    openReveal();
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.exists(m_ref, std::nullopt, verdict);
    });
    end();
}

void KindWalk::update()
{
    begin(Verb::Update, ownCredential());
    selectCredential();
    click(u"button.edit"_s);
    m_script.move(
        u"the name field"_s,
        [] {
            return hands::find(u"editDialog"_s) != nullptr &&
                   hands::canUse(hands::find(u"field.displayName"_s));
        },
        [this] {
            m_name += u"-renamed"_s;
            hands::typeOver(hands::find(u"field.displayName"_s), m_name);
        });
    takePicture();
    click(u"button.ok"_s);
    m_script.move(u"the dialog to close"_s, [] { return hands::find(u"editDialog"_s) == nullptr; });
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.exists(m_ref, m_name, verdict); });
    end();
}

void KindWalk::rotate()
{
    begin(Verb::Rotate, ownCredential());
    selectCredential();
    countRecords();
    click(u"button.rotate"_s);
    m_script.move(
        u"the draft"_s,
        [] {
            return hands::find(u"rotateDialog"_s) != nullptr &&
                   hands::canUse(hands::find(u"field.displayName"_s));
        },
        [this] { m_replaced = m_ref; });
    m_script.move(
        u"the question about blank restrictions"_s, [] { return true; },
        [] {
            if (QWidget *confirmBlank = hands::find(u"field.confirmBlank"_s)) {
                hands::click(confirmBlank);
            }
        });
    takePicture();
    click(u"button.ok"_s);
    openReveal();
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.exists(m_ref, std::nullopt, verdict);
    });
    click(u"button.revokeOld"_s);
    waitForRevokeDialog();
    confirmInRevokeDialog();
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.isGone(m_replaced, verdict); });
    keepInKeychain();
}

void KindWalk::revoke()
{
    begin(Verb::Revoke, ownCredential());
    selectCredential();
    click(u"button.revoke"_s);
    waitForRevokeDialog();
    takePicture();
    confirmInRevokeDialog();
    confirm([this](const Confirmation::Verdict &verdict) { m_confirmation.isGone(m_ref, verdict); });
    end();
}

void KindWalk::waitForRevokeDialog()
{
    m_script.move(u"the revoke dialog"_s, [] { return hands::find(u"revokeDialog"_s) != nullptr; });
}

void KindWalk::confirmInRevokeDialog()
{
    click(u"button.ok"_s);
    m_script.move(u"the revoke dialog to close"_s, [] { return hands::find(u"revokeDialog"_s) == nullptr; });
}

} // namespace keyturn
