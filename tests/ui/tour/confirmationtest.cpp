// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/confirmation.h"
#include "models/operations/mintoperation.h"
#include "tests/ui/pages/pageworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

/// What the tour takes for confirmed.
class ConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<PageWorld>();
        m_confirmation = std::make_unique<Confirmation>(m_world->pageContext());
        m_verdicts.clear();
    }

    void cleanup()
    {
        m_confirmation.reset();
        m_world.reset();
    }

    void withoutAConnectionNothingIsConfirmed()
    {
        m_confirmation->exists({}, std::nullopt, verdict());
        m_confirmation->isGone({}, verdict());
        for (const Kind kind : allKinds) {
            m_confirmation->lists(u"no such profile"_s, kind, 0, verdict());
        }
        QCOMPARE(m_verdicts.size(), 6);
        QVERIFY(!m_verdicts.contains(QString()));
    }

    void theNameMustBeTheServers()
    {
        const CredentialRef ref = PageWorld::credential(Kind::ServicePrincipalCredential);
        const QString name = m_world->vendor.find(ref)->displayName();
        m_confirmation->exists(ref, name, verdict());
        m_confirmation->exists(ref, std::nullopt, verdict());
        QTRY_COMPARE(m_verdicts, (QStringList{QString(), QString()}));
        m_confirmation->exists(ref, name + u'x', verdict());
        m_confirmation->exists(ref, QString(), verdict());
        QTRY_COMPARE(m_verdicts.size(), 4);
        QVERIFY(!m_verdicts.at(2).isEmpty());
        QVERIFY(!m_verdicts.at(3).isEmpty());
    }

    void asManyAreShownAsTheServerLists()
    {
        // The fake tenant lists no owners.
        m_confirmation->lists(u"c1"_s, Kind::ServicePrincipalCredential, 0, verdict());
        m_confirmation->lists(u"c1"_s, Kind::ConnectorCredential, 0, verdict());
        QTRY_COMPARE(m_verdicts, (QStringList{QString(), QString()}));
        m_confirmation->lists(u"c1"_s, Kind::ServicePrincipalCredential, 1, verdict());
        m_confirmation->lists(u"c1"_s, Kind::ConnectorCredential, 1, verdict());
        QTRY_COMPARE(m_verdicts.size(), 4);
        QVERIFY(!m_verdicts.at(2).isEmpty());
        QVERIFY(!m_verdicts.at(3).isEmpty());
    }

    void aSecretStaysOnThisMachine()
    {
        MintRequest request;
        request.owner = World::owner(Kind::ServicePrincipalCredential);
        request.fields.set(Field::DisplayName, u"fresh"_s);
        MintOperation *operation = *m_world->operations.mint(request);
        const OperationId id = operation->id();
        operation->start();
        const Custody &custody = m_world->custody;
        QTRY_VERIFY(custody.find(id) != nullptr && custody.find(id)->state == OperationState::Held);
        QCOMPARE(custody.find(id)->tokenUrl.host(), u"acme.conductor.one"_s);
        m_confirmation->works(id, Secret::copyOf(mintedSecret), verdict());
        QTRY_COMPARE(m_verdicts.size(), 1);
        QVERIFY2(m_verdicts.first().contains(u"acme.conductor.one"_s), qPrintable(m_verdicts.first()));
        QVERIFY(m_world->scripted.checked.isEmpty());
        QTRY_VERIFY(m_world->operations.findChildren<MintOperation *>().isEmpty());
    }

private:
    [[nodiscard]] Confirmation::Verdict verdict()
    {
        return [this](const QString &problem) { m_verdicts << problem; };
    }

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<Confirmation> m_confirmation;
    QStringList m_verdicts;
};

} // namespace keyturn

QTEST_MAIN(keyturn::ConfirmationTest)
#include "confirmationtest.moc"
