// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/keyringitems.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Attributes = QMap<QString, QString>;

constexpr auto service = "org.freedesktop.secrets"_L1;
/// QtKeychain's attributes: `server` is the program, `user` the key.
constexpr auto program = "dev.keyturn.Keyturn"_L1;
constexpr auto operationKeys = "dev.keyturn.Keyturn/operation/"_L1;

QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    return reply;
}

QString nameOf(const QString &path)
{
    const QDBusMessage reply = ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                   {u"org.freedesktop.Secret.Item"_s, u"Attributes"_s});
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return {};
    }
    const QVariant value = reply.arguments().first().value<QDBusVariant>().variant();
    return qdbus_cast<Attributes>(value.value<QDBusArgument>()).value(u"user"_s);
}

} // namespace

QStringList KeyringItems::operations()
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusMessage found =
        ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
            {QVariant::fromValue(Attributes{{u"server"_s, QString(program)}})});
    if (found.type() != QDBusMessage::ReplyMessage) {
        qFatal("the Secret Service does not answer: %s", qPrintable(found.errorMessage()));
    }
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().first());
    QStringList operations;
    for (const QDBusObjectPath &path : paths) {
        QString &name = m_names[path.path()];
        if (name.isEmpty()) {
            name = nameOf(path.path());
        }
        if (name.startsWith(operationKeys)) {
            operations << name.sliced(operationKeys.size());
        }
    }
    return operations;
}

} // namespace keyturn::test
