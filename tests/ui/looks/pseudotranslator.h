// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace keyturn {

/// Stands in for translations that are as long, or as wide, as they may get. Keeps mnemonics and
/// placeholders.
class PseudoTranslator : public QTranslator
{
public:
    enum class Manner : quint8 {
        Longer, ///< 40 % longer, as German is than English
        Wide,   ///< fewer characters, each twice as wide and without spaces, as in Japanese
    };

    explicit PseudoTranslator(Manner manner)
        : m_manner(manner)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

private:
    Manner m_manner;
};

} // namespace keyturn
