// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/pageworld.h"

#include "app/store/owneronlyfilesink.h"
#include "models/items/activityexport.h"
#include "ui/mainwindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn {

/// The activity page: what it shows, how it is narrowed, and how it leaves as a file.
class ActivityTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<OwnerOnlyFileSink> m_disk;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;

    void open(bool onDisk = false)
    {
        const UiContext known = m_world->pageContext();
        UiContext context{.profiles = known.profiles,
                          .inventory = known.inventory,
                          .refreshes = known.refreshes,
                          .operations = known.operations,
                          .custody = known.custody,
                          .vault = known.vault,
                          .signInVault = known.signInVault,
                          .signIns = known.signIns,
                          .connectionCheck = known.connectionCheck,
                          .proxyLogins = known.proxyLogins,
                          .settings = known.settings,
                          .fileSink = onDisk ? static_cast<FileSink &>(*m_disk) : known.fileSink,
                          .platform = known.platform,
                          .clock = known.clock,
                          .about = known.about,
                          .practice = known.practice};
        m_window = std::make_unique<MainWindow>(context);
        m_window->show();
        m_window->goTo({.page = Place::Page::Activity, .profile = {}});
    }

    void record(int number, OperationVerb verb, OperationState state, Kind kind)
    {
        JournalEntry entry;
        entry.id = u"op-%1"_s.arg(number);
        entry.verb = verb;
        entry.state = state;
        entry.owner = World::owner(kind);
        entry.ownerName = u"Owner"_s;
        entry.displayName = u"name-%1"_s.arg(number);
        entry.intendedAt = m_world->clock.now().addSecs(number);
        std::ignore = m_world->custody.record(entry);
    }

    /// Each of two verbs with each outcome, through each of two connections.
    void recordSome()
    {
        int number = 0;
        for (const OperationVerb verb : {OperationVerb::Create, OperationVerb::Revoke}) {
            for (const OperationState state :
                 {OperationState::Done, OperationState::Refused, OperationState::Unknown}) {
                record(++number, verb, state, Kind::ServicePrincipalCredential);
                record(++number, verb, state, Kind::ClientCredential);
            }
        }
        QTRY_COMPARE(m_world->custody.records().count(), number);
    }

    /// Two through one connection, one of them refused, and one through the other.
    void noteSignIns()
    {
        SignInRecord signIn;
        signIn.profile = World::owner(Kind::ServicePrincipalCredential).profile;
        signIn.askedAt = m_world->clock.now();
        SignInRecord refused = signIn;
        refused.failure = tokenOf(ApiError::Kind::Unauthorized);
        refused.httpStatus = 401;
        SignInRecord other = signIn;
        other.profile = World::owner(Kind::ClientCredential).profile;
        m_world->journal.noted = {signIn, refused, other};
    }

    [[nodiscard]] int rows() const
    {
        return m_window->findChild<QTableView *>(u"operationsTable"_s)->model()->rowCount();
    }

    void choose(const QString &filter, const QString &text) const
    {
        auto *choice = m_window->findChild<QComboBox *>(filter);
        QVERIFY(choice->findText(text) >= 0);
        choice->setCurrentText(text);
    }

    /// By the button beside the filters, as the admin does.
    void exportTo(const QString &path, const QString &filter)
    {
        QTest::mouseClick(m_window->findChild<QToolButton *>(u"button.export"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"exportDialog"_s) != nullptr);
        auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
        for (const QString &offered : dialog->nameFilters()) {
            if (offered.contains(filter)) {
                dialog->selectNameFilter(offered);
            }
        }
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"exportDialog"_s) == nullptr);
    }

    [[nodiscard]] QString announcement() const
    {
        return m_window->findChild<ElidedLabel *>(u"status.announcement"_s)->text();
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<PageWorld>();
        m_disk = std::make_unique<OwnerOnlyFileSink>();
    }

    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void isNarrowedByVerbOutcomeAndConnection()
    {
        recordSome();
        open();
        QCOMPARE(rows(), 12);
        choose(u"verbFilter"_s, label(OperationVerb::Revoke));
        QCOMPARE(rows(), 6);
        choose(u"outcomeFilter"_s, label(Outcome::Unclear));
        QCOMPARE(rows(), 2);
        choose(u"profileFilter"_s, u"flags"_s);
        QCOMPARE(rows(), 1);
        choose(u"verbFilter"_s, label(OperationVerb::Rotate));
        QCOMPARE(rows(), 0);
    }

    /// A choice made for the activity hides nothing that waits for the admin.
    void secretsToHandOverAreNotNarrowed()
    {
        recordSome();
        open();
        choose(u"verbFilter"_s, label(OperationVerb::Revoke));
        m_window->goTo({.page = Place::Page::SecretsToHandOver, .profile = {}});
        QCOMPARE(rows(), 2);
        QVERIFY(!m_window->findChild<QComboBox *>(u"verbFilter"_s)->isVisible());
        QVERIFY(!m_window->findChild<QAction *>(u"action.export"_s)->isEnabled());
        m_window->goTo({.page = Place::Page::Activity, .profile = {}});
        QCOMPARE(rows(), 6);
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("lines");
        QTest::newRow("csv") << u"csv"_s << u"a"_s << u"a.csv"_s << 3;
        QTest::newRow("ocsf") << u"jsonl"_s << u"a"_s << u"a.jsonl"_s << 2;
        QTest::newRow("the name decides") << u"csv"_s << u"b.jsonl"_s << u"b.jsonl"_s << 2;
    }

    void exportsWhatIsShown()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, name);
        QFETCH(const QString, written);
        QFETCH(const int, lines);
        recordSome();
        open();
        choose(u"verbFilter"_s, label(OperationVerb::Create));
        choose(u"outcomeFilter"_s, label(Outcome::Succeeded));
        exportTo(m_folder.filePath(name), filter);
        QTRY_VERIFY2(announcement().contains(written), qPrintable(announcement()));
        QCOMPARE(m_world->fileSink.path, m_folder.filePath(written));
        QCOMPARE(m_world->fileSink.content.count('\n'), lines);
        QVERIFY(m_world->fileSink.content.contains("acme"));
    }

    void failureSaysWhy()
    {
        recordSome();
        open();
        m_world->fileSink.failure = StoreError{.text = u"the disk is full"_s};
        exportTo(m_folder.filePath(u"c"_s), u"csv"_s);
        QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"message"_s) != nullptr);
        QCOMPARE(m_window->findChild<QMessageBox *>(u"message"_s)->text(), u"the disk is full"_s);
    }

    void nothingIsNotExported_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("ocsf") << u"jsonl"_s;
    }

    void nothingIsNotExported()
    {
        QFETCH(const QString, filter);
        open();
        exportTo(m_folder.filePath(u"nothing"_s), filter);
        QTRY_VERIFY(announcement().contains(u"nothing to export"_s));
        QCOMPARE(m_world->fileSink.path, QString());
    }

    void narrowedToNothingIsNotAskedFor()
    {
        m_world->journal.noted = {
            {.profile = {}, .clientId = {}, .tokenUrl = {}, .askedAt = {}, .failure = {}}};
        open();
        choose(u"verbFilter"_s, label(OperationVerb::Create));
        m_window->findChild<QAction *>(u"action.export"_s)->trigger();
        QVERIFY(m_window->findChild<QFileDialog *>(u"exportDialog"_s) == nullptr);
        QTRY_VERIFY(!announcement().isEmpty());
    }

    void exportsSignIns_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<int>("signIns");
        QTest::newRow("csv") << u"csv"_s << QString() << QString() << 0;
        QTest::newRow("ocsf") << u"jsonl"_s << QString() << QString() << 3;
        QTest::newRow("of a connection") << u"jsonl"_s << u"profileFilter"_s << u"flags"_s << 1;
        QTest::newRow("failed") << u"jsonl"_s << u"outcomeFilter"_s << label(Outcome::Failed) << 1;
        QTest::newRow("of operations of a verb")
            << u"jsonl"_s << u"verbFilter"_s << label(OperationVerb::Create) << 0;
    }

    void exportsSignIns()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, choice);
        QFETCH(const QString, chosen);
        QFETCH(const int, signIns);
        noteSignIns();
        recordSome();
        open();
        if (!choice.isEmpty()) {
            choose(choice, chosen);
        }
        exportTo(m_folder.filePath(u"signins"_s), filter);
        QTRY_VERIFY(!m_world->fileSink.content.isEmpty());
        QCOMPARE(m_world->fileSink.content.count(R"("class_uid":3002)"), signIns);
    }

    /// What the dialog promises is what the file holds, whatever is chosen while it is open.
    void labelSaysWhetherSignInsAreMeant()
    {
        noteSignIns();
        recordSome();
        open();
        const auto offered = [this] {
            m_window->findChild<QAction *>(u"action.export"_s)->trigger();
            auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
            return dialog != nullptr ? dialog->nameFilters().last() : QString();
        };
        const auto close = [this] { delete m_window->findChild<QFileDialog *>(u"exportDialog"_s); };
        choose(u"verbFilter"_s, label(OperationVerb::Create));
        QVERIFY(offered().contains(u"without sign-ins"_s));
        close();
        m_window->findChild<QComboBox *>(u"verbFilter"_s)->setCurrentIndex(0);
        QVERIFY(offered().contains(u"with sign-ins"_s));
        choose(u"verbFilter"_s, label(OperationVerb::Create));
        choose(u"profileFilter"_s, u"flags"_s);
        auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
        Q_EMIT dialog->fileSelected(m_folder.filePath(u"promised.jsonl"_s));
        QTRY_VERIFY(!m_world->fileSink.content.isEmpty());
        QCOMPARE(m_world->fileSink.content.count(R"("class_uid":3002)"), 3);
    }

    void signInsThatCannotBeReadAreNotLeftOut()
    {
        recordSome();
        m_world->journal.signInsFailure = StoreError{.text = u"the journal is damaged"_s};
        open();
        exportTo(m_folder.filePath(u"signins"_s), u"jsonl"_s);
        QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"message"_s) != nullptr);
        QCOMPARE(m_window->findChild<QMessageBox *>(u"message"_s)->text(), u"the journal is damaged"_s);
        QCOMPARE(m_world->fileSink.path, QString());
    }

    void unnotedSignInIsTold()
    {
        open();
        m_world->journal.signInsFailure = StoreError{.text = u"the disk is full"_s};
        m_world->signIns.record(
            {.profile = {}, .clientId = {}, .tokenUrl = {}, .askedAt = {}, .failure = {}});
        QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"message"_s) != nullptr);
        QVERIFY(m_window->findChild<QMessageBox *>(u"message"_s)->text().contains(u"the disk is full"_s));
    }

    /// The real sink makes and writes the file in a thread of its own; meanwhile the window lives.
    void tenThousandDoNotStopTheWindow_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("ocsf") << u"jsonl"_s;
    }

    void tenThousandDoNotStopTheWindow()
    {
        QFETCH(const QString, suffix);
        constexpr int count = 10'000;
        for (int number = 0; number < count; ++number) {
            record(number, OperationVerb::Revoke, OperationState::Done, Kind::ServicePrincipalCredential);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_world->custody.records().count(), count, 60'000);
        open(true);
        QCOMPARE(rows(), count);
        const QString path = m_folder.filePath(u"large."_s + suffix);
        qint64 longest = 0;
        int beats = 0;
        QElapsedTimer since;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++beats;
        });
        exportTo(path, suffix);
        since.start();
        heart.start(1);
        QTRY_VERIFY_WITH_TIMEOUT(announcement().contains(path), 60'000);
        qInfo("%d entries, %lld bytes: the event loop was at most %lld ms away, in %d turns", count,
              static_cast<long long>(bytesOf(path).size()), static_cast<long long>(longest), beats);
        QCOMPARE(bytesOf(path).count('\n'), suffix == "csv"_L1 ? count + 1 : count);
    }

    void contentIsMadeInTheSinksThread()
    {
        std::atomic<QThread *> maker = nullptr;
        bool ended = false;
        m_disk
            ->write(m_folder.filePath(u"thread"_s),
                    [&maker] {
                        maker = QThread::currentThread();
                        return QByteArray("x");
                    })
            ->then(this, [&ended](const StoreResult<void> &written) { ended = written.has_value(); });
        QTRY_VERIFY(ended);
        QVERIFY(maker != nullptr && maker != QThread::currentThread());
    }
};

} // namespace keyturn

QTEST_MAIN(keyturn::ActivityTest)
#include "activitytest.moc"
