// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace keyturn {

/// What every Call has apart from its result. Lives in the thread that made it.
class CallBase : public QObject
{
    Q_OBJECT
public:
    /// Whether the result is decided; its delivery may still be queued.
    [[nodiscard]] bool hasEnded() const { return m_ended; }

    /// Asks the producer to stop. The call still ends once, as a rule with ApiError::Kind::Cancelled, or with
    /// its true result if that came first. A write that has left is not undone by this.
    void cancel();

    /// For the producer: what cancel() does. Dropped when the call ends.
    void setCanceller(std::function<void()> canceller) { m_canceller = std::move(canceller); }

protected:
    explicit CallBase(QObject *parent)
        : QObject(parent)
    {
    }

    /// Marks the one ending; false if there was one already.
    bool markEnded();
    /// Delivers from the event loop, then deletes the call.
    void deliverLater(std::function<void()> deliver);

private:
    bool m_ended = false;
    std::function<void()> m_canceller;
};

/// One request to the outside and its one answer.
///
/// Made by a port, which owns it (as QObject parent); it deletes itself after delivery, so callers hold a
/// QPointer if they hold it at all. Its result is delivered exactly once, always from the event loop and
/// never inside the function that returned it, to the one continuation set by then(). If the continuation's
/// context has died by then, the result is dropped (a Secret in it is wiped); the request itself goes on,
/// unless someone cancels it.
template<class T, class E = ApiError>
class Call : public CallBase
{
public:
    using Value = T;
    using Error = E;
    using Result = keyturn::Result<T, E>;

    explicit Call(QObject *parent)
        : CallBase(parent)
    {
    }

    /// A call that has already ended, for answers that need no waiting.
    [[nodiscard]] static Call *ended(Result result, QObject *parent)
    {
        auto *call = new Call(parent);
        call->end(std::move(result));
        return call;
    }

    /// Sets the continuation `void(Result)`. It runs in this call's thread, if `context` still lives.
    template<class Continuation>
    void then(QObject *context, Continuation continuation)
    {
        Q_ASSERT(!m_continuation);
        m_continuation = [guard = QPointer<QObject>(context),
                          run = std::move(continuation)](Result result) mutable {
            if (guard) {
                run(std::move(result));
            }
        };
    }

    /// For the producer: ends the call. Later endings are ignored.
    void end(Result result)
    {
        if (!markEnded()) {
            return;
        }
        m_result.emplace(std::move(result));
        deliverLater([this] {
            if (auto run = std::exchange(m_continuation, nullptr)) {
                run(*std::exchange(m_result, std::nullopt));
            }
        });
    }

    void fail(E error) { end(std::unexpected(std::move(error))); }

private:
    std::optional<Result> m_result;
    std::function<void(Result)> m_continuation;
};

/// Ends `call` with whatever another call ends with.
template<class T, class E>
void forward(Call<T, E> *from, Call<T, E> *to)
{
    from->then(to, [to](typename Call<T, E>::Result result) { to->end(std::move(result)); });
}

} // namespace keyturn
