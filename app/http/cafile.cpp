// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/cafile.h"

#include "app/http/redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct CaFileText
{
    Q_DECLARE_TR_FUNCTIONS(CaFile)
};

/// In bytes; the systems' own bundles have a quarter of it.
constexpr qint64 largestCaFile = 1024LL * 1024;
/// A longer file is summed up.
constexpr qsizetype mostDescribed = 3;

bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return certificate.isSelfSigned() ||
           std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
               return extension.name() == "basicConstraints"_L1 &&
                      extension.value().toMap().value(u"ca"_s).toBool();
           });
}

QString describeOne(const QSslCertificate &certificate, const QDateTime &now)
{
    const QString name = displayable(certificate.subjectDisplayName(), 80);
    const QLocale locale;
    if (certificate.expiryDate() < now) {
        return CaFileText::tr("%1 (expired on %2)")
            .arg(name, locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat));
    }
    if (!isAuthority(certificate)) {
        return CaFileText::tr("%1 (the certificate of a server, not of an authority)").arg(name);
    }
    //: A certificate in a CA file: %1 its name, %2 a date.
    return CaFileText::tr("%1 (valid until %2)")
        .arg(name, locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat));
}

QString problemWithContent(QByteArrayView content)
{
    if (content.startsWith('\x30') &&
        !QSslCertificate::fromData(content.toByteArray(), QSsl::Der).isEmpty()) {
        return CaFileText::tr("This is a certificate in DER format. Save it as PEM, as "
                              "“openssl x509 -inform der -in FILE” does.");
    }
    if (content.contains("PRIVATE KEY-----")) {
        return CaFileText::tr("This file holds a private key and no certificate.");
    }
    return CaFileText::tr("The CA file contains no certificate in PEM format.");
}

} // namespace

std::expected<QList<QSslCertificate>, QString> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(CaFileText::tr("The CA file could not be read: %1").arg(file.errorString()));
    }
    if (file.size() > largestCaFile) {
        return std::unexpected(CaFileText::tr("The CA file is too large to be one."));
    }
    const QByteArray content = file.readAll();
    QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    if (certificates.isEmpty()) {
        return std::unexpected(problemWithContent(content));
    }
    return certificates;
}

QString describeAuthorities(const QList<QSslCertificate> &authorities, const QDateTime &now)
{
    QStringList described;
    for (const QSslCertificate &certificate : authorities.first(qMin(authorities.size(), mostDescribed))) {
        described << describeOne(certificate, now);
    }
    const int more = static_cast<int>(authorities.size() - described.size());
    if (more > 0) {
        described << CaFileText::tr("and %n more", nullptr, more);
    }
    //: What a CA file holds; a list of certificates follows.
    return CaFileText::tr("Trusted for this connection too: %1").arg(described.join(u", "_s));
}

} // namespace keyturn
