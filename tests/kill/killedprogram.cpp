// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// Keyturn as it is, window and all, around a journal that kills it. It does one task by itself:
//
//   keyturn-killed --task TASK [--kill before:N|after:N]
//   keyturn-killed --connect < READINESS     saves connections to the practice server, and ends
//
// A task that was not interrupted ends with a line about the commits it took (task.h).

#include "app/composition.h"
#include "models/operations/profiles.h"
#include "tests/kill/chain.h"
#include "tests/kill/killingjournal.h"
#include "tests/kill/practiceprofiles.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

/// What follows the last step on its own: a vault item that is removed, and the note of that.
constexpr auto aftermath = 1000ms;

int refuse(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return EXIT_FAILURE;
}

void connectTenants(const UiContext &with)
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly)) {
        QApplication::exit(refuse(input.errorString()));
        return;
    }
    const QJsonObject readiness = QJsonDocument::fromJson(input.readLine()).object();
    auto left = std::make_shared<int>(0);
    for (const Vendor vendor : {Vendor::ConductorOne, Vendor::Confidence}) {
        PracticeConnection connection = connectionTo(vendor, readiness);
        ++*left;
        with.profiles.save(connection.profile, std::move(connection.secret))
            ->then(&with.profiles, [left](const StoreResult<void> &saved) {
                if (!saved) {
                    QApplication::exit(refuse(saved.error().text));
                } else if (--*left == 0) {
                    QApplication::exit(EXIT_SUCCESS);
                }
            });
    }
}

/// A program that is to die waits for that, however long it takes.
void follow(Chain *chain, const KillingJournal *journal, bool isToDie)
{
    auto commits = std::make_shared<Commits>();
    QObject::connect(chain, &Chain::lastStepBegins, chain,
                     [commits, journal] { commits->before = journal->commits(); });
    QObject::connect(chain, &Chain::finished, chain,
                     [commits, journal, chain, isToDie](const QString &problem) {
                         if (!problem.isEmpty()) {
                             QApplication::exit(refuse(problem));
                             return;
                         }
                         if (isToDie) {
                             return;
                         }
                         QTimer::singleShot(aftermath, chain, [commits, journal] {
                             commits->total = journal->commits();
                             QTextStream(stdout) << commits->toJson() << Qt::endl;
                             QApplication::exit(EXIT_SUCCESS);
                         });
                     });
}

int run(const QCommandLineParser &arguments)
{
    const KillingJournal *journal = nullptr;
    const auto open = [&](const QString &databaseFile) -> std::unique_ptr<Journal> {
        auto killing = std::make_unique<KillingJournal>(Composition::openSqliteJournal(databaseFile),
                                                        KillPoint::fromText(arguments.value(u"kill"_s)));
        journal = killing.get();
        return killing;
    };
    const auto composition = Composition::make({}, open);
    if (!composition) {
        return refuse(composition.error());
    }
    Composition &program = **composition;
    const auto task = Task::fromText(arguments.value(u"task"_s));
    if (task) {
        auto *chain = new Chain(program.context(), *task, &program);
        follow(chain, journal, arguments.isSet(u"kill"_s));
        QObject::connect(&program, &Composition::opened, chain, &Chain::start);
    } else if (arguments.isSet(u"connect"_s)) {
        QObject::connect(&program, &Composition::opened, &program,
                         [&program] { connectTenants(program.context()); });
    } else {
        return refuse(u"There is nothing to do."_s);
    }
    program.start();
    return QApplication::exec();
}

} // namespace

} // namespace keyturn::test

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    // The data directory is the one of the plain program.
    QApplication::setApplicationName(u"keyturn"_s);
    QCommandLineParser arguments;
    arguments.addOptions({{u"task"_s, u"What to do."_s, u"TASK"_s},
                          {u"kill"_s, u"Where to die."_s, u"POINT"_s},
                          {u"connect"_s, u"Save connections to the practice server on stdin."_s}});
    arguments.process(app);
    return keyturn::test::run(arguments);
}
