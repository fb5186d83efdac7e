// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/clientid.h"

#include "models/domain/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct ClientIdText
{
    Q_DECLARE_TR_FUNCTIONS(ClientId)
};

/// Letters, digits and the punctuation that generated names use; no white space, no control, no direction
/// marks.
bool isPlain(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 &&
               (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'+');
    });
}

bool isDecimalDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

struct Authority
{
    QString host;
    int port = -1;
};

std::optional<Authority> parseAuthority(QStringView text)
{
    QStringView host = text;
    QStringView port;
    if (const auto colon = text.indexOf(u':'); colon >= 0) {
        host = text.first(colon);
        port = text.sliced(colon + 1);
        if (port.isEmpty()) {
            return std::nullopt;
        }
    }
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host.toString(), QUrl::StrictMode);
    const QString ascii = url.host(QUrl::FullyEncoded);
    const QString shown = url.host(QUrl::FullyDecoded);
    const QString typed = host.toString().toLower();
    if (ascii.isEmpty() || (typed != ascii && typed != shown)) {
        return std::nullopt;
    }
    Authority authority{.host = ascii};
    if (!port.isEmpty()) {
        const bool digits = std::ranges::all_of(port, isDecimalDigit);
        const int number = digits && port.size() <= 5 ? port.toInt() : 0;
        if (number < 1 || number > 65535) {
            return std::nullopt;
        }
        authority.port = number;
    }
    return authority;
}

} // namespace

std::expected<ClientId, QString> ClientId::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::unexpected(ClientIdText::tr("Enter the client ID."));
    }
    if (trimmed.size() > 512) {
        return std::unexpected(ClientIdText::tr("This is too long for a client ID."));
    }
    const auto at = trimmed.indexOf(u'@');
    if (at < 0 || trimmed.count(u'@') != 1) {
        return std::unexpected(ClientIdText::tr(
            "A client ID has exactly one @, as in clever-fox-42195@acme.conductor.one/spc."));
    }
    const QStringView rest = trimmed.sliced(at + 1);
    const auto slash = rest.indexOf(u'/');
    if (slash < 0 || trimmed.count(u'/') != 1) {
        return std::unexpected(ClientIdText::tr(
            "After the host a client ID has exactly one /, as in clever-fox-42195@acme.conductor.one/spc."));
    }
    ClientId id;
    id.m_local = trimmed.first(at).toString();
    id.m_use = rest.sliced(slash + 1).toString();
    if (!isPlain(id.m_local) || !isPlain(id.m_use)) {
        return std::unexpected(
            ClientIdText::tr("Before the @ and after the / only letters, digits, and - _ . + may stand."));
    }
    const auto authority = parseAuthority(rest.first(slash));
    if (!authority) {
        return std::unexpected(ClientIdText::tr(
            "Between the @ and the / there must be a host name, such as acme.conductor.one."));
    }
    id.m_host = authority->host;
    id.m_port = authority->port;
    const QString port = id.m_port < 0 ? QString() : u":"_s + QString::number(id.m_port);
    id.m_text = id.m_local + u'@' + id.m_host + port + u'/' + id.m_use;
    return id;
}

bool ClientId::isVendorHost() const
{
    return m_host == "conductor.one"_L1 || m_host.endsWith(".conductor.one"_L1);
}

bool ClientId::isLoopback() const
{
    return isLoopbackHost(m_host);
}

QUrl ClientId::origin() const
{
    QUrl url;
    url.setScheme(isLoopback() ? u"http"_s : u"https"_s);
    url.setHost(m_host, QUrl::StrictMode);
    url.setPort(m_port);
    return url;
}

QUrl ClientId::tokenUrl() const
{
    return tokenUrlAt(origin(), Vendor::ConductorOne);
}

bool isLoopbackHost(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1) {
        return true;
    }
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1 &&
           std::ranges::all_of(parts, [](const QString &part) {
               // Digits only: QString's own conversion takes signs and white space too.
               return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isDecimalDigit) &&
                      part.toInt() <= 255;
           });
}

} // namespace keyturn
