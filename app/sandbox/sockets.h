// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <optional>

/// What differs between the sockets of operating systems; each kind has its file.
namespace keyturn::sandbox {

/// In network byte order; of an IPv4 address the first four bytes.
using AddressBytes = std::array<unsigned char, 16>;

/// As inet_pton(3) reads it, which is stricter than what people type; empty for anything else.
std::optional<AddressBytes> parseIpv4(const QByteArray &text);
std::optional<AddressBytes> parseIpv6(const QByteArray &text);

/// Shuts down this process's end of the loopback connection between the two ports. The HTTP library
/// hands no socket to its handlers, so it is looked for among the process's own.
void dropConnection(int peerPort, int ownPort);

/// For a socket that is to listen: may take over a port whose last connections have not timed out yet, but
/// never one that somebody listens on. The library's own default would let two servers share a port.
void takeOverIdlePort(quintptr socket);

} // namespace keyturn::sandbox
