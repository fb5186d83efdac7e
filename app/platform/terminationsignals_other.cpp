// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/terminationsignals.h"

namespace keyturn {

class TerminationSignals::Descriptor
{
};

TerminationSignals::TerminationSignals() = default;

void TerminationSignals::listen() {}

TerminationSignals::~TerminationSignals() = default;

} // namespace keyturn
