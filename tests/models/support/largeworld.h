// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/support/world.h"

namespace keyturn::test {

/// Spread over the rows as if at random, the same in every run.
inline int scattered(int row)
{
    return static_cast<int>((static_cast<quint64>(row) * 7919U) % 100'003U);
}

/// A tenant of many credentials, in a world of its own.
struct LargeWorld : World
{
    static constexpr int ownerCount = 2'000;

    [[nodiscard]] OwnerRef ownerOf(int row) const
    {
        return ownerRef(QStringLiteral("acme"), Kind::ServicePrincipalCredential,
                        QStringLiteral("owner-%1").arg(scattered(row) % ownerCount));
    }

    [[nodiscard]] QList<Credential> credentials(int first, int count) const
    {
        QList<Credential> made;
        for (int row = first; row < first + count; ++row) {
            Credential one = credential(ownerOf(row), QStringLiteral("id-%1").arg(row),
                                        QStringLiteral("service-%1").arg(scattered(row)));
            one.fields.set(Field::Expiry, clock.now().addSecs(scattered(row) * 100 - 1'000'000));
            if (row % 3 != 0) {
                one.fields.set(Field::LastUsed, clock.now().addSecs(-scattered(row)));
            }
            one.fields.set(Field::Created, clock.now().addSecs(-scattered(row) * 200));
            one.fields.set(Field::ClientId, QStringLiteral("fox-%1@acme.conductor.one/spc").arg(row));
            one.fields.set(Field::SourceRanges, QStringList{QStringLiteral("10.%1.0.0/16").arg(row % 250)});
            made << one;
        }
        return made;
    }

    [[nodiscard]] QList<Owner> owners() const
    {
        QList<Owner> made;
        for (int i = 0; i < ownerCount; ++i) {
            made << owner(ownerRef(QStringLiteral("acme"), Kind::ServicePrincipalCredential,
                                   QStringLiteral("owner-%1").arg(i)),
                          QStringLiteral("Team %1").arg(scattered(i)));
        }
        return made;
    }
};

} // namespace keyturn::test
