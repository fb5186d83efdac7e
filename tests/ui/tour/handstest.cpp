// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/hands.h"
#include "tests/ui/pages/pageworld.h"
#include "ui/dialogs/credentialflows.h"
#include "ui/mainwindow.h"
#include "ui/widgets/ownerpicker.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class HandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<PageWorld>();
        m_window = std::make_unique<MainWindow>(m_world->pageContext());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void closesWhatIsOpen()
    {
        const auto openCreate = [this] {
            m_window->flows().create(u"c1"_s, Kind::ServicePrincipalCredential);
            hands::typeOver(hands::find(u"field.displayName"_s), u"half typed"_s);
        };
        openCreate();
        QVERIFY(hands::find(u"createDialog"_s) != nullptr);
        QVERIFY(!hands::closeTopmost());
        QTRY_VERIFY(hands::closeTopmost());
        QVERIFY(hands::find(u"createDialog"_s) == nullptr);

        // With a question over it, and with a list that is open in it.
        openCreate();
        hands::press(hands::find(u"createDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(hands::find(u"discardInput"_s) != nullptr);
        QTRY_VERIFY(hands::closeTopmost());
        openCreate();
        hands::press(hands::find(u"field.owner"_s), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTRY_VERIFY(hands::closeTopmost());
        QVERIFY(hands::find(u"createDialog"_s) == nullptr);
        QCOMPARE(m_world->vendor.mints, 0);
    }

    void choosesAmongOwnersOfOneName()
    {
        QList<Owner> twins;
        for (const char *id : {"twin-1", "twin-2", "twin-3"}) {
            Owner owner;
            owner.ref = PageWorld::principal(QString::fromLatin1(id));
            owner.displayName = u"Twins "_s;
            twins.append(owner);
        }
        m_world->inventory.upsertOwners(twins);
        m_window->flows().create(u"c1"_s, Kind::ServicePrincipalCredential);
        auto *picker = hands::find<OwnerPicker>(u"field.owner"_s);
        QVERIFY(picker != nullptr);
        hands::typeOver(hands::find(u"field.displayName"_s), u"fresh"_s);
        hands::typeOver(picker, u"Twins"_s);
        QVERIFY(!hands::find(u"button.ok"_s)->isEnabled());
        for (const Owner &twin : std::as_const(twins)) {
            hands::choose(picker, picker->findData(QVariant::fromValue(twin.ref)));
            QTRY_COMPARE(picker->owner(), std::optional(twin.ref));
            QVERIFY(QApplication::activePopupWidget() == nullptr);
        }
        QVERIFY(hands::find(u"button.ok"_s)->isEnabled());
    }

private:
    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace keyturn

QTEST_MAIN(keyturn::HandsTest)
#include "handstest.moc"
