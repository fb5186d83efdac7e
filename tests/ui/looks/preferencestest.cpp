// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/expirypicker.h"
#include "ui/widgets/profilestrip.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr Kind usualKind = Kind::ServicePrincipalCredential;

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<PageWorld>();
        m_window = std::make_unique<MainWindow>(m_world->pageContext());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void menuOpensThem()
    {
        auto *action = m_window->findChild<QAction *>(u"action.preferences"_s);
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        action->trigger();
        QVERIFY(m_window->findChild<PreferencesDialog *>()->isVisible());
    }

    void whatIsAcceptedIsStored()
    {
        auto *dialog = open();
        pick(dialog, u"field.appearance"_s, QString(appearance::dark));
        pick(dialog, u"field.language"_s, u"ja"_s);
        pick(dialog, u"field.expiryDays"_s, 30);
        dialog->findChild<QSpinBox *>(u"field.clipboardSeconds"_s)->setValue(12);
        dialog->findChild<QSpinBox *>(u"field.hideSeconds"_s)->setValue(13);
        dialog->findChild<QSpinBox *>(u"field.lockMinutes"_s)->setValue(14);
        dialog->findChild<QCheckBox *>(u"field.blockCapture"_s)->setChecked(false);
        dialog->findChild<QCheckBox *>(u"field.revokeByName"_s)->setChecked(true);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
        QCOMPARE(stored(Settings::Key::Appearance), QVariant(u"dark"_s));
        QCOMPARE(stored(Settings::Key::Language), QVariant(u"ja"_s));
        QCOMPARE(stored(Settings::Key::DefaultExpiryDays), QVariant(30));
        QCOMPARE(stored(Settings::Key::ClipboardSeconds), QVariant(12));
        QCOMPARE(stored(Settings::Key::HideSecretSeconds), QVariant(13));
        QCOMPARE(stored(Settings::Key::LockMinutes), QVariant(14));
        QCOMPARE(stored(Settings::Key::BlockCapture), QVariant(false));
        QCOMPARE(stored(Settings::Key::RevokeByName), QVariant(true));
        const PreferencesDialog again(m_world->remembering, m_world->platform, nullptr, m_window.get());
        QCOMPARE(again.findChild<QComboBox *>(u"field.appearance"_s)->currentData(), QVariant(u"dark"_s));
        QCOMPARE(again.findChild<QComboBox *>(u"field.expiryDays"_s)->currentData(), QVariant(30));
        QCOMPARE(again.findChild<QSpinBox *>(u"field.clipboardSeconds"_s)->value(), 12);
        QVERIFY(again.findChild<QCheckBox *>(u"field.revokeByName"_s)->isChecked());
    }

    void captureIsOfferedOnlyWhereTheSystemCan()
    {
        m_world->platform.canExclude = false;
        const PreferencesDialog dialog(m_world->remembering, m_world->platform, nullptr, m_window.get());
        QVERIFY(dialog.findChild<QCheckBox *>(u"field.blockCapture"_s) == nullptr);
    }

    void cancelStoresNothing()
    {
        auto *dialog = open();
        pick(dialog, u"field.appearance"_s, QString(appearance::dark));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.cancel"_s), Qt::LeftButton);
        QVERIFY(!stored(Settings::Key::Appearance).isValid());
    }

    void createBeginsWithTheUsualExpiry()
    {
        m_world->remembering.setValue(Settings::Key::DefaultExpiryDays, 30);
        QCOMPARE(expiryOffered(usualKind), 30);
        // Not offered for this kind: the vendor's advice stands.
        m_world->remembering.setValue(Settings::Key::DefaultExpiryDays, 180);
        QCOMPARE(expiryOffered(usualKind), 180);
        QVERIFY(expiryOffered(Kind::PersonalClient) != 180);
    }

    void revokeNeedsTheNameWhereThatIsPreferred()
    {
        const CredentialRef ref = PageWorld::credential(usualKind);
        m_world->remembering.setValue(Settings::Key::RevokeByName, true);
        RevokeDialog dialog(m_world->pageContext(), ref, m_window.get());
        auto *ok = dialog.findChild<QPushButton *>(u"button.ok"_s);
        auto *typed = dialog.findChild<QLineEdit *>(u"field.typedName"_s);
        QVERIFY(!ok->isEnabled());
        typed->setText(dialog.title() + u'x');
        QVERIFY(!ok->isEnabled());
        typed->setText(dialog.title());
        QVERIFY(ok->isEnabled());
    }

    void connectionsColourIsShownWhereOneActs()
    {
        Profile profile = m_world->profiles.all().first();
        profile.colour = ProfileColour::Red;
        std::ignore = m_world->profiles.save(profile, {});
        QTRY_VERIFY(m_world->profiles.all().first() == profile);
        m_window->goTo({.page = Place::Page::Profile, .profile = profile.id});
        QTRY_VERIFY(strip(m_window.get())->isVisible());
        QCOMPARE(strip(m_window.get())->palette().color(QPalette::Window), stripGround(ProfileColour::Red));
        m_window->flows().revoke(PageWorld::credential(usualKind));
        QVERIFY(strip(m_window->findChild<RevokeDialog *>())->isVisible());
        m_window->goTo({.page = Place::Page::AllCredentials});
        QVERIFY(!strip(m_window.get())->isVisible());
    }

    void colourIsPickedWithTheConnection()
    {
        Profile profile = m_world->profiles.all().first();
        profile.apiRoot = QUrl(u"https://acme.conductor.one"_s);
        profile.tokenUrl = QUrl(u"https://acme.conductor.one/auth/v1/token"_s);
        auto *dialog = new ProfileDialog(m_world->pageContext(), profile, m_window.get());
        dialog->open();
        pick(dialog, u"field.colour"_s, QVariant::fromValue(ProfileColour::Amber));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"button.ok"_s), Qt::LeftButton);
        QTRY_COMPARE(m_world->profiles.find(profile.id)->colour, ProfileColour::Amber);
    }

private:
    [[nodiscard]] PreferencesDialog *open()
    {
        auto *dialog =
            new PreferencesDialog(m_world->remembering, m_world->platform, &m_world->updates, m_window.get());
        dialog->open();
        return dialog;
    }

    static void pick(const QWidget *dialog, const QString &name, const QVariant &value)
    {
        auto *combo = dialog->findChild<QComboBox *>(name);
        combo->setCurrentIndex(combo->findData(value));
        QCOMPARE(combo->currentData(), value);
    }

    [[nodiscard]] QVariant stored(Settings::Key key) const { return m_world->remembering.value(key); }

    [[nodiscard]] static ProfileStrip *strip(const QWidget *in)
    {
        return in->findChild<ProfileStrip *>(QString(), in->isWindow() && in->inherits("QDialog")
                                                            ? Qt::FindDirectChildrenOnly
                                                            : Qt::FindChildrenRecursively);
    }

    [[nodiscard]] int expiryOffered(Kind kind) const
    {
        const CreateDialog dialog(m_world->pageContext(), PageWorld::owner(kind).profile, kind, {},
                                  m_window.get());
        return dialog.findChild<ExpiryPicker *>()->findChild<QComboBox *>()->currentData().toInt();
    }

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace keyturn

QTEST_MAIN(keyturn::PreferencesTest)
#include "preferencestest.moc"
