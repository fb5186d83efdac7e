// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/kill/bench.h"

#include <array>

class QTextStream;

namespace keyturn::test {

/// What kills came to, counted by what was being done.
class Tally
{
public:
    void add(const QString &scenario, const Bench::Result &result);
    /// A line as lineOf() makes it; false if it is none.
    bool addLine(const QString &line);
    [[nodiscard]] static QString lineOf(const QString &scenario, const QString &instant,
                                        const Bench::Result &result);

    [[nodiscard]] int kills() const { return m_all.kills; }

    [[nodiscard]] bool isClean() const { return m_all.faults == std::array<int, 5>{}; }

    void printTable(QTextStream &out) const;
    /// `98 kills, 0 lost, …`
    [[nodiscard]] QString summary() const;

private:
    struct Row
    {
        int kills = 0;
        std::array<int, fateCount> fates{};
        /// Lost, doubled, stray, wrong, mishaps.
        std::array<int, 5> faults{};
    };

    void add(const QString &scenario, const Row &row);
    [[nodiscard]] static Row rowOf(const Bench::Result &result);

    QMap<QString, Row> m_rows;
    Row m_all;
};

} // namespace keyturn::test
