// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/datadirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace keyturn {

class DataDirectoryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Starts another process that holds `path` until its standard input closes or it is killed.
    void startHolder(QProcess &holder, const QString &path)
    {
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
        QVERIFY(holder.waitForStarted());
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readLine(), QByteArray("held\n"));
    }

private Q_SLOTS:

    void createsItForItsOwnerOnly()
    {
        const QString path = m_folder.filePath(u"new/er"_s);
        const auto directory = DataDirectory::open(path);
        QVERIFY(directory);
        const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(path).permissions() & forOthers, QFile::Permissions());
        QCOMPARE((*directory)->databaseFile(), path + "/keyturn.sqlite"_L1);
    }

    void closesAnOpenOneToOthers()
    {
        const QString path = m_folder.filePath(u"open"_s);
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                QFile::ReadOther | QFile::ExeOther));
        QVERIFY(DataDirectory::open(path));
        QVERIFY(!(QFileInfo(path).permissions() & QFile::ReadOther));
    }

    void isRefusedToASecondInstance()
    {
        const QString path = m_folder.filePath(u"held"_s);
        QProcess holder;
        startHolder(holder, path);
        const auto second = DataDirectory::open(path);
        QVERIFY(!second);
        QVERIFY2(second.error().text.contains("already running"_L1), qPrintable(second.error().text));
        QVERIFY2(second.error().text.contains(QString::number(holder.processId())),
                 qPrintable(second.error().text));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QVERIFY(DataDirectory::open(path));
    }

    void isFreeAgainWhenItsHolderWasKilled()
    {
        const QString path = m_folder.filePath(u"killed"_s);
        QProcess holder;
        startHolder(holder, path);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(DataDirectory::open(path));
    }

    void saysThatAFileIsInTheWay()
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &inTheWay : {path, QString(path + "/below/it"_L1)}) {
            const auto directory = DataDirectory::open(inTheWay);
            QVERIFY(!directory);
            QVERIFY2(directory.error().text.contains("not a folder"_L1), qPrintable(directory.error().text));
        }
    }

    void saysThatItCannotBeWritten()
    {
        // A folder in which nobody, not even root, can make another.
        const auto directory = DataDirectory::open(u"/proc/keyturn"_s);
        QVERIFY(!directory);
        QVERIFY2(directory.error().text.contains("cannot keep its data"_L1),
                 qPrintable(directory.error().text));
    }
};

} // namespace keyturn

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const auto arguments = QCoreApplication::arguments(); arguments.value(1) == "--hold"_L1) {
        const auto directory = keyturn::DataDirectory::open(arguments.value(2));
        QTextStream(stdout) << (directory ? u"held\n"_s : directory.error().text) << Qt::flush;
        QTextStream(stdin).readAll();
        return 0;
    }
    keyturn::DataDirectoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_datadirectory.moc"
