// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/activation.h"

#include "app/platform/localaddress.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int answerMs = 3000;

QString addressFor(const QString &dataDirectory)
{
    // The name of a socket must be short and that of a pipe must be no path.
    const QByteArray path = QFileInfo(dataDirectory).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(32);
    return localAddress(u"keyturn-"_s + QString::fromLatin1(digest));
}

} // namespace

Activation::Activation(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_address(addressFor(dataDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Activation::answer);
}

void Activation::listen()
{
    // Whoever left it is dead, else the data directory's lock would not be ours.
    QLocalServer::removeServer(m_address);
    m_server.listen(m_address);
}

void Activation::answer()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        Q_EMIT wanted();
        // Closing is the answer.
        caller->abort();
        caller->deleteLater();
    }
}

bool Activation::ask(const QString &dataDirectory)
{
    QLocalSocket socket;
    socket.connectToServer(addressFor(dataDirectory));
    if (!socket.waitForConnected(answerMs)) {
        return false;
    }
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(answerMs);
}

} // namespace keyturn
