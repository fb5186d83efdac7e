// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/signinrecord.h"

namespace keyturn {

/// Where sign-ins are noted as they end. A sign-in does not wait for it, and does not fail with it.
class SignInLog
{
public:
    virtual ~SignInLog() = default;
    /// Returns at once.
    virtual void record(const SignInRecord &signIn) = 0;
};

} // namespace keyturn
