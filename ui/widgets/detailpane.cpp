// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/detailpane.h"

#include "models/operations/custody.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/windowactions.h"

#include <QHBoxLayout>
#include <QLabel>
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
    button->setAccessibleName(plainText(action->text()));
    return button;
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
    connect(&m_fields, &FieldModel::dataChanged, this, &DetailPane::showState);
    connect(&m_context.custody, &Custody::openEntriesChanged, this, &DetailPane::showState);
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
    showState();
}

QModelIndex DetailPane::currentCell() const
{
    return m_view->hasFocus() ? m_view->currentIndex() : QModelIndex();
}

void DetailPane::showState()
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
