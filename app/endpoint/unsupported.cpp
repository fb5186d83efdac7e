// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/endpoint/unsupported.h"

#include <QCoreApplication>

namespace keyturn {

ApiError notOffered()
{
    return ApiError::invalid(
        QCoreApplication::translate("Endpoint", "The vendor's API does not offer this."));
}

} // namespace keyturn
