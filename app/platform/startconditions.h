// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace keyturn {

/// Sets what Qt reads once and keeps. To be called before anything else of Qt.
void setStartConditions();

} // namespace keyturn
