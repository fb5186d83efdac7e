// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"
#include "app/composition.h"
#include "app/http/logging.h"
#include "app/platform/terminationsignals.h"
#include "app/store/datadirectory.h"
#include "app/store/inisettings.h"
#include "app/translators.h"
#include "app/version.h"

#include <QApplication>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Before there is a window: in a box for who clicked an icon, on stderr for who typed a command.
int refuseToStart(const QString &why, bool inWindow)
{
    QTextStream(stderr) << why << Qt::endl;
    if (inWindow) {
        QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), why,
                        QMessageBox::Close);
        box.show();
        QApplication::exec();
    }
    return EXIT_FAILURE;
}

/// A practice run has no settings of its own: it is in the language that the admin prefers.
QString preferredLanguage(const keyturn::CommandLine &line)
{
    if (!line.language.isEmpty()) {
        return line.language;
    }
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return keyturn::IniSettings(keyturn::DataDirectory::settingsFile(home))
        .value(keyturn::Settings::Key::Language)
        .toString();
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(keyturn::logRedacted);
    keyturn::TerminationSignals signals;
    const QApplication app(argc, argv);
    signals.listen();
    QApplication::setApplicationName(u"keyturn"_s);
    QApplication::setApplicationDisplayName(u"Keyturn"_s);
    QApplication::setApplicationVersion(QLatin1StringView(keyturn::version));
    QApplication::setDesktopFileName(u"dev.keyturn.Keyturn"_s);

    keyturn::Translators translators;
    translators.speak({});
    const auto line = keyturn::CommandLine::parse(QApplication::arguments());
    if (!line) {
        return refuseToStart(line.error(), false);
    }
    translators.speak(preferredLanguage(*line));
    auto composition = keyturn::Composition::make(*line);
    if (!composition && composition.error().isEmpty()) {
        return EXIT_SUCCESS;
    }
    if (!composition) {
        QObject::connect(&signals, &keyturn::TerminationSignals::requested, qApp, &QApplication::quit);
        return refuseToStart(composition.error(), !line->isTour());
    }
    QObject::connect(&signals, &keyturn::TerminationSignals::requested, composition->get(),
                     &keyturn::Composition::askToEnd);
    QObject::connect(composition->get(), &keyturn::Composition::ended, qApp,
                     [](int code) { QApplication::exit(code); });
    (*composition)->start();
    return QApplication::exec();
}
