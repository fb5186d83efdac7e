// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/tally.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr std::array faultNames{"lost", "double", "stray items", "wrong", "mishaps"};

template<std::size_t size>
void addTo(std::array<int, size> &sums, const std::array<int, size> &more)
{
    std::ranges::transform(sums, more, sums.begin(), std::plus());
}

template<std::size_t size>
QStringList texts(const std::array<int, size> &numbers)
{
    QStringList texts;
    for (const int number : numbers) {
        texts << QString::number(number);
    }
    return texts;
}

} // namespace

Tally::Row Tally::rowOf(const Bench::Result &result)
{
    Row row{.kills = 1};
    for (const Fate fate : result.verdict.fates) {
        ++row.fates.at(static_cast<std::size_t>(fate));
    }
    row.faults = {static_cast<int>(result.verdict.lost.size()),
                  static_cast<int>(result.verdict.doubled.size()),
                  static_cast<int>(result.verdict.stray.size()),
                  static_cast<int>(result.verdict.wrong.size()), result.mishap.isEmpty() ? 0 : 1};
    return row;
}

void Tally::add(const QString &scenario, const Row &row)
{
    for (Row *sum : {&m_rows[scenario], &m_all}) {
        sum->kills += row.kills;
        addTo(sum->fates, row.fates);
        addTo(sum->faults, row.faults);
    }
}

void Tally::add(const QString &scenario, const Bench::Result &result)
{
    add(scenario, rowOf(result));
}

QString Tally::lineOf(const QString &scenario, const QString &instant, const Bench::Result &result)
{
    const Row row = rowOf(result);
    QStringList cells{scenario, instant, QString::number(result.seconds, 'f', 2)};
    cells << texts(row.fates) << texts(row.faults);
    cells << (result.verdict.complaints() << result.mishap).join("; "_L1);
    return cells.join(u'\t');
}

bool Tally::addLine(const QString &line)
{
    constexpr qsizetype first = 3;
    const QStringList cells = line.split(u'\t');
    Row row{.kills = 1};
    if (cells.size() != first + fateCount + qsizetype(row.faults.size()) + 1) {
        return false;
    }
    qsizetype cell = first;
    for (int &fate : row.fates) {
        fate = cells.at(cell++).toInt();
    }
    for (int &fault : row.faults) {
        fault = cells.at(cell++).toInt();
    }
    add(cells.first(), row);
    return true;
}

void Tally::printTable(QTextStream &out) const
{
    constexpr int wide = 42;
    constexpr int narrow = 9;
    const auto print = [&out](const QString &name, const QStringList &cells) {
        out << name.leftJustified(wide);
        for (const QString &cell : cells) {
            out << cell.rightJustified(narrow);
        }
        out << Qt::endl;
    };
    QStringList heads{u"kills"_s};
    for (int fate = 0; fate < fateCount; ++fate) {
        out << u"%1: %2"_s.arg(QChar('a' + fate)).arg(label(static_cast<Fate>(fate))) << Qt::endl;
        heads << QString(QChar('a' + fate));
    }
    for (const char *name : faultNames) {
        heads << QString::fromLatin1(name).section(u' ', 0, 0);
    }
    print({}, heads);
    const auto printRow = [&](const QString &name, const Row &row) {
        print(name, QStringList{QString::number(row.kills)} + texts(row.fates) + texts(row.faults));
    };
    for (const auto &[name, row] : m_rows.asKeyValueRange()) {
        printRow(name, row);
    }
    printRow(u"all"_s, m_all);
}

QString Tally::summary() const
{
    QStringList parts{u"%1 kills"_s.arg(m_all.kills)};
    for (std::size_t fault = 0; fault < faultNames.size(); ++fault) {
        parts << u"%1 %2"_s.arg(m_all.faults.at(fault)).arg(QString::fromLatin1(faultNames.at(fault)));
    }
    return parts.join(", "_L1);
}

} // namespace keyturn::test
