// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translators.h"
#include "tests/languages/texts.h"
#include "tests/ui/pages/pageworld.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/ownerdialogs.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QStringList headersOf(const QAbstractItemModel &model)
{
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column) {
        headers << model.headerData(column, Qt::Horizontal).toString();
    }
    return headers;
}

/// What the object and all in it has for the admin: labels, titles, tool tips, what a screen reader says.
QStringList textsOf(const QObject &object)
{
    QStringList texts;
    for (const char *property : {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis",
                                 "accessibleName", "accessibleDescription", "placeholderText"}) {
        if (const QString text = object.property(property).toString(); !text.isEmpty()) {
            texts << text;
        }
    }
    if (const auto *view = qobject_cast<const QTableView *>(&object); view != nullptr && view->model()) {
        texts << headersOf(*view->model());
    }
    for (const QObject *child : object.children()) {
        texts << textsOf(*child);
    }
    return texts;
}

/// The letters that open the menu's entries, where two have the same.
QStringList sharedMnemonics(const QMenu &menu)
{
    static const QRegularExpression mnemonic(u"&([^& ])"_s);
    QSet<QString> seen;
    QStringList shared;
    for (const QAction *action : menu.actions()) {
        const QString letter = mnemonic.match(action->text()).captured(1).toLower();
        if (!letter.isEmpty() && seen.contains(letter)) {
            shared << action->text();
        }
        seen << letter;
    }
    return shared;
}

} // namespace

/// The real window and dialogs in another language: every text of theirs is found at run time.
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void window_data() { addLanguages(); }

    void window()
    {
        begin();
        PageWorld world;
        MainWindow window(world.pageContext());
        window.show();
        expectNothingIn(m_english, window);
        QFETCH(QString, quit);
        QCOMPARE(window.findChild<QAction *>(u"action.quit"_s)->text(), quit);
        // In some scripts the mnemonic stands in parentheses, which would be all that is left of it.
        QVERIFY(!window.findChild<QAction *>(u"action.edit"_s)->iconText().contains(u'('));
    }

    void dialogs_data() { addLanguages(); }

    void dialogs()
    {
        begin();
        PageWorld world;
        const UiContext context = world.pageContext();
        const auto kind = Kind::ServicePrincipalCredential;
        const OwnerRef owner = World::owner(kind);
        const CredentialRef credential = World::credential(kind);
        expectNothingIn(m_english, ConnectionsDialog(context, nullptr));
        expectNothingIn(m_english, ProfileDialog(context, {}, nullptr));
        expectNothingIn(m_english, CreateDialog(context, owner.profile, kind, owner, nullptr));
        expectNothingIn(m_english, RotateDialog(context, credential, nullptr));
        expectNothingIn(m_english, RevokeDialog(context, credential, nullptr));
        expectNothingIn(m_english, OwnerDialog(context, owner, nullptr));
        expectNothingIn(m_english, OwnerDeletionDialog(context, owner, nullptr));
    }

    void mnemonicsDiffer_data() { addLanguages(); }

    void mnemonicsDiffer()
    {
        begin();
        PageWorld world;
        MainWindow window(world.pageContext());
        const auto menus = window.findChildren<QMenu *>();
        QVERIFY(menus.size() >= 5);
        for (const QMenu *menu : menus) {
            const QStringList shared = sharedMnemonics(*menu);
            QVERIFY2(shared.isEmpty(), qPrintable(menu->title() + u": "_s + shared.join(u", "_s)));
        }
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("quit");
        QTest::addRow("English") << u"en"_s << u"&Quit"_s;
        QTest::addRow("German") << u"de"_s << u"&Beenden"_s;
        QTest::addRow("Japanese") << u"ja"_s << u"終了(&Q)"_s;
    }

    /// Speaks the row's language and notes what must not be seen in it. In English that is nothing.
    void begin()
    {
        QFETCH(QString, language);
        m_translators.speak(language);
        m_english.clear();
        const QString file = QStringLiteral(KEYTURN_SOURCE_DIR "/resources/translations/keyturn_%1.ts");
        for (const Text &text : readTexts(file.arg(language))) {
            if (!text.plural && text.finished && !text.translations.contains(text.source)) {
                m_english << text.source;
            }
        }
        QVERIFY(language == "en"_L1 || m_english.size() > 500);
    }

    static void expectNothingIn(const QSet<QString> &english, const QObject &object)
    {
        const QStringList texts = textsOf(object);
        QVERIFY(texts.size() > 3);
        for (const QString &text : texts) {
            QVERIFY2(!english.contains(text), qPrintable(text));
        }
    }

    Translators m_translators;
    QSet<QString> m_english;
};

} // namespace keyturn

QTEST_MAIN(keyturn::WindowTest)
#include "windowtest.moc"
