// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMap>

#include <functional>

namespace keyturn {

/// A fake, for what a real keychain cannot be made to do: as much of a Secret Service as libsecret needs, on
/// the session bus of the test, in the test's own process. It keeps what is written in memory, in the clear.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    enum class Manner {
        Honest,
        Denies,        ///< refuses to create or find items, as a sandbox without the right does
        Asks,          ///< each new item waits for a prompt that nobody answers
        LockedAndAsks, ///< the keyring is locked, and so is each attempt to unlock it
        Confuses,      ///< gives back another secret than was written
        Forgets,       ///< says that it has kept the item, and has not
        OpensLate,     ///< finds nothing when it is first asked, as while it is being opened; is honest then
    };

    /// False if the name is taken.
    [[nodiscard]] bool start();
    void stop();

    void be(Manner manner) { m_manner = manner; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    struct Item
    {
        QMap<QString, QString> attributes;
        QByteArray secret;
    };

    [[nodiscard]] QDBusMessage answer(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage session(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage property(const QDBusMessage &message) const;
    [[nodiscard]] QDBusMessage created(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage found(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage secrets(const QDBusMessage &message) const;

    Manner m_manner = Manner::Honest;
    QMap<QString, Item> m_items;
    int m_made = 0;
};

} // namespace keyturn
