// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialflows.h"

#include "tests/ui/dialogs/fakes.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

constexpr Kind usual = Kind::ServicePrincipalCredential;

} // namespace

/// What the dialogs say and offer where the journal or the keychain failed.
class CustodyFlowsTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        for (QDialog *candidate : m_window->findChildren<QDialog *>(name)) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }

    template<class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &dialogName, const QString &name) const
    {
        const QDialog *in = dialog(dialogName);
        return in != nullptr ? in->findChild<Widget *>(name) : nullptr;
    }

    [[nodiscard]] const JournalEntry &leaveBehind(Kind kind, OperationState state)
    {
        JournalEntry entry;
        entry.id = u"left-behind"_s;
        entry.verb = verbFor(kind);
        entry.state = state;
        entry.owner = World::owner(kind);
        entry.displayName = m_world->inventory.credentials().find(World::credential(kind))->displayName();
        entry.intendedAt = entry.sentAt = m_world->clock.now().addYears(-10);
        m_world->durable.items.emplace(entry.vaultKey(), Secret::copyOf(mintedSecret));
        static_cast<void>(m_world->custody.record(entry));
        [[maybe_unused]] const bool isThere =
            QTest::qWaitFor([&] { return m_world->custody.find(entry.id) != nullptr; });
        return *m_world->custody.find(entry.id);
    }

    [[nodiscard]] static OperationVerb verbFor(Kind kind)
    {
        return kind == Kind::ConnectorCredential ? OperationVerb::Rotate : OperationVerb::Create;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<QWidget> m_window;
    CredentialFlows *m_flows = nullptr;

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<World>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_flows = new CredentialFlows(m_world->context(), m_window.get());
    }

    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void journalThatFailsIsSaidAndTriedAgain()
    {
        m_world->journal.failsAt = OperationState::Held;
        m_flows->create(u"c1"_s, usual, World::owner(usual));
        QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"prod-ci"_s);
        QTest::mouseClick(find(u"createDialog"_s, u"button.ok"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
        auto *retry = find<QPushButton>(u"revealDialog"_s, u"button.retryJournal"_s);
        QVERIFY(retry->isVisible());
        auto *place = find<QLabel>(u"revealDialog"_s, u"label.place"_s);
        QVERIFY(place->text().contains(u"The disk is full."_s));
        QVERIFY(!m_flows->obstacleToQuitting().isEmpty());

        m_world->journal.failsAt.reset();
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(!retry->isVisible());
        QVERIFY(!place->text().contains(u"The disk is full."_s));
        QCOMPARE(m_flows->obstacleToQuitting(), QString());
    }

    void secretWithoutANameFindsItsCredential()
    {
        const JournalEntry &entry = leaveBehind(usual, OperationState::Held);
        m_flows->reveal(entry.id);
        QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
        QTRY_COMPARE(m_world->custody.find(u"left-behind"_s)->credential, World::credential(usual));
        QTRY_COMPARE(find<QLabel>(u"revealDialog"_s, u"label.clientId"_s)->text(),
                     m_world->custody.find(u"left-behind"_s)->clientId);
    }

    void secretOfWhichSeveralCouldBeTheOneStaysWithoutAName()
    {
        Credential twin = *m_world->inventory.credentials().find(World::credential(usual));
        twin.ref.id = u"twin"_s;
        m_world->vendor.credentials << twin;
        const JournalEntry &entry = leaveBehind(usual, OperationState::Held);
        m_flows->reveal(entry.id);
        QTRY_VERIFY(dialog(u"revealDialog"_s) != nullptr);
        QTRY_VERIFY(find(u"revealDialog"_s, u"notice"_s)->isVisible());
        QVERIFY(m_world->custody.find(u"left-behind"_s)->credential.isNull());
        QTest::mouseClick(find(u"revealDialog"_s, u"button.discard"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog(u"discardDialog"_s) != nullptr);
        QVERIFY(find(u"discardDialog"_s, u"button.discardAndRevoke"_s) == nullptr);
    }

    void connectorsSecretCanBeLookedForAgain()
    {
        const JournalEntry &entry = leaveBehind(Kind::ConnectorCredential, OperationState::Received);
        m_flows->settle(entry.id);
        QTRY_VERIFY(dialog(u"settleDialog"_s) != nullptr);
        QVERIFY(find(u"settleDialog"_s, u"button.lookAgain"_s)->isVisible());
    }
};

QTEST_MAIN(CustodyFlowsTest)
#include "custodyflowstest.moc"
