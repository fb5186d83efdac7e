// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace keyturn::test {

Certificates::Certificates()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test Authority"_s, u"-keyout"_s,
             path(u"ca.key"_s), u"-out"_s, caFile()});
}

QSslConfiguration Certificates::serverFor(const QString &hostName) const
{
    return issued(hostName, 2);
}

QSslConfiguration Certificates::expiredFor(const QString &hostName) const
{
    return issued(hostName, -1);
}

QSslConfiguration Certificates::issued(const QString &hostName, int days) const
{
    const QString request = path(hostName + u".csr"_s);
    const QString key = path(hostName + u".key"_s);
    const QString certificate = path(hostName + u".pem"_s);
    const QString extensions = path(hostName + u".ext"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the certificate's extensions");
    }
    file.write("subjectAltName=DNS:" + hostName.toLatin1());
    file.close();
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
             u"-subj"_s, u"/CN="_s + hostName, u"-keyout"_s, key, u"-out"_s, request});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, caFile(), u"-CAkey"_s, path(u"ca.key"_s),
             u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s, extensions, u"-out"_s,
             certificate});
    return load(certificate, key);
}

QSslConfiguration Certificates::selfSigned() const
{
    const QString key = path(u"self.key"_s);
    const QString certificate = path(u"self.pem"_s);
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
             u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    return load(certificate, key);
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("the openssl command failed: %s", process.readAllStandardError().constData());
    }
}

QSslConfiguration Certificates::load(const QString &certificate, const QString &key) const
{
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly)) {
        qFatal("the openssl command made no key");
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace keyturn::test
