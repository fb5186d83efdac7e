// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// The verbs that only look: list and detail.

#include "models/items/roles.h"
#include "ui/tour/hands.h"
#include "ui/tour/kindwalk.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace keyturn {

void KindWalk::list()
{
    begin(Verb::List);
    goToPlace();
    waitForRefresh();
    if (m_kind.ownerVerbs) {
        showOwners();
        pickOwner();
    }
    if (m_kind.listed) {
        showCredentials();
        m_script.move(
            u"the first row"_s, [] { return true; },
            [this] {
                if (shownRows() > 0) {
                    auto *table = hands::find<QAbstractItemView>(u"credentialsTable"_s);
                    hands::click(table, table->model()->index(0, 0));
                }
            });
    }
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.lists(m_profile, m_kind.kind, shownRows(), verdict);
    });
    end();
}

void KindWalk::detail()
{
    begin(u"detail"_s, ownCredential());
    selectCredential();
    m_script.move(u"the detail to show"_s, [this] { return isDetailShown(); });
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.exists(m_ref, nameInDetail(), verdict);
    });
    end();
}

bool KindWalk::isDetailShown() const
{
    const auto *fields = hands::find<QAbstractItemView>(u"detail.fields"_s);
    return fields != nullptr && fields->model()->rowCount() >= static_cast<int>(m_kind.fields.size()) &&
           fields->model()->index(0, 0).data(RefRole).value<CredentialRef>() == m_ref;
}

QString KindWalk::nameInDetail() const
{
    const QAbstractItemModel &fields = *hands::find<QAbstractItemView>(u"detail.fields"_s)->model();
    for (int row = 0; row < fields.rowCount(); ++row) {
        const QModelIndex value = fields.index(row, fields.columnCount() - 1);
        if (value.data(FieldRole).isValid() && value.data(FieldRole).value<Field>() == Field::DisplayName) {
            return value.data(CopyRole).toString();
        }
    }
    return {};
}

} // namespace keyturn
