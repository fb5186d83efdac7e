// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QIODevice>

#include <memory>

namespace keyturn {

/// A request body that can be read once. QNetworkAccessManager repeats any request by itself when the
/// connection closes before the answer's headers are complete, unless it cannot rewind the body; then it
/// reports ContentReSendError instead.
class UploadDevice : public QIODevice
{
    Q_OBJECT
public:
    /// A null body is an empty one.
    explicit UploadDevice(std::shared_ptr<const Secret> body, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }

    bool reset() override { return false; }

    [[nodiscard]] qint64 bytesAvailable() const override;

    /// Whether a byte of the body has been given away. If not, and there is one, the request cannot have been
    /// complete at the server.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] qint64 remaining() const { return m_body ? m_body->size() - m_position : 0; }

    std::shared_ptr<const Secret> m_body;
    qint64 m_position = 0;
};

} // namespace keyturn
