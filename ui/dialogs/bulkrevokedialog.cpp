// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/bulkrevokedialog.h"

#include "models/domain/credential.h"
#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/items/roles.h"
#include "models/ports/clock.h"
#include "models/ports/secretvault.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/dialogs/failurebanner.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/writefailure.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tablecolumns.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using BulkColumn = BulkRevocationModel::Column;
using BulkState = BulkRevocation::State;

constexpr QSize bulkDialogSize(720, 520);

/// In average characters.
int bulkColumnWidth(int column)
{
    switch (static_cast<BulkColumn>(column)) {
    case BulkColumn::LastUsed:
        return 15;
    case BulkColumn::Outcome:
        return 20;
    default:
        return 23;
    }
}

QString numbered(int number)
{
    return QLocale().toString(number);
}

/// What the consumers of live credentials of `vendors` meet, and how many are likely to.
QStringList lostUses(const QSet<Vendor> &vendors, int used, int unreadable)
{
    QStringList lines;
    if (vendors.isEmpty()) {
        return lines;
    }
    lines << (used > 0 ? BulkRevokeDialog::tr("Used within the last %n days: %1", nullptr, recentlyUsedDays)
                             .arg(numbered(used))
                       : BulkRevokeDialog::tr("No use within the last %n days is known.", nullptr,
                                              recentlyUsedDays));
    if (unreadable > 0) {
        lines << BulkRevokeDialog::tr("Their last use cannot be read: %1").arg(numbered(unreadable));
    }
    if (vendors.contains(Vendor::ConductorOne)) {
        lines << BulkRevokeDialog::tr(
            "ConductorOne: whoever signs in with one of them gets no new tokens from now on. Tokens "
            "issued before may live on for about an hour.");
    }
    if (vendors.contains(Vendor::Confidence)) {
        lines << BulkRevokeDialog::tr(
            "Confidence: whoever resolves flags or sends events with one of them is refused from now on.");
    }
    return lines;
}

} // namespace

BulkRevokeDialog::BulkRevokeDialog(const UiContext &context, const QList<CredentialRef> &refs,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_revocation(
          {.operations = context.operations, .inventory = context.inventory, .custody = context.custody},
          refs)
    , m_model(m_revocation, context.profiles, context.clock.now())
    , m_notice(new FailureBanner(context, {}, this))
    , m_table(new RecordTable(this))
    , m_outcome(newPlainLabel(this, u"label.outcome"_s))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"bulkRevokeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Revoke several credentials"));
    makeTable();
    m_notice->setObjectName(u"notice"_s);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layOut();
    resize(bulkDialogSize);
    HelpDialog::install(this, context.vault.placeName(), HelpTopic::Revocation);
    if (const QString text = obstacles(); !text.isEmpty()) {
        m_notice->setMessage(Tone::Warning, text);
    }
    m_ok->setEnabled(m_revocation.count(BulkState::Waiting) > 0);
    connect(m_ok, &QPushButton::clicked, this, &BulkRevokeDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &BulkRevokeDialog::reject);
    connect(&m_revocation, &BulkRevocation::itemChanged, this, &BulkRevokeDialog::showState);
    connect(&m_revocation, &BulkRevocation::finished, this, &BulkRevokeDialog::finish);
    connect(m_notice, &FailureBanner::connectionChanged, this, &BulkRevokeDialog::connectionChanged);
}

void BulkRevokeDialog::makeTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SortRole);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"bulkTable"_s);
    m_table->setAccessibleName(tr("Credentials to revoke"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new RecordDelegate(static_cast<int>(BulkColumn::Outcome), m_table));
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        columns << column;
    }
    // Recently used ones first: they are the ones to think twice about.
    m_table->columns().offer({.names = QMetaEnum::fromType<BulkColumn>(),
                              .shown = columns,
                              .possible = columns,
                              .widthOf = bulkColumnWidth,
                              .sortedBy = static_cast<int>(BulkColumn::LastUsed),
                              .order = Qt::DescendingOrder});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BulkRevokeDialog::showCurrent);
    connect(&m_model, &BulkRevocationModel::dataChanged, this, &BulkRevokeDialog::showCurrent);
}

void BulkRevokeDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Revoke %n credentials", nullptr, m_revocation.count(BulkState::Waiting)),
                              QDialogButtonBox::DestructiveRole);
    m_ok->setObjectName(u"button.ok"_s);
    m_ok->setAutoDefault(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"button.cancel"_s);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    auto *column = new QVBoxLayout(this);
    column->addWidget(newPlainLabel(this, u"label.question"_s, question()));
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(m_outcome);
    column->addWidget(newPlainLabel(this, u"label.consequences"_s, consequences()));
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_outcome->hide();
}

QString BulkRevokeDialog::question() const
{
    const int possible = m_revocation.count(BulkState::Waiting);
    const int impossible = m_revocation.count(BulkState::Impossible);
    if (possible == 0) {
        return tr("None of the selected credentials can be revoked.");
    }
    return impossible == 0 ? tr("Revoke these %n credentials?", nullptr, possible)
                           : tr("Revoke %1 of the %2 selected credentials?")
                                 .arg(numbered(possible), numbered(possible + impossible));
}

QString BulkRevokeDialog::obstacles() const
{
    const int impossible = m_revocation.count(BulkState::Impossible);
    if (impossible == 0) {
        return {};
    }
    QStringList lines{tr("Cannot be revoked: %1").arg(numbered(impossible))};
    for (const auto &[reason, count] : m_revocation.obstacles()) {
        //: %1 a number of credentials, %2 a sentence that says why they cannot be revoked.
        lines << tr("%1: %2").arg(numbered(count), reason);
    }
    return lines.join(u'\n');
}

QString BulkRevokeDialog::consequences() const
{
    const QDateTime now = m_context.clock.now();
    QSet<Vendor> vendors;
    int expired = 0;
    int used = 0;
    int unreadable = 0;
    int held = 0;
    for (const BulkRevocation::Item &item : m_revocation.items()) {
        if (item.state != BulkState::Waiting) {
            continue;
        }
        held += item.secretHeld ? 1 : 0;
        const Credential *credential = m_context.inventory.credentials().find(item.ref);
        if (credential != nullptr && statusOf(*credential, now) == Status::Expired) {
            ++expired;
            continue;
        }
        vendors.insert(descriptorOf(item.ref.kind()).vendor);
        used += item.lastUsed.isValid() && item.lastUsed >= now.addDays(-recentlyUsedDays) ? 1 : 0;
        unreadable += item.isUseReadable ? 0 : 1;
    }
    QStringList lines = lostUses(vendors, used, unreadable);
    if (expired > 0) {
        lines << tr("Expired, so no new tokens are given for them any more: %1").arg(numbered(expired));
    }
    if (held > 0) {
        lines << tr("Secrets held here that are deleted too: %1").arg(numbered(held));
    }
    if (!lines.isEmpty()) {
        lines << tr("This cannot be undone.");
    }
    return lines.join(u'\n');
}

void BulkRevokeDialog::begin()
{
    m_ok->setEnabled(false);
    m_cancel->setText(tr("&Stop"));
    m_cancel->setToolTip(tr("What has not been sent is not sent; what is on its way is waited for."));
    m_notice->clear();
    m_progress->setRange(0, m_revocation.count(BulkState::Waiting));
    m_progress->setValue(0);
    m_progress->show();
    m_revocation.start();
}

void BulkRevokeDialog::showState()
{
    m_progress->setValue(m_progress->maximum() - m_revocation.count(BulkState::Waiting) -
                         m_revocation.count(BulkState::UnderWay));
}

void BulkRevokeDialog::finish()
{
    const int revoked = m_revocation.count(BulkState::Revoked);
    const int possible =
        static_cast<int>(m_revocation.items().size()) - m_revocation.count(BulkState::Impossible);
    if (revoked == possible) {
        Q_EMIT announced(tr("Revoked %n credentials.", nullptr, revoked));
        accept();
        return;
    }
    Q_EMIT announced(counts());
    m_progress->hide();
    m_cancel->setText(tr("&Close"));
    m_cancel->setToolTip({});
    m_cancel->setEnabled(true);
    showOutcome();
    m_table->sortByColumn(static_cast<int>(BulkColumn::Outcome), Qt::DescendingOrder);
    m_table->goTo(m_sorted.index(0, static_cast<int>(BulkColumn::Outcome)));
}

QString BulkRevokeDialog::counts() const
{
    const int notRevoked = m_revocation.count(BulkState::Failed) + m_revocation.count(BulkState::Waiting);
    const QString sure = tr("Revoked: %1. Not revoked: %2. Not sent: %3.")
                             .arg(numbered(m_revocation.count(BulkState::Revoked)), numbered(notRevoked),
                                  numbered(m_revocation.count(BulkState::NotSent)));
    const int unknown = m_revocation.count(BulkState::Unknown);
    return unknown == 0
               ? sure
               : tr("It is not known whether these were revoked: %1.").arg(numbered(unknown)) + u' ' + sure;
}

void BulkRevokeDialog::showOutcome()
{
    const int failed = m_revocation.count(BulkState::Failed);
    const int unknown = m_revocation.count(BulkState::Unknown);
    QStringList lines{counts()};
    if (unknown > 0) {
        lines << WriteFailure::whereItWillBeKnown();
    }
    if (failed + unknown > 0) {
        lines << tr("The list says why; Ctrl+C copies selected rows.");
    }
    m_notice->setMessage(failed > 0 ? Tone::Bad : Tone::Warning, lines.join(u'\n'));
    const auto &items = m_revocation.items();
    const auto toBlame = std::ranges::find_if(items, &BulkRevocation::Item::isConnectionToBlame);
    if (toBlame != items.end()) {
        m_notice->offerChangeOf(toBlame->ref.profile());
    }
    const int left = m_revocation.count(BulkState::Waiting);
    m_ok->setText(tr("&Revoke the remaining %n", nullptr, left));
    m_ok->setVisible(left > 0);
    m_ok->setEnabled(left > 0);
}

void BulkRevokeDialog::connectionChanged(const ProfileId &profile)
{
    m_revocation.putBackFailed(profile);
    showOutcome();
}

void BulkRevokeDialog::showCurrent()
{
    const QModelIndex row = m_table->currentIndex();
    const auto text = [&row](BulkColumn column) {
        return row.siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    m_outcome->setText(row.isValid()
                           ? tr("%1: %2").arg(inSentence(text(BulkColumn::Name)), text(BulkColumn::Outcome))
                           : QString());
    m_outcome->setVisible(row.isValid());
}

void BulkRevokeDialog::reject()
{
    if (!m_revocation.isRunning()) {
        QDialog::reject();
        return;
    }
    m_cancel->setEnabled(false);
    m_revocation.stop();
}

} // namespace keyturn
