// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/signingkey.h"

#include "app/json/jsonstring.h"
#include "models/ports/entropy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Fault = std::unexpected<QString>;

constexpr qsizetype seedSize = crypto_sign_SEEDBYTES;

Fault fault(const char *text)
{
    return Fault(QCoreApplication::translate("SigningKey", text));
}

/// Strict: no padding, no foreign characters, no stray bits.
std::optional<Secret> fromBase64Url(QByteArrayView text)
{
    QByteArray bytes(text.size(), '\0');
    std::size_t size = 0;
    const int failed = sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()),
                                         static_cast<std::size_t>(bytes.size()), text.data(),
                                         static_cast<std::size_t>(text.size()), nullptr, &size, nullptr,
                                         sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    std::optional<Secret> decoded;
    if (failed == 0) {
        decoded = Secret::copyOf(QByteArrayView(bytes).first(static_cast<qsizetype>(size)));
    }
    wipe(bytes);
    return decoded;
}

bool hasBlank(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

/// The last of the secret's four parts.
std::expected<QByteArrayView, QString> encodedKey(QByteArrayView text)
{
    constexpr QByteArrayView prefix("secret-token:");
    if (text.isEmpty()) {
        return fault(QT_TRANSLATE_NOOP("SigningKey", "The secret is empty."));
    }
    if (hasBlank(text)) {
        return fault(QT_TRANSLATE_NOOP("SigningKey", "The secret contains a space or a line break. Copy it "
                                                     "again, without anything around it."));
    }
    if (!text.startsWith(prefix)) {
        return fault(QT_TRANSLATE_NOOP("SigningKey", "A ConductorOne secret begins with \"secret-token:\"."));
    }
    std::array<QByteArrayView, 4> parts;
    std::size_t count = 0;
    for (qsizetype begin = 0; begin <= text.size(); ++count) {
        const qsizetype colon = text.sliced(begin).indexOf(':');
        const qsizetype end = colon < 0 ? text.size() : begin + colon;
        if (count < parts.size()) {
            parts[count] = text.sliced(begin, end - begin);
        }
        begin = end + 1;
    }
    if (count != parts.size()) {
        return fault(QT_TRANSLATE_NOOP(
            "SigningKey",
            "A ConductorOne secret has four parts with colons between them; this one has not."));
    }
    if (parts[2] != "v1") {
        return fault(QT_TRANSLATE_NOOP(
            "SigningKey", "The secret is of a version that this program does not know; it knows \"v1\"."));
    }
    return parts[3];
}

/// Everything of the JWK but its private part, which is left out of the copy that QJsonDocument makes.
std::expected<QJsonObject, QString> publicPart(QByteArrayView jwk, const std::optional<JsonSpan> &d)
{
    const qsizetype begin = d ? d->begin : jwk.size();
    QByteArray rest = jwk.first(begin).toByteArray();
    rest += jwk.sliced(d ? begin + d->size : begin);
    const QJsonDocument document = QJsonDocument::fromJson(rest);
    wipe(rest);
    if (!document.isObject()) {
        return fault(
            QT_TRANSLATE_NOOP("SigningKey", "The last part of the secret does not hold a key in JSON."));
    }
    return document.object();
}

QString problemWithType(const QJsonObject &jwk)
{
    if (jwk.value("kty"_L1) == "OKP"_L1 && jwk.value("crv"_L1) == "Ed25519"_L1) {
        return {};
    }
    return fault(QT_TRANSLATE_NOOP("SigningKey", "The key in the secret is not an Ed25519 key.")).error();
}

} // namespace

std::expected<SigningKey, QString> SigningKey::parse(const Secret &clientSecret)
{
    const Secret::View view = clientSecret.view();
    const auto encoded = encodedKey(view.bytes());
    if (!encoded) {
        return Fault(encoded.error());
    }
    const auto jwk = fromBase64Url(*encoded);
    if (!jwk || jwk->isEmpty()) {
        return fault(QT_TRANSLATE_NOOP("SigningKey", "The last part of the secret is damaged: it is not "
                                                     "base64url without padding. Perhaps it was cut short."));
    }
    const Secret::View jwkView = jwk->view();
    const auto span = findString(jwkView.bytes(), "d");
    const auto object = publicPart(jwkView.bytes(), span);
    if (!object) {
        return Fault(object.error());
    }
    if (const QString problem = problemWithType(*object); !problem.isEmpty()) {
        return Fault(problem);
    }
    if (!span) {
        return fault(QT_TRANSLATE_NOOP("SigningKey", "The key in the secret has no private part."));
    }
    const auto seed = fromBase64Url(jwkView.bytes().sliced(span->begin, span->size));
    const auto stated = fromBase64Url(object->value("x"_L1).toString().toLatin1());
    if (!seed || seed->size() != seedSize) {
        return fault(
            QT_TRANSLATE_NOOP("SigningKey", "The private part of the key in the secret is damaged."));
    }
    if (!stated || stated->size() != crypto_sign_PUBLICKEYBYTES) {
        return fault(QT_TRANSLATE_NOOP("SigningKey", "The public part of the key in the secret is damaged."));
    }
    SigningKey key = fromSeed(*seed);
    if (stated->view().bytes() != QByteArrayView(key.m_public)) {
        return fault(QT_TRANSLATE_NOOP(
            "SigningKey",
            "The public and the private part of the key in the secret do not belong together."));
    }
    key.m_keyId = object->value("kid"_L1).toString();
    return key;
}

SigningKey SigningKey::generate(Entropy &entropy)
{
    return fromSeed(Secret::take(entropy.bytes(seedSize)));
}

SigningKey SigningKey::fromSeed(const Secret &seed)
{
    QByteArray pair(crypto_sign_SECRETKEYBYTES, '\0');
    SigningKey key;
    key.m_public.resize(crypto_sign_PUBLICKEYBYTES);
    const Secret::View view = seed.view();
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(key.m_public.data()),
                             reinterpret_cast<unsigned char *>(pair.data()),
                             reinterpret_cast<const unsigned char *>(view.bytes().data()));
    key.m_key = Secret::take(std::move(pair));
    return key;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    const Secret::View view = m_key.view();
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()),
                         static_cast<unsigned long long>(message.size()),
                         reinterpret_cast<const unsigned char *>(view.bytes().data()));
    return signature;
}

} // namespace keyturn
