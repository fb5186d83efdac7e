// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/workerthread.h"
#include "models/ports/filesink.h"

namespace keyturn {

/// The FileSink of the local file system.
class OwnerOnlyFileSink : public FileSink
{
    Q_OBJECT
public:
    using FileSink::FileSink;

    [[nodiscard]] StoreCall<void> *writeOwnerOnly(const QString &path, const Secret &content) override;
    [[nodiscard]] StoreCall<void> *write(const QString &path, std::function<QByteArray()> content) override;

private:
    WorkerThread m_worker;
};

} // namespace keyturn
