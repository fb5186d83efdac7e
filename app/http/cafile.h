// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <expected>

namespace keyturn {

/// The certificates of a PEM file. The error is one sentence for the admin: it cannot be read, is too large,
/// holds no certificate, or is in another format.
[[nodiscard]] std::expected<QList<QSslCertificate>, QString> readCaFile(const QString &path);

/// What is in it, for the admin: how many, whose, until when; and what is doubtful about them at `now`.
[[nodiscard]] QString describeAuthorities(const QList<QSslCertificate> &authorities, const QDateTime &now);

} // namespace keyturn
