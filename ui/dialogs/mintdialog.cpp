// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/mintdialog.h"

#include "models/operations/operations.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Of what will happen, below the form.
constexpr int aboveForecast = 6;

QString stepText(MintOperation::Step step)
{
    switch (step) {
    case MintOperation::Step::SigningIn:
        return MintDialog::tr("Signing in …");
    case MintOperation::Step::ProbingVault:
        return MintDialog::tr("Checking that the keychain can keep the secret …");
    case MintOperation::Step::AwaitingVaultDecision:
        return MintDialog::tr("The keychain cannot keep a secret now. Nothing has been sent.");
    case MintOperation::Step::NotingExisting:
        return MintDialog::tr("Noting what exists already …");
    case MintOperation::Step::WritingIntent:
        return MintDialog::tr("Writing the intent to the journal …");
    case MintOperation::Step::Sending:
        return MintDialog::tr("Waiting for the vendor's answer … Closing this does not undo the request.");
    case MintOperation::Step::Storing:
        return MintDialog::tr("Putting the secret into the keychain …");
    case MintOperation::Step::ReadingBack:
        return MintDialog::tr("Reading the credential back …");
    case MintOperation::Step::Finished:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

MintDialog::MintDialog(const UiContext &context, const ProfileId &profile, const QString &name,
                       const QString &okText, QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_summary(newPlainLabel(this, u"label.summary"_s))
    , m_notice(new FailureBanner(context, profile, this))
    , m_step(new QLabel(this))
    , m_busy(new QProgressBar(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_form = new QWidget(this);
    m_body = new QVBoxLayout(m_form);
    m_body->setContentsMargins({});
    m_notice->setObjectName(u"notice"_s);
    m_step->setObjectName(u"label.step"_s);
    m_step->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(okText, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"button.ok"_s);
    m_ok->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"button.cancel"_s);
    m_cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new FormScroll(m_form, this), 1);
    layout->addSpacing(aboveForecast);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_step);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    m_summary->hide();
    m_step->hide();
    m_busy->hide();
    connect(m_ok, &QPushButton::clicked, this, &MintDialog::okClicked);
    connect(m_cancel, &QPushButton::clicked, this, &MintDialog::reject);
}

void MintDialog::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void MintDialog::reject()
{
    if (isRunning() && m_operation->canBeCancelled() && !m_isCancelling && hasInput()) {
        // What was entered is back once the step in progress has ended.
        m_isCancelling = true;
        m_step->setText(tr("Cancelling …"));
        m_operation->cancel();
        return;
    }
    if (isRunning()) {
        // Has no effect once the request has left; then the operation goes on without this dialog.
        m_operation->cancel();
    }
    InputDialog::reject();
}

void MintDialog::mint(const MintRequest &request)
{
    if (isRunning()) {
        return;
    }
    auto prepared = m_context.operations.mint(request);
    if (!prepared) {
        m_notice->setMessage(Tone::Bad, prepared.error());
        return;
    }
    MintOperation *operation = *prepared;
    m_operation = operation;
    m_isCancelling = false;
    m_notice->clear();
    m_form->setEnabled(false);
    m_step->show();
    m_busy->show();
    updateButtons();
    connect(operation, &MintOperation::stepChanged, this, &MintDialog::showStep);
    connect(operation, &MintOperation::vaultUnavailable, this, &MintDialog::askAboutVault);
    connect(operation, &MintOperation::refused, this, &MintDialog::refused);
    connect(operation, &MintOperation::outcomeUnknown, this, &MintDialog::outcomeUnknown);
    connect(operation, &MintOperation::secretHeld, this, &MintDialog::accept);
    Q_EMIT minting(operation);
    operation->start();
}

void MintDialog::updateButtons()
{
    m_ok->setEnabled(!m_unknown.isEmpty() || (!isRunning() && isReady()));
}

bool MintDialog::closingLosesInput() const
{
    return (!isRunning() || m_isCancelling) && m_unknown.isEmpty() && hasInput();
}

void MintDialog::okClicked()
{
    if (!m_unknown.isEmpty()) {
        Q_EMIT lookAgainWanted(m_unknown);
        accept();
    } else if (!isRunning() && isReady()) {
        start();
    }
}

void MintDialog::showStep(MintOperation::Step step)
{
    m_step->setText(m_isCancelling ? tr("Cancelling …") : stepText(step));
    if (step == MintOperation::Step::Sending) {
        m_cancel->setText(tr("Close"));
    }
}

void MintDialog::askAboutVault(const VaultError &error)
{
    const QString text =
        tr("The keychain cannot keep a new secret now, so nothing has been sent.") + u"\n\n"_s + error.text();
    ask(this, u"vaultProblem"_s, QMessageBox::Warning, tr("Keychain"), text,
        {{.text = tr("&Try again"),
          .name = u"button.tryAgain"_s,
          .role = QMessageBox::AcceptRole,
          .chosen =
              [operation = m_operation] {
                  if (operation != nullptr) {
                      operation->probeAgain();
                  }
              },
          .isDefault = true},
         {.text = tr("Keep in &memory only until handed over"),
          .name = u"button.inMemory"_s,
          .role = QMessageBox::ActionRole,
          .chosen =
              [operation = m_operation] {
                  if (operation != nullptr) {
                      operation->goOnInMemory();
                  }
              }},
         {.text = tr("Cancel"),
          .name = u"button.cancelVault"_s,
          .role = QMessageBox::RejectRole,
          .chosen =
              [operation = m_operation] {
                  if (operation != nullptr) {
                      operation->cancel();
                  }
              }}},
        text);
}

void MintDialog::refused(const ApiError &error)
{
    m_operation = nullptr;
    m_isCancelling = false;
    m_form->setEnabled(true);
    m_step->hide();
    m_busy->hide();
    m_cancel->setText(tr("Cancel"));
    if (error.kind == ApiError::Kind::Cancelled) {
        m_notice->setMessage(Tone::Neutral, tr("Cancelled. Nothing was sent."));
    } else {
        m_notice->setFailure(error);
    }
    updateButtons();
    showRefusal(error);
}

void MintDialog::outcomeUnknown(const ApiError &error)
{
    m_unknown = m_operation->id();
    m_operation = nullptr;
    m_step->hide();
    m_busy->hide();
    m_notice->setMessage(
        Tone::Warning,
        tr("It is not known whether the vendor made the credential: the request had left, and no answer "
           "tells. "
           "It is not sent again. You find it under “Secrets to hand over”, where it can be looked for.") +
            u'\n' + error.cause());
    m_ok->setText(tr("&Look again"));
    m_cancel->setText(tr("Close"));
    updateButtons();
}

} // namespace keyturn
