// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"

#include <QTestEventLoop>

#include <optional>

namespace keyturn::test {

/// Waits for a call's ending, up to 30 seconds.
template<class T, class E>
[[nodiscard]] typename Call<T, E>::Result ending(Call<T, E> *call)
{
    std::optional<typename Call<T, E>::Result> result;
    QTestEventLoop loop;
    call->then(&loop, [&](typename Call<T, E>::Result ended) {
        result.emplace(std::move(ended));
        loop.exitLoop();
    });
    loop.enterLoop(30);
    if (!result) {
        qFatal("the call did not end");
    }
    return *std::move(result);
}

} // namespace keyturn::test
