// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/secretshape.h"

#include "app/oauth/signingkey.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn {

namespace {

constexpr QByteArrayView prefix("secret-token:");

struct SecretShapeText
{
    Q_DECLARE_TR_FUNCTIONS(SecretShape)
};

bool isSpaceOrControl(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
}

QString problemWithOpaqueSecret(const Secret &secret)
{
    const Secret::View view = secret.view();
    const QByteArrayView bytes = view.bytes();
    if (bytes.startsWith(prefix) || bytes.startsWith('{')) {
        return SecretShapeText::tr("This secret is one of ConductorOne's. Enter the "
                                   "secret of a Confidence API client.");
    }
    if (std::ranges::any_of(bytes, isSpaceOrControl)) {
        return SecretShapeText::tr("The secret contains white space. Paste it again, alone.");
    }
    return {};
}

} // namespace

QString problemWithSecretShape(Vendor vendor, const Secret &secret)
{
    if (secret.isEmpty()) {
        return SecretShapeText::tr("Enter the secret.");
    }
    switch (vendor) {
    case Vendor::ConductorOne: {
        const auto key = SigningKey::parse(secret);
        return key ? QString() : key.error();
    }
    case Vendor::Confidence:
        return problemWithOpaqueSecret(secret);
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
