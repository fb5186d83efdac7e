// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/editdialog.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/credentialform.h"
#include "ui/dialogs/editsummary.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int aboveSummary = 6;

} // namespace

EditDialog::EditDialog(const UiContext &context, EditOperation *operation, QWidget *parent)
    : InputDialog(parent)
    , m_context(context)
    , m_operation(operation)
    , m_summary(newPlainLabel(this, u"label.summary"_s))
    , m_notice(new FailureBanner(context, operation->original().ref.profile(), this))
    , m_step(new QLabel(this))
    , m_busy(new QProgressBar(this))
{
    const CredentialRef ref = operation->original().ref;
    const KindDescriptor &kind = descriptorOf(ref.kind());
    setObjectName(u"editDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    //: Title of a dialog. %1 a kind of credential.
    setWindowTitle(tr("Edit %1").arg(kind.noun()));
    m_form = new CredentialForm(kind, FormMode::Update, context.inventory, ref.profile(), context.clock.now(),
                                this);
    m_form->setEnabled(false);
    m_notice->setObjectName(u"notice"_s);
    m_conflict = conflictPanel();
    m_step->setObjectName(u"label.step"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    QDialogButtonBox *buttons = buttonRow();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new FormScroll(m_form, this), 1);
    layout->addSpacing(aboveSummary);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_conflict);
    layout->addWidget(m_step);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    resize(640, minimumSizeHint().height());
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Fields);
    connect(m_form, &CredentialForm::changed, this, &EditDialog::showState);
    connect(operation, &EditOperation::loaded, this, &EditDialog::loaded);
    connect(operation, &EditOperation::conflict, this, &EditDialog::showConflict);
    connect(operation, &EditOperation::saved, this, &EditDialog::saved);
    connect(operation, &EditOperation::savedOtherwise, this, &EditDialog::savedOtherwise);
    connect(operation, &EditOperation::failed, this, &EditDialog::failed);
    connect(operation, &EditOperation::outcomeUnknown, this, &EditDialog::outcomeUnknown);
    connect(operation, &EditOperation::finished, this, [this] { m_saving = false; });
    connect(m_notice, &FailureBanner::connectionChanged, this, [this] {
        if (!m_isLoaded) {
            begin();
        }
    });
    begin();
}

void EditDialog::reject()
{
    if (m_saving) {
        sayWait();
        return;
    }
    if (m_operation != nullptr) {
        m_operation->close();
    }
    InputDialog::reject();
}

bool EditDialog::closingLosesInput() const
{
    return isEdited() && !m_saving;
}

QDialogButtonBox *EditDialog::buttonRow()
{
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"button.ok"_s);
    m_ok->setDefault(true);
    m_again = buttons->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"button.tryAgain"_s);
    m_again->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"button.cancel"_s);
    cancel->setAutoDefault(false);
    m_rotate = buttons->addButton(tr("&Rotate instead …"), QDialogButtonBox::ActionRole);
    m_rotate->setObjectName(u"button.rotateInstead"_s);
    m_rotate->setAutoDefault(false);
    m_rotate->hide();
    connect(m_rotate, &QPushButton::clicked, this, &EditDialog::rotateInstead);
    connect(m_ok, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_again, &QPushButton::clicked, this, &EditDialog::begin);
    connect(cancel, &QPushButton::clicked, this, &EditDialog::reject);
    return buttons;
}

QWidget *EditDialog::conflictPanel()
{
    auto *panel = new QWidget(this);
    m_conflictText = newPlainLabel(panel, u"label.conflict"_s);
    m_differences = new QTreeWidget(panel);
    m_differences->setObjectName(u"list.differences"_s);
    m_differences->setAccessibleName(tr("Differences"));
    m_differences->setHeaderLabels({tr("Field"), tr("When you opened it"), tr("Now"), tr("Yours")});
    m_differences->setRootIsDecorated(false);
    m_differences->setSelectionMode(QAbstractItemView::NoSelection);
    auto *reloadButton = new QPushButton(tr("&Reload and lose my edits"), panel);
    reloadButton->setObjectName(u"button.reload"_s);
    reloadButton->setAutoDefault(false);
    auto *anyway = new QPushButton(tr("Save &mine anyway"), panel);
    anyway->setObjectName(u"button.saveAnyway"_s);
    anyway->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reloadButton);
    buttons->addWidget(anyway);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_conflictText);
    layout->addWidget(m_differences);
    layout->addLayout(buttons);
    panel->hide();
    connect(reloadButton, &QPushButton::clicked, this, &EditDialog::reload);
    connect(anyway, &QPushButton::clicked, this, [this] { save(true); });
    return panel;
}

void EditDialog::begin()
{
    if (m_operation == nullptr) {
        return;
    }
    m_notice->clear();
    setBusy(tr("Reading it …"));
    m_operation->start();
}

void EditDialog::loaded(const Credential &credential)
{
    m_isLoaded = true;
    m_form->load(credential);
    m_form->setEnabled(true);
    setBusy(QString());
    showState();
    offerRotation(credential);
    if (const Profile *profile = m_context.profiles.signedInWith(credential)) {
        m_notice->setMessage(Tone::Warning,
                             tr("The connection “%1” signs in with this credential. What restricts it cannot "
                                "be changed here.")
                                 .arg(inSentence(profile->name)));
    }
    m_form->setFocus();
    // It has been higher while it said what it was waiting for.
    shrinkToContent();
}

void EditDialog::save(bool overwrite)
{
    if (m_operation == nullptr || m_operation->isBusy() || !isEdited() || !m_form->problem().isEmpty()) {
        return;
    }
    sayDoubt();
    m_conflict->hide();
    m_form->setEnabled(false);
    m_saving = true;
    setBusy(tr("Saving …"));
    m_operation->save(m_form->changes(), overwrite);
}

void EditDialog::saved(const Credential &credential)
{
    Q_EMIT announced(tr("Saved “%1”.").arg(inSentence(credential.title())));
    m_saving = false;
    m_isLoaded = false;
    accept();
}

void EditDialog::savedOtherwise(const QStringList &differences)
{
    m_saving = false;
    m_form->setEnabled(true);
    setBusy(QString());
    // What saving again would do is told by what the vendor has now.
    showState();
    sayDoubt();
    m_notice->say(Tone::Bad, tr("The vendor said that it saved this, but it is not as you asked:") + u'\n' +
                                 differences.join(u'\n'));
}

void EditDialog::failed(const ApiError &error)
{
    m_saving = false;
    m_form->setEnabled(m_isLoaded);
    setBusy(QString());
    sayDoubt();
    m_notice->setFailure(error);
    m_form->showRefusal(error);
}

void EditDialog::showConflict(const QList<FieldDifference> &differences)
{
    const Credential &current = m_operation->original();
    const KindDescriptor &kind = descriptorOf(current.kind());
    const FieldValues mine = m_form->changes();
    const auto text = [this, &current](Field field, const FieldValue &value) {
        return fieldWords(m_context, current.ref, field, value);
    };
    m_differences->clear();
    for (const FieldDifference &difference : differences) {
        const FieldDescriptor *field = kind.find(difference.field);
        const QString label = field != nullptr ? field->label() : QString();
        const QString yours =
            mine.contains(difference.field)
                ? writtenWords(m_context, current.ref, difference.field, mine.value(difference.field))
                : tr("unchanged");
        m_differences->addTopLevelItem(new QTreeWidgetItem({label, text(difference.field, difference.before),
                                                            text(difference.field, difference.now), yours}));
    }
    showDifferencesWhole();
    m_conflictText->setText(conflictWords());
    m_saving = false;
    // What is in doubt is said by conflictWords().
    m_notice->clear();
    showState();
    m_conflict->show();
    m_form->setEnabled(true);
    setBusy(QString());
}

void EditDialog::showDifferencesWhole()
{
    constexpr int beside = 12;
    constexpr int mostRows = 5;
    for (int column = 0; column < m_differences->columnCount(); ++column) {
        m_differences->resizeColumnToContents(column);
        m_differences->setColumnWidth(column, m_differences->columnWidth(column) + beside);
    }
    const int rows = std::min(m_differences->topLevelItemCount(), mostRows);
    m_differences->setFixedHeight(m_differences->header()->sizeHint().height() +
                                  rows * m_differences->sizeHintForRow(0) + 2 * m_differences->frameWidth());
}

void EditDialog::reload()
{
    m_conflict->hide();
    if (m_operation != nullptr) {
        m_operation->beginAnew();
        sayDoubt();
        loaded(m_operation->original());
    }
}

void EditDialog::offerRotation(const Credential &credential)
{
    const KindDescriptor &kind = descriptorOf(credential.kind());
    const QString obstacle = m_context.operations.obstacle(Verb::Rotate, credential.ref);
    m_rotate->setVisible(kind.can(Verb::Rotate) &&
                         std::ranges::any_of(kind.fields, &FieldDescriptor::isFixedAtCreation));
    m_rotate->setEnabled(obstacle.isEmpty());
    m_rotate->setToolTip(
        obstacle.isEmpty()
            ? tr("Make a replacement, where the fields that are set at creation can be changed")
            : obstacle);
}

void EditDialog::rotateInstead()
{
    if (m_saving || m_operation == nullptr) {
        sayWait();
        return;
    }
    const auto rotate = [this, ref = m_operation->original().ref] {
        reject();
        Q_EMIT rotateWanted(ref);
    };
    if (isEdited()) {
        askToLoseInput(this, tr("Rotate, and lose your changes here?"), rotate);
    } else {
        rotate();
    }
}

void EditDialog::showState()
{
    const QString problem = m_form->problem();
    m_summary->setText(!m_isLoaded || m_operation == nullptr ? QString()
                       : problem.isEmpty()
                           ? editSummary(m_context, m_operation->original(), m_form->changes())
                           : problem);
    updateButtons();
}

void EditDialog::setBusy(const QString &what)
{
    m_step->setText(what);
    m_step->setVisible(!what.isEmpty());
    m_busy->setVisible(!what.isEmpty());
    updateButtons();
}

void EditDialog::updateButtons()
{
    const bool busy = m_operation == nullptr || m_operation->isBusy() || m_step->isVisibleTo(this);
    m_ok->setEnabled(!busy && m_isLoaded && isEdited() && m_form->problem().isEmpty() &&
                     m_conflict->isHidden());
    m_again->setVisible(!m_isLoaded);
    m_again->setEnabled(!busy);
}

bool EditDialog::isEdited() const
{
    return m_isLoaded && m_form->isEdited();
}

void EditDialog::sayWait()
{
    m_notice->say(Tone::Neutral, tr("It is being saved. This closes when the vendor has answered."));
}

} // namespace keyturn
