// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/call.h"

namespace keyturn {

void CallBase::cancel()
{
    if (const auto canceller = std::exchange(m_canceller, nullptr)) {
        canceller();
    }
}

bool CallBase::markEnded()
{
    m_canceller = nullptr;
    return !std::exchange(m_ended, true);
}

void CallBase::deliverLater(std::function<void()> deliver)
{
    QMetaObject::invokeMethod(
        this,
        [this, deliver = std::move(deliver)] {
            deleteLater();
            deliver();
        },
        Qt::QueuedConnection);
}

} // namespace keyturn
