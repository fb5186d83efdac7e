// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/lockscreen.h"

#include "ui/widgets/plainlabel.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

LockScreen::LockScreen(const QWidget &window)
{
    setObjectName(u"lockScreen"_s);
    setWindowTitle(window.windowTitle());
    setWindowIcon(window.windowIcon());
    setGeometry(window.geometry());
    setWindowState(window.windowState());
    auto *title = newPlainLabel(this, u"lockScreen.title"_s);
    //: Heading of the window that hides the others when nobody has used the program for a while.
    title->setText(tr("Keyturn is locked"));
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto *why = newPlainLabel(this, u"lockScreen.text"_s);
    why->setText(tr("Everything is hidden and masked until you are back. Nothing is lost."));
    why->setAlignment(Qt::AlignCenter);
    auto *back = new QPushButton(tr("&Show again"), this);
    back->setObjectName(u"button.unlock"_s);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(title);
    column->addWidget(why);
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(back, &QPushButton::clicked, this, &LockScreen::dismissed);
    back->setFocus();
}

void LockScreen::keyPressEvent(QKeyEvent *)
{
    Q_EMIT dismissed();
}

void LockScreen::mousePressEvent(QMouseEvent *)
{
    Q_EMIT dismissed();
}

void LockScreen::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

} // namespace keyturn
