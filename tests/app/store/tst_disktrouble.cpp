// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/datadirectory.h"
#include "app/store/datafiles.h"
#include "app/store/owneronlyfilesink.h"
#include "app/store/sqlitejournal.h"
#include "tests/app/store/outcome.h"
#include "tests/app/store/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

bool wrote(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool isWhole = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    if (file >= 0) {
        ::close(file);
    }
    return isWhole;
}

/// Puts this process where it may mount and nobody else sees it. Who is not root gets a user namespace for
/// it, in which user and group are called what they were: without a name they could make no file.
bool goApart()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::geteuid() == 0) {
        return ::unshare(CLONE_NEWNS) == 0;
    }
    return ::unshare(CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
           wrote("/proc/self/uid_map", user + ' ' + user + " 1") && wrote("/proc/self/setgroups", "deny") &&
           wrote("/proc/self/gid_map", group + ' ' + group + " 1");
}

/// A small disk of this process's own, on which root is bound as everyone is.
class SmallDisk
{
public:
    /// Before there are threads.
    SmallDisk()
    {
        if (!goApart() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 || !mounted(0)) {
            m_problem = QString::fromLocal8Bit(std::strerror(errno));
        }
    }

    ~SmallDisk()
    {
        if (m_problem.isEmpty()) {
            ::umount2(point().constData(), MNT_DETACH);
        }
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Why there is none; empty if there is.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        return mounted(readOnly ? ulong(MS_REMOUNT) | MS_RDONLY : ulong(MS_REMOUNT));
    }

    void fill() const
    {
        QFile filler(path(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) {
        }
    }

    void makeRoom() const { QVERIFY(QFile::remove(path(u"filler"_s))); }

private:
    [[nodiscard]] QByteArray point() const { return QFile::encodeName(m_folder.path()); }

    [[nodiscard]] bool mounted(unsigned long flags) const
    {
        return ::mount("tmpfs", point().constData(), "tmpfs", flags, "size=1m") == 0;
    }

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace

/// What a full and a read-only disk do to what is kept.
class DiskTroubleTest : public QObject
{
    Q_OBJECT

public:
    explicit DiskTroubleTest(const SmallDisk &disk)
        : m_disk(disk)
    {
    }

private:
    const SmallDisk &m_disk;

    [[nodiscard]] QString home() const
    {
        return m_disk.path(QLatin1StringView(QTest::currentTestFunction()));
    }

    template<class T>
    [[nodiscard]] static QString refusal(StoreCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        return outcome && !*outcome ? outcome->error().text : QString();
    }

    [[nodiscard]] static QStringList idsIn(const QString &file)
    {
        SqliteJournal journal(file);
        const auto outcome = outcomeOf(journal.load());
        QStringList ids;
        if (outcome && *outcome) {
            for (const JournalEntry &entry : std::as_const((*outcome)->entries)) {
                ids << entry.id;
            }
        }
        return ids;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!m_disk.problem().isEmpty()) {
            // To fill the disk of whoever runs this is no way out.
            QSKIP(qPrintable(u"It fills a disk of its own, and mounting one takes CAP_SYS_ADMIN or user "
                             "namespaces. This is a container or a system with neither: "_s +
                             m_disk.problem()));
        }
    }

    void journalOutlivesAFullDisk()
    {
        const auto directory = DataDirectory::open(home());
        QVERIFY(directory);
        const QString file = (*directory)->databaseFile();
        {
            SqliteJournal journal(file);
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"before"_s))));
            m_disk.fill();
            QString refused;
            int fitted = 0;
            while (refused.isEmpty() && fitted < 1000) {
                refused = refusal(journal.record(samples::fullEntry(u"fitted-%1"_s.arg(++fitted))));
            }
            QVERIFY2(refused.contains("disk is full"_L1), qPrintable(refused));
            QVERIFY(refused.contains(file) && refused.contains("Free some space"_L1));
            QVERIFY(refusal(journal.load()).isEmpty());
            m_disk.makeRoom();
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"after"_s))));
            qInfo("%d entries fitted until the disk was full", fitted - 1);
            QCOMPARE(idsIn(file).size(), fitted + 1);
        }
        QCOMPARE(idsIn(file).first(), u"before"_s);
        QCOMPARE(idsIn(file).last(), u"after"_s);
    }

    void fullDiskIsSaidAtStart()
    {
        m_disk.fill();
        const auto directory = DataDirectory::open(home());
        m_disk.makeRoom();
        QVERIFY(!directory);
        QVERIFY2(directory.error().text.contains("disk is full"_L1), qPrintable(directory.error().text));
        QVERIFY(directory.error().text.contains(home()));
    }

    void fullDiskIsSaidOfTheDatabase()
    {
        const auto directory = DataDirectory::open(home());
        QVERIFY(directory);
        m_disk.fill();
        {
            DataFiles files(**directory);
            const auto found = outcomeOf(files.firstBroken());
            QVERIFY(found && *found && **found);
            const BrokenFile &broken = ***found;
            QVERIFY2(broken.error.text.contains("disk is full"_L1), qPrintable(broken.error.text));
            QVERIFY(!broken.error.isDamaged && broken.loss.isEmpty());
        }
        m_disk.makeRoom();
        DataFiles files(**directory);
        const auto found = outcomeOf(files.firstBroken());
        QVERIFY(found && *found);
        QVERIFY2(!**found, qPrintable(**found ? (**found)->error.text : QString()));
    }

    void fullDiskRefusesAFile()
    {
        m_disk.fill();
        OwnerOnlyFileSink sink;
        const QString refused = refusal(sink.write(home(), [] { return QByteArray(100'000, 'x'); }));
        m_disk.makeRoom();
        QVERIFY2(refused.contains(home()), qPrintable(refused));
        QVERIFY(!QFile::exists(home()));
    }

    void readOnlyDiskIsSaidAtStart()
    {
        QVERIFY(m_disk.setReadOnly(true));
        const auto directory = DataDirectory::open(home());
        QVERIFY(m_disk.setReadOnly(false));
        QVERIFY(!directory);
        QVERIFY2(directory.error().text.contains("read-only"_L1), qPrintable(directory.error().text));
        QVERIFY(directory.error().text.contains("Make it writable"_L1));
    }

    void readOnlyDiskIsSaidOfTheJournal()
    {
        QString file;
        {
            const auto directory = DataDirectory::open(home());
            QVERIFY(directory);
            file = (*directory)->databaseFile();
            SqliteJournal journal(file);
            QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"before"_s))));
        }
        QVERIFY(m_disk.setReadOnly(true));
        SqliteJournal journal(file);
        const QString refused = refusal(journal.record(samples::fullEntry(u"refused"_s)));
        QVERIFY(m_disk.setReadOnly(false));
        QVERIFY2(refused.contains("read-only"_L1) && refused.contains(file), qPrintable(refused));
        QVERIFY(*outcomeOf(journal.record(samples::fullEntry(u"after"_s))));
        QCOMPARE(idsIn(file), (QStringList{u"before"_s, u"after"_s}));
    }
};

} // namespace keyturn

int main(int argc, char **argv)
{
    const keyturn::SmallDisk disk;
    const QCoreApplication application(argc, argv);
    keyturn::DiskTroubleTest test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_disktrouble.moc"
