// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/dropconnection.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace keyturn::sandbox {

namespace {

#ifdef Q_OS_WIN
using Socket = SOCKET;
using Length = int;
constexpr Socket Step = 4; // handles are multiples of four
constexpr Socket Last = 65536;
constexpr int BothWays = SD_BOTH;
#else
using Socket = int;
using Length = socklen_t;
constexpr Socket Step = 1;
constexpr Socket Last = 65536;
constexpr int BothWays = SHUT_RDWR;
#endif

template<class Name>
int portBy(Name name, Socket socket)
{
    sockaddr_in address{};
    Length length = sizeof address;
    if (name(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0 || address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}

} // namespace

void dropConnection(int peerPort, int ownPort)
{
    for (Socket socket = Step; socket < Last; socket += Step) {
        if (portBy(getpeername, socket) == peerPort && portBy(getsockname, socket) == ownPort) {
            shutdown(socket, BothWays);
            return;
        }
    }
}

} // namespace keyturn::sandbox
