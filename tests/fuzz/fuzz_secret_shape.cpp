// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/secretshape.h"
#include "tests/fuzz/fuzzcredential.h"

using namespace keyturn;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const Secret secret =
        Secret::copyOf(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const bool ofConductorOne = problemWithSecretShape(Vendor::ConductorOne, secret).isEmpty();
    const bool ofConfidence = problemWithSecretShape(Vendor::Confidence, secret).isEmpty();
    fuzz::demand(!(ofConductorOne && ofConfidence));
    return 0;
}
