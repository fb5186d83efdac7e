// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/languages/texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::Invalid) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
            forms << xml.readElementText();
        } else if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement() && xml.name() == "translation"_L1) {
            break;
        }
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Text readText(QXmlStreamReader &xml, const QString &context)
{
    Text text{.context = context, .source = {}, .comment = {}, .translations = {}};
    text.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            // "unfinished", "vanished" or "obsolete" where it is not.
            text.finished = !xml.attributes().hasAttribute("type"_L1);
            text.translations = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    return matches(text, u"%L?(n|[0-9]+)"_s);
}

qsizetype mnemonics(const QString &text)
{
    return matches(text, u"&[^& ]"_s).size();
}

/// How the text ends, with the marks of other scripts as the one that they stand for.
QChar ending(QString text)
{
    text.replace(u'。', u'.').replace(u'：', u':').replace(u'？', u'?').replace(u'！', u'!');
    const QChar last = text.trimmed().isEmpty() ? QChar() : text.trimmed().back();
    return u".:?!…"_s.contains(last) ? last : QChar();
}

bool isPadded(const QString &text)
{
    return text != text.trimmed();
}

} // namespace

QString Text::key() const
{
    return context + u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment);
}

QList<Text> readTexts(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Text> texts;
    QString context;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            texts << readText(xml, context);
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QStringList differences(const QString &source, const QString &translation)
{
    QStringList found;
    const auto expectSame = [&found](bool same, const QString &what) {
        if (!same) {
            found << what;
        }
    };
    expectSame(!translation.trimmed().isEmpty(), u"empty"_s);
    expectSame(placeholders(source) == placeholders(translation), u"other placeholders"_s);
    expectSame(mnemonics(source) == mnemonics(translation), u"other mnemonics"_s);
    expectSame(ending(source) == ending(translation), u"other punctuation at the end"_s);
    expectSame(source.count(u'\n') == translation.count(u'\n'), u"other line breaks"_s);
    expectSame(isPadded(source) == isPadded(translation), u"other space around"_s);
    expectSame(!translation.contains("..."_L1), u"three dots instead of …"_s);
    return found;
}

} // namespace keyturn
