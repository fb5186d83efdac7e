// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/activation.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn {

/// A second start with the same data reaches the first one, and nobody and nothing else does.
class ActivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nobodyListens() { QVERIFY(!Activation::ask(QTemporaryDir().path())); }

    void theOneWithTheSameDataComesForward()
    {
        const QTemporaryDir data;
        Activation activation(data.path());
        QSignalSpy wanted(&activation, &Activation::wanted);
        activation.listen();
        QVERIFY(askFromAnotherThread(data.path()));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(askFromAnotherThread(data.path() + u"/."_s));
        QCOMPARE(wanted.size(), 2);
    }

    void otherDataIsAnotherInstance()
    {
        const QTemporaryDir data;
        const QTemporaryDir other;
        Activation activation(data.path());
        QSignalSpy wanted(&activation, &Activation::wanted);
        activation.listen();
        QVERIFY(!askFromAnotherThread(other.path()));
        QCOMPARE(wanted.size(), 0);
    }

    void whatIsLeftOfADeadOneIsReplaced()
    {
        const QTemporaryDir data;
        QFile left(socketIn(data));
        QVERIFY(left.open(QFile::WriteOnly));
        left.close();
        Activation activation(data.path());
        activation.listen();
        QVERIFY(askFromAnotherThread(data.path()));
    }

    void oneThatDoesNotAnswerIsGivenUp()
    {
        const QTemporaryDir data;
        Activation activation(data.path());
        activation.listen();
        // Nobody runs this thread's event loop meanwhile.
        QVERIFY(!Activation::ask(data.path()));
    }

    void onlyItsOwnerCanOpenIt()
    {
        const QTemporaryDir data;
        Activation activation(data.path());
        activation.listen();
        const QFileInfo socket(socketIn(data));
        QVERIFY(socket.exists());
        const auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(socket.permissions() & ofOthers));
    }

    void whatIsSentIsNotRead()
    {
        const QTemporaryDir data;
        Activation activation(data.path());
        QSignalSpy wanted(&activation, &Activation::wanted);
        activation.listen();
        QLocalSocket caller;
        caller.connectToServer(socketIn(data));
        caller.write(QByteArray(1 << 20, 'x'));
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(caller.readAll().isEmpty());
    }

private:
    /// As the other process does, which has no part in this thread's event loop.
    static bool askFromAnotherThread(const QString &path)
    {
        bool came = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { came = Activation::ask(path); }));
        other->start();
        return QTest::qWaitFor([&] { return other->isFinished(); }, 20'000) && came;
    }

    static QString socketIn(const QTemporaryDir &data)
    {
        const Activation probe(data.path());
        return probe.address();
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::ActivationTest)
#include "tst_activation.moc"
