// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"

#include "models/domain/clientid.h"
#include "models/domain/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Empty if the tour may act on that server.
QString problemWithTourUrl(const QUrl &url)
{
    if (!url.isValid() || !isLoopbackHost(url.host())) {
        return CommandLineText::tr(
                   "The tour creates and revokes credentials: it acts on this machine only, not on %1.")
            .arg(url.toDisplayString(QUrl::RemoveUserInfo));
    }
    return {};
}

QString languageCodes()
{
    QStringList codes;
    for (const Language &language : offeredLanguages()) {
        codes << language.code;
    }
    return codes.join(u", "_s);
}

/// The program's options, as the parser knows them.
struct Options
{
    QCommandLineOption sandbox{u"sandbox"_s,
                               CommandLineText::tr("Open a practice tenant; nothing of it is kept.")};
    QCommandLineOption tour{u"tour"_s,
                            CommandLineText::tr("Click through every verb of every kind; leave pictures and "
                                                "tour.json in DIR."),
                            u"DIR"_s};
    QCommandLineOption gallery{
        u"gallery"_s,
        CommandLineText::tr("With --sandbox --tour: pictures of pages and dialogs, for looking at.")};
    QCommandLineOption c1{u"c1"_s, CommandLineText::tr("ConductorOne server for the tour."), u"URL"_s};
    QCommandLineOption confidence{u"confidence"_s, CommandLineText::tr("Confidence server for the tour."),
                                  u"URL"_s};
    QCommandLineOption language{u"language"_s,
                                //: %1 is a list like "en, de, ja"
                                CommandLineText::tr("Language of the window: %1.").arg(languageCodes()),
                                u"CODE"_s};
};

/// Empty if the options go together.
QString problemWith(const CommandLine &line)
{
    const bool elsewhere = !line.c1.isEmpty() || !line.confidence.isEmpty();
    if (elsewhere && (!line.isTour() || line.sandbox)) {
        return CommandLineText::tr("--c1 and --confidence go with --tour, and without --sandbox.");
    }
    if (line.isTour() && !line.sandbox && !elsewhere) {
        return CommandLineText::tr("--tour needs --sandbox, or --c1 and --confidence.");
    }
    if (line.gallery && !(line.isTour() && line.sandbox)) {
        return CommandLineText::tr("--gallery goes with --sandbox and --tour.");
    }
    for (const QUrl &url : {line.c1, line.confidence}) {
        if (const QString problem = url.isEmpty() ? QString() : problemWithTourUrl(url); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

} // namespace

std::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Machine credentials of several vendors in one window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {options.sandbox, options.tour, options.gallery, options.c1, options.confidence, options.language});
    parser.process(arguments);

    CommandLine line;
    line.sandbox = parser.isSet(options.sandbox);
    line.tourDirectory = parser.value(options.tour);
    line.gallery = parser.isSet(options.gallery);
    line.c1 = QUrl(parser.value(options.c1));
    line.confidence = QUrl(parser.value(options.confidence));
    line.language = parser.value(options.language);
    if (parser.isSet(options.language) && !isOfferedLanguage(line.language)) {
        return std::unexpected(CommandLineText::tr("--language needs one of: %1.").arg(languageCodes()));
    }
    if (const QString problem = problemWith(line); !problem.isEmpty()) {
        return std::unexpected(problem);
    }
    return line;
}

} // namespace keyturn
