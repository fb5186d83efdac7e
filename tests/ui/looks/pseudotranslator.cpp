// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/looks/pseudotranslator.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// A "%1" or "%n" at `at`, and its length; 0 for none.
qsizetype placeholderAt(const QString &text, qsizetype at)
{
    const bool begins = text.at(at) == u'%' && at + 1 < text.size();
    return begins && (text.at(at + 1).isDigit() || text.at(at + 1) == u'n' || text.at(at + 1) == u'L') ? 2
                                                                                                       : 0;
}

QString longer(const QString &text)
{
    QString result;
    qsizetype letters = 0;
    const auto stretch = [&] {
        result += QString(qCeil(static_cast<double>(letters) * 0.4), u'ö');
        letters = 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype length = placeholderAt(text, at); length > 0) {
            stretch();
            result += text.mid(at, length);
            at += length - 1;
            continue;
        }
        if (text.at(at).isLetterOrNumber()) {
            ++letters;
        } else if (text.at(at) != u'&') {
            stretch();
        }
        result += text.at(at);
    }
    stretch();
    return result;
}

QString wide(const QString &text)
{
    QString result;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype length = placeholderAt(text, at); length > 0) {
            result += text.mid(at, length);
            at += length - 1;
        } else if (text.at(at) == u'&' && at + 1 < text.size()) {
            result += u"(&"_s + text.at(at + 1).toUpper() + u')';
        } else if (text.at(at).isLetterOrNumber() && letters++ % 5 < 3) {
            result += u'認';
        } else if (text.at(at) == u'\n') {
            result += text.at(at);
        }
    }
    return result.isEmpty() ? text : result;
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    return m_manner == Manner::Longer ? longer(text) : wide(text);
}

} // namespace keyturn
