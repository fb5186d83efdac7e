// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/aboutdialog.h"

#include "models/domain/about.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int aboutIconSize = 64;

/// For a report: in English, as those who read it are.
QString versionsToCopy(const About &about)
{
    QStringList lines{u"Keyturn %1"_s.arg(about.version),
                      u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QGuiApplication::platformName())};
    for (const About::Component &component : about.components) {
        lines << component.name + u' ' + component.version;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

AboutDialog::AboutDialog(const About &about, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About Keyturn"));
    auto *icon = new QLabel(this);
    icon->setPixmap(parent->windowIcon().pixmap(aboutIconSize, aboutIconSize));
    auto *head = newPlainLabel(this, u"about.version"_s,
                               tr("Keyturn %1\n\nMachine credentials of several vendors in one "
                                  "window.\n\nApache License 2.0.")
                                   .arg(about.version));
    auto *top = new QHBoxLayout;
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addWidget(head, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"button.cancel"_s);
    QPushButton *copy = buttons->addButton(tr("Copy &versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"about.copy"_s);
    connect(copy, &QPushButton::clicked, this,
            [text = versionsToCopy(about)] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);

    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addSpacing(column->spacing());
    column->addWidget(components(about));
    column->addSpacing(column->spacing());
    column->addWidget(
        newPlainLabel(this, u"about.data"_s,
                      //: %1 is a folder
                      tr("Connections, journal and preferences are in %1. Secrets are not: they "
                         "are in the keychain.")
                          .arg(QDir::toNativeSeparators(about.dataDirectory))));
    column->addSpacing(column->spacing());
    column->addWidget(buttons);
}

QWidget *AboutDialog::components(const About &about)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    int row = 0;
    for (const About::Component &component : about.components) {
        const QString name = u"about."_s + component.name;
        grid->addWidget(newPlainLabel(box, name, component.name), row, 0);
        grid->addWidget(newPlainLabel(box, name + u".version"_s, component.version), row, 1);
        grid->addWidget(
            newPlainLabel(box, name + u".licence"_s,
                          component.licence.isEmpty() ? tr("part of the system") : component.licence),
            row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace keyturn
