// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// Kills Keyturn at every distinct instant of every scenario once, or for as long as it is told, and says what
// became of the secrets. Wants a session with a keyring of its own (tests/support/with-session).
//
//   killmatrix [--only TEXT] [--share I/N]                       every distinct instant once
//   killmatrix --soak FILE --kills N [--share I/N]               goes on until FILE has N kills
//   killmatrix --report FILE...                                  the totals of such files
//
// Of N shares the I-th takes its part of the scenarios, or begins elsewhere.

#include "tests/kill/tally.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

struct Rehearsed
{
    Scenario scenario;
    QList<Instant> instants;
    int milliseconds = 0;
};

struct Share
{
    int number = 0;
    int of = 1;

    static Share fromText(const QString &text)
    {
        return text.isEmpty() ? Share()
                              : Share{text.section(u'/', 0, 0).toInt() - 1, text.section(u'/', 1).toInt()};
    }
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Bench::Programs programs()
{
    return {.plain = QStringLiteral(KEYTURN_PROGRAM),
            .killed = QStringLiteral(KEYTURN_KILLED_PROGRAM),
            .server = QStringLiteral(KEYTURN_SANDBOX_PROGRAM)};
}

bool rehearseAll(Bench &bench, const QList<Scenario> &scenarios, QList<Rehearsed> &rehearsed)
{
    for (const Scenario &scenario : scenarios) {
        QElapsedTimer timer;
        timer.start();
        const auto commits = bench.rehearse(scenario);
        if (!commits) {
            out() << "does not even work without a kill: " << scenario.name << Qt::endl;
            return false;
        }
        const auto milliseconds = static_cast<int>(timer.elapsed());
        const int settling = bench.rehearseSettling(scenario);
        if (settling == 0 && !scenario.write.isEmpty()) {
            out() << "leaves nothing to settle: " << scenario.name << Qt::endl;
            return false;
        }
        rehearsed << Rehearsed{scenario, distinctInstants(scenario, *commits, settling), milliseconds};
    }
    return true;
}

void complain(const QString &scenario, const QString &instant, const Bench::Result &result)
{
    const QStringList complaints = result.verdict.complaints() << result.mishap;
    for (const QString &complaint : complaints) {
        if (!complaint.isEmpty()) {
            out() << "FAULT: " << scenario << ", " << instant << ": " << complaint << Qt::endl;
        }
    }
}

int runMatrix(Bench &bench, const QList<Rehearsed> &rehearsed)
{
    Tally tally;
    int points = 0;
    QElapsedTimer timer;
    timer.start();
    for (const Rehearsed &each : rehearsed) {
        for (const Instant &instant : each.instants) {
            ++points;
            const Bench::Result result = bench.kill(each.scenario, instant);
            complain(each.scenario.name, instant.name(), result);
            tally.add(each.scenario.name, result);
        }
    }
    tally.printTable(out());
    out() << "kill matrix: " << points << " points, " << tally.summary() << ", "
          << timer.elapsed() / qMax(points, 1) << " ms each" << Qt::endl;
    return tally.isClean() && points > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// The n-th kill of a soak: every third at a distinct instant in turn, the others at random ones.
std::pair<const Rehearsed *, Instant> pick(const QList<Rehearsed> &rehearsed, int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    if (number % 3 != 0) {
        const Rehearsed &each = rehearsed.at(random.bounded(int(rehearsed.size())));
        const bool isAnswer = !each.scenario.write.isEmpty() && number % 3 == 1;
        constexpr int afterAnswer = 60;
        return {&each, Instant{.at = isAnswer ? Instant::At::Answered : Instant::At::Random,
                               .point = {},
                               .milliseconds = random.bounded(isAnswer ? afterAnswer : each.milliseconds)}};
    }
    qsizetype point = number / 3;
    for (;;) {
        for (const Rehearsed &each : rehearsed) {
            if (point < each.instants.size()) {
                return {&each, each.instants.at(point)};
            }
            point -= each.instants.size();
        }
    }
}

int report(const QStringList &files)
{
    Tally tally;
    for (const QString &name : files) {
        QFile file(name);
        if (file.open(QFile::ReadOnly)) {
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                tally.addLine(line);
            }
        }
    }
    tally.printTable(out());
    out() << "soak: " << tally.summary() << Qt::endl;
    return tally.isClean() && tally.kills() > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int soak(Bench &bench, const QList<Rehearsed> &rehearsed, const QString &name, int kills, const Share &share)
{
    QFile file(name);
    if (!file.open(QFile::ReadWrite | QFile::Append)) {
        out() << file.fileName() << ": " << file.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    file.seek(0);
    Tally tally;
    while (!file.atEnd()) {
        tally.addLine(QString::fromUtf8(file.readLine()).chopped(1));
    }
    while (tally.kills() < kills) {
        const auto [each, instant] = pick(rehearsed, tally.kills() * share.of + share.number);
        const Bench::Result result = bench.kill(each->scenario, instant);
        complain(each->scenario.name, instant.name(), result);
        tally.add(each->scenario.name, result);
        file.write(Tally::lineOf(each->scenario.name, instant.name(), result).toUtf8() + '\n');
        file.flush();
        if (tally.kills() % 50 == 0) {
            out() << file.fileName() << ": " << tally.summary() << Qt::endl;
        }
    }
    return EXIT_SUCCESS;
}

int run(const QCommandLineParser &arguments)
{
    if (arguments.isSet(u"report"_s)) {
        return report(arguments.positionalArguments());
    }
    const Share share = Share::fromText(arguments.value(u"share"_s));
    const bool isSoak = arguments.isSet(u"soak"_s);
    QList<Scenario> scenarios = allScenarios();
    scenarios.removeIf([&, number = 0](const Scenario &scenario) mutable {
        return !scenario.name.contains(arguments.value(u"only"_s)) ||
               (!isSoak && number++ % share.of != share.number);
    });
    Bench bench(programs());
    QList<Rehearsed> rehearsed;
    if (!rehearseAll(bench, scenarios, rehearsed)) {
        return EXIT_FAILURE;
    }
    return isSoak ? soak(bench, rehearsed, arguments.value(u"soak"_s), arguments.value(u"kills"_s).toInt(),
                         share)
                  : runMatrix(bench, rehearsed);
}

} // namespace

} // namespace keyturn::test

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addOptions({{u"only"_s, u"Scenarios whose name has this in it."_s, u"TEXT"_s},
                          {u"share"_s, u"Of several at a time."_s, u"I/N"_s},
                          {u"soak"_s, u"Where the progress is kept."_s, u"FILE"_s},
                          {u"kills"_s, u"How many."_s, u"N"_s},
                          {u"report"_s, u"Print the totals of files."_s}});
    arguments.process(app);
    return keyturn::test::run(arguments);
}
