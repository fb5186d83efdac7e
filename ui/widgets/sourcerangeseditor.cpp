// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sourcerangeseditor.h"

#include "models/domain/cidr.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int visibleLines = 3;

/// Repeats input in a message without letting it take over the message.
QString quoted(const QString &token)
{
    constexpr int longest = 60;
    return token.size() <= longest ? token : token.first(longest) + u'…';
}

} // namespace

SourceRangesEditor::SourceRangesEditor(int limit, QWidget *parent)
    : FieldEditor(parent)
    , m_limit(limit)
    , m_edit(new QPlainTextEdit(this))
    , m_mend(new QPushButton(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setPlaceholderText(tr("One per line, such as 10.0.0.0/8 or 2001:db8::/32"));
    m_edit->setFixedHeight(visibleLines * m_edit->fontMetrics().lineSpacing() + 14);
    m_mend->setObjectName(u"button.useNetworks"_s);
    m_mend->setAutoDefault(false);
    m_mend->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    layout->addWidget(m_mend, 0, Qt::AlignLeft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        offerMending();
        Q_EMIT changed();
    });
    connect(m_mend, &QPushButton::clicked, this, &SourceRangesEditor::mend);
}

FieldValue SourceRangesEditor::value() const
{
    QStringList ranges = tokens();
    for (QString &range : ranges) {
        // The vendor wants CIDRs; a bare address is a network of one.
        if (const auto cidr = Cidr::parse(range); cidr && !range.contains(u'/')) {
            range = cidr->text();
        }
    }
    return ranges;
}

void SourceRangesEditor::setValue(const FieldValue &value)
{
    const auto *ranges = std::get_if<QStringList>(&value);
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(ranges != nullptr ? ranges->join(u'\n') : QString());
    offerMending();
}

QString SourceRangesEditor::problem() const
{
    const QStringList ranges = tokens();
    QList<Cidr> seen;
    for (const QString &range : ranges) {
        if (const QString problem = problemWith(range); !problem.isEmpty()) {
            //: %1 what was typed, %2 what is wrong with it.
            return tr("“%1”: %2").arg(quoted(range), problem);
        }
        const Cidr cidr = *Cidr::parse(range);
        if (seen.contains(cidr)) {
            return tr("“%1” is there twice.").arg(quoted(range));
        }
        seen << cidr;
    }
    if (ranges.size() > m_limit) {
        return tr("These are %1 ranges; the vendor takes at most %2.").arg(ranges.size()).arg(m_limit);
    }
    return {};
}

QString SourceRangesEditor::remark() const
{
    const QStringList ranges = tokens();
    if (ranges.isEmpty()) {
        return tr("No range: it may be used from everywhere.");
    }
    const auto v6 = std::ranges::count_if(ranges, [](const QString &range) { return range.contains(u':'); });
    return tr("IPv4 ranges: %1, IPv6 ranges: %2").arg(ranges.size() - v6).arg(v6);
}

QWidget *SourceRangesEditor::input()
{
    return m_edit;
}

QStringList SourceRangesEditor::tokens() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return m_edit->toPlainText().split(separators, Qt::SkipEmptyParts);
}

QString SourceRangesEditor::problemWith(const QString &token) const
{
    const auto cidr = Cidr::parse(token);
    if (!cidr) {
        return cidr.error();
    }
    if (cidr->hasHostBits()) {
        return tr("This names a host inside the network %1.").arg(cidr->network().text());
    }
    return {};
}

void SourceRangesEditor::offerMending()
{
    QStringList networks;
    for (const QString &token : tokens()) {
        if (const auto cidr = Cidr::parse(token); cidr && cidr->hasHostBits()) {
            networks << cidr->network().text();
        }
    }
    m_mend->setVisible(!networks.isEmpty());
    if (!networks.isEmpty()) {
        m_mend->setText(networks.size() == 1 ? tr("Use %1").arg(networks.constFirst())
                                             : tr("Use the networks (%1)").arg(networks.size()));
    }
}

void SourceRangesEditor::mend()
{
    QStringList mended;
    for (const QString &token : tokens()) {
        const auto cidr = Cidr::parse(token);
        const QString range = cidr && cidr->hasHostBits() ? cidr->network().text() : token;
        if (!mended.contains(range)) {
            mended << range;
        }
    }
    m_edit->setPlainText(mended.join(u'\n'));
    m_edit->setFocus();
}

} // namespace keyturn
