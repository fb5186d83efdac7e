// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"

#include <QString>

namespace keyturn {

/// Why local data could not be read or written, in words for the admin.
struct StoreError
{
    QString text;
    /// The file cannot be used again: only another one in its place helps.
    bool isDamaged = false;
};

/// A row that this version cannot read; it stays where it is.
struct UnreadableRow
{
    QString id;
    StoreError error;
};

template<class T>
using StoreResult = Result<T, StoreError>;
template<class T>
using StoreCall = Call<T, StoreError>;

} // namespace keyturn
