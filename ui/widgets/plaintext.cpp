// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keyturn {

QString plainText(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    static const QRegularExpression ending(u"[\\s:：…]+$"_s);
    return text.remove(mnemonic).remove(ending);
}

} // namespace keyturn
