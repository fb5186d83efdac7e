// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace keyturn::sandbox {

/// Shuts down this process's end of the loopback connection between the two ports. The HTTP library
/// hands no socket to its handlers, so it is looked for among the process's own.
void dropConnection(int peerPort, int ownPort);

} // namespace keyturn::sandbox
