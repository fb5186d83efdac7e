// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/walcheck.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace keyturn {

namespace {

constexpr qsizetype walHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
/// Its lowest bit says that checksums are over big-endian words.
constexpr quint32 walMagic = 0x377f0682;

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.sliced(offset).data());
}

struct Checksum
{
    quint32 first = 0;
    quint32 second = 0;
    bool operator==(const Checksum &) const = default;
};

Checksum checksumAt(QByteArrayView bytes, qsizetype offset)
{
    return {numberAt(bytes, offset), numberAt(bytes, offset + 4)};
}

Checksum continued(Checksum sum, QByteArrayView bytes, bool bigEndian)
{
    const auto word = [bytes, bigEndian](qsizetype offset) {
        const char *at = bytes.sliced(offset).data();
        return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    };
    for (qsizetype offset = 0; offset + 8 <= bytes.size(); offset += 8) {
        sum.first += word(offset) + sum.second;
        sum.second += word(offset + 4) + sum.first;
    }
    return sum;
}

struct WalHeader
{
    bool bigEndian = false;
    qsizetype pageSize = 0;
    QByteArray salt;
    Checksum sum;
};

std::optional<WalHeader> walHeaderOf(QByteArrayView bytes)
{
    const quint32 magic = numberAt(bytes, 0);
    const bool bigEndian = (magic & 1U) != 0;
    const WalHeader header{.bigEndian = bigEndian,
                           .pageSize = qsizetype(numberAt(bytes, 8)),
                           .salt = bytes.sliced(16, 8).toByteArray(),
                           .sum = checksumAt(bytes, 24)};
    const bool isOurs = (magic & ~1U) == walMagic && header.pageSize >= 512 && header.pageSize <= 65'536;
    return isOurs && continued({}, bytes.first(24), bigEndian) == header.sum ? std::optional(header)
                                                                             : std::nullopt;
}

} // namespace

bool isWalIntact(const QString &walFile)
{
    QFile file(walFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return !file.exists();
    }
    const QByteArray start = file.read(walHeaderSize);
    if (start.size() < walHeaderSize) {
        return true;
    }
    const auto header = walHeaderOf(start);
    if (!header) {
        // It is written and synced before any frame.
        return file.size() <= walHeaderSize;
    }
    Checksum sum = header->sum;
    bool broken = false;
    int commitsBehind = 0;
    for (;;) {
        const QByteArray frame = file.read(frameHeaderSize + header->pageSize);
        if (frame.size() < frameHeaderSize + header->pageSize) {
            break;
        }
        const QByteArrayView bytes(frame);
        // Frames of a former round of the log have another salt.
        const bool isOfThisRound = bytes.sliced(8, 8) == header->salt;
        if (!broken) {
            sum = continued(continued(sum, bytes.first(8), header->bigEndian), bytes.sliced(frameHeaderSize),
                            header->bigEndian);
            broken = !isOfThisRound || sum != checksumAt(bytes, 16);
        }
        const bool isCommit = numberAt(bytes, 4) != 0;
        commitsBehind += broken && isOfThisRound && isCommit ? 1 : 0;
    }
    // The first may be that of the transaction which was being written when the machine went down. Whatever
    // was committed after another one had been synced before.
    return commitsBehind < 2;
}

} // namespace keyturn
