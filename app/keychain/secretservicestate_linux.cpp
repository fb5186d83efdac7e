// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/secretservicestate.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace keyturn::secretservicestate {

namespace {

struct SecretServiceText
{
    Q_DECLARE_TR_FUNCTIONS(SecretService)
};

// Names and signatures: Secret Service API, specifications.freedesktop.org/secret-service-spec.
constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;

/// A Plasma session, where QtKeychain may use KWallet's own interface.
bool mayUseKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1);
}

VaultError::Kind kindOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        return VaultError::Kind::NoService;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return VaultError::Kind::NoBus;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return VaultError::Kind::Unresponsive;
    case QDBusError::AccessDenied:
        return VaultError::Kind::Denied;
    default:
        break;
    }
    // No Qt name: the bus could not start the service (D-Bus specification, "Message Bus Messages").
    const bool notStarted = error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1) ||
                            error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return notStarted ? VaultError::Kind::NoService : VaultError::Kind::Other;
}

/// One enquiry, on a connection of its own: a shared one would stay dead once its bus had died.
class Enquiry : public QObject
{
public:
    Enquiry(const KeychainItem &item, VaultCall<void> *call, std::chrono::milliseconds patience)
        : QObject(call)
        , m_item(item)
        , m_patience(patience)
        , m_call(call)
        , m_name(u"keyturn-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }

    ~Enquiry() override { QDBusConnection::disconnectFromBus(m_name); }

    void start()
    {
        if (!m_bus.isConnected()) {
            m_call->fail({VaultError::Kind::NoBus, m_bus.lastError().message()});
            return;
        }
        askForCollection();
    }

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void askForCollection()
    {
        // QtKeychain has libsecret store in the collection with the alias "default".
        ask(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, [this](const QDBusMessage &reply) {
            const auto collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
            if (collection.isEmpty() || collection == "/"_L1) {
                failWithoutCollection();
            } else {
                askWhetherLocked(collection);
            }
        });
    }

    void askWhetherLocked(const QString &collection)
    {
        ask(collection, propertiesInterface, u"Get"_s, {QString(collectionInterface), u"Locked"_s},
            [this](const QDBusMessage &reply) {
                const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
                if (locked.typeId() != QMetaType::Bool) {
                    failWithoutCollection();
                } else if (locked.toBool()) {
                    m_call->fail({VaultError::Kind::Locked, {}});
                } else {
                    askForLockedItems();
                }
            });
    }

    /// The item may be in another collection than the default one, if that was another when it was written.
    void askForLockedItems()
    {
        const QMap<QString, QString> attributes{{u"server"_s, m_item.service}, {u"user"_s, m_item.key}};
        ask(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
            [this](const QDBusMessage &reply) {
                const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
                if (locked.isEmpty()) {
                    m_call->end({});
                } else {
                    m_call->fail({VaultError::Kind::Locked, {}});
                }
            });
    }

    void ask(const QString &path, const QString &interface, const QString &method,
             const QVariantList &arguments, const Answer &answer)
    {
        auto message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
        message.setArguments(arguments);
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_patience.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer] {
            watcher->deleteLater();
            if (watcher->isError()) {
                fail(watcher->error());
            } else {
                answer(watcher->reply());
            }
        });
    }

    void fail(const QDBusError &error)
    {
        const auto kind = kindOf(error);
        const bool noSuchObject = error.type() == QDBusError::UnknownObject ||
                                  error.type() == QDBusError::UnknownMethod ||
                                  error.type() == QDBusError::UnknownInterface ||
                                  error.name() == "org.freedesktop.Secret.Error.NoSuchObject"_L1;
        if (!m_bus.isConnected()) {
            m_call->fail({VaultError::Kind::NoBus, error.message()});
        } else if (kind == VaultError::Kind::NoService && mayUseKWallet()) {
            // KWallet is opened before it is read, and says so itself if it cannot be.
            m_call->end({});
        } else if (noSuchObject) {
            failWithoutCollection();
        } else {
            m_call->fail({kind, error.message()});
        }
    }

    void failWithoutCollection() { m_call->fail({VaultError::Kind::NoCollection, {}}); }

    KeychainItem m_item;
    std::chrono::milliseconds m_patience;
    VaultCall<void> *m_call;
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace

VaultCall<void> *requireOpen(const KeychainItem &item, QObject *parent, std::chrono::milliseconds patience)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    auto *call = new VaultCall<void>(parent);
    auto *enquiry = new Enquiry(item, call, patience);
    enquiry->start();
    return call;
}

void renewSession()
{
    // QtKeychain loads libsecret at run time as well; where it is missing there is no session either.
    using Disconnect = void (*)();
    QLibrary libsecret(u"secret-1"_s, 0);
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect"))) {
        disconnect();
    }
}

void whenServiceChanges(QObject *context, std::function<void()> changed)
{
    auto *watcher = new QDBusServiceWatcher(serviceName, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, context);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, context, std::move(changed));
}

QString placeName()
{
    return mayUseKWallet() ? u"KWallet"_s : SecretServiceText::tr("your desktop's keyring (Secret Service)");
}

QString serviceOf(const QString &application)
{
    return application;
}

} // namespace keyturn::secretservicestate
