// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/keychain/fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace keyturn {

/// As the Secret Service API passes one: (oayays).
struct PassedSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PassedSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PassedSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as QtDBus wants it
}

namespace {

using Attributes = QMap<QString, QString>;
using Secrets = QMap<QDBusObjectPath, PassedSecret>;

const auto fakeName = u"org.freedesktop.secrets"_s;
const auto fakeConnection = u"fake secret service"_s;
const auto root = u"/org/freedesktop/secrets"_s;
const QString keyring = root + u"/collection/fake"_s;
const auto attributesName = u"org.freedesktop.Secret.Item.Attributes"_s;

QVariant pathOf(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant pathsOf(const QStringList &paths)
{
    QList<QDBusObjectPath> list;
    for (const QString &path : paths) {
        list << QDBusObjectPath(path);
    }
    return QVariant::fromValue(list);
}

const auto noPrompt = u"/"_s;
const QString openPrompt = root + u"/prompt/open"_s;

} // namespace

bool FakeSecretService::start()
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<PassedSecret>();
    qDBusRegisterMetaType<Secrets>();
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, fakeConnection);
    return bus.registerVirtualObject(root, this, QDBusConnection::SubPath) && bus.registerService(fakeName);
}

void FakeSecretService::stop()
{
    QDBusConnection::disconnectFromBus(fakeConnection);
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    return connection.send(answer(message));
}

QDBusMessage FakeSecretService::answer(const QDBusMessage &message)
{
    const QString method = message.member();
    if (method == "OpenSession"_L1) {
        return session(message);
    }
    if (method == "Get"_L1 || method == "GetAll"_L1) {
        return property(message);
    }
    if (method == "ReadAlias"_L1) {
        return message.createReply(pathOf(keyring));
    }
    if (method == "CreateItem"_L1) {
        return created(message);
    }
    if (method == "SearchItems"_L1) {
        return found(message);
    }
    if (method == "GetSecrets"_L1) {
        return secrets(message);
    }
    if (method == "Unlock"_L1) {
        return message.createReply({pathsOf({}), pathOf(openPrompt)});
    }
    if (method == "Delete"_L1) {
        m_items.remove(message.path());
        return message.createReply(pathOf(noPrompt));
    }
    // Prompt() above all: it opens, and never says that it was completed.
    return message.createReply();
}

QDBusMessage FakeSecretService::session(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() != "plain"_L1) {
        return message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s);
    }
    return message.createReply(
        {QVariant::fromValue(QDBusVariant(QString())), pathOf(root + u"/session/fake"_s)});
}

QDBusMessage FakeSecretService::property(const QDBusMessage &message) const
{
    const bool locked = m_manner == Manner::LockedAndAsks;
    return message.member() == "GetAll"_L1 ? message.createReply(QVariantMap{{u"Locked"_s, locked}})
                                           : message.createReply(QVariant::fromValue(QDBusVariant(locked)));
}

QDBusMessage FakeSecretService::created(const QDBusMessage &message)
{
    if (m_manner == Manner::Denies) {
        return message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"not for you"_s);
    }
    if (m_manner == Manner::LockedAndAsks) {
        return message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s);
    }
    if (m_manner == Manner::Asks) {
        return message.createReply({pathOf(noPrompt), pathOf(openPrompt)});
    }
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
    const auto secret = qdbus_cast<PassedSecret>(message.arguments().value(1));
    const auto attributes = qdbus_cast<Attributes>(properties.value(attributesName));
    QString path = keyring + u"/%1"_s.arg(++m_made);
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (item->attributes == attributes) {
            path = item.key();
        }
    }
    if (m_manner != Manner::Forgets) {
        m_items.insert(path, {attributes, secret.value});
    }
    return message.createReply({pathOf(path), pathOf(noPrompt)});
}

QDBusMessage FakeSecretService::found(const QDBusMessage &message)
{
    if (m_manner == Manner::OpensLate) {
        m_manner = Manner::Honest;
        return message.createReply({pathsOf({}), pathsOf({})});
    }
    if (m_manner == Manner::Denies) {
        return message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"not for you"_s);
    }
    const auto wanted = qdbus_cast<Attributes>(message.arguments().value(0));
    QStringList paths;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        bool matches = true;
        for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
            matches =
                matches && (each.key() == "xdg:schema"_L1 || item->attributes.value(each.key()) == *each);
        }
        if (matches) {
            paths << item.key();
        }
    }
    const bool locked = m_manner == Manner::LockedAndAsks;
    return message.createReply(
        {pathsOf(locked ? QStringList() : paths), pathsOf(locked ? paths : QStringList())});
}

QDBusMessage FakeSecretService::secrets(const QDBusMessage &message) const
{
    Secrets passed;
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
    for (const QDBusObjectPath &path : paths) {
        const QByteArray value = m_manner == Manner::Confuses ? "another" : m_items.value(path.path()).secret;
        passed.insert(path,
                      {message.arguments().value(1).value<QDBusObjectPath>(), {}, value, u"text/plain"_s});
    }
    return message.createReply(QVariant::fromValue(passed));
}

} // namespace keyturn
