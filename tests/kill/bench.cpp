// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/bench.h"

#include "app/store/sqliteinventorystore.h"
#include "app/store/sqlitejournal.h"
#include "tests/kill/practiceprofiles.h"
#include "tests/support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn::test {

namespace {

/// No kill takes so long unless something hangs.
constexpr int patience = 60'000;
constexpr auto keychainPrefix = "dev.keyturn.Keyturn"_L1;

/// Looks every few milliseconds; false if it does not come about.
bool waitFor(const std::function<bool()> &happened)
{
    QElapsedTimer timer;
    timer.start();
    while (!happened()) {
        if (timer.hasExpired(patience)) {
            return false;
        }
        QThread::msleep(3);
    }
    return true;
}

bool isRunning(QProcess &process)
{
    return process.state() != QProcess::NotRunning && !process.waitForFinished(0);
}

bool wasKilled(const QProcess &process)
{
    return process.exitStatus() == QProcess::CrashExit;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(".lock"_L1)) {
            QFile::copy(from % u'/' % name, to % u'/' % name);
        }
    }
}

QStringList tokenPaths()
{
    return {u"/auth/v1/token"_s, u"/v1/oauth/token"_s};
}

} // namespace

Bench::Bench(Programs programs)
    : m_programs(std::move(programs))
    , m_server(m_programs.server, {u"--principals"_s, u"3"_s, u"--credentials-per-principal"_s, u"2"_s,
                                   u"--connectors"_s, u"2"_s, u"--clients"_s, u"3"_s,
                                   u"--credentials-per-client"_s, u"1"_s, u"--personal-clients"_s, u"2"_s})
    , m_vault(keychainPrefix, 20s)
{
    connectTenants();
}

void Bench::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_data);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(m_directory.filePath(u"stderr"_s), QIODevice::Append);
    process.start(program, arguments);
}

void Bench::connectTenants()
{
    m_data = m_directory.filePath(u"template"_s);
    QProcess process;
    start(process, m_programs.killed, {u"--connect"_s});
    process.write(m_server.readiness());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("the connections cannot be saved");
    }
}

void Bench::freshData()
{
    m_data = m_directory.filePath(u"run-%1"_s.arg(++m_runs));
    copyFolder(m_directory.filePath(u"template/keyturn"_s), m_data + u"/keyturn");
    QFile::remove(m_directory.filePath(u"stderr"_s));
    m_server.forgetRequests();
}

QString Bench::lastWords() const
{
    QFile file(m_directory.filePath(u"stderr"_s));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll().right(300)).simplified() : QString();
}

QString Bench::databaseFile() const
{
    return m_data + u"/keyturn/keyturn.sqlite";
}

Task Bench::taskOf(const Scenario &scenario)
{
    Task task{
        .owner = m_server.owner(scenario.kind), .name = u"killed %1"_s.arg(m_runs), .steps = scenario.steps};
    if (scenario.steps.first() == Step::CreateOwner) {
        task.owner.id.clear();
    }
    return task;
}

void Bench::forgetRestrictions(const Task &task) const
{
    if (task.isRestricted()) {
        m_server.fault(mintRequestOf(task.owner.kind) + u"=drop-restrictions:-1");
    }
}

std::optional<Commits> Bench::rehearse(const Scenario &scenario)
{
    freshData();
    const Holdings before = m_server.holdings();
    const Task task = taskOf(scenario);
    forgetRestrictions(task);
    QProcess process;
    start(process, m_programs.killed, {u"--task"_s, task.toText()});
    const bool finished = process.waitForFinished(patience);
    m_server.endFaults();
    const Commits commits = Commits::fromJson(process.readAllStandardOutput());
    tidyUp(before);
    return finished && process.exitCode() == 0 && commits.total > commits.before ? std::optional(commits)
                                                                                 : std::nullopt;
}

Bench::Result Bench::kill(const Scenario &scenario, const Instant &instant)
{
    QElapsedTimer timer;
    timer.start();
    freshData();
    const Task task = taskOf(scenario);
    const Holdings before = m_server.holdings();
    Result result;
    result.mishap = runAndDie(task, scenario, instant);
    if (instant.again && settle(task, instant.again).total > 0) {
        result.mishap = u"the next run was not killed"_s;
    }
    const QString plain = startPlain(task, before);
    if (result.mishap.isEmpty()) {
        result.mishap = plain;
    }
    if (!result.mishap.isEmpty()) {
        result.mishap += u". Last words: " + lastWords();
    }
    result.verdict = judge(task, evidence(before));
    tidyUp(before);
    result.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return result;
}

QString Bench::runAndDie(const Task &task, const Scenario &scenario, const Instant &instant)
{
    forgetRestrictions(task);
    if (const QString fault = instant.fault(scenario); !fault.isEmpty()) {
        m_server.fault(fault);
    }
    QStringList arguments{u"--task"_s, task.toText()};
    if (instant.at == Instant::At::Commit) {
        arguments << u"--kill"_s << instant.point.toText();
    }
    QProcess process;
    start(process, m_programs.killed, arguments);
    const QString mishap = letDie(process, instant);
    m_server.endFaults();
    return mishap;
}

Commits Bench::settle(const Task &task, const std::optional<KillPoint> &point)
{
    Task nothing = task;
    nothing.steps.clear();
    QStringList arguments{u"--task"_s, nothing.toText()};
    if (point) {
        arguments << u"--kill"_s << point->toText();
    }
    QProcess process;
    start(process, m_programs.killed, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        // Where it should have died it went on: as if it had done all.
        return {.before = 0, .total = 1};
    }
    return Commits::fromJson(process.readAllStandardOutput());
}

int Bench::rehearseSettling(const Scenario &scenario)
{
    if (scenario.write.isEmpty()) {
        return 0;
    }
    freshData();
    const Holdings before = m_server.holdings();
    const Task task = taskOf(scenario);
    const QString mishap = runAndDie(task, scenario, unsettledInstant());
    const Commits commits = settle(task, {});
    tidyUp(before);
    return mishap.isEmpty() ? commits.total : 0;
}

QString Bench::letDie(QProcess &process, const Instant &instant)
{
    if (instant.isAtServer()) {
        return dieAtTheServer(process, instant);
    }
    if (instant.at == Instant::At::Random) {
        process.waitForFinished(instant.milliseconds);
        process.kill();
        process.waitForFinished();
        return {};
    }
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return u"the program did not come to its commit, and was still running"_s;
    }
    return wasKilled(process) ? QString()
                              : u"the program ended with %1 before its commit"_s.arg(process.exitCode());
}

QString Bench::dieAtTheServer(QProcess &process, const Instant &instant)
{
    const bool held =
        waitFor([&] { return m_server.holdsUp() || !isRunning(process); }) && isRunning(process);
    if (instant.at == Instant::At::Answered) {
        m_server.endFaults();
        process.waitForFinished(instant.milliseconds);
    }
    const bool wasRunning = isRunning(process);
    process.kill();
    process.waitForFinished();
    if (held) {
        return {};
    }
    return wasRunning ? u"the request was not held up"_s
                      : u"the program ended with %1 before its request"_s.arg(process.exitCode());
}

QString Bench::startPlain(const Task &task, const Holdings &before)
{
    const auto signIns = [this] {
        int count = 0;
        const QStringList paths = tokenPaths();
        for (const QString &path : paths) {
            count += m_server.requests("POST", path);
        }
        return count;
    };
    const int earlier = signIns();
    QProcess process;
    start(process, m_programs.plain, {});
    // Signing in begins when what the killed run left is settled.
    const bool recovered = waitFor([&] { return signIns() >= earlier + 2 || !isRunning(process); });
    if (!recovered || !isRunning(process)) {
        process.kill();
        process.waitForFinished();
        return u"the plain program does not start"_s;
    }
    QElapsedTimer timer;
    timer.start();
    while (!judge(task, evidence(before)).isClean() && !timer.hasExpired(patience / 4)) {
        QThread::msleep(10);
    }
    process.terminate();
    if (!process.waitForFinished()) {
        process.kill();
        process.waitForFinished();
        return u"the plain program does not end"_s;
    }
    return process.exitCode() == 0 ? QString() : u"the plain program ends with an error"_s;
}

Evidence Bench::evidence(const Holdings &before)
{
    Evidence evidence;
    evidence.before = before;
    evidence.now = m_server.holdings();
    SqliteJournal journal(databaseFile());
    if (const auto loaded = ending(journal.load()); loaded) {
        evidence.journal = loaded->entries;
    }
    SqliteInventoryStore inventory(m_data + u"/keyturn/inventory.sqlite");
    if (const auto known = ending(inventory.known(profileIdOf(Vendor::ConductorOne))); known) {
        for (const Credential &credential : known->credentials) {
            evidence.noted << credential.ref.id;
        }
    }
    const QStringList operations = m_keyring.operations();
    for (const QString &operation : operations) {
        evidence.items.insert(operation, ownerOfItem(operation, evidence));
    }
    for (const Kind kind : allKinds) {
        const QString path = mintRequestOf(kind).section(u' ', 1);
        evidence.mintRequests += m_server.requests("POST", path);
    }
    return evidence;
}

QString Bench::ownerOfItem(const OperationId &operation, const Evidence &evidence)
{
    const auto secret = ending(m_vault.get(u"operation/"_s + operation));
    if (!secret) {
        return {};
    }
    const Secret::View view = secret->view();
    for (const auto &[id, credential] : evidence.now.credentials.asKeyValueRange()) {
        if (!evidence.before.credentials.contains(id) &&
            m_server.isSecretOf(id, view.bytes().toByteArray())) {
            return id;
        }
    }
    return {};
}

void Bench::tidyUp(const Holdings &before)
{
    const QStringList operations = m_keyring.operations();
    for (const QString &operation : operations) {
        static_cast<void>(ending(m_vault.remove(u"operation/"_s + operation)));
    }
    m_server.tidyUp(before, m_server.holdings());
    QDir(m_data).removeRecursively();
}

} // namespace keyturn::test
