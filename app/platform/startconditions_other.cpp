// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/startconditions.h"

namespace keyturn {

void setStartConditions() {}

} // namespace keyturn
