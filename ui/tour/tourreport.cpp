// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/tourreport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// As tour.json spells it.
QString tokenOf(TourStep::Outcome outcome)
{
    switch (outcome) {
    case TourStep::Outcome::Failed:
        return u"failed"_s;
    case TourStep::Outcome::Ok:
        return u"ok"_s;
    case TourStep::Outcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const TourStep &step)
{
    QJsonObject json{
        {u"kind"_s, step.kind},
        {u"verb"_s, step.verb},
        {u"outcome"_s, tokenOf(step.outcome)},
        {u"ms"_s, step.milliseconds},
        {u"screenshot"_s, step.screenshot},
    };
    if (!step.problem.isEmpty()) {
        json.insert(u"problem"_s, step.problem);
    }
    return json;
}

} // namespace

StoreResult<void> writeTourReport(const QString &directory, const QList<TourStep> &steps)
{
    QJsonArray array;
    for (const TourStep &step : steps) {
        array.append(toJson(step));
    }
    QSaveFile file(QDir(directory).filePath(u"tour.json"_s));
    const QByteArray json = QJsonDocument(QJsonObject{{u"steps"_s, array}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return std::unexpected(StoreError{file.errorString()});
    }
    return {};
}

QString tourSummary(const QList<TourStep> &steps)
{
    QStringList lines;
    for (const TourStep &step : steps) {
        const QString outcome = tokenOf(step.outcome);
        lines << u"  %1 %2 %3 %4 ms%5"_s.arg((step.isOk() ? outcome : outcome.toUpper()).leftJustified(7),
                                             step.kind.leftJustified(27), step.verb.leftJustified(7),
                                             QString::number(step.milliseconds).rightJustified(6),
                                             step.problem.isEmpty() ? QString() : u"  "_s + step.problem);
    }
    const auto passed = std::ranges::count_if(steps, &TourStep::isOk);
    lines << u"%1 of %2 steps ok"_s.arg(passed).arg(steps.size());
    return lines.join(u'\n');
}

} // namespace keyturn
