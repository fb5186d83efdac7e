// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/validationtest.h"

#include "ui/dialogs/knowncredentialdialog.h"
#include "ui/dialogs/ownerdialogs.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

void ValidationTest::newOwner_data()
{
    columns();
    const auto spc = Kind::ServicePrincipalCredential;
    const auto client = Kind::ClientCredential;
    QTest::newRow("principal") << spc << u"name"_s << u"Terraform"_s << QString() << true;
    QTest::newRow("principal: no name") << spc << u"name"_s << QString() << u"Enter a name."_s << false;
    QTest::newRow("principal: taken") << spc << u"name"_s << u"owner of serviceprincipalcredential"_s
                                      << u"There is another service principal of this name."_s << true;
    QTest::newRow("client") << client << u"name"_s << u"Web shop"_s << QString() << true;
    QTest::newRow("client: blanks") << client << u"name"_s << u"  "_s << u"Enter a name."_s << false;
}

void ValidationTest::newOwner()
{
    QFETCH(Kind, kind);
    (new OwnerDialog(m_world->context(), World::owner(kind).profile, kind, m_window.get()))->open();
    QVERIFY(!find(u"ownerDialog"_s, u"button.ok"_s)->isEnabled());
    check(u"ownerDialog"_s);
}

void ValidationTest::renamedOwner_data()
{
    columns();
    const auto client = Kind::ClientCredential;
    QTest::newRow("new name") << client << u"name"_s << u"Shop"_s << QString() << true;
    QTest::newRow("no name") << client << u"name"_s << QString() << u"Enter a name."_s << false;
    QTest::newRow("the same") << client << u"name"_s << u"Owner of clientCredential"_s
                              << u"That is its name already."_s << false;
}

void ValidationTest::renamedOwner()
{
    (new OwnerDialog(m_world->context(), World::owner(Kind::ClientCredential), m_window.get()))->open();
    check(u"ownerDialog"_s);
}

void ValidationTest::deletedOwner_data()
{
    columns();
    const auto client = Kind::ClientCredential;
    QTest::newRow("its name") << client << u"confirmName"_s << u"Owner of clientCredential"_s << QString()
                              << true;
    QTest::newRow("the beginning") << client << u"confirmName"_s << u"Owner of"_s << QString() << false;
    QTest::newRow("another name") << client << u"confirmName"_s << u"Owner off"_s
                                  << u"This is not its name."_s << false;
    QTest::newRow("another case") << client << u"confirmName"_s << u"owner of clientCredential"_s
                                  << u"This is not its name."_s << false;
    QTest::newRow("nothing") << client << u"confirmName"_s << QString() << QString() << false;
}

void ValidationTest::deletedOwner()
{
    (new OwnerDeletionDialog(m_world->context(), World::owner(Kind::ClientCredential), m_window.get()))
        ->open();
    check(u"ownerDeletionDialog"_s);
}

void ValidationTest::knownCredential_data()
{
    columns();
    const auto connector = Kind::ConnectorCredential;
    QTest::newRow("an ID") << connector << u"id"_s << u"2a9Zk"_s << u"Where you made it"_s << true;
    QTest::newRow("none") << connector << u"id"_s << QString() << u"Enter the ID."_s << false;
    QTest::newRow("blanks") << connector << u"id"_s << u"  "_s << u"Enter the ID."_s << false;
}

void ValidationTest::knownCredential()
{
    const Kind kind = Kind::ConnectorCredential;
    (new KnownCredentialDialog(m_world->context(), u"c1"_s, kind, World::owner(kind), m_window.get()))
        ->open();
    QVERIFY(!find(u"knownCredentialDialog"_s, u"button.ok"_s)->isEnabled());
    check(u"knownCredentialDialog"_s);
}

} // namespace keyturn
