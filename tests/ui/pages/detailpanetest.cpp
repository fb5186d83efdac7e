// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "models/domain/kinddescriptor.h"
#include "models/items/roles.h"
#include "ui/dialogs/helptext.h"
#include "ui/mainwindow.h"
#include "ui/pages/credentialspage.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace keyturn {

/// What the detail at the right says and leads to, and the help page.
class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOwnerIsALink();
    void enterFollowsTheLinkToo();
    void theOwnerOfAPersonalClientNarrowsTheList();
    void saysWhatTheConnectionMayDo();
    void everyFieldHasItsMeaning();
    void helpExplainsEveryFieldAndTopic();
    void helpOpensAtTheFittingSection();

private:
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    /// Selects the usual credential of a kind.
    void select(Kind kind);
    /// Of the detail.
    [[nodiscard]] QModelIndex owner() const;
    void clickOwner();

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void DetailPaneTest::init()
{
    m_world = std::make_unique<PageWorld>();
    m_window = std::make_unique<MainWindow>(m_world->pageContext());
    m_window->show();
}

void DetailPaneTest::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void DetailPaneTest::select(Kind kind)
{
    const CredentialRef ref = PageWorld::credential(kind);
    m_window->goTo({});
    auto *table = find<QTableView>(u"credentialsTable"_s);
    find<CredentialsPage>(QString())->goTo(ref);
    QCOMPARE(table->currentIndex().data(RefRole).value<CredentialRef>(), ref);
}

QModelIndex DetailPaneTest::owner() const
{
    const QAbstractItemModel *fields = find<QTableView>(u"detail.fields"_s)->model();
    for (int row = 0; row < fields->rowCount(); ++row) {
        const QModelIndex value = fields->index(row, static_cast<int>(FieldModel::Column::Value));
        if (value.data(OwnerRefRole).isValid()) {
            return value;
        }
    }
    return {};
}

void DetailPaneTest::clickOwner()
{
    auto *fields = find<QTableView>(u"detail.fields"_s);
    fields->scrollTo(owner());
    const QRect cell = fields->visualRect(owner());
    QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, cell.height() / 2));
}

void DetailPaneTest::theOwnerIsALink()
{
    const Kind kind = Kind::ServicePrincipalCredential;
    select(kind);
    clickOwner();
    const auto *owners = find<QTableView>(u"ownersTable"_s);
    QTRY_VERIFY(owners->isVisible());
    QCOMPARE(owners->currentIndex().siblingAtColumn(0).data(OwnerRefRole).value<OwnerRef>(),
             PageWorld::owner(kind));
    QCOMPARE(find<ElidedLabel>(u"detail.title"_s)->text(), u"Owner of servicePrincipalCredential"_s);
}

void DetailPaneTest::enterFollowsTheLinkToo()
{
    select(Kind::ServicePrincipalCredential);
    auto *fields = find<QTableView>(u"detail.fields"_s);
    fields->setCurrentIndex(owner());
    QTest::keyClick(fields, Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(u"ownersTable"_s)->isVisible());
}

void DetailPaneTest::theOwnerOfAPersonalClientNarrowsTheList()
{
    select(Kind::PersonalClient);
    clickOwner();
    QVERIFY(find<QTableView>(u"credentialsTable"_s)->isVisible());
    QVERIFY(find<QWidget>(u"button.allOwners"_s)->isVisible());
}

void DetailPaneTest::saysWhatTheConnectionMayDo()
{
    select(Kind::ServicePrincipalCredential);
    const auto *powers = find<QLabel>(u"detail.powers"_s);
    QVERIFY(powers->isVisible());
    QCOMPARE(powers->text(), u"This connection may: edit, rotate, revoke"_s);
    Credential own = *m_world->vendor.find(PageWorld::credential(Kind::ServicePrincipalCredential));
    own.fields.set(Field::ClientId, u"keyturn@acme.conductor.one/spc"_s);
    m_world->inventory.upsertCredentials({own});
    QVERIFY(powers->text().contains(u"Not revoke: The connection “acme” signs in with this credential."_s));
    select(Kind::ConnectorCredential);
    QVERIFY(powers->text().contains(u"Not edit: "_s));
    m_window->goTo({.page = Place::Page::Activity});
    QVERIFY(!powers->isVisible());
}

void DetailPaneTest::everyFieldHasItsMeaning()
{
    for (const Kind kind : allKinds) {
        select(kind);
        const QAbstractItemModel *fields = find<QTableView>(u"detail.fields"_s)->model();
        for (const FieldDescriptor &field : descriptorOf(kind).fields) {
            const auto found = fields->match(fields->index(0, 0), Qt::DisplayRole, field.label());
            QVERIFY2(!found.isEmpty(), field.key.data());
            QCOMPARE(found.first().data(Qt::WhatsThisRole).toString(), field.meaning());
        }
    }
}

void DetailPaneTest::helpExplainsEveryFieldAndTopic()
{
    find<QAction>(u"action.help"_s)->trigger();
    auto *text = find<QTextBrowser>(u"help.text"_s);
    QTRY_VERIFY(text->isVisible());
    const QString words = text->toPlainText().simplified();
    for (const Kind kind : allKinds) {
        for (const FieldDescriptor &field : descriptorOf(kind).fields) {
            QVERIFY2(words.contains(field.meaning().simplified()), field.key.data());
            QVERIFY2(words.contains(u'(' + field.key + u')'), field.key.data());
        }
    }
    QVERIFY(words.contains(u"the test's vault"_s));
    for (const HelpTopic topic : {HelpTopic::FreshSecret, HelpTopic::Rotation, HelpTopic::Revocation,
                                  HelpTopic::UnknownOutcome, HelpTopic::Storage, HelpTopic::Fields}) {
        const QString anchor = helpAnchor(topic);
        QVERIFY(text->toHtml().contains(u"name=\"%1\""_s.arg(anchor)));
        QVERIFY(text->toHtml().contains(u"href=\"#%1\""_s.arg(anchor)));
    }
    QVERIFY(!text->toHtml().contains(u"href=\"http"_s));
    QVERIFY(!text->toHtml().contains(u"<img"_s));
    find<QAction>(u"action.help"_s)->trigger();
    QCOMPARE(m_window->findChildren<QDialog *>(u"helpDialog"_s).size(), 1);
}

void DetailPaneTest::helpOpensAtTheFittingSection()
{
    const auto heading = [this](Place::Page page) {
        m_window->goTo({.page = page});
        find<QAction>(u"action.help"_s)->trigger();
        auto *text = find<QTextBrowser>(u"help.text"_s);
        return text->cursorForPosition(QPoint(text->width() / 4, 12)).block().text();
    };
    heading(Place::Page::Activity);
    QTRY_VERIFY(find<QTextBrowser>(u"help.text"_s)->isVisible());
    QTRY_COMPARE(heading(Place::Page::SecretsToHandOver), u"What happens to a fresh secret"_s);
    QCOMPARE(heading(Place::Page::NeedsAttention), u"Rotating without downtime"_s);
    QCOMPARE(heading(Place::Page::AllCredentials), u"What the fields mean"_s);
}

} // namespace keyturn

QTEST_MAIN(keyturn::DetailPaneTest)
#include "detailpanetest.moc"
