// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/writefailure.h"

#include "models/domain/apierror.h"

#include <QCoreApplication>
#include <QStringList>

namespace keyturn {

namespace {

struct WriteFailureText
{
    Q_DECLARE_TR_FUNCTIONS(WriteFailure)
};

/// The paragraphs that say something.
QString joined(QStringList paragraphs)
{
    paragraphs.removeAll(QString());
    return paragraphs.join(QLatin1StringView("\n\n"));
}

} // namespace

WriteFailure WriteFailure::of(const ApiError &error, const QString &notDone, const QString &doubt)
{
    if (!error.serverMayHaveActed) {
        return {.text = joined({notDone, error.text()}), .details = joined({notDone, error.details()})};
    }
    return {.text = joined({doubt, whereItWillBeKnown(), error.cause()}),
            .details = joined({doubt, error.details()})};
}

QString WriteFailure::whereItWillBeKnown()
{
    return WriteFailureText::tr(
        "The request had left, and no answer tells what became of it. Keyturn looks again at the next "
        "refresh; Activity says what it finds. The vendor's own page tells it too.");
}

} // namespace keyturn
