// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/validationtest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString manyRanges(int count)
{
    QStringList ranges;
    for (int i = 0; i < count; ++i) {
        ranges << u"10.%1.0.0/16"_s.arg(i);
    }
    return ranges.join(u", "_s);
}

} // namespace

void ValidationTest::columns()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<bool>("ok");
}

void ValidationTest::type(QWidget *field, const QString &input)
{
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        field = combo->lineEdit();
    }
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->selectAll();
        QTest::keyClicks(line, u"x"_s);
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, input);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->selectAll();
        text->insertPlainText(input);
    } else if (auto *instant = qobject_cast<QDateTimeEdit *>(field)) {
        instant->setDateTime(QDateTime::fromString(input, Qt::ISODate).toLocalTime());
    } else if (auto *table = qobject_cast<QTableWidget *>(field)) {
        // "key=value" of the last row, which is free.
        const int row = table->rowCount() - 1;
        table->item(row, 1)->setText(input.section(u'=', 1));
        table->item(row, 0)->setText(input.section(u'=', 0, 0));
    } else {
        QFAIL("nothing to type into");
    }
}

void ValidationTest::check(const QString &dialogName)
{
    QFETCH(QString, field);
    QFETCH(QString, input);
    QFETCH(QString, problem);
    QFETCH(bool, ok);
    QTRY_VERIFY2(find(dialogName, u"field."_s + field) != nullptr, qPrintable(field));
    QTRY_VERIFY(find(dialogName, u"field."_s + field)->isEnabled());
    type(find(dialogName, u"field."_s + field), input);
    auto *line = find<QLabel>(dialogName, u"problem."_s + field);
    QVERIFY2(line != nullptr, qPrintable(field));
    if (problem.isEmpty()) {
        QVERIFY2(line->isHidden() || line->text().isEmpty(), qPrintable(line->text()));
    } else {
        QVERIFY2(line->isVisible() && line->text().contains(problem), qPrintable(line->text()));
    }
    QCOMPARE(find(dialogName, u"button.ok"_s)->isEnabled(), ok);
}

void ValidationTest::create_data()
{
    columns();
    const auto spc = Kind::ServicePrincipalCredential;
    const auto personal = Kind::PersonalClient;
    const auto client = Kind::ClientCredential;
    const QString name = u"displayName"_s;
    const QString ranges = u"allowSourceCidrs"_s;
    QTest::newRow("principal: name") << spc << name << u"prod-ci"_s << QString() << true;
    QTest::newRow("principal: no name") << spc << name << QString() << u"Enter a name."_s << false;
    QTest::newRow("principal: blanks") << spc << name << u"   "_s << u"Enter a name."_s << false;
    QTest::newRow("principal: owner")
        << spc << u"owner"_s << u"Owner of servicePrincipalCredential"_s << QString() << true;
    QTest::newRow("principal: no such owner")
        << spc << u"owner"_s << u"nobody"_s << u"No service principal has just this name."_s << false;
    QTest::newRow("principal: ranges")
        << spc << ranges << u"10.0.0.0/8, 2001:db8::/32\n192.0.2.1"_s << QString() << true;
    QTest::newRow("principal: no ranges") << spc << ranges << u" "_s << QString() << true;
    QTest::newRow("principal: 32 ranges") << spc << ranges << manyRanges(32) << QString() << true;
    QTest::newRow("principal: 33 ranges") << spc << ranges << manyRanges(33) << u"at most 32"_s << false;
    QTest::newRow("principal: host bits")
        << spc << ranges << u"10.1.2.3/8"_s << u"inside the network 10.0.0.0/8"_s << false;
    QTest::newRow("principal: twice")
        << spc << ranges << u"10.0.0.0/8 10.0.0.0/8"_s << u"is there twice"_s << false;
    QTest::newRow("principal: no network") << spc << ranges << u"office"_s << u"“office”"_s << false;
    QTest::newRow("personal: no name") << personal << name << QString() << u"Enter a name."_s << false;
    QTest::newRow("personal: host bits") << personal << u"allowSourceCidr"_s << u"2001:db8::1/32"_s
                                         << u"inside the network 2001:db8::/32"_s << false;
    QTest::newRow("client: no name") << client << name << QString() << u"Enter a name."_s << false;
    QTest::newRow("client: environment")
        << client << u"environments"_s << u"production"_s << QString() << true;
    QTest::newRow("client: label") << client << u"labels"_s << u"team=web"_s << QString() << true;
    QTest::newRow("client: label without key")
        << client << u"labels"_s << u"=web"_s << u"has no key"_s << false;
}

void ValidationTest::create()
{
    QFETCH(Kind, kind);
    QFETCH(QString, field);
    m_flows->create(World::owner(kind).profile, kind, World::owner(kind));
    if (field != "displayName"_L1) {
        QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"prod-ci"_s);
        QVERIFY(find(u"createDialog"_s, u"button.ok"_s)->isEnabled());
    }
    check(u"createDialog"_s);
}

void ValidationTest::rotate_data()
{
    columns();
    const auto spc = Kind::ServicePrincipalCredential;
    const auto client = Kind::ClientCredential;
    QTest::newRow("principal: name") << spc << u"displayName"_s << u"new"_s << QString() << true;
    QTest::newRow("principal: no name")
        << spc << u"displayName"_s << QString() << u"Enter a name."_s << false;
    QTest::newRow("principal: host bits")
        << spc << u"allowSourceCidrs"_s << u"10.0.0.1/8"_s << u"inside the network"_s << false;
    QTest::newRow("client: label without key")
        << client << u"labels"_s << u"=web"_s << u"has no key"_s << false;
    QTest::newRow("client: label twice")
        << client << u"labels"_s << u"team=api"_s << u"is there twice"_s << false;
}

void ValidationTest::rotate()
{
    QFETCH(Kind, kind);
    m_flows->rotate(World::credential(kind));
    QTRY_VERIFY(find(u"rotateDialog"_s, u"field.displayName"_s)->isEnabled());
    auto *confirm = find<QCheckBox>(u"rotateDialog"_s, u"field.confirmBlank"_s);
    confirm->setChecked(true);
    check(u"rotateDialog"_s);
}

void ValidationTest::rotateConnector_data()
{
    columns();
    const auto connector = Kind::ConnectorCredential;
    QTest::newRow("connector") << connector << u"owner"_s << u"Owner of connectorCredential"_s << QString()
                               << true;
    QTest::newRow("no such connector")
        << connector << u"owner"_s << u"nobody"_s << u"Pick the connector."_s << false;
}

void ValidationTest::rotateConnector()
{
    m_flows->create(u"c1"_s, Kind::ConnectorCredential, World::owner(Kind::ConnectorCredential));
    check(u"rotateDialog"_s);
}

void ValidationTest::edit_data()
{
    columns();
    const auto spc = Kind::ServicePrincipalCredential;
    const auto personal = Kind::PersonalClient;
    const auto client = Kind::ClientCredential;
    QTest::newRow("principal: name") << spc << u"displayName"_s << u"new"_s << QString() << true;
    QTest::newRow("principal: the same name")
        << spc << u"displayName"_s << u"old-servicePrincipalCredential"_s << QString() << false;
    QTest::newRow("principal: no name")
        << spc << u"displayName"_s << QString() << u"Enter a name."_s << false;
    QTest::newRow("personal: ranges")
        << personal << u"allowSourceCidr"_s << u"192.0.2.0/24"_s << QString() << true;
    QTest::newRow("personal: host bits") << personal << u"allowSourceCidr"_s << u"192.0.2.9/24"_s
                                         << u"inside the network 192.0.2.0/24"_s << false;
    QTest::newRow("personal: 33 ranges")
        << personal << u"allowSourceCidr"_s << manyRanges(33) << u"at most 32"_s << false;
    QTest::newRow("personal: expiry")
        << personal << u"expiresTime"_s << u"2027-01-01T10:00:00Z"_s << QString() << true;
    QTest::newRow("personal: past expiry")
        << personal << u"expiresTime"_s << u"2026-11-01T10:00:00Z"_s << u"lies in the past"_s << false;
    QTest::newRow("client: label") << client << u"labels"_s << u"tier=1"_s << QString() << true;
    QTest::newRow("client: label without key")
        << client << u"labels"_s << u"=1"_s << u"has no key"_s << false;
    QTest::newRow("client: label twice")
        << client << u"labels"_s << u"team=1"_s << u"is there twice"_s << false;
}

void ValidationTest::edit()
{
    QFETCH(Kind, kind);
    m_flows->edit(World::credential(kind));
    check(u"editDialog"_s);
}

void ValidationTest::reveal_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("ok");
    const QString secret = QString::fromLatin1(mintedSecret);
    QTest::newRow("the secret") << secret << u"The copy is the same."_s << true;
    QTest::newRow("with blanks around it") << u" %1 "_s.arg(secret) << u"The copy is the same."_s << true;
    QTest::newRow("a part of it") << secret.chopped(1) << u"not the secret, or not all of it"_s << false;
    QTest::newRow("another") << u"secret-token:another"_s << u"not the secret"_s << false;
    QTest::newRow("blanks") << u"  "_s << u"not the secret"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void ValidationTest::reveal()
{
    QFETCH(QString, input);
    QFETCH(QString, said);
    QFETCH(bool, ok);
    createAndReveal();
    type(find(u"revealDialog"_s, u"field.pasteBack"_s), input);
    const auto *line = find<QLabel>(u"revealDialog"_s, u"label.proof"_s);
    QTRY_VERIFY2(said.isEmpty() ? line->text().isEmpty() : line->text().contains(said),
                 qPrintable(line->text()));
    QCOMPARE(find(u"revealDialog"_s, u"button.handedOver"_s)->isEnabled(), ok);
}

void ValidationTest::settle_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<int>("twins");
    QTest::addColumn<bool>("selected");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("canRevoke");
    QTest::addColumn<bool>("canClose");
    const auto unknown = OperationState::Unknown;
    QTest::newRow("none listed") << unknown << 0 << false << u"lists none that could be it"_s << false
                                 << true;
    QTest::newRow("one, not selected") << unknown << 1 << false << u"probably the one"_s << false << true;
    QTest::newRow("one, selected") << unknown << 1 << true << u"probably the one"_s << true << true;
    QTest::newRow("several") << unknown << 2 << false << u"Several could be it"_s << false << true;
    QTest::newRow("already settled") << OperationState::DidNotHappen << 1 << true << u"probably the one"_s
                                     << false << false;
}

void ValidationTest::settle()
{
    QFETCH(OperationState, state);
    QFETCH(int, twins);
    QFETCH(bool, selected);
    QFETCH(QString, said);
    QFETCH(bool, canRevoke);
    QFETCH(bool, canClose);
    JournalEntry entry;
    entry.id = u"asked-for"_s;
    entry.state = state;
    entry.owner = World::owner(usual);
    entry.displayName = u"prod-ci"_s;
    entry.intendedAt = m_world->clock.now();
    entry.sentAt = entry.intendedAt;
    m_world->custody.recordOrReport(entry);
    QTRY_VERIFY(m_world->custody.find(entry.id) != nullptr);
    MintRequest twin;
    twin.owner = entry.owner;
    twin.fields.set(Field::DisplayName, entry.displayName);
    for (int i = 0; i < twins; ++i) {
        ++m_world->vendor.mints;
        std::ignore = m_world->vendor.make(twin);
    }
    m_flows->settle(entry.id);
    auto *candidates = find<QTreeWidget>(u"settleDialog"_s, u"list.candidates"_s);
    QTRY_COMPARE(candidates->topLevelItemCount(), twins);
    QTRY_VERIFY2(find(u"settleDialog"_s, u"notice"_s)->accessibleName().contains(said),
                 qPrintable(find(u"settleDialog"_s, u"notice"_s)->accessibleName()));
    QCOMPARE(candidates->isVisible(), twins > 0);
    if (selected) {
        candidates->topLevelItem(0)->setSelected(true);
    }
    QCOMPARE(find(u"settleDialog"_s, u"button.revokeCandidate"_s)->isEnabled(), canRevoke);
    QCOMPARE(find(u"settleDialog"_s, u"button.dismiss"_s)->isEnabled(), canClose);
}

} // namespace keyturn

QTEST_MAIN(keyturn::ValidationTest)
#include "moc_validationtest.cpp"
