// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "ui/dialogs/credentialflows.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"

#include <QDialog>
#include <QFrame>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr Kind usual = Kind::ServicePrincipalCredential;

ApiError forbidden()
{
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.httpStatus = 403;
    error.message = u"missing permission"_s;
    return error;
}

} // namespace

/// What is answered while the lock hides the dialogs reaches the dialog that waits for it.
class LockedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<PageWorld>();
        m_world->remembering.setValue(Settings::Key::LockMinutes, 7);
        m_window = std::make_unique<MainWindow>(m_world->pageContext());
        m_window->show();
        m_lock = std::make_unique<IdleLock>(m_world->remembering, m_world->platform, *m_window);
    }

    void cleanup()
    {
        QTRY_VERIFY(m_world->operations.findChildren<MintOperation *>().isEmpty());
        m_lock.reset();
        m_window.reset();
        m_world.reset();
    }

    void aRevocationIsOver()
    {
        revokeAndLock();
        m_world->vendor.heldRevoke->end({});
        QTRY_COMPARE(dialogs(u"revokeDialog"_s).size(), 0);
        m_lock->unlock();
        QVERIFY(m_window->isVisible());
        QCOMPARE(dialogs(u"revokeDialog"_s).size(), 0);
    }

    void aRevocationHasFailed()
    {
        revokeAndLock();
        const QDialog *dialog = dialogs(u"revokeDialog"_s).constFirst();
        m_world->vendor.heldRevoke->fail(forbidden());
        QTRY_VERIFY(dialog->findChild<QProgressBar *>()->isHidden());
        m_lock->unlock();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QFrame *>(u"notice"_s)->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>(u"button.ok"_s)->isEnabled());
        QCOMPARE(dialogs(u"revocationFailed"_s).size(), 0);
    }

    void aMintIsRefused()
    {
        m_world->vendor.holdsMint = true;
        create();
        m_lock->lock();
        m_world->vendor.heldMint->fail(forbidden());
        QTRY_VERIFY(m_world->operations.findChildren<MintOperation *>().isEmpty());
        m_lock->unlock();
        QCOMPARE(dialogs(u"mintFailed"_s).size(), 0);
        QCOMPARE(dialogs(u"createDialog"_s).size(), 1);
        QVERIFY(dialogs(u"createDialog"_s).constFirst()->findChild<QFrame *>(u"notice"_s)->isVisible());
    }

    void aRevealIsNotOpenedTwice()
    {
        create();
        QTRY_COMPARE(dialogs(u"revealDialog"_s).size(), 1);
        const auto &records = m_world->custody.records();
        const OperationId id = records.at(records.count() - 1).entry.id;
        m_lock->lock();
        m_window->flows().reveal(id);
        m_lock->unlock();
        QCOMPARE(dialogs(u"revealDialog"_s).size(), 1);
    }

    void aProxyIsAskedForOnce()
    {
        const QString proxy = u"proxy.example:3128"_s;
        Q_EMIT m_world->proxyLogins.wanted(proxy, false);
        m_lock->lock();
        Q_EMIT m_world->proxyLogins.wanted(proxy, true);
        m_lock->unlock();
        QCOMPARE(dialogs(u"proxyLoginDialog"_s).size(), 1);
        const QDialog *dialog = dialogs(u"proxyLoginDialog"_s).constFirst();
        QVERIFY(dialog->findChild<QFrame *>(u"message"_s)->accessibleName().contains(u"refused"_s));
        dialogs(u"proxyLoginDialog"_s).constFirst()->reject();
        Q_EMIT m_world->proxyLogins.wanted(proxy, false);
        QTRY_COMPARE(dialogs(u"proxyLoginDialog"_s).size(), 1);
    }

private:
    [[nodiscard]] QList<QDialog *> dialogs(const QString &name) const
    {
        return m_window->findChildren<QDialog *>(name);
    }

    void press(const QString &dialogName)
    {
        QTest::mouseClick(dialogs(dialogName).constFirst()->findChild<QPushButton *>(u"button.ok"_s),
                          Qt::LeftButton);
    }

    void revokeAndLock()
    {
        m_world->vendor.holdsWrites = true;
        m_window->flows().revoke(World::credential(usual));
        press(u"revokeDialog"_s);
        QTRY_VERIFY(m_world->vendor.heldRevoke != nullptr);
        m_lock->lock();
    }

    void create()
    {
        m_window->flows().create(u"c1"_s, usual, World::owner(usual));
        QTest::keyClicks(
            dialogs(u"createDialog"_s).constFirst()->findChild<QLineEdit *>(u"field.displayName"_s),
            u"prod-ci"_s);
        press(u"createDialog"_s);
        QTRY_VERIFY(m_world->vendor.mints == 1);
    }

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<IdleLock> m_lock;
};

} // namespace keyturn

QTEST_MAIN(keyturn::LockedAnswersTest)
#include "lockedanswerstest.moc"
