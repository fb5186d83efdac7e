// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/tokenrequest.h"

#include "app/json/jsonstring.h"

#include <utility>

namespace keyturn {

namespace {

/// Every byte but RFC 3986's unreserved ones, since `+` means a blank in a form. By hand, because
/// QUrl::toPercentEncoding leaves copies behind that nobody wipes.
void appendEncoded(QByteArray &form, QByteArrayView bytes)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : bytes) {
        const bool isUnreserved = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                                  (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (isUnreserved) {
            form += c;
        } else {
            const auto code = static_cast<unsigned char>(c);
            form += '%';
            form += hex[code >> 4];
            form += hex[code & 0xf];
        }
    }
}

HttpRequest signIn(const Profile &profile, const char *contentType, QByteArray &&body)
{
    HttpRequest request;
    request.effect = Effect::SignIn;
    request.method = "POST";
    request.url = profile.tokenUrl;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", contentType}};
    request.setBody(std::move(body));
    return request;
}

HttpRequest formRequest(const Profile &profile, QByteArrayView fixedFields, QByteArrayView secretValue)
{
    QByteArray form;
    // Room for all of it at once: growing would leave parts of the secret behind.
    form.reserve(256 + 3 * (profile.clientId.size() * 3 + secretValue.size()));
    form += "grant_type=client_credentials&client_id=";
    appendEncoded(form, profile.clientId.toUtf8());
    form += fixedFields;
    appendEncoded(form, secretValue);
    return signIn(profile, "application/x-www-form-urlencoded", std::move(form));
}

HttpRequest jsonRequest(const Profile &profile, const Secret &secret)
{
    const Secret::View view = secret.view();
    QByteArray json;
    json.reserve(256 + 6 * (profile.clientId.size() * 3 + view.bytes().size()));
    json += R"({"grantType":"client_credentials","clientId":)";
    appendJsonString(json, profile.clientId.toUtf8());
    json += R"(,"clientSecret":)";
    appendJsonString(json, view.bytes());
    json += '}';
    return signIn(profile, "application/json", std::move(json));
}

} // namespace

HttpRequest assertionRequest(const Profile &profile, QByteArray assertion)
{
    HttpRequest request =
        formRequest(profile,
                    "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                    "&client_assertion=",
                    assertion);
    wipe(assertion);
    return request;
}

HttpRequest secretRequest(const Profile &profile, const Secret &secret)
{
    if (profile.vendor == Vendor::Confidence) {
        return jsonRequest(profile, secret);
    }
    const Secret::View view = secret.view();
    return formRequest(profile, "&client_secret=", view.bytes());
}

} // namespace keyturn
