// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

ApiError lostAnswer()
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.serverMayHaveActed = true;
    return error;
}

ApiError unreadable()
{
    ApiError error;
    error.kind = ApiError::Kind::Connect;
    error.message = u"no route"_s;
    return error;
}

} // namespace

/// The answer to an edit is lost: the dialog reads it again, and whatever the admin wants then can be saved,
/// the old value too.
class LostEditTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasArrivedIsSaved();
    void theOldValueCanBePutBack_data();
    void theOldValueCanBePutBack();
    void aConflictSaysWhatBecameOfOurs_data();
    void aConflictSaysWhatBecameOfOurs();

private:
    static constexpr Kind kind = Kind::PersonalClient;

    [[nodiscard]] QLineEdit *name() const { return find<QLineEdit>(u"editDialog"_s, u"field.displayName"_s); }

    [[nodiscard]] Credential *atVendor() const { return m_world->vendor.find(World::credential(kind)); }

    void type(const QString &text)
    {
        name()->selectAll();
        QTest::keyClicks(name(), text);
    }

    /// Renames it to "mine", and the vendor has not answered yet.
    void beginToSave()
    {
        m_flows->edit(World::credential(kind));
        QTRY_VERIFY(name()->isEnabled());
        type(u"mine"_s);
        m_world->vendor.holdsWrites = true;
        click(u"editDialog"_s, u"button.ok"_s);
        QTRY_VERIFY(m_world->vendor.heldUpdate != nullptr);
        m_world->vendor.holdsWrites = false;
    }

    void loseAnswer()
    {
        m_world->vendor.heldUpdate->fail(lostAnswer());
        QTRY_VERIFY(name() == nullptr || name()->isEnabled());
    }
};

void LostEditTest::whatHasArrivedIsSaved()
{
    beginToSave();
    atVendor()->fields.set(Field::DisplayName, u"mine"_s);
    loseAnswer();
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
    QCOMPARE(newest().state, OperationState::Done);
    QCOMPARE(m_world->vendor.updates, 1);
}

void LostEditTest::theOldValueCanBePutBack_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<QString>("said");
    QTest::newRow("not there yet") << false << u"the server may still be at work"_s;
    QTest::newRow("arrived, not to be read") << true << u"could not be read again"_s;
}

void LostEditTest::theOldValueCanBePutBack()
{
    QFETCH(const bool, arrives);
    QFETCH(const QString, said);
    const QString old = atVendor()->displayName();
    beginToSave();
    if (arrives) {
        atVendor()->fields.set(Field::DisplayName, u"mine"_s);
        m_world->vendor.refuseGet = unreadable();
    }
    loseAnswer();
    const QString notice = find<QFrame>(u"editDialog"_s, u"notice"_s)->accessibleName();
    QVERIFY2(notice.startsWith(u"It is not known whether the change was made"_s), qPrintable(notice));
    QVERIFY2(notice.contains(said), qPrintable(notice));
    QCOMPARE(name()->text(), u"mine"_s);

    type(old);
    QVERIFY(find(u"editDialog"_s, u"button.ok"_s)->isEnabled());
    QTest::keyClick(name(), Qt::Key_Escape);
    click(u"discardInput"_s, u"button.keepEditing"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.updates, 2);
    QCOMPARE(atVendor()->displayName(), old);
}

void LostEditTest::aConflictSaysWhatBecameOfOurs_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<QString>("said");
    QTest::newRow("arrived") << true << u"What you saved before was written"_s;
    QTest::newRow("not known") << false << u"It is not known whether what you saved before was written"_s;
}

void LostEditTest::aConflictSaysWhatBecameOfOurs()
{
    QFETCH(const bool, arrives);
    QFETCH(const QString, said);
    beginToSave();
    m_world->vendor.refuseGet = unreadable();
    loseAnswer();
    if (arrives) {
        atVendor()->fields.set(Field::DisplayName, u"mine"_s);
    }
    atVendor()->fields.set(Field::SourceRanges, QStringList{u"192.0.2.0/24"_s});
    type(u"later"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    const auto *text = find<QLabel>(u"editDialog"_s, u"label.conflict"_s);
    QVERIFY(text != nullptr);
    QTRY_VERIFY(text->isVisible());
    QVERIFY2(text->text().contains(said), qPrintable(text->text()));
    QVERIFY(!text->text().contains(u"Nothing has been written"_s));
    click(u"editDialog"_s, u"button.saveAnyway"_s);
    QTRY_COMPARE(atVendor()->displayName(), u"later"_s);
}

QTEST_MAIN(LostEditTest)
#include "lostedittest.moc"
