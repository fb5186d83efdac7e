// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translators.h"
#include "tests/ui/pages/pageworld.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/knowncredentialdialog.h"
#include "ui/dialogs/ownerdialogs.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/proxylogindialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

/// What a screen reader says of controls in a script where the mnemonic is a letter in parentheses.
class SpokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextHasNoMnemonic_data();
    void plainTextHasNoMnemonic();
    void noMnemonicIsSpoken();

private:
    static void expectNoMnemonicIn(QWidget &top);
};

void SpokenTest::plainTextHasNoMnemonic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("button") << u"&Revoke"_s << u"Revoke"_s;
    QTest::newRow("asks first") << u"Re&voke …"_s << u"Revoke"_s;
    QTest::newRow("label") << u"&Name:"_s << u"Name"_s;
    QTest::newRow("Japanese") << u"編集(&E)"_s << u"編集"_s;
    QTest::newRow("Japanese, asks first") << u"編集(&E)…"_s << u"編集"_s;
    QTest::newRow("Japanese label") << u"名前(&N):"_s << u"名前"_s;
    QTest::newRow("parentheses of its own") << u"&After (s):"_s << u"After (s)"_s;
}

void SpokenTest::plainTextHasNoMnemonic()
{
    QFETCH(const QString, text);
    QFETCH(const QString, spoken);
    QCOMPARE(plainText(text), spoken);
}

void SpokenTest::noMnemonicIsSpoken()
{
    Translators translators;
    translators.speak(u"ja"_s);
    PageWorld world;
    const UiContext context = world.pageContext();
    const auto kind = Kind::ServicePrincipalCredential;
    const OwnerRef owner = World::owner(kind);
    MainWindow window(context);
    window.show();
    QCOMPARE(window.findChild<QAction *>(u"action.quit"_s)->text(), u"終了(&Q)"_s);
    expectNoMnemonicIn(window);
    ConnectionsDialog connections(context, nullptr);
    ProfileDialog connecting(context, {}, nullptr);
    PreferencesDialog preferences(world.remembering, world.platform, &world.updates, nullptr);
    ProxyLoginDialog proxy(context, u"proxy.example:3128"_s, false, nullptr);
    KnownCredentialDialog known(context, owner.profile, Kind::ConnectorCredential, {}, nullptr);
    CreateDialog create(context, owner.profile, kind, owner, nullptr);
    RotateDialog rotate(context, World::credential(kind), nullptr);
    OwnerDialog rename(context, owner, nullptr);
    OwnerDeletionDialog deletion(context, owner, nullptr);
    for (QWidget *dialog : std::initializer_list<QWidget *>{&connections, &connecting, &preferences, &proxy,
                                                            &known, &create, &rotate, &rename, &deletion}) {
        expectNoMnemonicIn(*dialog);
    }
}

void SpokenTest::expectNoMnemonicIn(QWidget &top)
{
    static const QRegularExpression mnemonic(u"\\(&?[A-Z]\\)"_s);
    const auto widgets = top.findChildren<QWidget *>();
    QVERIFY(widgets.size() > 3);
    for (QWidget *each : widgets) {
        const QString name = each->accessibleName();
        QVERIFY2(!name.contains(mnemonic), qPrintable(each->objectName() + u": "_s + name));
    }
}

} // namespace keyturn

QTEST_MAIN(keyturn::SpokenTest)
#include "spokentest.moc"
