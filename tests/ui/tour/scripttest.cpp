// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/script.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyturn {

class ScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aFailedStepIsRecoveredFromBeforeTheNext()
    {
        Script script;
        int recoveries = 0;
        int recoveriesBeforeNext = 0;
        script.setRecovery([&recoveries] { return ++recoveries == 3; });
        addStep(script, u"create"_s, [&script] { script.fail(u"no answer"_s); });
        addStep(script, u"revoke"_s, [&] { recoveriesBeforeNext = recoveries; });
        play(script);
        QCOMPARE(script.steps().at(0).outcome, TourStep::Outcome::Failed);
        QCOMPARE(script.steps().at(0).problem, u"no answer"_s);
        QCOMPARE(script.steps().at(1).outcome, TourStep::Outcome::Ok);
        QCOMPARE(recoveriesBeforeNext, 3);
        QCOMPARE(recoveries, 3);
    }

    void nothingIsRecoveredFromWhatWentWell()
    {
        Script script;
        int recoveries = 0;
        script.setRecovery([&recoveries] { return ++recoveries > 0; });
        addStep(script, u"list"_s, [] {});
        play(script);
        QVERIFY(script.steps().at(0).isOk());
        QCOMPARE(recoveries, 0);
    }

    void aStepIsSkippedForWantOfWhatItNeeds()
    {
        Script script;
        bool made = false;
        QStringList moves;
        const auto needs = [&made](bool wanted) {
            return StepNeed{.what = u"credential"_s, .met = [&made, wanted] { return made == wanted; }};
        };
        addStep(script, u"create"_s, [&] { script.fail(u"no answer"_s); });
        addStep(script, u"reveal"_s, [&] { moves << u"reveal"_s; }, needs(true));
        addStep(script, u"list"_s, [&] { moves << u"list"_s; }, needs(false));
        play(script);
        QCOMPARE(moves, QStringList{u"list"_s});
        QCOMPARE(outcomesIn(script), (QStringList{u"create failed"_s, u"reveal skipped"_s, u"list ok"_s}));
        QVERIFY(script.steps().at(1).screenshot.isEmpty());
        QVERIFY(tourSummary(script.steps()).contains(u"1 of 3 steps ok"_s));
    }

    void aMoveThatCannotBeMadeFailsItsStep()
    {
        Script script(50ms);
        script.beginStep(u"kind"_s, u"detail"_s);
        script.move(u"the detail"_s, [] { return false; });
        script.endStep([] { return u"picture.png"_s; });
        play(script);
        QCOMPARE(script.steps().at(0).outcome, TourStep::Outcome::Failed);
        QVERIFY2(script.steps().at(0).problem.contains(u"the detail"_s),
                 qPrintable(script.steps().at(0).problem));
        QCOMPARE(script.steps().at(0).screenshot, u"picture.png"_s);
    }

    void whatComesNearerIsWaitedFor()
    {
        // Many more looks than fit into the script's patience.
        constexpr int looksNeeded = 40;
        Script script(100ms);
        int looks = 0;
        script.beginStep(u"kind"_s, u"list"_s);
        script.move(u"the lists"_s, [&] {
            script.keepWaiting();
            return ++looks == looksNeeded;
        });
        script.endStep([] { return u"picture.png"_s; });
        play(script);
        QVERIFY(script.steps().at(0).isOk());
        QCOMPARE(looks, looksNeeded);
    }

private:
    static void addStep(Script &script, const QString &verb, const std::function<void()> &act,
                        const StepNeed &need = {})
    {
        script.beginStep(u"kind"_s, verb, need);
        script.move(verb, [] { return true; }, act);
        script.endStep([] { return u"picture.png"_s; });
    }

    static void play(Script &script)
    {
        QSignalSpy finished(&script, &Script::finished);
        script.play();
        QTRY_COMPARE(finished.count(), 1);
    }

    /// As tour.json tells them.
    [[nodiscard]] static QStringList outcomesIn(const Script &script)
    {
        const QTemporaryDir directory;
        if (!writeTourReport(directory.path(), script.steps())) {
            return {};
        }
        QFile file(directory.filePath(u"tour.json"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QStringList outcomes;
        const QJsonArray steps = QJsonDocument::fromJson(file.readAll())["steps"_L1].toArray();
        for (const QJsonValue step : steps) {
            outcomes << step["verb"_L1].toString() + u' ' + step["outcome"_L1].toString();
        }
        return outcomes;
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::ScriptTest)
#include "scripttest.moc"
