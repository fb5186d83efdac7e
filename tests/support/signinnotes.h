// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/signinlog.h"

#include <QList>

namespace keyturn::test {

/// A fake: what was noted, in its order.
class SignInNotes : public SignInLog
{
public:
    void record(const SignInRecord &signIn) override { notes << signIn; }

    QList<SignInRecord> notes;
};

} // namespace keyturn::test
