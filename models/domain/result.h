// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/apierror.h"

#include <expected>

namespace keyturn {

template<class T, class E = ApiError>
using Result = std::expected<T, E>;

} // namespace keyturn
