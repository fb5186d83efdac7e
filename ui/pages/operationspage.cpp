// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operationspage.h"

#include "models/items/operationtablemodel.h"
#include "models/operations/profiles.h"
#include "models/operations/signins.h"
#include "models/ports/clock.h"
#include "models/ports/filesink.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/pages/activitybar.h"
#include "ui/pages/listpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tablecolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using OperationColumn = OperationTableModel::Column;

constexpr auto csv = "csv"_L1;
constexpr auto jsonLines = "jsonl"_L1;

/// In average characters.
int operationColumnWidth(int column)
{
    switch (static_cast<OperationColumn>(column)) {
    case OperationColumn::Name:
    case OperationColumn::Owner:
        return 22;
    case OperationColumn::State:
        return 38;
    case OperationColumn::Profile:
        return 24;
    case OperationColumn::Note:
        return 40;
    default:
        return 14;
    }
}

} // namespace

OperationsPage::OperationsPage(const UiContext &context, OperationTableModel &operations,
                               QAction *exportAction, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_operations(operations)
    , m_bar(new ActivityBar(context.profiles, exportAction, this))
    , m_table(new RecordTable(this))
    , m_pane(nullptr)
    , m_note(new Banner(this))
{
    m_table->setObjectName(u"operationsTable"_s);
    m_table->setModel(&m_operations);
    m_table->setItemDelegate(new RecordDelegate(static_cast<int>(OperationColumn::State), m_table));
    QList<int> columns;
    for (const OperationColumn column :
         {OperationColumn::When, OperationColumn::What, OperationColumn::Name, OperationColumn::State,
          OperationColumn::Owner, OperationColumn::Profile, OperationColumn::Note}) {
        columns.append(static_cast<int>(column));
    }
    m_table->columns().offer({.names = QMetaEnum::fromType<OperationColumn>(),
                              .shown = columns,
                              .possible = columns,
                              .widthOf = operationColumnWidth,
                              .sortedBy = static_cast<int>(OperationColumn::When),
                              .order = Qt::DescendingOrder},
                             context.settings, u"operations"_s);
    m_pane = new ListPane(context, ListOf::AllOperations, m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_pane, 1);
    connect(m_table, &RecordTable::selectionMoved, this, &OperationsPage::selectionChanged);
    connect(m_table, &RecordTable::opened, this, &OperationsPage::opened);
    connect(m_table, &RecordTable::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_pane, &ListPane::countChanged, this, &OperationsPage::countChanged);
    connect(m_bar, &ActivityBar::chosenChanged, this, &OperationsPage::narrow);
}

void OperationsPage::setPlace(const Place &place)
{
    const bool openOnly = place.page == Place::Page::SecretsToHandOver;
    m_table->goTo({});
    m_table->setAccessibleName(openOnly ? tr("Secrets to hand over") : tr("Activity"));
    m_operations.setOpenOnly(openOnly);
    m_openOnly = openOnly;
    m_bar->setVisible(!openOnly);
    m_pane->setPlace(place);
    narrow();
}

void OperationsPage::narrow()
{
    // What waits for the admin is never hidden by a choice made elsewhere.
    const bool narrowed = !m_openOnly && m_bar->isNarrowed();
    m_operations.setVerb(narrowed ? m_bar->verb() : std::nullopt);
    m_operations.setOutcome(narrowed ? m_bar->outcome() : std::nullopt);
    m_operations.setProfile(narrowed ? m_bar->profile() : ProfileId());
    m_pane->setWhat(m_openOnly ? ListOf::OpenOperations
                    : narrowed ? ListOf::NarrowedOperations
                               : ListOf::AllOperations);
}

void OperationsPage::countChanged()
{
    const bool explain = m_openOnly && matchCount() > 0;
    m_note->setMessage(Tone::Neutral,
                       explain ? tr("Hand each secret over to whom it is for, keep it in your keychain, or "
                                    "discard it. Until then it stays here, also after a restart.")
                               : QString());
    Q_EMIT matchesChanged();
}

void OperationsPage::setSearchText(const QString &text)
{
    m_searchText = text;
    m_operations.setText(text);
    m_pane->setSearchText(text);
}

int OperationsPage::matchCount() const
{
    return m_pane->count();
}

Selection OperationsPage::selection() const
{
    const QList<int> rows = m_table->selectedRows();
    Selection selection{.rows = rows.size()};
    if (rows.size() == 1) {
        selection.operation = m_operations.at(rows.first()).id;
    }
    return selection;
}

QString OperationsPage::copyText() const
{
    return m_table->copyText();
}

void OperationsPage::exportShown()
{
    // As it is now, like the label: what is chosen later was not promised.
    const auto signIns = meantSignIns();
    if (matchCount() == 0 && !signIns) {
        Q_EMIT announced(tr("There is nothing to export."));
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export the activity"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // The sink never overwrites, so there is nothing to confirm.
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    const QStringList formats{tr("CSV for spreadsheets (*.csv)"),
                              //: OCSF is the Open Cybersecurity Schema Framework.
                              signIns ? tr("OCSF for a SIEM, with sign-ins, JSON lines (*.jsonl)")
                                      //: Because the list is narrowed by a verb or a search.
                                      : tr("OCSF for a SIEM, without sign-ins, JSON lines (*.jsonl)")};
    dialog->setNameFilters(formats);
    dialog->selectFile(
        u"keyturn-activity-%1"_s.arg(m_context.clock.now().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, formats, signIns](const QString &path) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        const bool chosen = dialog->selectedNameFilter() == formats.last();
        const bool ocsf = suffix == jsonLines || (chosen && suffix != csv);
        const bool hasSuffix = suffix == jsonLines || suffix == csv;
        exportTo(hasSuffix ? path : path + u'.' + (ocsf ? jsonLines : csv),
                 ocsf ? ActivityFormat::Ocsf : ActivityFormat::Csv, signIns);
    });
    dialog->open();
}

void OperationsPage::exportTo(const QString &path, ActivityFormat format,
                              const std::optional<SignInChoice> &signIns)
{
    const ActivityContent shown{.operations = shownOperations(), .signIns = {}};
    if (format == ActivityFormat::Csv || !signIns) {
        write(path, format, shown);
        return;
    }
    m_context.signIns.load()->then(
        this, [this, path, format, shown, choice = *signIns](const StoreResult<QList<SignInRecord>> &loaded) {
            if (loaded) {
                write(path, format, {.operations = shown.operations, .signIns = chosen(*loaded, choice)});
            } else {
                Q_EMIT exportFailed(loaded.error().text);
            }
        });
}

void OperationsPage::write(const QString &path, ActivityFormat format, const ActivityContent &content)
{
    const int count = static_cast<int>(content.operations.size() + content.signIns.size());
    if (count == 0) {
        Q_EMIT announced(tr("There is nothing to export."));
        return;
    }
    const ActivityOrigin origin{.version = QCoreApplication::applicationVersion(),
                                .hostName = QSysInfo::machineHostName()};
    m_context.fileSink
        .write(path, [format, content, origin] { return exportActivity(format, content, origin); })
        ->then(this, [this, path, count](const StoreResult<void> &written) {
            if (written) {
                Q_EMIT announced(
                    tr("%n exported to %1.", nullptr, count).arg(QDir::toNativeSeparators(path)));
            } else {
                Q_EMIT exportFailed(written.error().text);
            }
        });
}

QList<ActivityRow> OperationsPage::shownOperations() const
{
    QList<ActivityRow> rows;
    const int count = m_operations.rowCount();
    rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        const JournalEntry &entry = m_operations.at(row);
        const Profile *profile = m_context.profiles.find(entry.owner.profile);
        rows.append({.entry = entry,
                     .connection = profile != nullptr ? profile->name : QString(),
                     .signInId = profile != nullptr ? profile->clientId : QString(),
                     .apiRoot = profile != nullptr ? profile->apiRoot : QUrl()});
    }
    return rows;
}

std::optional<OperationsPage::SignInChoice> OperationsPage::meantSignIns() const
{
    if (m_bar->verb() || !m_searchText.isEmpty()) {
        return std::nullopt;
    }
    return SignInChoice{.profile = m_bar->profile(), .outcome = m_bar->outcome()};
}

QList<SignInRow> OperationsPage::chosen(const QList<SignInRecord> &signIns, const SignInChoice &choice) const
{
    QList<SignInRow> rows;
    for (const SignInRecord &signIn : signIns) {
        if ((choice.profile.isEmpty() || choice.profile == signIn.profile) &&
            (!choice.outcome || choice.outcome == outcomeOf(signIn))) {
            const Profile *profile = m_context.profiles.find(signIn.profile);
            rows.append({.record = signIn, .connection = profile != nullptr ? profile->name : QString()});
        }
    }
    return rows;
}

void OperationsPage::chooseColumns()
{
    m_table->columns().popUpMenu(m_table->mapToGlobal(QPoint()));
}

void OperationsPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->selectedRows().isEmpty() && matchCount() > 0) {
        m_table->goTo(m_operations.index(0, 0));
    }
}

} // namespace keyturn
