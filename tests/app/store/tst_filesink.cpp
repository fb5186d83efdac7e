// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/owneronlyfilesink.h"
#include "tests/app/store/outcome.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace keyturn {

class FileSinkTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    [[nodiscard]] static Secret content() { return Secret::copyOf("line one\nline \xc3\xbc two\n"); }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As a secret, which is gone before the file is written.
    [[nodiscard]] static StoreResult<void> written(const QString &path)
    {
        OwnerOnlyFileSink sink;
        return *outcomeOf(sink.writeOwnerOnly(path, content()));
    }

private Q_SLOTS:

    void init()
    {
        m_path = m_folder.filePath(u"%1.txt"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void writesForTheOwnerOnly()
    {
#ifdef Q_OS_UNIX
        ::umask(0);
#endif
        QVERIFY(written(m_path));
        QVERIFY(Secret::take(bytesOf(m_path)).equals(content()));
        // QFileInfo adds what the current user may do, which repeats the owner's rights.
        const auto permissions = QFileInfo(m_path).permissions();
        QVERIFY(permissions.testFlag(QFile::ReadOwner) && permissions.testFlag(QFile::WriteOwner));
        QVERIFY(!(permissions & (QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                 QFile::ReadOther | QFile::WriteOther | QFile::ExeOther)));
    }

    void writesWhatIsNoSecret()
    {
        OwnerOnlyFileSink sink;
        const QByteArray large(20'000'000, 'x');
        QVERIFY(*outcomeOf(sink.write(m_path, [bytes = large] { return bytes; })));
        QVERIFY(bytesOf(m_path) == large);
        QVERIFY(!*outcomeOf(sink.write(m_path, [] { return QByteArray("other"); })));
    }

    void existingFileIsLeftAlone()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto result = written(m_path);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains("exists already"_L1), qPrintable(result.error().text));
        QCOMPARE(bytesOf(m_path), QByteArray("mine"));
    }

    void linkIsNotFollowed()
    {
        const QString target = m_folder.filePath(u"target"_s);
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(!written(m_path));
        QVERIFY(!QFileInfo::exists(target));
    }

    void missingFolderIsNamed()
    {
        const auto result = written(m_folder.filePath(u"missing/file"_s));
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains("no such folder"_L1), qPrintable(result.error().text));
    }

#ifdef Q_OS_LINUX
    void unwritableFolderIsAnError()
    {
        // Nobody, not even root, can make a file there.
        const auto result = written(u"/proc/keyturn.txt"_s);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains("cannot be created"_L1), qPrintable(result.error().text));
    }
#endif

#ifdef Q_OS_UNIX
    void halfWrittenFileIsRemoved()
    {
        // The file cannot grow beyond five bytes, as on a full disk; root is bound by it as well.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tiny{.rlim_cur = 5, .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const auto result = written(m_path);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains("could not be written"_L1), qPrintable(result.error().text));
        QVERIFY(!result.error().text.contains("line one"_L1));
        QVERIFY(!QFileInfo::exists(m_path));
    }
#endif
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::FileSinkTest)
#include "tst_filesink.moc"
