// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/keychain/keyringdaemon.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace keyturn::keyringdaemon {

namespace {

const auto service = u"org.freedesktop.secrets"_s;
const auto login = u"/org/freedesktop/secrets/collection/login"_s;

/// Not a QDBusInterface: it asks for the object's introspection first, and Qt leaks what it makes of that.
QDBusMessage callTo(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool loginIsUnlocked()
{
    const QDBusReply<QDBusVariant> locked = callTo(login, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                                   {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.isValid() && !locked.value().variant().toBool();
}

} // namespace

qint64 processId()
{
    const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(service);
    return pid.isValid() ? qint64(pid.value()) : 0;
}

bool lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(login)};
    callTo(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
           {QVariant::fromValue(collections)});
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
