// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/keychain/keyringdaemon.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace keyturn::keyringdaemon {

namespace {

const auto service = u"org.freedesktop.secrets"_s;
const auto login = u"/org/freedesktop/secrets/collection/login"_s;

bool loginIsUnlocked()
{
    QDBusInterface collection(service, login, u"org.freedesktop.Secret.Collection"_s);
    const QVariant locked = collection.property("Locked");
    return locked.typeId() == QMetaType::Bool && !locked.toBool();
}

} // namespace

qint64 processId()
{
    const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(service);
    return pid.isValid() ? qint64(pid.value()) : 0;
}

bool lock()
{
    QDBusInterface keyring(service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s);
    const QList<QDBusObjectPath> collections{QDBusObjectPath(login)};
    keyring.call(u"Lock"_s, QVariant::fromValue(collections));
    return !loginIsUnlocked();
}

bool end(int signal)
{
    const qint64 pid = processId();
    return pid == 0 || (::kill(static_cast<pid_t>(pid), signal) == 0 &&
                        QTest::qWaitFor([pid] { return processId() != pid; }, 20'000));
}

std::unique_ptr<QProcess> startUnlocked(bool replace)
{
    auto daemon = std::make_unique<QProcess>();
    QStringList arguments{u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s};
    if (replace) {
        arguments << u"--replace"_s;
    }
    daemon->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    daemon->start(u"gnome-keyring-daemon"_s, arguments);
    if (!daemon->waitForStarted()) {
        return nullptr;
    }
    daemon->write(qgetenv("KEYTURN_SESSION_PASSWORD"));
    daemon->closeWriteChannel();
    const bool ready = QTest::qWaitFor(
        [&daemon] { return processId() == daemon->processId() && loginIsUnlocked(); }, 20'000);
    return ready ? std::move(daemon) : nullptr;
}

} // namespace keyturn::keyringdaemon
