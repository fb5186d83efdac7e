// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/detailpane.h"

#include "models/domain/foreigntext.h"
#include "models/inventory/inventory.h"
#include "models/items/ownertablemodel.h"
#include "models/items/roles.h"
#include "models/items/wording.h"
#include "models/operations/custody.h"
#include "models/operations/operations.h"
#include "models/operations/profiles.h"
#include "models/ports/clock.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/windowactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int detailMargin = 12;

QToolButton *buttonFor(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
    return button;
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString profileName(const Profiles &profiles, const ProfileId &id)
{
    const Profile *profile = profiles.find(id);
    return profile != nullptr ? profile->name : id;
}

} // namespace

DetailPane::DetailPane(const UiContext &context, FieldModel &fields, const OwnerTableModel &owners,
                       const WindowActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_fields(fields)
    , m_owners(owners)
    , m_stack(new QStackedWidget(this))
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_view(nullptr)
    , m_text(new QLabel(this))
    , m_fixedNote(new QLabel(this))
    , m_powers(newPlainLabel(this, u"detail.powers"_s))
    , m_heldText(new QLabel(this))
{
    setObjectName(u"detail"_s);
    setAccessibleName(tr("Detail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *nothing = new EmptyState(this);
    nothing->setContent("credential"_L1, tr("Nothing selected"),
                        tr("Select a row to see all about it here."));
    auto *text = new QScrollArea(this);
    text->setObjectName(u"detail.scroll"_s);
    text->setAccessibleName(tr("Detail"));
    text->setWidget(m_text);
    text->setWidgetResizable(true);
    text->setFrameShape(NoFrame);
    m_text->setObjectName(u"detail.text"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(detailMargin, 0, detailMargin, 0);
    m_text->setBackgroundRole(QPalette::Base);
    m_text->setAutoFillBackground(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(makeFields());
    m_stack->addWidget(text);
    m_stack->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(m_powers);
    column->addWidget(makeHeldLine(actions));
    column->addWidget(makeButtons(actions));
    connect(&m_fields, &FieldModel::credentialGone, this, &DetailPane::showNothing);
    connect(&m_fields, &FieldModel::dataChanged, this, &DetailPane::update);
    connect(&m_context.custody, &Custody::openEntriesChanged, this, &DetailPane::update);
    m_powers->setContentsMargins(detailMargin, 4, detailMargin, 4);
    m_powers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_powers->setWhatsThis(tr(
        "As far as Keyturn knows: the vendor has the last word, and may refuse what is not refused here."));
    m_powers->setToolTip(m_powers->whatsThis());
    showNothing();
}

QWidget *DetailPane::makeHeader()
{
    auto *header = new QWidget(this);
    m_title->setObjectName(u"detail.title"_s);
    m_subtitle->setObjectName(u"detail.subtitle"_s);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(detailMargin, detailMargin, detailMargin, detailMargin / 2);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    return header;
}

QWidget *DetailPane::makeFields()
{
    auto *page = new QWidget(this);
    auto *view = new FieldTable(page);
    view->setObjectName(u"detail.fields"_s);
    view->setAccessibleName(tr("Fields of the credential"));
    view->setModel(&m_fields);
    connect(view, &FieldTable::copyRequested, this, &DetailPane::copyRequested);
    connect(view, &FieldTable::ownerRequested, this, &DetailPane::ownerRequested);
    m_view = view;
    m_fixedNote->setObjectName(u"detail.fixedNote"_s);
    m_fixedNote->setTextFormat(Qt::PlainText);
    m_fixedNote->setWordWrap(true);
    m_fixedNote->setText(tr("Fields with a lock are set at creation. Rotate to change them."));
    m_fixedNote->setContentsMargins(detailMargin / 2, 4, detailMargin, 4);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(detailMargin / 2, 0, 0, 0);
    column->addWidget(view, 1);
    column->addWidget(m_fixedNote);
    return page;
}

QWidget *DetailPane::makeHeldLine(const WindowActions &actions)
{
    m_held = new QFrame(this);
    m_held->setObjectName(u"detail.held"_s);
    m_heldText->setObjectName(u"detail.heldText"_s);
    m_heldText->setTextFormat(Qt::PlainText);
    m_heldText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_held);
    row->setContentsMargins(detailMargin, 6, detailMargin, 6);
    row->addWidget(m_heldText, 1);
    row->addWidget(buttonFor(actions.reveal, u"detail.reveal"_s, m_held));
    return m_held;
}

QWidget *DetailPane::makeButtons(const WindowActions &actions)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(detailMargin, 6, detailMargin, detailMargin);
    const std::pair<QAction *, QString> offered[] = {
        {actions.edit, u"detail.edit"_s},
        {actions.rotate, u"detail.rotate"_s},
        {actions.revoke, u"detail.revoke"_s},
        {actions.renameOwner, u"detail.owner.rename"_s},
        {actions.deleteOwner, u"detail.owner.delete"_s},
        {actions.settle, u"detail.settle"_s},
    };
    for (const auto &[action, name] : offered) {
        QToolButton *button = buttonFor(action, name, bar);
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    return bar;
}

void DetailPane::setSelection(const Selection &selection)
{
    m_selection = selection;
    update();
}

QModelIndex DetailPane::currentCell() const
{
    return m_view->hasFocus() ? m_view->currentIndex() : QModelIndex();
}

void DetailPane::update()
{
    if (m_selection.credential) {
        showCredential(*m_selection.credential);
    } else if (m_selection.owner) {
        showOwner(*m_selection.owner);
    } else if (m_selection.operation) {
        showOperation(*m_selection.operation);
    } else if (m_selection.rows > 1) {
        showSeveral();
    } else {
        showNothing();
    }
}

void DetailPane::showCredential(const CredentialRef &ref)
{
    const Credential *credential = m_context.inventory.credentials().find(ref);
    if (credential == nullptr) {
        showNothing();
        return;
    }
    if (m_fields.credential() != ref) {
        m_fields.setCredential(ref);
        m_view->scrollToTop();
    }
    const QString noun = descriptorOf(ref.kind()).noun();
    m_title->setText(credential->title());
    //: %1 a kind of credential with a capital, %2 its owner's name.
    m_subtitle->setText(
        tr("%1 of %2")
            .arg(noun.left(1).toUpper() + noun.mid(1), inSentence(m_context.inventory.ownerName(ref.owner))));
    bool anyFixed = false;
    for (int row = 0; row < m_fields.rowCount(); ++row) {
        const auto value = m_fields.index(row, static_cast<int>(FieldModel::Column::Value));
        anyFixed = anyFixed || value.data(FixedRole).toBool();
    }
    m_fixedNote->setVisible(anyFixed && descriptorOf(ref.kind()).can(Verb::Rotate));
    const JournalEntry *held = m_context.custody.heldFor(ref);
    if (held != nullptr) {
        const QString since = wording::dateAndTime(held->changedAt);
        m_heldText->setText(held->state == OperationState::HeldInMemory
                                ? tr("Secret held in memory only since %1.").arg(since)
                                : tr("Secret held in your keychain since %1.").arg(since));
    }
    m_held->setVisible(held != nullptr);
    const Operations &operations = m_context.operations;
    m_powers->setText(powers({{tr("edit"), operations.obstacle(Verb::Update, ref)},
                              {tr("rotate"), operations.obstacle(Verb::Rotate, ref)},
                              {tr("revoke"), operations.obstacle(Verb::Revoke, ref)}}));
    m_powers->show();
    m_stack->setCurrentIndex(0);
    showButtons({u"detail.edit"_s, u"detail.rotate"_s, u"detail.revoke"_s});
}

void DetailPane::showOwner(const OwnerRef &ref)
{
    const Owner *owner = m_context.inventory.owners().find(ref);
    if (owner == nullptr) {
        showNothing();
        return;
    }
    const KindDescriptor &kind = descriptorOf(ref.kind);
    const QString noun = kind.ownerNoun();
    m_title->setText(owner->title());
    //: %1 a kind of owner with a capital, %2 the name of a connection.
    m_subtitle->setText(
        tr("%1 in %2")
            .arg(noun.left(1).toUpper() + noun.mid(1), profileName(m_context.profiles, ref.profile)));
    QStringList lines;
    lines.append((kind.listed ? tr("Credentials: %1") : tr("Credentials known to Keyturn: %1"))
                     .arg(QLocale().toString(m_owners.credentialCount(ref))));
    if (!owner->parentName.isEmpty()) {
        lines.append(tr("App: %1").arg(onOneLine(owner->parentName)));
    }
    if (owner->state != Owner::State::Unknown) {
        lines.append(tr("State: %1").arg(wording::ownerState(owner->state)));
    }
    if (owner->created.isValid()) {
        lines.append(tr("Created: %1").arg(wording::dateAndTime(owner->created)));
    }
    if (owner->lastUsed.isValid()) {
        lines.append(tr("Last used: %1").arg(wording::dateAndTime(owner->lastUsed)));
    }
    if (!owner->labels.isEmpty()) {
        lines.append(tr("Labels: %1").arg(onOneLine(wording::labels(owner->labels))));
    }
    lines.append(tr("ID: %1").arg(onOneLine(ref.id)));
    showLines(lines);
    const Operations &operations = m_context.operations;
    m_powers->setText(kind.rotation == Rotation::ByVendorCall
                          ? powers({{tr("rotate"), operations.obstacle(Verb::Rotate, ref)}})
                          : powers({{tr("create credentials"), operations.obstacle(Verb::Create, ref)},
                                    {tr("rename"), operations.obstacle(Verb::Update, ref)},
                                    {tr("delete"), operations.obstacle(Verb::Revoke, ref)}}));
    m_powers->show();
    showButtons(kind.rotation == Rotation::ByVendorCall
                    ? QStringList{u"detail.rotate"_s}
                    : QStringList{u"detail.owner.rename"_s, u"detail.owner.delete"_s});
}

void DetailPane::showOperation(const OperationId &id)
{
    const JournalEntry *entry = m_context.custody.find(id);
    if (entry == nullptr) {
        showNothing();
        return;
    }
    m_title->setText(entry->displayName.isEmpty() ? entry->ownerName : entry->displayName);
    const KindDescriptor &kind = descriptorOf(entry->owner.kind);
    if (concernsOwner(entry->verb)) {
        //: %1 what was done ("Delete owner"), %2 what the owner is.
        m_subtitle->setText(tr("%1: %2").arg(label(entry->verb), kind.ownerNoun()));
    } else {
        //: %1 what was done ("Create"), %2 to what kind of credential, %3 of whom.
        m_subtitle->setText(
            tr("%1: %2 of %3").arg(label(entry->verb), kind.noun(), inSentence(entry->ownerName)));
    }
    QStringList lines{label(entry->state)};
    lines.append(tr("In %1").arg(onOneLine(profileName(m_context.profiles, entry->owner.profile))));
    lines.append(tr("Begun: %1").arg(wording::dateAndTime(entry->intendedAt)));
    lines.append(tr("Last step: %1").arg(wording::dateAndTime(entry->changedAt)));
    if (!entry->clientId.isEmpty()) {
        lines.append(tr("Client ID: %1").arg(onOneLine(entry->clientId)));
    }
    if (!entry->note.isEmpty()) {
        lines.append(entry->note);
    }
    showLines(lines);
    m_heldText->setText(entry->state == OperationState::HeldInMemory
                            ? tr("Its secret is held in memory only.")
                            : tr("Its secret is in your keychain."));
    m_held->setVisible(hasSecret(*entry));
    showButtons(isToBeSettled(*entry) ? QStringList{u"detail.settle"_s} : QStringList());
}

void DetailPane::showSeveral()
{
    m_title->setText(tr("%n rows selected", nullptr, static_cast<int>(m_selection.rows)));
    m_subtitle->setText({});
    const QDateTime now = m_context.clock.now();
    QHash<Status, int> counts;
    int unused = 0;
    for (const CredentialRef &ref : m_selection.credentials) {
        if (const Credential *credential = m_context.inventory.credentials().find(ref)) {
            ++counts[statusOf(*credential, now)];
            unused += attentionsOf(*credential, now).testFlag(Attention::NeverUsed) ? 1 : 0;
        }
    }
    QStringList lines;
    for (const Status status : {Status::Active, Status::ExpiresSoon, Status::Expired, Status::Revoked}) {
        if (const int count = counts.value(status); count > 0) {
            lines << wording::labelled(withCapital(wording::status(status)), QLocale().toString(count));
        }
    }
    if (unused > 0) {
        lines << wording::labelled(withCapital(wording::attention(Attention::NeverUsed)),
                                   QLocale().toString(unused));
    }
    showLines(lines);
    showButtons(m_selection.credentials.isEmpty() ? QStringList() : QStringList{u"detail.revoke"_s});
}

QString DetailPane::powers(const QList<Power> &powers)
{
    QStringList granted;
    QStringList lines;
    for (const Power &power : powers) {
        if (power.obstacle.isEmpty()) {
            granted << power.verb;
        } else {
            //: %1 a verb such as "edit", %2 a sentence that says why not
            lines << tr("Not %1: %2").arg(power.verb, power.obstacle);
        }
    }
    if (!granted.isEmpty()) {
        //: %1 verbs, such as "edit, rotate, revoke"
        lines.prepend(tr("This connection may: %1").arg(granted.join(u", "_s)));
    }
    return lines.join(u'\n');
}

void DetailPane::showLines(const QStringList &lines)
{
    m_powers->hide();
    // As far apart as the rows of a credential's fields.
    QString html;
    for (const QString &line : lines) {
        html +=
            u"<p style=\"margin: 0 0 8px 0\">%1</p>"_s.arg(line.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    }
    m_text->setText(html);
    m_held->hide();
    m_stack->setCurrentIndex(1);
}

void DetailPane::showNothing()
{
    m_title->setText({});
    m_subtitle->setText({});
    m_held->hide();
    m_powers->hide();
    m_stack->setCurrentIndex(2);
    showButtons({});
}

void DetailPane::showButtons(const QStringList &names)
{
    for (QToolButton *button : m_buttons) {
        button->setVisible(names.contains(button->objectName()));
    }
}

} // namespace keyturn
