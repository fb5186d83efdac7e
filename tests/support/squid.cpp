// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/squid.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// DIR and PORT are put in. Name servers are not asked: an unknown host is one that the hosts file lacks.
constexpr auto configuration = R"(http_port 127.0.0.1:PORT
pid_filename none
access_log stdio:DIR/access.log
buffered_logs off
cache_log DIR/cache.log
cache_store_log none
netdb_filename none
coredump_dir none
cache deny all
memory_cache_shared off
pinger_enable off
max_filedescriptors 1024
hosts_file DIR/hosts
dns_nameservers 127.0.0.1
dns_timeout 1 second
visible_hostname proxy.keyturn.test
shutdown_lifetime 0 seconds
auth_param basic program /usr/lib/squid/basic_ncsa_auth DIR/users
auth_param basic children 1 startup=1
auth_param basic realm Keyturn's tests
acl users proxy_auth REQUIRED
http_access allow users
http_access deny all
)";

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) {
        qFatal("no port for squid");
    }
    return server.serverPort();
}

/// Started by root, squid becomes another user, which must reach its files: not below a private home.
QString sharedTemplate()
{
    return QDir::tempPath() + u"/keyturn-squid-XXXXXX";
}

} // namespace

Squid::Squid()
    : m_directory(sharedTemplate())
    , m_port(freePort())
{
    QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7777));
    writeFiles();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/sbin/squid"_s, {u"-N"_s, u"-f"_s, m_directory.filePath(u"squid.conf"_s)});
    if (!m_process.waitForStarted() || !QTest::qWaitFor([this] { return accepts(); }, 30'000)) {
        qFatal("squid cannot be started: %s", m_process.readAll().constData());
    }
}

Squid::~Squid()
{
    stop();
}

void Squid::stop()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray Squid::log() const
{
    QFile file(m_directory.filePath(u"access.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Squid::writeFiles() const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, u"-stdin"_s});
    openssl.write(password() + '\n');
    openssl.closeWriteChannel();
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("the openssl command failed");
    }
    write(u"users"_s, user().toLatin1() + ':' + openssl.readAllStandardOutput());
    write(u"hosts"_s, "127.0.0.1 " + tenant().toLatin1() + '\n');
    write(u"squid.conf"_s, QByteArray(configuration)
                               .replace("DIR", m_directory.path().toLocal8Bit())
                               .replace("PORT", QByteArray::number(m_port)));
}

void Squid::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("squid's files cannot be written");
    }
    file.setPermissions(QFile::Permissions(0x6444));
}

bool Squid::accepts() const
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    return socket.waitForConnected(1'000);
}

} // namespace keyturn::test
