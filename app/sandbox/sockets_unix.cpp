// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace keyturn::sandbox {

namespace {

constexpr int LastDescriptor = 65536;

template<class Name>
int portBy(Name name, int socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
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
    for (int socket = 1; socket < LastDescriptor; ++socket) {
        if (portBy(getpeername, socket) == peerPort && portBy(getsockname, socket) == ownPort) {
            shutdown(socket, SHUT_RDWR);
            return;
        }
    }
}

void takeOverIdlePort(quintptr socket)
{
    const int yes = 1;
    setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace keyturn::sandbox
