// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "models/items/bulkrevocationmodel.h"
#include "models/items/credentialtablemodel.h"
#include "models/items/roles.h"
#include "ui/mainwindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Column = CredentialTableModel::Column;

/// The window on "Needs attention".
struct Attentive
{
    Attentive()
    {
        Credential own{.ref = PageWorld::principalCredential(u"Backup"_s, u"2Xk9PqR"_s), .fields = {}};
        own.fields.set(Field::DisplayName, u"keyturn-itself"_s);
        own.fields.set(Field::ClientId, u"keyturn@acme.conductor.one/spc"_s);
        world.inventory.upsertCredentials({own});
        window.show();
        window.goTo({.page = Place::Page::NeedsAttention});
    }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = window.findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }

    [[nodiscard]] QTableView *table() { return find<QTableView>(u"credentialsTable"_s); }

    /// "name: reason" of each row.
    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto text = [&](Column column) {
                return model->index(row, static_cast<int>(column)).data().toString();
            };
            texts << text(Column::Name) + u": "_s + text(Column::Attention);
        }
        return texts;
    }

    /// Selects all rows and asks to revoke them.
    [[nodiscard]] QDialog *revokeAll()
    {
        table()->selectAll();
        auto *revoke = find<QAction>(u"action.revoke"_s);
        if (!revoke->isEnabled()) {
            qFatal("not enabled");
        }
        revoke->trigger();
        return find<QDialog>(u"bulkRevokeDialog"_s);
    }

    [[nodiscard]] bool dialogIsGone()
    {
        return window.findChild<QDialog *>(u"bulkRevokeDialog"_s) == nullptr;
    }

    PageWorld world;
    MainWindow window{world.pageContext()};
};

QPushButton *buttonOf(const QDialog *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(u"button."_s + name);
}

void press(const QDialog *dialog, const QString &name)
{
    QTest::mouseClick(buttonOf(dialog, name), Qt::LeftButton);
}

QString textOf(const QDialog *dialog, const QString &name)
{
    return dialog->findChild<QLabel *>(name)->text();
}

QString noticeOf(const QDialog *dialog)
{
    return dialog->findChild<QFrame *>(u"notice"_s)->accessibleName();
}

/// The outcome of each credential in the dialog's list, by name.
QMap<QString, QString> outcomes(const QDialog *dialog)
{
    QMap<QString, QString> texts;
    const QAbstractItemModel *model = dialog->findChild<QTableView *>(u"bulkTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        texts.insert(
            model->index(row, 0).data().toString(),
            model->index(row, static_cast<int>(BulkRevocationModel::Column::Outcome)).data().toString());
    }
    return texts;
}

} // namespace

/// What needs attention, why, and revoking several in one go.
class AttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyEachIsThere();
    void narrowsToOneReason();
    void reasonThatHoldsForNoneIsLeft();
    void asksOnceAndDefaultsToCancel();
    void revokesAllThatCanBe();
    void saysWhatFailed();
    void stopSendsNothingMore();
    void severalThatCannotBeAreNotOffered();
};

void AttentionTest::saysWhyEachIsThere()
{
    Attentive a;
    const QStringList rows = a.rows();
    QVERIFY2(rows.contains(u"old-ci: expired"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u"prod-terraform: expires within 30 days"_s));
    QVERIFY(rows.contains(u"ci-nightly: never used"_s));
    QVERIFY(!rows.join(u' ').contains(u"siem-export"_s));
    QCOMPARE(rows.first(), u"old-ci: expired"_s);
    QVERIFY(!a.table()->isColumnHidden(static_cast<int>(Column::Attention)));
}

void AttentionTest::narrowsToOneReason()
{
    Attentive a;
    auto *filter = a.find<QComboBox>(u"attentionFilter"_s);
    QVERIFY(filter->isVisible());
    QCOMPARE(filter->count(), 4);
    QTRY_COMPARE(filter->itemText(0), u"all (%1)"_s.arg(a.rows().size()));
    QCOMPARE(filter->itemText(1), u"expired (1)"_s);
    filter->setCurrentIndex(1);
    QCOMPARE(a.rows(), QStringList{u"old-ci: expired"_s});
    filter->setCurrentIndex(2);
    QCOMPARE(a.rows().size(), 4);
    QVERIFY(a.rows().contains(u"vault-backup: expires within 30 days"_s));
    QCOMPARE(filter->itemText(2), u"expires within 30 days (4)"_s);
    a.window.goTo({});
    QVERIFY(!filter->isVisible());
    QVERIFY(a.table()->model()->rowCount() > 2);
    a.window.goTo({.page = Place::Page::NeedsAttention});
    QCOMPARE(filter->currentIndex(), 0);
}

void AttentionTest::reasonThatHoldsForNoneIsLeft()
{
    Attentive a;
    auto *filter = a.find<QComboBox>(u"attentionFilter"_s);
    filter->setCurrentIndex(1);
    a.world.inventory.removeCredential(PageWorld::principalCredential(u"CI runners"_s, u"2Xk4PqR"_s));
    QTRY_COMPARE(filter->itemText(1), u"expired (0)"_s);
    QVERIFY(!filter->model()->flags(filter->model()->index(1, 0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(filter->currentIndex(), 0);
    QVERIFY(a.rows().size() > 1);
}

void AttentionTest::asksOnceAndDefaultsToCancel()
{
    Attentive a;
    const qsizetype all = a.rows().size();
    const QDialog *dialog = a.revokeAll();
    QCOMPARE(textOf(dialog, u"label.question"_s),
             u"Revoke %1 of the %2 selected credentials?"_s.arg(all - 1).arg(all));
    QVERIFY2(noticeOf(dialog).contains(u"1: The connection"_s), qPrintable(noticeOf(dialog)));
    const QString consequences = textOf(dialog, u"label.consequences"_s);
    QVERIFY2(consequences.contains(u"Used within the last 7 days: 3"_s), qPrintable(consequences));
    QVERIFY(consequences.contains(u"ConductorOne: "_s));
    QVERIFY(consequences.contains(u"cannot be undone"_s));
    const auto *names = dialog->findChild<QTableView *>(u"bulkTable"_s);
    QCOMPARE(names->model()->rowCount(), static_cast<int>(all));
    QVERIFY(names->model()
                ->index(0, static_cast<int>(BulkRevocationModel::Column::LastUsed))
                .data()
                .toString()
                .contains(u"h ago"_s));
    QVERIFY(buttonOf(dialog, u"cancel"_s)->isDefault());
    QTest::keyClick(buttonOf(dialog, u"cancel"_s), Qt::Key_Return);
    QTRY_VERIFY(a.dialogIsGone());
    QCOMPARE(a.world.vendor.revocations, 0);
    QCOMPARE(a.rows().size(), all);
}

void AttentionTest::revokesAllThatCanBe()
{
    Attentive a;
    const qsizetype all = a.rows().size();
    press(a.revokeAll(), u"ok"_s);
    QTRY_VERIFY(a.dialogIsGone());
    QCOMPARE(a.world.vendor.revocations, static_cast<int>(all) - 1);
    QStringList left = a.rows();
    left.removeIf([](const QString &row) { return row.startsWith(u"keyturn-itself"_s); });
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    const QString said = a.find<ElidedLabel>(u"status.announcement"_s)->text();
    QCOMPARE(said, u"Revoked %1 credentials."_s.arg(all - 1));
}

void AttentionTest::saysWhatFailed()
{
    Attentive a;
    ApiError forbidden;
    forbidden.kind = ApiError::Kind::Forbidden;
    forbidden.httpStatus = 403;
    forbidden.message = u"missing permission"_s;
    a.world.vendor.refuseRevoke = forbidden;
    QDialog *dialog = a.revokeAll();
    press(dialog, u"ok"_s);
    QTRY_VERIFY(noticeOf(dialog).contains(u"Not revoked: 1."_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(!buttonOf(dialog, u"ok"_s)->isVisible());
    QStringList failed;
    int revoked = 0;
    const QMap<QString, QString> said = outcomes(dialog);
    for (auto outcome = said.cbegin(); outcome != said.cend(); ++outcome) {
        revoked += outcome.value() == "revoked"_L1 ? 1 : 0;
        if (outcome.value().startsWith(u"not revoked: "_s)) {
            failed << outcome.value();
        }
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().contains(u"missing permission"_s));
    QCOMPARE(revoked, static_cast<int>(said.size()) - 2);
    QVERIFY(textOf(dialog, u"label.outcome"_s).contains(u"missing permission"_s));
    press(dialog, u"cancel"_s);
    QTRY_VERIFY(a.dialogIsGone());
    QVERIFY(!a.rows().isEmpty());
}

void AttentionTest::stopSendsNothingMore()
{
    Attentive a;
    const int possible = static_cast<int>(a.rows().size()) - 1;
    QVERIFY(possible > BulkRevocation::atOnce);
    a.world.vendor.holdsWrites = true;
    QDialog *dialog = a.revokeAll();
    press(dialog, u"ok"_s);
    QTRY_COMPARE(a.world.vendor.revocations, BulkRevocation::atOnce);
    auto *progress = dialog->findChild<QProgressBar *>(u"progress"_s);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), possible);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    for (const auto &held : a.world.vendor.heldRevokes) {
        held->end({});
    }
    QTRY_VERIFY(noticeOf(dialog).contains(u"Not sent: %1."_s.arg(possible - BulkRevocation::atOnce)));
    QCOMPARE(a.world.vendor.revocations, BulkRevocation::atOnce);
    QCOMPARE(outcomes(dialog).values().count(u"not sent"_s), possible - BulkRevocation::atOnce);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(a.dialogIsGone());
}

void AttentionTest::severalThatCannotBeAreNotOffered()
{
    Attentive a;
    const CredentialRef connector = PageWorld::credential(Kind::ConnectorCredential);
    Credential revoked = *a.world.inventory.credentials().find(connector);
    revoked.fields.set(Field::Deleted, a.world.clock.now());
    a.world.inventory.upsertCredentials({revoked});
    a.window.goTo({});
    QTableView *table = a.table();
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data(RefRole).value<CredentialRef>() == connector ||
            index.data().toString() == "keyturn-itself"_L1) {
            table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    auto *revoke = a.find<QAction>(u"action.revoke"_s);
    QVERIFY(!revoke->isEnabled());
    QVERIFY2(revoke->toolTip().startsWith(u"None of the selected"_s), qPrintable(revoke->toolTip()));
}

} // namespace keyturn

QTEST_MAIN(keyturn::AttentionTest)
#include "attentiontest.moc"
