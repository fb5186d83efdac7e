// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

// What is said while it is not known what became of a write.

#include "ui/dialogs/credentialform.h"
#include "ui/dialogs/editdialog.h"
#include "ui/dialogs/failurebanner.h"

using namespace Qt::StringLiterals;

namespace keyturn {

void EditDialog::outcomeUnknown(const ApiError &lost, const std::optional<ApiError> &problem)
{
    m_saving = false;
    m_form->setEnabled(true);
    m_form->doubt(m_operation->lastChanges());
    setBusy(QString());
    const QString seen =
        (problem ? tr("It could not be read again: %1").arg(problem->cause())
                 : tr("Read again just now, it is not as you asked; the server may still be at work.")) +
        u'\n';
    m_notice->setDoubt(tr("It is not known whether the change was made: the answer was lost.") + u'\n' +
                       whatSavingDoes());
    m_notice->say(Tone::Warning, seen + lost.cause(), seen + lost.details());
    if (problem && problem->isAboutTheConnection()) {
        m_notice->offerChangeOf(m_operation->original().ref.profile());
    }
}

QString EditDialog::whatSavingDoes()
{
    return tr("Saving reads it once more, then writes what stands here, the old values too.");
}

void EditDialog::sayDoubt()
{
    m_notice->setDoubt(
        m_operation != nullptr && m_operation->isInDoubt()
            ? tr("It is not known whether what you saved before was written: its answer was lost.") + u'\n' +
                  whatSavingDoes()
            : QString());
    m_notice->say(Tone::Warning, {});
}

QString EditDialog::conflictWords() const
{
    switch (m_operation->outcome()) {
    case OperationState::Done:
        return tr("It was changed elsewhere since you opened it. What you saved before was written, and "
                  "nothing since. These are the differences:");
    case OperationState::Unknown:
        return tr("It was changed elsewhere since you opened it. It is not known whether what you saved "
                  "before was written; nothing was written since. These are the differences:");
    default:
        return tr("It was changed elsewhere since you opened it. Nothing has been written. "
                  "These are the differences:");
    }
}

} // namespace keyturn
