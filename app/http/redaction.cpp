// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/redaction.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression caseless(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QList<Rule> &rules()
{
    static const QString sensitiveKey =
        uR"rx(((?:client_?|refresh_?|access_?|id_?|subject_?)?(?:secret|assertion|token)|password|"d))rx"_s;
    static const QList<Rule> list{
        // A whole header line, whatever its value looks like.
        {caseless(uR"(\b((?:proxy-)?authorization|dpop|cookie|set-cookie)("?\s*:\s*)[^\r\n]*)"_s),
         u"\\1\\2[redacted]"_s},
        {caseless(uR"(secret-token(?::|%3A)[^\s"'&<>,;\\]*)"_s), u"secret-token:[redacted]"_s},
        {QRegularExpression(uR"(\beyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)+)"_s), u"[redacted]"_s},
        {caseless(uR"(\b(bearer|dpop|basic)\s+[A-Za-z0-9._~+/=-]{8,})"_s), u"\\1 [redacted]"_s},
        // JSON, JSON quoted inside JSON, then forms, queries and prose such as `secret = x`.
        {caseless(sensitiveKey + uR"rx(("\s*:\s*")(?:[^"\\]++|\\.)*+)rx"_s), u"\\1\\2[redacted]"_s},
        {caseless(sensitiveKey + uR"rx((\\"\s*:\s*\\")(?:\\{3}"|(?!\\").)*+)rx"_s), u"\\1\\2[redacted]"_s},
        {caseless(
             uR"rx(\b((?:client_?|refresh_?|access_?|id_?|subject_?)(?:secret|assertion|token)|secret|password)(\s*[=:]\s*)[^\s"'&,;}<>\\]+)rx"_s),
         u"\\1\\2[redacted]"_s},
        {caseless(uR"(\b([a-z][a-z0-9+.-]*://)[^\s/?#"'<>]*@)"_s), u"\\1"_s},
        {caseless(uR"(\b([a-z][a-z0-9+.-]*://[^\s?#"'<>]*)[?#][^\s"'<>]*)"_s), u"\\1?[redacted]"_s},
    };
    return list;
}

bool isHarmful(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi overrides and isolates, zero-width characters
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void strikeBytes(QByteArray &body, QByteArrayView bytes)
{
    for (qsizetype at = body.indexOf(bytes); at >= 0; at = body.indexOf(bytes, at + bytes.size())) {
        std::fill_n(body.data() + at, bytes.size(), '*');
    }
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression blocks(uR"(<(script|style|head)\b.*?</\1\s*>)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"</?[A-Za-z!][^>]*>?"_s);
    return text.remove(blocks).replace(tags, u" "_s);
}

} // namespace

QString redacted(const QString &text)
{
    QString clean = text;
    for (const Rule &rule : rules()) {
        clean.replace(rule.pattern, rule.replacement);
    }
    return clean;
}

void strike(QByteArray &body, const Secret &secret)
{
    if (secret.isEmpty()) {
        return;
    }
    QByteArray plain = secret.view().bytes().toByteArray();
    QByteArray encoded = plain.toPercentEncoding();
    strikeBytes(body, plain);
    strikeBytes(body, encoded);
    wipe(plain);
    wipe(encoded);
}

QString displayable(const QString &text, qsizetype limit)
{
    // Bounded before the patterns run, generously enough that a secret is not cut out of its context.
    QString clean = withoutMarkup(redacted(text.first(qMin(text.size(), 64 * limit))));
    for (QChar &c : clean) {
        if (isHarmful(c)) {
            c = u' ';
        }
    }
    clean = clean.simplified();
    if (clean.size() > limit) {
        clean.truncate(limit - 1);
        if (clean.back().isHighSurrogate()) {
            clean.chop(1);
        }
        clean = clean.trimmed() + u'…';
    }
    return clean;
}

QString displayableHtml(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    const QString named = displayable(title.match(html).captured(1), 120);
    return named.isEmpty() ? displayable(html) : named;
}

} // namespace keyturn
