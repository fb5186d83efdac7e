// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/ownerdialogs.h"

#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/wording.h"
#include "models/operations/operations.h"
#include "models/ports/clock.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldbox.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int ownerFieldWidth = 320;
constexpr int longestName = 1024;

/// Confidence's reference names the call; whether each server has it is not known before it is tried.
bool meansNotOffered(const ApiError &error)
{
    return error.httpStatus == 404 || error.httpStatus == 405 || error.httpStatus == 501;
}

} // namespace

OwnerDialog::OwnerDialog(const UiContext &context, const ProfileId &profile, Kind kind, QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_profile(profile)
    , m_kind(kind)
    , m_name(new QLineEdit)
    , m_nameBox(new FieldBox(m_name, u"name"_s, this))
    , m_message(new Banner(this))
{
    //: Title of a dialog. %1 a kind of owner.
    build(tr("New %1").arg(descriptorOf(kind).ownerNoun()), {});
}

OwnerDialog::OwnerDialog(const UiContext &context, const OwnerRef &existing, QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_profile(existing.profile)
    , m_kind(existing.kind)
    , m_existing(existing)
    , m_name(new QLineEdit)
    , m_nameBox(new FieldBox(m_name, u"name"_s, this))
    , m_message(new Banner(this))
{
    //: Title of a dialog. %1 a kind of owner.
    build(tr("Rename %1").arg(descriptorOf(m_kind).ownerNoun()), context.inventory.ownerName(existing));
}

void OwnerDialog::build(const QString &title, const QString &name)
{
    setObjectName(u"ownerDialog"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"message"_s);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(ownerFieldWidth);
    m_name->setText(name);
    m_name->selectAll();
    auto *form = new QGridLayout;
    m_nameBox->addTo(form, tr("&Name:"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(m_existing ? tr("Rename") : tr("Create"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"button.ok"_s);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"button.cancel"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameBox->setProblem({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnerDialog::reject);
}

void OwnerDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_nameBox->setProblem(tr("Enter a name."));
        m_name->setFocus();
        return;
    }
    m_busy = true;
    m_save->setEnabled(false);
    m_name->setEnabled(false);
    m_message->setMessage(Tone::Neutral, tr("Waiting for the vendor …"));
    auto *call = m_existing ? m_context.operations.renameOwner(*m_existing, name)
                            : m_context.operations.createOwner(m_profile, m_kind, name);
    call->then(this, [this](const Result<Owner> &result) { saved(result); });
}

void OwnerDialog::saved(const Result<Owner> &result)
{
    m_busy = false;
    m_save->setEnabled(true);
    m_name->setEnabled(true);
    if (!result && m_existing && m_kind == Kind::ClientCredential && meansNotOffered(result.error())) {
        const QString why = tr("This server does not offer renaming clients.");
        m_message->setMessage(Tone::Bad, why);
        m_save->setEnabled(false);
        m_name->setEnabled(false);
        Q_EMIT renamingNotOffered(m_profile, why);
        return;
    }
    if (!result) {
        m_message->setMessage(Tone::Bad, result.error().text());
        return;
    }
    Q_EMIT announced((m_existing ? tr("Renamed to %1.") : tr("Created %1.")).arg(result->title()));
    accept();
}

void OwnerDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
    }
}

OwnerDeletionDialog::OwnerDeletionDialog(const UiContext &context, const OwnerRef &owner, QWidget *parent)
    : GrowingDialog(parent)
    , m_context(context)
    , m_owner(owner)
    , m_name(onOneLine(context.inventory.ownerName(owner)))
    , m_typed(new QLineEdit)
    , m_typedBox(new FieldBox(m_typed, u"confirmName"_s, this))
    , m_message(new Banner(this))
{
    setObjectName(u"ownerDeletionDialog"_s);
    //: Title of a dialog. %1 a kind of owner.
    setWindowTitle(tr("Delete %1").arg(descriptorOf(owner.kind).ownerNoun()));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto &credentials = m_context.inventory.credentials();
    for (int row = 0; row < credentials.count(); ++row) {
        const Credential &credential = credentials.at(row);
        const Status status = statusOf(credential, m_context.clock.now());
        if (credential.ref.owner == owner && status != Status::Expired && status != Status::Revoked) {
            ++m_live;
            m_lastUsed = std::max(m_lastUsed, credential.fields.instant(Field::LastUsed));
        }
    }
    auto *text = new QLabel(consequences(), this);
    text->setObjectName(u"consequences"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(ownerFieldWidth + 80);
    auto *form = new QGridLayout;
    m_typedBox->addTo(form, tr("&Type its name:"));
    m_typedBox->setRowVisible(m_live > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(u"button.ok"_s);
    m_delete->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"button.cancel"_s);
    cancel->setDefault(true);
    m_message->setObjectName(u"message"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &OwnerDeletionDialog::update);
    connect(m_delete, &QPushButton::clicked, this, &OwnerDeletionDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnerDeletionDialog::reject);
    update();
}

QString OwnerDeletionDialog::consequences() const
{
    const QString noun = descriptorOf(m_owner.kind).ownerNoun();
    //: %1 a kind of owner, %2 its name.
    const QString question = tr("Delete the %1 %2 for good?").arg(noun, m_name);
    if (m_live == 0) {
        return question + u"\n\n"_s + tr("It has no live credential that Keyturn knows of.");
    }
    const QString used =
        m_lastUsed.isValid()
            ? tr("One of them was last used %1 (%2).")
                  .arg(wording::spokenRelative(m_lastUsed, m_context.clock.now()), wording::exact(m_lastUsed))
            : tr("None of them has been used, as far as the vendor says.");
    return question + u"\n\n"_s +
           tr("Live credentials of it that will stop working at once: %1.").arg(m_live) + u' ' + used;
}

void OwnerDeletionDialog::update()
{
    const bool named = m_live == 0 || m_typed->text().trimmed() == m_name.trimmed();
    m_delete->setEnabled(named && !m_busy);
    m_delete->setToolTip(named ? QString() : tr("Type the name first."));
}

void OwnerDeletionDialog::remove()
{
    m_busy = true;
    update();
    m_message->setMessage(Tone::Neutral, tr("Waiting for the vendor …"));
    m_context.operations.removeOwner(m_owner)->then(this, [this](const Result<void> &result) {
        m_busy = false;
        update();
        if (!result) {
            m_message->setMessage(Tone::Bad, result.error().text());
            return;
        }
        Q_EMIT announced(tr("Deleted %1.").arg(m_name));
        accept();
    });
}

void OwnerDeletionDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
    }
}

} // namespace keyturn
