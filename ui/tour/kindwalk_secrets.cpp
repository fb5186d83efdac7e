// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// A fresh secret in its dialog: reveal and copy.

#include "models/operations/custody.h"
#include "ui/tour/hands.h"
#include "ui/tour/kindwalk.h"
#include "ui/widgets/secretview.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace keyturn {

void KindWalk::countRecords()
{
    m_script.move(
        u"the journal"_s, [] { return true; },
        [this] { m_recordsBefore = m_context.custody.records().count(); });
}

void KindWalk::openReveal()
{
    m_script.move(
        u"the reveal dialog"_s, [] { return hands::canUse(hands::find(u"button.show"_s)); },
        [this] { adoptNewest(); });
}

void KindWalk::adoptNewest()
{
    const auto &records = m_context.custody.records();
    if (records.count() <= m_recordsBefore) {
        m_script.fail(tr("the journal has no new entry"));
        return;
    }
    const JournalEntry &entry = records.at(records.count() - 1).entry;
    m_operation = entry.id;
    m_ref = entry.credential;
}

void KindWalk::reveal()
{
    begin(u"reveal"_s, openSecret());
    click(u"button.show"_s);
    m_script.move(u"the secret to be shown"_s, [] {
        const auto *view = hands::find<SecretView>(u"secretView"_s);
        return view != nullptr && !view->isMasked();
    });
    click(u"button.show"_s);
    m_script.move(u"the secret to be masked again"_s, [] {
        const auto *view = hands::find<SecretView>(u"secretView"_s);
        return view != nullptr && view->isMasked();
    });
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.exists(m_ref, std::nullopt, verdict);
    });
    end();
}

void KindWalk::copy()
{
    begin(u"copy"_s, openSecret());
    m_script.move(
        u"an earlier copy"_s, [] { return true; },
        [] {
            if (QWidget *clear = hands::find(u"button.clearClipboard"_s)) {
                hands::click(clear);
            }
        });
    click(u"button.copy"_s);
    m_script.move(u"the clipboard"_s, [] { return !QApplication::clipboard()->text().isEmpty(); });
    confirm([this](const Confirmation::Verdict &verdict) {
        m_confirmation.works(m_operation, Secret::take(QApplication::clipboard()->text().toUtf8()), verdict);
    });
    takePicture();
    click(u"button.clearClipboard"_s);
    keepInKeychain();
}

void KindWalk::keepInKeychain()
{
    click(u"button.keep"_s);
    m_script.move(u"the reveal dialog to close"_s, [] { return hands::find(u"revealDialog"_s) == nullptr; });
    end();
}

} // namespace keyturn
