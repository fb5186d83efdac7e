// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"

namespace keyturn {

/// What a port answers where its vendor has no such thing: Invalid, nothing sent.
[[nodiscard]] ApiError notOffered();

template<class T>
[[nodiscard]] Call<T> *unsupported(QObject *parent)
{
    return Call<T>::ended(std::unexpected(notOffered()), parent);
}

} // namespace keyturn
