// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/confidence/resourcename.h"
#include "app/json/timestamp.h"
#include "models/domain/cidr.h"
#include "models/domain/clientid.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

namespace {

/// Whatever parses is its own canonical form, and reaches the host that it shows.
void tryClientId(const QString &text)
{
    const auto id = ClientId::parse(text);
    if (!id) {
        fuzz::demand(!id.error().isEmpty());
        return;
    }
    const auto again = ClientId::parse(id->text());
    fuzz::demand(again && again->text() == id->text());
    fuzz::demand(id->origin().isValid() && id->origin().userInfo().isEmpty());
    fuzz::demand(id->origin().host(QUrl::FullyEncoded) == id->host());
    fuzz::demand(id->text().count(QLatin1Char('@')) == 1);
}

void tryCidr(const QString &text)
{
    const auto cidr = Cidr::parse(text);
    if (!cidr) {
        fuzz::demand(!cidr.error().isEmpty());
        return;
    }
    const auto again = Cidr::parse(cidr->text());
    fuzz::demand(again && *again == *cidr);
    fuzz::demand(cidr->network().contains(*cidr));
}

void tryTimestamp(const QString &text)
{
    // An invalid one stands for "not set".
    if (const auto instant = readTimestamp(text); instant && instant->isValid()) {
        const auto again = readTimestamp(writeTimestamp(*instant));
        // An offset may lead out of the years that RFC 3339 can write.
        fuzz::demand(again ? *again == *instant : instant->date().year() > 9999);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryClientId(text);
    tryCidr(text);
    tryTimestamp(text);
    if (const auto name = ResourceName::parse(text)) {
        fuzz::demand(name->segments().join(QLatin1Char('/')) == text);
    }
    return 0;
}
