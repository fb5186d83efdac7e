// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretview.h"

#include "tests/ui/dialogs/fakes.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

Secret planted(QByteArrayView text = mintedSecret)
{
    return Secret::copyOf(text);
}

QString accessibleTextOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    QString all;
    for (const auto what :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        all += interface->text(what);
    }
    return all;
}

/// Puts back what was there when somebody clears it, as a clipboard manager may.
class StubbornClipboard : public QObject
{
public:
    StubbornClipboard()
    {
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
            QClipboard *clipboard = QGuiApplication::clipboard();
            if (!clipboard->text().isEmpty()) {
                m_last = clipboard->text();
            } else if (!yields && !m_last.isEmpty()) {
                clipboard->setText(m_last);
            }
        });
    }

    bool yields = false;

private:
    QString m_last;
};

} // namespace

class SecretWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void maskedPictureDoesNotDependOnTheSecret();
    void maskedPictureHasDots();
    void shownPictureDoes();
    void accessibleTextNeverHoldsTheSecret();
    void maskedByTimer();
    void maskedWhenHidden();
    void copyMarksTheTextAsAPassword();
    void primaryIsNotFilled();
    void clearedNowIfOurs();
    void anotherProgramsTextIsNotCleared();
    void anotherTextEndsTheCountdown();
    void aSecondCopyRestartsTheCountdown();
    void clearedWhenItDies();
    void aClipboardThatKeepsItIsClearedLater();
    void anotherTextEndsTheStuckState();
};

void SecretWidgetsTest::init()
{
    QGuiApplication::clipboard()->clear();
}

void SecretWidgetsTest::maskedPictureDoesNotDependOnTheSecret()
{
    SecretView view;
    view.resize(view.sizeHint());
    const QImage before = view.grab().toImage();
    view.reveal(planted(QByteArray(400, 'x')), std::chrono::seconds(60));
    view.mask();
    view.resize(view.sizeHint());
    QCOMPARE(view.grab().toImage(), before);
    QVERIFY(view.isMasked());
}

void SecretWidgetsTest::maskedPictureHasDots()
{
    SecretView view;
    view.resize(view.sizeHint());
    const QImage picture = view.grab().toImage();
    const int middle = picture.height() / 2;
    int changes = 0;
    for (int x = 1; x < picture.width(); ++x) {
        const bool inkBefore = picture.pixelColor(x - 1, middle).lightness() < 128;
        const bool ink = picture.pixelColor(x, middle).lightness() < 128;
        changes += ink != inkBefore ? 1 : 0;
    }
    QVERIFY(changes >= 48);
    QCOMPARE(picture.pixelColor(20, 4), view.palette().color(QPalette::Base));
}

void SecretWidgetsTest::shownPictureDoes()
{
    SecretView view;
    view.resize(view.sizeHint());
    const QImage masked = view.grab().toImage();
    view.reveal(planted("aaaa"), std::chrono::seconds(60));
    const QImage first = view.grab().toImage();
    view.reveal(planted("bbbb"), std::chrono::seconds(60));
    QVERIFY(first != masked);
    QVERIFY(view.grab().toImage() != first);
}

void SecretWidgetsTest::accessibleTextNeverHoldsTheSecret()
{
    SecretView view;
    view.reveal(planted(), std::chrono::seconds(60));
    QVERIFY(!accessibleTextOf(&view).contains(QLatin1StringView(mintedSecret)));
    view.mask();
    QVERIFY(!accessibleTextOf(&view).contains(QLatin1StringView(mintedSecret)));
    QVERIFY(accessibleTextOf(&view).contains(u"Hidden"_s));
}

void SecretWidgetsTest::maskedByTimer()
{
    SecretView view;
    QSignalSpy masked(&view, &SecretView::maskedChanged);
    view.reveal(planted(), std::chrono::seconds(0));
    QTRY_VERIFY(view.isMasked());
    QCOMPARE(masked.size(), 2);
}

void SecretWidgetsTest::maskedWhenHidden()
{
    SecretView view;
    view.show();
    view.reveal(planted(), std::chrono::seconds(60));
    view.hide();
    QVERIFY(view.isMasked());
}

void SecretWidgetsTest::copyMarksTheTextAsAPassword()
{
    FakePlatform platform;
    FakeSettings settings;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QString::fromLatin1(mintedSecret));
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QCOMPARE(clipboard.secondsLeft(), 30);
    QVERIFY(clipboard.holdsOurs());
}

void SecretWidgetsTest::primaryIsNotFilled()
{
    FakePlatform platform;
    FakeSettings settings;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    QVERIFY(
        !QGuiApplication::clipboard()->text(QClipboard::Selection).contains(QLatin1StringView(mintedSecret)));
}

void SecretWidgetsTest::clearedNowIfOurs()
{
    FakePlatform platform;
    FakeSettings settings;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    QSignalSpy changed(&clipboard, &SecretClipboard::changed);
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(changed.size(), 1);
}

void SecretWidgetsTest::anotherProgramsTextIsNotCleared()
{
    FakePlatform platform;
    FakeSettings settings;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"theirs"_s);
}

void SecretWidgetsTest::anotherTextEndsTheCountdown()
{
    FakePlatform platform;
    FakeSettings settings;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    QTRY_COMPARE(clipboard.secondsLeft(), 0);
}

void SecretWidgetsTest::aSecondCopyRestartsTheCountdown()
{
    FakePlatform platform;
    FakeSettings settings;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted("first"));
    QTRY_VERIFY(clipboard.secondsLeft() < 30);
    clipboard.copy(planted("second"));
    QCOMPARE(clipboard.secondsLeft(), 30);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
}

void SecretWidgetsTest::clearedWhenItDies()
{
    FakePlatform platform;
    FakeSettings settings;
    {
        SecretClipboard clipboard(platform, settings);
        clipboard.copy(planted());
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void SecretWidgetsTest::aClipboardThatKeepsItIsClearedLater()
{
    FakePlatform platform;
    FakeSettings settings;
    StubbornClipboard stubborn;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    QSignalSpy changed(&clipboard, &SecretClipboard::changed);
    clipboard.clearNow();
    QVERIFY(clipboard.isStuck());
    QVERIFY(clipboard.mayHoldOurs());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(changed.size(), 1);
    stubborn.yields = true;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(!clipboard.isStuck());
    QVERIFY(!clipboard.mayHoldOurs());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void SecretWidgetsTest::anotherTextEndsTheStuckState()
{
    FakePlatform platform;
    FakeSettings settings;
    StubbornClipboard stubborn;
    SecretClipboard clipboard(platform, settings);
    clipboard.copy(planted());
    clipboard.clearNow();
    QVERIFY(clipboard.isStuck());
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    QTRY_VERIFY(!clipboard.isStuck());
    QVERIFY(!clipboard.mayHoldOurs());
}

QTEST_MAIN(SecretWidgetsTest)
#include "secretwidgetstest.moc"
