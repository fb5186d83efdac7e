// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/uploaddevice.h"

#include <algorithm>
#include <utility>

namespace keyturn {

UploadDevice::UploadDevice(std::shared_ptr<const Secret> body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const
{
    return remaining() + QIODevice::bytesAvailable();
}

qint64 UploadDevice::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, remaining());
    if (count == 0) {
        // A sequential device says "nothing yet" by 0 and "the end" by -1.
        return remaining() == 0 ? -1 : 0;
    }
    const Secret::View view = m_body->view();
    std::copy_n(view.bytes().data() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 UploadDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace keyturn
