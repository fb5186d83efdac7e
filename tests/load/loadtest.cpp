// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// Many operations, four at a time, while every fifth request meets a fault; then everything is compared.
// Wants a session with a keyring of its own (tests/support/with-session).
//
//   loadtest [--operations N] [--memory]        --memory: fail if the second half needs much more of it

#include "tests/load/loadcheck.h"
#include "tests/load/loadrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmath>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr int atATime = 4;
constexpr double faultsOfAll = 0.2;
/// What the second half may need beyond the first one's end: the journal that is shown grows by every
/// operation.
constexpr double kibibytesPerOperation = 8;
/// Connections that are kept open, and the like.
constexpr qsizetype mostObjectsLeft = 100;

QTextStream &say()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Every kind of fault that the practice server knows.
QStringList everyFault()
{
    return {u"status:-1;status=400"_s,
            u"status:-1;status=401"_s,
            u"status:-1;status=403"_s,
            u"status:-1;status=429;retry-after=0"_s,
            u"status:-1;status=500"_s,
            u"status:-1;status=503"_s,
            u"html:-1"_s,
            u"redirect:-1;location=http://127.0.0.1:9/"_s,
            u"drop-before:-1"_s,
            u"hang:-1;ms=900"_s,
            u"latency:-1;ms=100"_s,
            u"drop-restrictions:-1"_s,
            u"no-secret:-1"_s,
            u"no-id:-1"_s,
            u"hide-restrictions:-1"_s,
            u"repeat-page:-1"_s,
            u"latency-after:-1;ms=900"_s,
            u"stall:-1;ms=900"_s,
            u"status-after:-1;status=500"_s,
            u"drop-after:-1"_s,
            u"truncate:-1"_s,
            u"truncate-chunked:-1"_s,
            u"garbage:-1"_s,
            u"huge:-1;bytes=300000"_s,
            u"deep:-1;bytes=2000"_s};
}

void beginFaults(const PracticeServer &server)
{
    const QStringList faults = everyFault();
    // Each strikes by itself, so that together they spare the rest.
    const double each = 1 - std::pow(1 - faultsOfAll, 1.0 / static_cast<double>(faults.size()));
    for (const QString &fault : faults) {
        server.fault(u"* /**=%1;p=%2"_s.arg(fault).arg(each));
    }
}

double residentKibibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly)) {
        return 0;
    }
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

struct Memory
{
    double start = 0;
    double half = 0;
    double end = 0;
};

QString mebibytes(double kibibytes)
{
    return QString::number(kibibytes / 1024, 'f', 1) + u" MiB";
}

Memory runAll(LoadRun &run, int operations)
{
    Memory memory;
    QObject::connect(&run, &LoadRun::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&run, &LoadRun::progressed, &run, [&](int ended) {
        if (ended == operations / 10) {
            memory.start = residentKibibytes();
        } else if (ended == operations / 2) {
            memory.half = residentKibibytes();
        }
        if (ended % 500 == 0) {
            say() << ended << " operations, " << mebibytes(residentKibibytes()) << Qt::endl;
        }
    });
    run.start(atATime);
    QCoreApplication::exec();
    memory.end = residentKibibytes();
    return memory;
}

void print(const QString &what, const QMap<QString, int> &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts.asKeyValueRange()) {
        parts << u"%1 %2"_s.arg(name).arg(count);
    }
    say() << what << parts.join(", "_L1) << Qt::endl;
}

int load(int operations, bool judgesMemory)
{
    const PracticeServer server(QStringLiteral(KEYTURN_SANDBOX_PROGRAM),
                                {u"--principals"_s, u"4"_s, u"--credentials-per-principal"_s, u"2"_s,
                                 u"--connectors"_s, u"2"_s, u"--clients"_s, u"3"_s,
                                 u"--credentials-per-client"_s, u"1"_s, u"--personal-clients"_s, u"2"_s});
    const QTemporaryDir directory;
    const QString databaseFile = directory.filePath(u"keyturn.sqlite"_s);
    LoadShop shop(server, directory.path());
    const Holdings before = server.holdings();
    if (!shop.refresh()) {
        say() << "the tenants cannot be read" << Qt::endl;
        return EXIT_FAILURE;
    }
    const qsizetype objects = shop.objects();
    LoadRun run(shop, server, operations);
    beginFaults(server);
    const Memory memory = runAll(run, operations);
    QStringList faults = run.faults();
    faults += endWhatIsOpen(shop, server, databaseFile);
    faults += disagreements(shop, server, before, databaseFile);
    if (run.ended() != operations) {
        faults << u"%1 operations ended"_s.arg(run.ended());
    }
    const qsizetype left = shop.objects() - objects;
    if (left > mostObjectsLeft) {
        faults << u"%1 objects are left"_s.arg(left);
    }
    const double perOperation = (memory.end - memory.half) / (operations - operations / 2.0);
    if (judgesMemory && perOperation > kibibytesPerOperation) {
        faults << u"memory grows by %1 KiB an operation"_s.arg(perOperation);
    }
    for (const QString &fault : std::as_const(faults)) {
        say() << "FAULT: " << fault << Qt::endl;
    }
    print(u"ended: "_s, run.outcomes());
    print(u"in the journal: "_s, statesIn(databaseFile));
    say() << "memory: " << mebibytes(memory.start) << " after a tenth, " << mebibytes(memory.half)
          << " after the half, " << mebibytes(memory.end) << " at the end" << Qt::endl;
    say() << "objects: " << objects << " at the start, " << objects + left << " at the end" << Qt::endl;
    say() << "load: " << operations << " operations, " << atATime
          << " at a time, every fifth request at fault, " << faults.size() << " disagreements" << Qt::endl;
    return faults.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

} // namespace keyturn::test

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false\n*.debug=false"_s);
    QCommandLineParser arguments;
    arguments.addOptions(
        {{u"operations"_s, u"How many."_s, u"N"_s, u"200"_s}, {u"memory"_s, u"Fail if memory grows."_s}});
    arguments.process(app);
    return keyturn::test::load(arguments.value(u"operations"_s).toInt(), arguments.isSet(u"memory"_s));
}
