// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"
#include "ui/dialogs/knowncredentialdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

/// A credential that the vendor does not list, by what the admin has at hand: its ID, or its client ID.
class KnownCredentialTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void whatItWasAskedForIsSaid();

private:
    static constexpr Kind connector = Kind::ConnectorCredential;

    void ask(const QString &id);
};

void KnownCredentialTest::ask(const QString &id)
{
    m_world->inventory.removeCredential(World::credential(connector));
    (new KnownCredentialDialog(m_world->context(), u"c1"_s, connector, World::owner(connector),
                               m_window.get()))
        ->open();
    find<QLineEdit>(u"knownCredentialDialog"_s, u"field.id"_s)->setText(id);
    click(u"knownCredentialDialog"_s, u"button.ok"_s);
}

void KnownCredentialTest::isFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("by its ID") << u"old"_s;
    QTest::newRow("by its client ID") << u" old@acme.conductor.one/ccc\n"_s;
}

void KnownCredentialTest::isFound()
{
    QFETCH(const QString, typed);
    ask(typed);
    QTRY_VERIFY(dialog(u"knownCredentialDialog"_s) == nullptr);
    QVERIFY(m_world->inventory.credentials().find(World::credential(connector)) != nullptr);
}

void KnownCredentialTest::whatItWasAskedForIsSaid()
{
    ask(u"clever-fox@acme.conductor.one/ccc"_s);
    const auto *problem = find<QLabel>(u"knownCredentialDialog"_s, u"problem.id"_s);
    QTRY_VERIFY2(problem->text().contains(u"of the ID clever-fox there"_s), qPrintable(problem->text()));
}

QTEST_MAIN(KnownCredentialTest)
#include "knowncredentialtest.moc"
