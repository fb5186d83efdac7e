// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace keyturn::test {

/// Names of what Keyturn has in the keyring of the session, asked of the Secret Service itself: QtKeychain
/// cannot list.
class KeyringItems
{
public:
    /// The operations that have a secret there.
    [[nodiscard]] QStringList operations();

private:
    /// By the item's path, since an item's name does not change.
    QHash<QString, QString> m_names;
};

} // namespace keyturn::test
