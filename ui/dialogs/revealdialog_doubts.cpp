// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// What may be wrong with a secret that is held: the journal lacks it, or nobody knows whose it is.

#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>

namespace keyturn {

void RevealDialog::sayUnrecorded()
{
    if (const QString problem = m_context.custody.journalProblem(m_id); !problem.isEmpty()) {
        m_place->setText(
            m_place->text() + u'\n' +
            tr("But Keyturn's journal could not be written: after a restart it would not be known which "
               "credential this secret belongs to. %1")
                .arg(problem));
    }
}

void RevealDialog::recordAgain()
{
    m_recordAgain->setEnabled(false);
    m_context.custody.recordAgain(m_id)->then(this, [this](const StoreResult<void> &recorded) {
        m_recordAgain->setEnabled(true);
        if (recorded) {
            m_notice->clear();
            showState();
        } else {
            fail(recorded.error().text);
        }
    });
}

void RevealDialog::findCredential()
{
    const JournalEntry *current = entry();
    if (current == nullptr || !hasSecret(*current) || !current->credential.isNull()) {
        return;
    }
    const QString unknown = tr("It is not known which credential this secret belongs to.");
    m_notice->setMessage(Tone::Neutral, unknown + u' ' + tr("Asking the vendor …"));
    m_context.operations.lookForUnknown(m_id)->then(
        this, [this, unknown](const Result<Operations::Candidates> &found) {
            if (found && found->complete && found->candidates.size() == 1) {
                m_notice->clear();
            } else if (found) {
                m_notice->setMessage(Tone::Warning,
                                     unknown + u' ' +
                                         tr("The vendor lists %n that could be it; see “Settle”.", nullptr,
                                            static_cast<int>(found->candidates.size())) +
                                         (found->note.isEmpty() ? QString() : u'\n' + found->note));
            } else {
                m_notice->setMessage(Tone::Warning, unknown + u' ' + found.error().text());
            }
            makeRoom();
        });
}

} // namespace keyturn
