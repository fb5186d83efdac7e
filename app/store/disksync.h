// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>

namespace keyturn {

/// Hands what was written to an open file, and its entry in the folder, to the disk. False if that failed.
[[nodiscard]] bool syncToDisk(QFile &file);

} // namespace keyturn
