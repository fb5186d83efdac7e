// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "tests/support/waitfor.h"

#include <chrono>
#include <optional>

namespace keyturn {

/// Runs the event loop until `call` ends; empty if it has not ended by then.
template<class T, class E>
std::optional<Result<T, E>> outcomeOf(Call<T, E> *call,
                                      std::chrono::milliseconds patience = std::chrono::seconds(60))
{
    std::optional<Result<T, E>> outcome;
    QObject context;
    call->then(&context, [&outcome](Result<T, E> result) { outcome.emplace(std::move(result)); });
    static_cast<void>(test::waitFor([&outcome] { return outcome.has_value(); }, patience));
    return outcome;
}

} // namespace keyturn
