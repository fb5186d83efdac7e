// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sockets.h"

#include <winsock2.h>

#include <ws2tcpip.h>

namespace keyturn::sandbox {

namespace {

constexpr SOCKET Step = 4; // handles are multiples of four
constexpr SOCKET LastHandle = 65536;

template<class Name>
int portBy(Name name, SOCKET socket)
{
    sockaddr_in address{};
    int length = sizeof address;
    if (name(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0 || address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}

std::optional<AddressBytes> parseAddress(int family, const QByteArray &text)
{
    AddressBytes bytes{};
    if (inet_pton(family, text.constData(), bytes.data()) != 1)
        return {};
    return bytes;
}

} // namespace

std::optional<AddressBytes> parseIpv4(const QByteArray &text)
{
    return parseAddress(AF_INET, text);
}

std::optional<AddressBytes> parseIpv6(const QByteArray &text)
{
    return parseAddress(AF_INET6, text);
}

void dropConnection(int peerPort, int ownPort)
{
    for (SOCKET socket = Step; socket < LastHandle; socket += Step) {
        if (portBy(getpeername, socket) == peerPort && portBy(getsockname, socket) == ownPort) {
            shutdown(socket, SD_BOTH);
            return;
        }
    }
}

// Windows lets an idle port be taken without being asked, and SO_REUSEADDR there means sharing it.
void takeOverIdlePort(quintptr /*socket*/) {}

} // namespace keyturn::sandbox
