// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keyturn;

/// What is said before credentials are revoked, of their use and of what stops.
class RevokeWordsTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void anUnreadableUseIsNotNone();
    void whatHasExpiredStopsNothing();
    void ofSeveralOnlyTheLiveOnesCount();
    void ofSeveralExpiredOnesNothingStops();

private:
    void set(Kind kind, Field field, const FieldValue &value);

    [[nodiscard]] QString text(const QString &dialogName, const QString &name) const
    {
        return find<QLabel>(dialogName, name)->text();
    }
};

void RevokeWordsTest::set(Kind kind, Field field, const FieldValue &value)
{
    Credential credential = *m_world->inventory.credentials().find(World::credential(kind));
    credential.fields.set(field, value);
    m_world->inventory.upsertCredentials({credential});
}

void RevokeWordsTest::anUnreadableUseIsNotNone()
{
    set(usual, Field::LastUsed, Unreadable());
    m_flows->revoke(World::credential(usual));
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    const QString question = text(u"revokeDialog"_s, u"label.question"_s);
    QVERIFY2(question.contains(u"last used cannot be read"_s), qPrintable(question));
    QVERIFY2(!question.contains(u"knows of no use"_s), qPrintable(question));
    const auto *warning = find(u"revokeDialog"_s, u"warning"_s);
    QVERIFY(warning->isVisible());
    QVERIFY2(warning->accessibleName().contains(u"may be in use"_s), qPrintable(warning->accessibleName()));
}

void RevokeWordsTest::whatHasExpiredStopsNothing()
{
    set(usual, Field::Expiry, m_world->clock.now().addDays(-1));
    m_flows->revoke(World::credential(usual));
    QTRY_VERIFY(dialog(u"revokeDialog"_s) != nullptr);
    const QString question = text(u"revokeDialog"_s, u"label.question"_s);
    QVERIFY2(question.contains(u"It has expired"_s), qPrintable(question));
    QVERIFY2(!question.contains(u"from now on"_s), qPrintable(question));
    QVERIFY(!find(u"revokeDialog"_s, u"warning"_s)->isVisible());
}

void RevokeWordsTest::ofSeveralOnlyTheLiveOnesCount()
{
    set(usual, Field::Expiry, m_world->clock.now().addDays(-1));
    set(Kind::PersonalClient, Field::LastUsed, Unreadable());
    m_flows->revoke(QList{World::credential(usual), World::credential(Kind::PersonalClient)});
    QTRY_VERIFY(dialog(u"bulkRevokeDialog"_s) != nullptr);
    const QString said = text(u"bulkRevokeDialog"_s, u"label.consequences"_s);
    QVERIFY2(said.contains(u"No use within"_s), qPrintable(said));
    QVERIFY2(said.contains(u"cannot be read: 1"_s), qPrintable(said));
    QVERIFY2(said.contains(u"any more: 1"_s), qPrintable(said));
    QVERIFY2(said.contains(u"from now on"_s), qPrintable(said));
}

void RevokeWordsTest::ofSeveralExpiredOnesNothingStops()
{
    for (const Kind kind : {usual, Kind::PersonalClient}) {
        set(kind, Field::Expiry, m_world->clock.now().addDays(-1));
    }
    m_flows->revoke(QList{World::credential(usual), World::credential(Kind::PersonalClient)});
    QTRY_VERIFY(dialog(u"bulkRevokeDialog"_s) != nullptr);
    const QString said = text(u"bulkRevokeDialog"_s, u"label.consequences"_s);
    QVERIFY2(said.contains(u"any more: 2"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"from now on"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"last 7 days"_s), qPrintable(said));
}

QTEST_MAIN(RevokeWordsTest)
#include "revokewordstest.moc"
