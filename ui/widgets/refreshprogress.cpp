// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/refreshprogress.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/operations/profiles.h"
#include "models/operations/refresh.h"
#include "models/operations/refreshes.h"
#include "models/ports/clock.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int barWidth = 120;

/// By what a vendor calls most of its owners.
QString counted(Vendor vendor, int owners)
{
    switch (vendor) {
    case Vendor::ConductorOne:
        return RefreshProgress::tr("%Ln service principals", nullptr, owners);
    case Vendor::Confidence:
        return RefreshProgress::tr("%Ln clients", nullptr, owners);
    }
    Q_UNREACHABLE();
}

QString describe(const Profile &profile, const Refresh::Progress &progress)
{
    //: Status bar while lists are read. %1 a connection, %2 "12 service principals", %3 "40 credentials".
    return RefreshProgress::tr("%1: %2, %3 …")
        .arg(onOneLine(profile.name), counted(profile.vendor, progress.owners),
             RefreshProgress::tr("%Ln credentials", nullptr, progress.credentials));
}

} // namespace

RefreshProgress::RefreshProgress(const Profiles &profiles, Refreshes &refreshes, const Clock &clock,
                                 QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_refreshes(refreshes)
    , m_clock(clock)
    , m_text(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_asOf(new QLabel(this))
{
    m_text->setObjectName(u"status.progress"_s);
    m_bar->setObjectName(u"status.bar"_s);
    m_bar->setAccessibleName(tr("Refresh progress"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"button.cancelRefresh"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading. What has arrived stays."));
    m_cancel->setAccessibleName(tr("Cancel refresh"));
    m_cancel->setAutoRaise(true);
    m_asOf->setObjectName(u"status.asOf"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_bar, m_cancel, m_asOf}) {
        row->addWidget(part);
    }
    connect(m_cancel, &QToolButton::clicked, &m_refreshes, &Refreshes::cancelAll);
    connect(&m_refreshes, &Refreshes::started, this, &RefreshProgress::showState);
    connect(&m_refreshes, &Refreshes::progressed, this, &RefreshProgress::updateRunning);
    connect(&m_refreshes, &Refreshes::finished, this, &RefreshProgress::showState);
    connect(&m_profiles, &Profiles::removed, this, &RefreshProgress::showState);
    showState();
}

void RefreshProgress::setProfile(const ProfileId &profile)
{
    m_profile = profile;
    updateAsOf();
}

void RefreshProgress::showState()
{
    updateRunning();
    updateAsOf();
}

void RefreshProgress::updateRunning()
{
    int owners = 0;
    int done = 0;
    QStringList running;
    for (const Profile &profile : m_profiles.all()) {
        if (const Refresh *refresh = m_refreshes.running(profile.id)) {
            owners += refresh->progress().owners;
            done += refresh->progress().ownersDone;
            running.append(describe(profile, refresh->progress()));
        }
    }
    const bool any = !running.isEmpty();
    m_text->setText(running.join(u"  "_s));
    m_bar->setRange(0, owners);
    m_bar->setValue(done);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_bar, m_cancel}) {
        part->setVisible(any);
    }
}

void RefreshProgress::updateAsOf()
{
    QDateTime oldest;
    bool offline = false;
    for (const Profile &profile : m_profiles.all()) {
        const QDateTime at = m_refreshes.asOf(profile.id);
        const bool wanted = m_profile.isEmpty() || profile.id == m_profile;
        const auto failure = m_refreshes.failure(profile.id);
        offline = offline || (wanted && failure && failure->isUnreachable());
        if (wanted && at.isValid() && (!oldest.isValid() || at < oldest)) {
            oldest = at;
        }
    }
    if (!oldest.isValid()) {
        m_asOf->setText(offline ? tr("offline") : QString());
        m_asOf->setToolTip({});
        return;
    }
    const QLocale locale;
    const QDateTime local = oldest.toLocalTime();
    const bool today = local.date() == m_clock.now().toLocalTime().date();
    //: Status bar: from when the shown lists are. %1 a time, or a date and time.
    const QString pattern = offline ? tr("offline, as of %1") : tr("as of %1");
    m_asOf->setText(pattern.arg(
        today ? locale.toString(local.time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s))
              : locale.toString(local, QLocale::ShortFormat)));
    m_asOf->setToolTip(
        tr("What is shown was last read completely at %1.").arg(locale.toString(local, QLocale::LongFormat)));
}

} // namespace keyturn
