// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/comparison.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace keyturn::bench {

namespace {

constexpr int rounds = 7;
constexpr double nanosecondsPerMillisecond = 1e6;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

double median(std::array<double, rounds> times)
{
    std::ranges::sort(times);
    return times.at(rounds / 2);
}

} // namespace

void compare(const Comparison &comparison)
{
    std::array<double, rounds> ours{};
    std::array<double, rounds> plain{};
    for (int round = 0; round < rounds; ++round) {
        ours.at(static_cast<std::size_t>(round)) = milliseconds(comparison.keyturn);
        plain.at(static_cast<std::size_t>(round)) = milliseconds(comparison.plain);
    }
    QTextStream(stdout) << QStringLiteral("%1 ms  %2 ms  %3 x  %4  (plain: %5)\n")
                               .arg(median(ours), 9, 'f', 2)
                               .arg(median(plain), 9, 'f', 2)
                               .arg(median(ours) / median(plain), 7, 'f', 2)
                               .arg(comparison.what, comparison.plainly);
}

} // namespace keyturn::bench
