// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"
#include "app/composition.h"
#include "app/platform/terminationsignals.h"
#include "app/version.h"

#include <QApplication>
#include <QMessageBox>
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
        return QApplication::exec(), EXIT_FAILURE;
    }
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    keyturn::TerminationSignals signals;
    const QApplication app(argc, argv);
    signals.listen();
    QApplication::setApplicationName(u"keyturn"_s);
    QApplication::setApplicationDisplayName(u"Keyturn"_s);
    QApplication::setApplicationVersion(QLatin1StringView(keyturn::version));
    QApplication::setDesktopFileName(u"dev.keyturn.Keyturn"_s);

    const auto line = keyturn::CommandLine::parse(QApplication::arguments());
    if (!line) {
        return refuseToStart(line.error(), false);
    }
    auto composition = keyturn::Composition::make(*line);
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
