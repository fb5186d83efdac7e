// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/databasethread.h"

namespace keyturn {

DatabaseThread::DatabaseThread(const QString &file, const Schema &schema)
    : m_file(file)
    , m_schema(schema)
{
}

DatabaseThread::~DatabaseThread()
{
    m_worker.post([this] { m_database.reset(); });
}

StoreResult<void> DatabaseThread::open()
{
    if (!m_database) {
        auto opened = Database::open(m_file, m_schema);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        m_database = *std::move(opened);
    }
    return {};
}

} // namespace keyturn
