// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secretview.h"

#include "tests/ui/dialogs/flowstest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

/// All that a widget and its children say through properties: text, titles, tooltips, accessible texts.
QString allTextUnder(const QObject *root)
{
    QString all;
    QList<const QObject *> objects{root};
    while (!objects.isEmpty()) {
        const QObject *object = objects.takeFirst();
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            all += meta->property(i).read(object).toString() + u'\n';
        }
        for (const QObject *child : object->children()) {
            objects << child;
        }
    }
    return all;
}

} // namespace

class RevealFlowTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void revealIsMaskedAndLeaksNothing();
    void captureIsBlockedUnlessOneWantsIt();
    void revealShowsAndMasksOnFocusLoss();
    void copyNeedsOnlyItsButton();
    void handedOverNeedsAVerifiedCopy();
    void theLinesAreAProofToo_data();
    void theLinesAreAProofToo();
    void savingIsAVerifiedCopy();
    void pasteBackWaitsForTheClipboard();
    void keepEndsTheReveal();
    void oneEndingAtATime();
    void discardDefaultsToRevokingToo();
    void failedRevocationKeepsTheSecret();
    void closingTheRevealEndsNothing();
    void theRevealIsNotClosedWhileItIsRevoked();
};

void RevealFlowTest::revealIsMaskedAndLeaksNothing()
{
    createAndReveal();
    const QString planted = QString::fromLatin1(mintedSecret);
    QVERIFY(find<SecretView>(u"revealDialog"_s, u"secretView"_s)->isMasked());
    QVERIFY(!allTextUnder(m_window.get()).contains(planted));
    click(u"revealDialog"_s, u"button.show"_s);
    QTRY_VERIFY(!find<SecretView>(u"revealDialog"_s, u"secretView"_s)->isMasked());
    QVERIFY(!allTextUnder(m_window.get()).contains(planted));
}

void RevealFlowTest::captureIsBlockedUnlessOneWantsIt()
{
    createAndReveal();
    QCOMPARE(m_world->platform.exclusions, 1);
    click(u"revealDialog"_s, u"button.close"_s);
    // One at a time under an owner.
    QTRY_VERIFY(m_world->operations.findChildren<MintOperation *>().isEmpty());
    m_world->settings.blockCapture = false;
    createAndReveal();
    QCOMPARE(m_world->platform.exclusions, 1);
}

void RevealFlowTest::revealShowsAndMasksOnFocusLoss()
{
    createAndReveal();
    auto *view = find<SecretView>(u"revealDialog"_s, u"secretView"_s);
    click(u"revealDialog"_s, u"button.show"_s);
    QTRY_VERIFY(!view->isMasked());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(view->isMasked());
}

void RevealFlowTest::copyNeedsOnlyItsButton()
{
    createAndReveal();
    QTest::keyClick(dialog(u"revealDialog"_s), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    click(u"revealDialog"_s, u"button.copy"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(mintedSecret));
    click(u"revealDialog"_s, u"button.copyAll"_s);
    QTRY_COMPARE(
        QGuiApplication::clipboard()->text(),
        u"CLIENT_ID=made-1@acme.conductor.one/spc\nCLIENT_SECRET=%1\n"
        "TOKEN_URL=https://acme.conductor.one/auth/v1/token\n"_s.arg(QLatin1StringView(mintedSecret)));
}

void RevealFlowTest::handedOverNeedsAVerifiedCopy()
{
    createAndReveal();
    auto *handedOver = find<QPushButton>(u"revealDialog"_s, u"button.handedOver"_s);
    auto *proof = find<QLineEdit>(u"revealDialog"_s, u"field.pasteBack"_s);
    QVERIFY(!handedOver->isEnabled());
    QTest::keyClicks(proof, u"secret-token:another"_s);
    QTRY_VERIFY(find<QLabel>(u"revealDialog"_s, u"label.proof"_s)->text().contains(u"not the secret"_s));
    QVERIFY(!handedOver->isEnabled());
    proof->selectAll();
    QTest::keyClicks(proof, QString::fromLatin1(mintedSecret));
    QTRY_VERIFY(handedOver->isEnabled());
    QCOMPARE(proof->text(), QString());
    click(u"revealDialog"_s, u"button.handedOver"_s);
    QTRY_COMPARE(newest().state, OperationState::HandedOver);
    QTRY_VERIFY(m_world->durable.items.empty());
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
}

void RevealFlowTest::theLinesAreAProofToo_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("same");
    QTest::newRow("as copied") << QString() << true;
    QTest::newRow("with another secret") << u"secret-token:another"_s << false;
}

void RevealFlowTest::theLinesAreAProofToo()
{
    QFETCH(const QString, changed);
    QFETCH(const bool, same);
    createAndReveal();
    click(u"revealDialog"_s, u"button.copyAll"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"TOKEN_URL="_s));
    QString lines = QGuiApplication::clipboard()->text();
    if (!changed.isEmpty()) {
        lines.replace(QLatin1StringView(mintedSecret), changed);
    }
    click(u"revealDialog"_s, u"button.clearClipboard"_s);
    auto *proof = find<QLineEdit>(u"revealDialog"_s, u"field.pasteBack"_s);
    QTRY_VERIFY(proof->isEnabled());
    QGuiApplication::clipboard()->setText(lines);
    proof->paste();
    const auto *said = find<QLabel>(u"revealDialog"_s, u"label.proof"_s);
    QTRY_VERIFY(!said->text().isEmpty());
    QCOMPARE(find(u"revealDialog"_s, u"button.handedOver"_s)->isEnabled(), same);
    QCOMPARE(proof->text().isEmpty(), same);
}

void RevealFlowTest::savingIsAVerifiedCopy()
{
    createAndReveal();
    click(u"revealDialog"_s, u"button.save"_s);
    QTRY_VERIFY(dialog(u"saveSecretDialog"_s) != nullptr);
    auto *name = find<QLineEdit>(u"saveSecretDialog"_s, u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"prod-ci.env"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_world->fileSink.path.endsWith(u"/prod-ci.env"_s));
    const QByteArray line = QByteArray("CLIENT_SECRET=").append(mintedSecret).append('\n');
    QVERIFY(m_world->fileSink.content.contains(line));
    QTRY_VERIFY(find(u"revealDialog"_s, u"button.handedOver"_s)->isEnabled());
}

void RevealFlowTest::pasteBackWaitsForTheClipboard()
{
    createAndReveal();
    auto *proof = find<QLineEdit>(u"revealDialog"_s, u"field.pasteBack"_s);
    QVERIFY(proof->isEnabled());
    click(u"revealDialog"_s, u"button.copy"_s);
    QTRY_VERIFY(!proof->isEnabled());
    click(u"revealDialog"_s, u"button.clearClipboard"_s);
    QTRY_VERIFY(proof->isEnabled());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void RevealFlowTest::keepEndsTheReveal()
{
    createAndReveal();
    click(u"revealDialog"_s, u"button.keep"_s);
    QTRY_COMPARE(newest().state, OperationState::Kept);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
    m_flows->reveal(newest().id);
    QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
    QVERIFY(!find(u"revealDialog"_s, u"button.keep"_s)->isVisible());
}

void RevealFlowTest::oneEndingAtATime()
{
    createAndReveal();
    m_world->custody.setPatience(std::chrono::milliseconds(200));
    m_world->journal.hangsAt = OperationState::Kept;
    const QStringList endings{u"button.keep"_s, u"button.discard"_s, u"button.handedOver"_s};
    click(u"revealDialog"_s, endings.first());
    for (const QString &ending : endings) {
        QVERIFY(!find(u"revealDialog"_s, ending)->isEnabled());
    }
    QTRY_VERIFY(find(u"revealDialog"_s, endings.first())->isEnabled());
    QVERIFY(find(u"revealDialog"_s, endings.at(1))->isEnabled());
}

void RevealFlowTest::discardDefaultsToRevokingToo()
{
    createAndReveal();
    click(u"revealDialog"_s, u"button.discard"_s);
    QTRY_VERIFY(dialog(u"discardDialog"_s) != nullptr);
    auto *box = qobject_cast<QMessageBox *>(dialog(u"discardDialog"_s));
    QCOMPARE(box->defaultButton()->objectName(), u"button.discardAndRevoke"_s);
    QSignalSpy announced(m_flows, &CredentialFlows::announced);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_world->vendor.revocations, 1);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QTRY_VERIFY(m_world->durable.items.empty());
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), u"Discarded and revoked."_s);
    QTRY_COMPARE(m_world->custody.openCount(), 0);
}

void RevealFlowTest::failedRevocationKeepsTheSecret()
{
    createAndReveal();
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    m_world->vendor.refuseRevoke = error;
    click(u"revealDialog"_s, u"button.discard"_s);
    click(u"discardDialog"_s, u"button.discardAndRevoke"_s);
    QTRY_VERIFY(find(u"revealDialog"_s, u"notice"_s)->isVisible());
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
    QTRY_COMPARE(m_world->custody.openCount(), 1);
}

void RevealFlowTest::closingTheRevealEndsNothing()
{
    createAndReveal();
    QTest::keyClick(dialog(u"revealDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QCOMPARE(newest().state, OperationState::Held);
    QCOMPARE(m_world->durable.items.size(), std::size_t(1));
}

void RevealFlowTest::theRevealIsNotClosedWhileItIsRevoked()
{
    createAndReveal();
    m_world->vendor.holdsWrites = true;
    click(u"revealDialog"_s, u"button.discard"_s);
    click(u"discardDialog"_s, u"button.discardAndRevoke"_s);
    QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
    click(u"revealDialog"_s, u"button.close"_s);
    QVERIFY(dialog(u"revealDialog"_s) != nullptr);
    QVERIFY(find(u"revealDialog"_s, u"notice"_s)->isVisible());
    m_world->vendor.heldRevoke->end({});
    QTRY_VERIFY(dialog(u"revealDialog"_s) == nullptr);
    QTRY_COMPARE(m_world->custody.openCount(), 0);
}

QTEST_MAIN(RevealFlowTest)
#include "revealflowtest.moc"
