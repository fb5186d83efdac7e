// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/foreigntext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr qsizetype longestLine = 1000;
constexpr qsizetype longestName = 80;

constexpr QChar lineBreak = u'\u23ce';
constexpr QChar noCharacter = u'\ufffd';
constexpr QChar ellipsis = u'\u2026';
constexpr QChar firstStrongIsolate = u'\u2068';
constexpr QChar popDirectionalIsolate = u'\u2069';

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text;
    }
    // Only as much as is looked at: a text may be huge.
    const QString head = text.left(longest + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, head);
    finder.setPosition(longest);
    const qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    return head.left(end > 0 ? end : longest) + ellipsis;
}

bool turnsDirection(uint letter)
{
    switch (QChar::direction(letter)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

QString typeable(QString text)
{
    for (QChar &c : text) {
        const bool onlyShown = c == lineBreak || c == noCharacter || c == ellipsis;
        if (onlyShown || c.category() == QChar::Other_Format) {
            c = u' ';
        }
    }
    return text.simplified();
}

} // namespace

QString onOneLine(const QString &text)
{
    QString line = shortened(text, longestLine);
    for (QChar &c : line) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            c = lineBreak;
            break;
        case QChar::Other_Format:
            c = noCharacter;
            break;
        default:
            break;
        }
    }
    return line;
}

QString inSentence(const QString &name)
{
    const QString line = shortened(onOneLine(name), longestName);
    return std::ranges::any_of(line.toUcs4(), turnsDirection)
               ? firstStrongIsolate + line + popDirectionalIsolate
               : line;
}

bool isSameName(const QString &one, const QString &other)
{
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).simplified();
    };
    return plain(one) == plain(other);
}

bool isTyped(const QString &typed, const QString &shown)
{
    const QString wanted = typeable(shown);
    return wanted.isEmpty() ? typed == shown : typeable(typed) == wanted;
}

} // namespace keyturn
