// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/growingdialog.h"
#include "ui/widgets/formscroll.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

/// With a line deep in a form that scrolls, as the remark below a field is.
class FormDialog : public GrowingDialog
{
public:
    explicit FormDialog(bool remarks)
        : form(new QWidget)
        , remark(new QLabel(u"One\ntwo\nthree\nlines."_s))
        , scroll(new FormScroll(form, this))
    {
        auto *cell = new QWidget(form);
        auto *lines = new QVBoxLayout(cell);
        lines->addWidget(new QLabel(u"A field"_s, cell));
        remark->setWordWrap(true);
        lines->addWidget(remark);
        remark->setVisible(remarks);
        auto *grid = new QGridLayout(form);
        grid->addWidget(cell, 0, 0);
        auto *column = new QVBoxLayout(this);
        column->addWidget(scroll, 1);
        column->addWidget(new QLabel(u"Below the form"_s, this));
        resize(400, 100);
    }

    using GrowingDialog::shrinkToContent;

    QWidget *form;
    QLabel *remark;
    FormScroll *scroll;
};

} // namespace

class GrowingDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesJustWhatItsContentNeeds()
    {
        FormDialog without(false);
        without.show();
        QVERIFY(QTest::qWaitForWindowExposed(&without));
        FormDialog dialog(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_VERIFY(dialog.height() > without.height());
        dialog.remark->hide();
        dialog.shrinkToContent();
        QTRY_COMPARE(dialog.height(), without.height());
    }

    void growsWithItsContentAndStays()
    {
        FormDialog dialog(false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        dialog.remark->show();
        QTRY_VERIFY(dialog.height() > before);
        QTRY_VERIFY(!dialog.scroll->verticalScrollBar()->isVisible());
        const int grown = dialog.height();
        dialog.remark->hide();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(dialog.height(), grown);
    }
};

QTEST_MAIN(GrowingDialogTest)
#include "growingdialogtest.moc"
