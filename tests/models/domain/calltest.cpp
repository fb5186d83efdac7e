// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/call.h"
#include "models/domain/secret.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace keyturn;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::equality_comparable<Secret>);

namespace {

/// A secret may hold any bytes.
const QByteArray withNul("s3cret\0tail", 11);

} // namespace

class CallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    // Secret

    void secretKeepsItsBytes()
    {
        Secret secret = Secret::copyOf(withNul);
        QCOMPARE(secret.size(), withNul.size());
        QCOMPARE(secret.view().bytes().toByteArray(), withNul);
        const Secret moved = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): what is left behind is the point
        QCOMPARE(moved.view().bytes().toByteArray(), withNul);
        Secret target = Secret::copyOf("old");
        target = Secret::copyOf("new");
        QCOMPARE(target.view().bytes().toByteArray(), "new"_ba);
    }

    void secretTakesTheBytesAway()
    {
        QByteArray bytes("taken-from-here");
        const Secret secret = Secret::take(std::move(bytes));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): what is left behind is the point
        QCOMPARE(secret.view().bytes().toByteArray(), "taken-from-here"_ba);
    }

    void wipingLeavesSharedCopiesAlone()
    {
        QByteArray bytes("abc");
        bytes.detach();
        const QByteArray shared = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, "abc"_ba);
        QString text = u"abc"_s;
        text.detach();
        wipe(text);
        QVERIFY(text.isEmpty());
    }

    void secretCompares()
    {
        const Secret secret = Secret::copyOf("abc");
        QVERIFY(secret.equals(Secret::copyOf("abc")));
        QVERIFY(!secret.equals(Secret::copyOf("abd")));
        QVERIFY(!secret.equals(Secret::copyOf("ab")));
        QVERIFY(!secret.equals(Secret()));
        QVERIFY(Secret().equals(Secret()));
        QVERIFY(secret.equals(secret));
        QVERIFY(Secret::copyOf({}).isEmpty());
    }

    void viewsNest()
    {
        const Secret secret = Secret::copyOf("abc");
        const Secret::View outer = secret.view();
        {
            const Secret::View inner = secret.view();
            QCOMPARE(inner.bytes().toByteArray(), "abc"_ba);
        }
        QCOMPARE(outer.bytes().toByteArray(), "abc"_ba);
        QVERIFY(Secret().view().bytes().isEmpty());
    }

    // Call

    void endsOnceAndFromTheEventLoop()
    {
        QObject owner;
        auto *call = new Call<int>(&owner);
        int runs = 0;
        int got = 0;
        call->then(&owner, [&](Result<int> result) {
            ++runs;
            got = result.value_or(-1);
        });
        call->end(7);
        call->end(8);
        call->fail(ApiError::cancelled());
        QVERIFY(call->hasEnded());
        QCOMPARE(runs, 0);
        const QPointer<QObject> guard(call);
        QTRY_VERIFY(guard.isNull());
        QCOMPARE(runs, 1);
        QCOMPARE(got, 7);
    }

    void anEndedCallStillDeliversLater()
    {
        QObject owner;
        bool ran = false;
        Call<void>::ended({}, &owner)->then(&owner, [&ran](const Result<void> &result) {
            ran = result.has_value();
        });
        QVERIFY(!ran);
        QTRY_VERIFY(ran);
    }

    void deliversErrors()
    {
        QObject owner;
        auto *call = new Call<void>(&owner);
        std::optional<ApiError> error;
        call->then(&owner, [&error](Result<void> result) { error = result.error(); });
        call->fail(ApiError::invalid(u"no"_s));
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::Invalid);
    }

    void aDeadContextGetsNothingAndTheResultDies()
    {
        QObject owner;
        auto *call = new Call<std::shared_ptr<int>>(&owner);
        const QPointer<QObject> guard(call);
        auto context = std::make_unique<QObject>();
        bool ran = false;
        call->then(context.get(), [&ran](const Result<std::shared_ptr<int>> &) { ran = true; });
        auto value = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = value;
        call->end(std::move(value));
        context.reset();
        QTRY_VERIFY(guard.isNull());
        QVERIFY(!ran);
        QVERIFY(watched.expired());
    }

    void nobodyListening()
    {
        QObject owner;
        auto *call = new Call<Secret>(&owner);
        const QPointer<QObject> guard(call);
        call->end(Secret::copyOf("abc"));
        QTRY_VERIFY(guard.isNull());
    }

    void moveOnlyResultsArrive()
    {
        QObject owner;
        auto *call = new Call<Secret>(&owner);
        Secret got;
        call->then(&owner, [&got](Result<Secret> result) { got = std::move(*result); });
        call->end(Secret::copyOf("abc"));
        QTRY_VERIFY(!got.isEmpty());
        QVERIFY(got.equals(Secret::copyOf("abc")));
    }

    void cancelAsksTheProducerOnce()
    {
        QObject owner;
        auto *call = new Call<int>(&owner);
        int asked = 0;
        std::optional<ApiError::Kind> ending;
        call->setCanceller([&] {
            ++asked;
            call->fail(ApiError::cancelled());
        });
        call->then(&owner, [&ending](const Result<int> &result) { ending = result.error().kind; });
        call->cancel();
        call->cancel();
        QCOMPARE(asked, 1);
        QTRY_VERIFY(ending.has_value());
        QCOMPARE(*ending, ApiError::Kind::Cancelled);
    }

    void cancelAfterTheEndDoesNothing()
    {
        QObject owner;
        auto *call = new Call<int>(&owner);
        bool asked = false;
        int got = 0;
        call->setCanceller([&asked] { asked = true; });
        call->then(&owner, [&got](const Result<int> &result) { got = result.value_or(-1); });
        call->end(7);
        call->cancel();
        QTRY_COMPARE(got, 7);
        QVERIFY(!asked);
    }

    void deletionWhilePending()
    {
        auto owner = std::make_unique<QObject>();
        QObject context;
        auto *call = new Call<int>(owner.get());
        bool ran = false;
        call->then(&context, [&ran](const Result<int> &) { ran = true; });
        call->end(7);
        owner.reset();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!ran);
    }

    void aContinuationMayDeleteItsContextAndTheOwner()
    {
        auto *owner = new QObject(this);
        const QPointer<QObject> guard(owner);
        auto *call = new Call<int>(owner);
        call->then(owner, [owner](const Result<int> &) { owner->deleteLater(); });
        call->end(1);
        QTRY_VERIFY(guard.isNull());
    }

    void callsNest()
    {
        QObject owner;
        auto *outer = new Call<int>(&owner);
        auto *inner = new Call<int>(&owner);
        inner->then(outer, [outer, &owner](const Result<int> &first) {
            Call<int>::ended(*first + 1, &owner)->then(outer, [outer](const Result<int> &second) {
                outer->end(*second * 10);
            });
        });
        auto *forwarded = new Call<int>(&owner);
        forward(outer, forwarded);
        int got = 0;
        forwarded->then(&owner, [&got](const Result<int> &result) { got = *result; });
        inner->end(1);
        QTRY_COMPARE(got, 20);
    }
};

QTEST_GUILESS_MAIN(CallTest)
#include "calltest.moc"
