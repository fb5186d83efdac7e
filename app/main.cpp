// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"
#include "app/composition.h"
#include "app/http/logging.h"
#include "app/platform/startconditions.h"
#include "app/platform/terminationsignals.h"
#include "app/store/datadirectory.h"
#include "app/store/inisettings.h"
#include "app/translators.h"
#include "app/version.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

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

/// Something kept cannot be read. Only a damaged file can be started without, and only if somebody says so.
void askToStart(keyturn::Composition &composition, const keyturn::BrokenFile &broken, bool inWindow)
{
    QTextStream(stderr) << broken.error.text << Qt::endl;
    if (!inWindow) {
        composition.giveUp();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, QApplication::applicationDisplayName(),
                                broken.error.text, QMessageBox::Close);
    box->setObjectName(u"startProblem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *without = nullptr;
    if (!broken.loss.isEmpty()) {
        box->setInformativeText(
            StartText::tr("You can set the file aside, under another name in the same folder, "
                          "and begin with an empty one. %1")
                .arg(broken.loss));
        without = box->addButton(StartText::tr("&Set it aside and start"), QMessageBox::DestructiveRole);
        without->setObjectName(u"button.startWithout"_s);
    }
    box->setDefaultButton(QMessageBox::Close);
    QObject::connect(box, &QMessageBox::finished, &composition, [box, without, broken, &composition] {
        if (without != nullptr && box->clickedButton() == without) {
            composition.startWithout(broken);
        } else {
            composition.giveUp();
        }
    });
    box->show();
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
    keyturn::setStartConditions();
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
    QObject::connect(composition->get(), &keyturn::Composition::hindered, composition->get(),
                     [&composition, asks = !line->isTour()](const keyturn::BrokenFile &broken) {
                         askToStart(**composition, broken, asks);
                     });
    (*composition)->start();
    return QApplication::exec();
}
