// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/owneronlyfilesink.h"

#include "app/platform/owneronly.h"
#include "app/store/disksync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keyturn {

namespace {

struct OwnerOnlyFileSinkText
{
    Q_DECLARE_TR_FUNCTIONS(OwnerOnlyFileSink)
};

StoreError openError(const QFile &file, const QString &why)
{
    const QFileInfo info(file.fileName());
    const QString shown = QDir::toNativeSeparators(file.fileName());
    if (info.exists() || info.isSymLink()) {
        return {OwnerOnlyFileSinkText::tr("“%1” exists already. Choose another name; nothing is overwritten.")
                    .arg(shown)};
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return {OwnerOnlyFileSinkText::tr("“%1” cannot be created: there is no such folder.").arg(shown)};
    }
    return {OwnerOnlyFileSinkText::tr("“%1” cannot be created: %2").arg(shown, why)};
}

bool writeAll(QFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

bool readsBack(const QString &path, QByteArrayView content)
{
    QFile file(path);
    // Unbuffered, so that no copy stays behind in QFile's buffer.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return false;
    }
    QByteArray buffer(content.size() + 1, Qt::Uninitialized);
    const qint64 length = file.read(buffer.data(), buffer.size());
    const bool same = length == content.size() && QByteArrayView(buffer).first(length) == content;
    wipe(buffer);
    return same;
}

StoreResult<void> fill(QFile &file, QByteArrayView content)
{
    const QString shown = QDir::toNativeSeparators(file.fileName());
    if (!writeAll(file, content) || !syncToDisk(file)) {
        return std::unexpected(StoreError{
            OwnerOnlyFileSinkText::tr("“%1” could not be written: %2").arg(shown, file.errorString())});
    }
    file.close();
    if (!readsBack(file.fileName(), content)) {
        return std::unexpected(
            StoreError{OwnerOnlyFileSinkText::tr("“%1” did not read back as it was written.").arg(shown)});
    }
    return {};
}

StoreResult<void> create(const QString &path, QByteArrayView content)
{
    QFile file(path);
    if (const auto created = owneronly::create(file); !created) {
        return std::unexpected(openError(file, created.error()));
    }
    auto result = fill(file, content);
    if (!result) {
        file.close();
        if (!file.remove()) {
            result.error().text +=
                u'\n' + OwnerOnlyFileSinkText::tr("What was written of it could not be removed either.");
        }
    }
    return result;
}

} // namespace

StoreCall<void> *OwnerOnlyFileSink::writeOwnerOnly(const QString &path, const Secret &content)
{
    const Secret::View shortly = content.view();
    const auto copy = std::make_shared<const Secret>(Secret::copyOf(shortly.bytes()));
    return m_worker.run<void>(this, [path, copy] {
        const Secret::View view = copy->view();
        return create(path, view.bytes());
    });
}

StoreCall<void> *OwnerOnlyFileSink::write(const QString &path, std::function<QByteArray()> content)
{
    return m_worker.run<void>(this, [path, content = std::move(content)] { return create(path, content()); });
}

} // namespace keyturn
