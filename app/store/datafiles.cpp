// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/datafiles.h"

#include "app/store/database.h"
#include "app/store/datadirectory.h"
#include "app/store/walcheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <ranges>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr auto walSuffix = "-wal"_L1;

/// What SQLite keeps beside a database. A database that has moved away from its log would have lost it, and
/// another one in its place would take it for its own: the log goes first.
const QStringList besides{walSuffix, u"-shm"_s, u"-journal"_s, QString()};

StoreResult<void> examined(const QString &file, const Schema &schema)
{
    const QFileInfo info(file);
    // SQLite takes an empty file for a new one, and a log beside it for rubbish.
    const bool isEmptied = info.exists() ? info.size() == 0 : QFileInfo(file + walSuffix).size() > 0;
    if (isEmptied || !isWalIntact(file + walSuffix)) {
        return std::unexpected(Database::damaged(file));
    }
    if (const auto opened = Database::open(file, schema); !opened) {
        return std::unexpected(opened.error());
    }
    return {};
}

QString freeNameBeside(const QString &file, const QDateTime &now)
{
    const QFileInfo info(file);
    const QString stem =
        u"%1.damaged-%2"_s.arg(info.completeBaseName(), now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    const auto taken = [](const QString &path) {
        return std::ranges::any_of(
            besides, [&path](const QString &suffix) { return QFileInfo::exists(path + suffix); });
    };
    QString path = info.dir().filePath(u"%1.%2"_s.arg(stem, info.suffix()));
    for (int number = 2; taken(path); ++number) {
        path = info.dir().filePath(u"%1-%2.%3"_s.arg(stem).arg(number).arg(info.suffix()));
    }
    return path;
}

StoreResult<QString> moved(const QString &file, const QDateTime &now)
{
    QString aside = freeNameBeside(file, now);
    QStringList done;
    for (const QString &suffix : besides) {
        QFile each(file + suffix);
        if (!each.exists()) {
            continue;
        }
        if (!each.rename(aside + suffix)) {
            const QString why = each.errorString();
            for (const QString &back : std::as_const(done)) {
                QFile::rename(aside + back, file + back);
            }
            return std::unexpected(
                StoreError{.text = DataFiles::tr("“%1” could not be renamed: %2")
                                       .arg(QDir::toNativeSeparators(each.fileName()), why)});
        }
        done << suffix;
    }
    return aside;
}

} // namespace

DataFiles::DataFiles(const DataDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_mainFile(directory.databaseFile())
    , m_inventoryFile(directory.inventoryFile())
{
}

StoreCall<std::optional<BrokenFile>> *DataFiles::firstBroken()
{
    const QString journalLoss = tr(
        "Then the connections have to be added anew, and Keyturn no longer knows what it did before. Secrets "
        "that waited to be handed over stay in the keychain, under names that contain “operation/”. Look at "
        "the vendor for credentials that nobody knows.");
    const QString inventoryLoss =
        tr("Then Keyturn no longer knows the credentials of connectors that were made with it or added by "
           "their ID. Everything else is read anew from the vendors.");
    return m_worker.run<std::optional<BrokenFile>>(
        this,
        [main = m_mainFile, inventory = m_inventoryFile, journalLoss,
         inventoryLoss]() -> StoreResult<std::optional<BrokenFile>> {
            if (const auto sound = examined(main, mainSchema()); !sound) {
                return BrokenFile{main, sound.error(), sound.error().isDamaged ? journalLoss : QString()};
            }
            if (const auto sound = examined(inventory, inventorySchema()); !sound) {
                return BrokenFile{inventory, sound.error(),
                                  sound.error().isDamaged ? inventoryLoss : QString()};
            }
            return std::nullopt;
        });
}

StoreCall<QString> *DataFiles::setAside(const QString &file, const QDateTime &now)
{
    return m_worker.run<QString>(this, [file, now] { return moved(file, now); });
}

} // namespace keyturn
