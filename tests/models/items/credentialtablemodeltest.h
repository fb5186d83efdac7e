// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/credentialtablemodel.h"
#include "tests/models/support/world.h"

#include <QAbstractItemModelTester>

namespace keyturn::test {

using Column = CredentialTableModel::Column;

/// A table of what is in a world of its own, under the model tester.
struct Table : World
{
    CredentialTableModel model{inventory, profiles, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    OwnerRef terraform =
        ownerRef(QStringLiteral("acme"), Kind::ServicePrincipalCredential, QStringLiteral("sp1"));
    OwnerRef siem = ownerRef(QStringLiteral("acme"), Kind::ServicePrincipalCredential, QStringLiteral("sp2"));

    [[nodiscard]] QString text(const QString &id, Column column, int role = Qt::DisplayRole) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).ref.id == id) {
                return model.index(row, static_cast<int>(column)).data(role).toString();
            }
        }
        return QStringLiteral("no such row");
    }
};

/// What the table shows of a credential, and what it announces when something changes.
class CredentialTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsEveryColumn();
    void saysWhatMakesSenseAlone();
    void wordsForWhatIsAbsent();
    void saysThatABlankMayBeHidden();
    void saysWhatCannotBeRead();
    void followsInsertChangeAndRemoval();
    void refreshKeepsPersistentIndexes();
    void announcesRenamedOwnersNarrowly();
    void namesAnOwnerThatComesLater();
    void announcesRoleAndProfileNames();
    void changesWithTimeOnlyWhenToldSo();
    void timeAnnouncesOnlyWhatReadsOtherwise();
    void copiesRowsForASpreadsheet();
    void saysWhyItNeedsAttention();
    void choosesColumnsByKind();
    void everyColumnIsHeaded();
    void longAndForeignNamesSurvive_data();
    void longAndForeignNamesSurvive();
};

} // namespace keyturn::test
