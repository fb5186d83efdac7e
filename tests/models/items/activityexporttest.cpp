// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/activityexport.h"

#include "models/domain/kinddescriptor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

constexpr int rowCount = 10'000;

constexpr OperationState allStates[] = {
    OperationState::Intended,   OperationState::Sent,         OperationState::Received,
    OperationState::Held,       OperationState::HeldInMemory, OperationState::Kept,
    OperationState::HandedOver, OperationState::Discarded,    OperationState::Done,
    OperationState::Refused,    OperationState::Unknown,      OperationState::DidNotHappen,
    OperationState::Orphan,     OperationState::Found,
};

/// Texts that a vendor or a colleague may have chosen.
const QStringList nastyTexts{u"plain"_s,
                             u"=HYPERLINK(\"https://evil.example\";\"click\")"_s,
                             u"+1"_s,
                             u"-2+3"_s,
                             u"@SUM(A1)"_s,
                             u"\t=1+1"_s,
                             u"\r=1+1"_s,
                             u"＝1+1"_s,
                             u"a, b and \"c\""_s,
                             u"two\nlines"_s,
                             u"two\r\nlines"_s,
                             u" spaces "_s,
                             u"'quoted'"_s,
                             u"Schlüssel 鍵 🔑"_s,
                             QString()};

template<class Range>
auto nth(const Range &range, int number)
{
    return range[static_cast<std::size_t>(number) % std::size(range)];
}

QString nastyText(int number)
{
    return nastyTexts.at(number % nastyTexts.size());
}

/// Every verb with every state and every text, and some with hardly anything.
ActivityRow row(int number)
{
    const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    ActivityRow made;
    JournalEntry &entry = made.entry;
    entry.id = u"operation-%1"_s.arg(number);
    entry.verb = nth(allOperationVerbs, number);
    entry.state = nth(allStates, number / 6);
    entry.owner = {u"profile"_s, nth(allKinds, number), {}, nastyText(number + 1)};
    entry.note = nastyText(number + 2);
    entry.displayName = nastyText(number);
    if (number % 7 == 0) {
        return made;
    }
    entry.ownerName = nastyText(number + 3);
    entry.credential = {entry.owner, nastyText(number + 4)};
    entry.clientId = nastyText(number + 5);
    entry.intendedAt = start.addMSecs(number);
    entry.sentAt = number % 2 == 0 ? entry.intendedAt.addMSecs(1) : QDateTime();
    entry.changedAt = entry.intendedAt.addMSecs(2);
    made.connection = nastyText(number + 6);
    made.signInId = u"keyturn@acme.conductor.one/spc"_s;
    made.apiRoot = QUrl(u"https://acme.conductor.one"_s);
    return made;
}

/// What the checker is to find again, by the names of the columns.
QByteArray expectedLine(const ActivityRow &row)
{
    const JournalEntry &entry = row.entry;
    const QJsonObject expected{{u"operation"_s, entry.id},
                               {u"verb"_s, tokenOf(entry.verb)},
                               {u"state"_s, tokenOf(entry.state)},
                               {u"outcome"_s, tokenOf(outcomeOf(entry.state))},
                               {u"connection"_s, row.connection},
                               {u"kind"_s, QString(descriptorOf(entry.owner.kind).token)},
                               {u"owner_id"_s, entry.owner.id},
                               {u"owner"_s, entry.ownerName},
                               {u"credential_id"_s, entry.credential.id},
                               {u"client_id"_s, entry.clientId},
                               {u"name"_s, entry.displayName},
                               {u"note"_s, entry.note}};
    return QJsonDocument(expected).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class ActivityExportTest : public QObject
{
    Q_OBJECT

private:
    const ActivityOrigin m_origin{.version = u"1.2.3"_s, .hostName = u"workstation"_s};

    [[nodiscard]] QJsonObject event(const ActivityRow &one) const
    {
        return QJsonDocument::fromJson(exportActivity(ActivityFormat::Ocsf, {{one}, {}}, m_origin)).object();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:

    void otherParsersReadEveryRow()
    {
        ActivityContent content;
        QByteArray expected;
        for (int number = 0; number < rowCount; ++number) {
            content.operations << row(number);
            expected += expectedLine(content.operations.last());
        }
        const QDateTime at(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const SignInRecord signIn{.profile = u"profile"_s,
                                  .clientId = u"id"_s,
                                  .tokenUrl = QUrl(u"https://acme.conductor.one:8443/auth/v1/token"_s),
                                  .askedAt = at,
                                  .failure = {}};
        SignInRecord refused = signIn;
        refused.failure = tokenOf(ApiError::Kind::Unauthorized);
        refused.httpStatus = 401;
        SignInRecord givenUp = signIn;
        givenUp.failure = tokenOf(ApiError::Kind::Cancelled);
        content.signIns = {{signIn, u"acme"_s}, {refused, u"=eu"_s}, {givenUp, {}}};
        const QTemporaryDir folder;
        const QStringList paths{folder.filePath(u"a.csv"_s), folder.filePath(u"a.jsonl"_s),
                                folder.filePath(u"expected"_s)};
        write(paths.at(0), exportActivity(ActivityFormat::Csv, content, m_origin));
        write(paths.at(1), exportActivity(ActivityFormat::Ocsf, content, m_origin));
        write(paths.at(2), expected);
        QProcess checker;
        checker.setProcessChannelMode(QProcess::MergedChannels);
        checker.start(u"/usr/bin/python3"_s,
                      QStringList{u"-B"_s, QFINDTESTDATA("check-activity-export.py")} + paths);
        QVERIFY(checker.waitForFinished(120'000));
        const QByteArray said = checker.readAll();
        QVERIFY2(checker.exitStatus() == QProcess::NormalExit && checker.exitCode() == 0, said.constData());
        qInfo("%s", said.trimmed().constData());
    }

    void headerIsThereWithoutRows()
    {
        const QByteArray csv = exportActivity(ActivityFormat::Csv, {}, m_origin);
        QVERIFY(csv.startsWith("operation,intended_at,"));
        QCOMPARE(csv.count("\r\n"), 1);
        QVERIFY(exportActivity(ActivityFormat::Ocsf, {}, m_origin).isEmpty());
    }

    void timesAreExact()
    {
        ActivityRow one = row(2);
        one.entry.intendedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
        one.entry.sentAt = {};
        QCOMPARE(event(one)[u"time"_s].toInteger(), 1'790'000'000'123);
        one.entry.sentAt = one.entry.intendedAt.addMSecs(7);
        QCOMPARE(event(one)[u"time"_s].toInteger(), 1'790'000'000'130);
        QVERIFY(
            exportActivity(ActivityFormat::Csv, {{one}, {}}, m_origin).contains("2026-09-21T14:13:20.123Z"));
    }

    void whatNobodyHoldsIsMoreThanInformational()
    {
        ActivityRow one = row(2);
        one.entry.state = OperationState::Orphan;
        QCOMPARE(event(one)[u"severity_id"_s].toInt(), 3);
        one.entry.state = OperationState::Held;
        QCOMPARE(event(one)[u"severity_id"_s].toInt(), 1);
    }

    void languageChangesNothing()
    {
        const auto text = exportActivity(ActivityFormat::Csv, {{row(2)}, {}}, m_origin);
        QVERIFY(text.contains(tokenOf(row(2).entry.verb).toUtf8()));
        QVERIFY(!text.contains(label(row(2).entry.state).toUtf8()));
    }
};

QTEST_GUILESS_MAIN(ActivityExportTest)
#include "activityexporttest.moc"
