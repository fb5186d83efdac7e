// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/profilestrip.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/profiles.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace keyturn {

ProfileStrip::ProfileStrip(const Profiles &profiles, QWidget *parent)
    : QFrame(parent)
    , m_profiles(profiles)
    , m_name(new ElidedLabel(this))
{
    setObjectName(u"profileStrip"_s);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setObjectName(u"profileStrip.name"_s);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->addWidget(m_name, 1);
    connect(&profiles, &Profiles::changed, this, &ProfileStrip::showState);
    connect(&profiles, &Profiles::removed, this, &ProfileStrip::showState);
    hide();
}

void ProfileStrip::addTo(QDialog &dialog, const Profiles &profiles, const ProfileId &profile)
{
    auto *column = qobject_cast<QBoxLayout *>(dialog.layout());
    Q_ASSERT(column != nullptr);
    auto *strip = new ProfileStrip(profiles, &dialog);
    column->insertWidget(0, strip);
    strip->setProfile(profile);
}

void ProfileStrip::setProfile(const ProfileId &profile)
{
    m_profile = profile;
    showState();
}

void ProfileStrip::showState()
{
    const Profile *profile = m_profiles.find(m_profile);
    const QColor ground = profile != nullptr ? stripGround(profile->colour) : QColor();
    setVisible(ground.isValid());
    if (!ground.isValid()) {
        return;
    }
    //: The head of a dialog: %1 the name of a connection, %2 its vendor.
    m_name->setText(tr("%1 – %2").arg(inSentence(profile->name), vendorName(profile->vendor)));
    setAccessibleName(tr("Connection %1").arg(m_name->text()));
    QPalette colours;
    colours.setColor(QPalette::Window, ground);
    colours.setColor(QPalette::WindowText, stripText());
    setPalette(colours);
}

} // namespace keyturn
