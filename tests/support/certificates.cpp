// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/certificates.h"

#include <QDateTime>
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
    return issued(hostName, -1, 2);
}

QSslConfiguration Certificates::expiredFor(const QString &hostName) const
{
    return issued(hostName, -2, -1);
}

QSslConfiguration Certificates::notYetValidFor(const QString &hostName) const
{
    return issued(hostName, 1, 2);
}

QSslConfiguration Certificates::issued(const QString &hostName, int validFrom, int validUntil) const
{
    const auto date = [now = QDateTime::currentDateTimeUtc()](int days) {
        return now.addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
    };
    const QString key = path(hostName + u".key"_s);
    const QString certificate = path(hostName + u".pem"_s);
    write(u"index.txt"_s, {});
    write(u"ca.conf"_s, "[ca]\ndefault_ca=here\n[here]\ndatabase=" + path(u"index.txt"_s).toUtf8() +
                            "\nserial=" + path(u"serial"_s).toUtf8() +
                            "\nnew_certs_dir=" + m_directory.path().toUtf8() +
                            "\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n");
    write(u"extensions"_s, "subjectAltName=DNS:" + hostName.toLatin1());
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
             u"-subj"_s, u"/CN="_s + hostName, u"-keyout"_s, key, u"-out"_s, path(u"request"_s)});
    openssl({u"ca"_s,
             u"-config"_s,
             path(u"ca.conf"_s),
             u"-batch"_s,
             u"-notext"_s,
             u"-rand_serial"_s,
             u"-in"_s,
             path(u"request"_s),
             u"-cert"_s,
             caFile(),
             u"-keyfile"_s,
             path(u"ca.key"_s),
             u"-extfile"_s,
             path(u"extensions"_s),
             u"-startdate"_s,
             date(validFrom),
             u"-enddate"_s,
             date(validUntil),
             u"-out"_s,
             certificate});
    return load(certificate, key);
}

void Certificates::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write what the openssl command needs");
    }
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
