// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

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

ApiError refusedSignIn()
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    return error;
}

ApiError refusal()
{
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.message = u"busy"_s;
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
    void anotherFailureLeavesTheDoubt();
    void aChangedConnectionLeavesTheDoubt();
    void aRefusalLeavesTheDoubt_data();
    void aRefusalLeavesTheDoubt();
    void afterARefusalOursIsNoConflict();
    void loadingAnewEndsTheDoubt();
    void theSummarySaysWhatIsWrittenAgain();

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

    [[nodiscard]] QString notice() const
    {
        return find<QFrame>(u"editDialog"_s, u"notice"_s)->accessibleName();
    }

    [[nodiscard]] QString conflictText() const
    {
        const auto *text = find<QLabel>(u"editDialog"_s, u"label.conflict"_s);
        return text != nullptr && text->isVisible() ? text->text() : QString();
    }

    /// The answer to renaming it to "mine" is lost, then saving once more is refused.
    void loseThenRefuse()
    {
        beginToSave();
        loseAnswer();
        m_world->vendor.holdsWrites = true;
        click(u"editDialog"_s, u"button.ok"_s);
        QTRY_VERIFY(m_world->vendor.heldUpdate != nullptr);
        m_world->vendor.holdsWrites = false;
        m_world->vendor.heldUpdate->fail(refusal());
        QTRY_VERIFY(name()->isEnabled());
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
    QTRY_COMPARE(newest().state, OperationState::Done);
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
    QVERIFY2(notice().startsWith(u"It is not known whether the change was made"_s), qPrintable(notice()));
    QVERIFY2(notice().contains(said), qPrintable(notice()));
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

void LostEditTest::anotherFailureLeavesTheDoubt()
{
    beginToSave();
    loseAnswer();
    m_world->vendor.refuseGet = unreadable();
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(notice().contains(u"no route"_s));
    QVERIFY2(notice().startsWith(u"It is not known whether what you saved before was written"_s),
             qPrintable(notice()));
    QVERIFY2(!notice().contains(u"try again"_s), qPrintable(notice()));
    QCOMPARE(m_world->vendor.updates, 1);
}

void LostEditTest::aChangedConnectionLeavesTheDoubt()
{
    beginToSave();
    m_world->vendor.refuseGet = refusedSignIn();
    loseAnswer();
    auto *offer = find(u"editDialog"_s, u"notice"_s)->findChild<QPushButton *>(u"button.offer"_s);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(dialog(u"connectDialog"_s) != nullptr);
    click(u"connectDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"connectDialog"_s) == nullptr);
    QVERIFY2(notice().contains(u"The connection was changed."_s), qPrintable(notice()));
    QVERIFY2(notice().startsWith(u"It is not known whether the change was made"_s), qPrintable(notice()));
    QVERIFY2(!notice().contains(u"try again"_s, Qt::CaseInsensitive), qPrintable(notice()));
}

void LostEditTest::aRefusalLeavesTheDoubt_data()
{
    aConflictSaysWhatBecameOfOurs_data();
}

void LostEditTest::aRefusalLeavesTheDoubt()
{
    QFETCH(const bool, arrives);
    QFETCH(const QString, said);
    loseThenRefuse();
    QVERIFY2(notice().startsWith(u"It is not known whether what you saved before was written"_s),
             qPrintable(notice()));
    QVERIFY2(notice().contains(u"busy"_s), qPrintable(notice()));
    if (arrives) {
        atVendor()->fields.set(Field::DisplayName, u"mine"_s);
    }
    atVendor()->fields.set(Field::SourceRanges, QStringList{u"192.0.2.0/24"_s});
    type(u"later"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(!conflictText().isEmpty());
    QVERIFY2(conflictText().contains(said), qPrintable(conflictText()));
    const auto *differences = find<QTreeWidget>(u"editDialog"_s, u"list.differences"_s);
    QCOMPARE(differences->topLevelItemCount(), 1);
}

void LostEditTest::afterARefusalOursIsNoConflict()
{
    loseThenRefuse();
    atVendor()->fields.set(Field::DisplayName, u"mine"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(dialog(u"editDialog"_s) == nullptr);
    QCOMPARE(m_world->vendor.updates, 2);
}

void LostEditTest::loadingAnewEndsTheDoubt()
{
    beginToSave();
    loseAnswer();
    atVendor()->fields.set(Field::SourceRanges, QStringList{u"192.0.2.0/24"_s});
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(!conflictText().isEmpty());
    click(u"editDialog"_s, u"button.reload"_s);
    QCOMPARE(notice(), QString());
    // What arrives now is not what the form holds: it is shown, and whose it is.
    atVendor()->fields.set(Field::DisplayName, u"mine"_s);
    type(u"later"_s);
    click(u"editDialog"_s, u"button.ok"_s);
    QTRY_VERIFY(!conflictText().isEmpty());
    QVERIFY2(conflictText().contains(u"What you saved before was written"_s), qPrintable(conflictText()));
}

void LostEditTest::theSummarySaysWhatIsWrittenAgain()
{
    const QString old = atVendor()->displayName();
    beginToSave();
    loseAnswer();
    const auto *summary = find<QLabel>(u"editDialog"_s, u"label.summary"_s);
    QVERIFY2(summary->text().contains(u"Name: %1 → mine"_s.arg(old)), qPrintable(summary->text()));
    type(old);
    QVERIFY2(summary->text().contains(u"Name: %1 (is written once more)"_s.arg(old)),
             qPrintable(summary->text()));
    QVERIFY2(!summary->text().contains(u'→'), qPrintable(summary->text()));
}

QTEST_MAIN(LostEditTest)
#include "lostedittest.moc"
