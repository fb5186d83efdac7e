// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/activitybar.h"

#include "models/domain/foreigntext.h"
#include "models/operations/profiles.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keyturn {

ActivityBar::ActivityBar(const Profiles &profiles, QAction *exportAction, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    //: A filter of what was done: whatever it was.
    , m_verb(newChoice("verbFilter", tr("Everything"), tr("Show what was done")))
    //: A filter of what was done: whatever became of it.
    , m_outcome(newChoice("outcomeFilter", tr("Any outcome"), tr("Show what came out")))
    , m_profile(newChoice("profileFilter", tr("Everywhere"), tr("Show the connection")))
{
    for (const OperationVerb each : allOperationVerbs) {
        m_verb->addItem(label(each), static_cast<int>(each));
    }
    for (const Outcome each : allOutcomes) {
        m_outcome->addItem(label(each), static_cast<int>(each));
    }
    auto *button = new QToolButton(this);
    button->setObjectName(u"button.export"_s);
    button->setDefaultAction(exportAction);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(plainText(exportAction->text()));
    // Two lines: in one they would not fit beside the other panes of a small screen.
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_verb, 0, 0);
    grid->addWidget(m_outcome, 0, 1);
    grid->addWidget(m_profile, 1, 0);
    grid->addWidget(button, 1, 1, Qt::AlignRight);
    connect(&m_profiles, &Profiles::inserted, this, &ActivityBar::listProfiles);
    connect(&m_profiles, &Profiles::changed, this, &ActivityBar::listProfiles);
    connect(&m_profiles, &Profiles::removed, this, &ActivityBar::listProfiles);
    listProfiles();
}

QComboBox *ActivityBar::newChoice(const char *name, const QString &all, const QString &accessibleName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choice->addItem(all);
    connect(choice, &QComboBox::currentIndexChanged, this, &ActivityBar::chosenChanged);
    return choice;
}

void ActivityBar::listProfiles()
{
    const ProfileId chosen = profile();
    {
        const QSignalBlocker quiet(m_profile);
        while (m_profile->count() > 1) {
            m_profile->removeItem(1);
        }
        for (const Profile &each : m_profiles.all()) {
            m_profile->addItem(onOneLine(each.name), each.id);
        }
        m_profile->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_profile->findData(chosen)));
    }
    if (profile() != chosen) {
        Q_EMIT chosenChanged();
    }
}

std::optional<OperationVerb> ActivityBar::verb() const
{
    return m_verb->currentIndex() <= 0
               ? std::nullopt
               : std::optional(static_cast<OperationVerb>(m_verb->currentData().toInt()));
}

std::optional<Outcome> ActivityBar::outcome() const
{
    return m_outcome->currentIndex() <= 0
               ? std::nullopt
               : std::optional(static_cast<Outcome>(m_outcome->currentData().toInt()));
}

ProfileId ActivityBar::profile() const
{
    return m_profile->currentData().toString();
}

bool ActivityBar::isNarrowed() const
{
    return verb() || outcome() || !profile().isEmpty();
}

} // namespace keyturn
