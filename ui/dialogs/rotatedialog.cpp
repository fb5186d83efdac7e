// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/rotatedialog.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/credentialform.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/mintsummary.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

RotateDialog::RotateDialog(const UiContext &context, const CredentialRef &ref, QWidget *parent)
    : MintDialog(context, ref.profile(), u"rotateDialog"_s, tr("&Create replacement"), parent)
    , m_ref(ref)
    , m_intro(newPlainLabel(this, u"label.intro"_s))
    , m_notes(new Banner(this))
    , m_form(new CredentialForm(descriptorOf(ref.kind()), FormMode::Create, context.inventory, ref.profile(),
                                context.clock.now(), this))
    , m_blank(newPlainLabel(this, u"label.blank"_s))
    , m_confirmBlank(
          new QCheckBox(tr("I have checked this: the &replacement may be that unrestricted"), this))
{
    const Credential *old = context.inventory.credentials().find(ref);
    //: Title of a dialog. %1 a kind of credential.
    setWindowTitle(tr("Rotate %1").arg(descriptorOf(ref.kind()).noun()));
    m_intro->setText(
        tr("The vendor cannot give “%1” a new secret. Rotating it means: create a replacement with the "
           "same powers, hand that over, and then revoke the old one. Until you do, both work.")
            .arg(inSentence(old != nullptr ? old->title() : ref.id)));
    m_notes->setObjectName(u"notes"_s);
    m_confirmBlank->setObjectName(u"field.confirmBlank"_s);
    m_confirmBlank->setWhatsThis(tr(
        "A restriction that the vendor shows as empty leaves the replacement unrestricted there. Tick this "
        "if that is meant."));
    m_form->setEnabled(false);
    m_blank->hide();
    m_confirmBlank->hide();
    for (QWidget *part : QList<QWidget *>{m_intro, m_notes, m_form, m_blank, m_confirmBlank}) {
        body()->addWidget(part);
    }
    connect(m_form, &CredentialForm::changed, this, &RotateDialog::showState);
    connect(m_confirmBlank, &QCheckBox::toggled, this, &RotateDialog::showState);
    connect(notice(), &FailureBanner::connectionChanged, this, [this] {
        if (!m_isDrafted) {
            notice()->clear();
            draft();
        }
    });
    showState();
    resize(640, minimumSizeHint().height());
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Rotation);
    draft();
}

void RotateDialog::start()
{
    mint(request());
}

bool RotateDialog::isReady() const
{
    const bool confirmed = m_confirmBlank->isHidden() || m_confirmBlank->isChecked();
    return m_isDrafted && confirmed && m_form->problem().isEmpty();
}

bool RotateDialog::hasInput() const
{
    return m_isDrafted && m_form->isEdited();
}

void RotateDialog::showRefusal(const ApiError &error)
{
    m_form->showRefusal(error);
}

void RotateDialog::draft()
{
    const QString obstacle = context().operations.obstacle(Verb::Rotate, m_ref);
    if (!obstacle.isEmpty()) {
        notice()->setMessage(Tone::Warning, obstacle);
        return;
    }
    setSummary(tr("Reading the old one …"));
    context().operations.draftReplacement(m_ref)->then(this, [this](const Result<ReplacementDraft> &drafted) {
        if (drafted) {
            showDraft(*drafted);
        } else {
            setSummary({});
            notice()->setFailure(drafted.error());
        }
    });
}

void RotateDialog::showDraft(const ReplacementDraft &draft)
{
    m_isDrafted = true;
    m_request = draft.request;
    m_form->prefill(draft.request.fields);
    m_form->setEnabled(true);
    m_notes->setMessage(Tone::Neutral, draft.notes.join(u'\n'));
    QStringList doubts = draft.wider;
    if (!draft.blankRestrictions.isEmpty()) {
        doubts << tr("The vendor says nothing about these, which may also mean that it hides them from you. "
                     "Left empty, the replacement is not restricted there:")
               << draft.blankRestrictions;
    }
    if (!doubts.isEmpty()) {
        m_blank->setText(doubts.join(u'\n'));
        m_blank->show();
        m_confirmBlank->show();
    }
    m_form->setFocus();
    showState();
}

void RotateDialog::showState()
{
    if (m_isDrafted) {
        const QString problem = m_form->problem();
        setSummary(problem.isEmpty() ? mintSummary(context(), request()) : problem);
    }
    updateButtons();
}

MintRequest RotateDialog::request() const
{
    MintRequest wanted = m_request;
    wanted.fields = m_form->values();
    return wanted;
}

} // namespace keyturn
