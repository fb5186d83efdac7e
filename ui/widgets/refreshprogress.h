// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace keyturn {

class Clock;
class ElidedLabel;
class Profiles;
class Refreshes;

/// The right end of the status bar: what is being read just now, with a bar and Cancel; and from when the
/// shown state is.
class RefreshProgress : public QWidget
{
    Q_OBJECT
public:
    RefreshProgress(const Profiles &profiles, Refreshes &refreshes, const Clock &clock,
                    QWidget *parent = nullptr);

    /// Whose "as of" is shown; of an empty one the oldest of all.
    void setProfile(const ProfileId &profile);
    void showState();

private:
    void updateRunning();
    void updateAsOf();

    const Profiles &m_profiles;
    Refreshes &m_refreshes;
    const Clock &m_clock;
    ProfileId m_profile;
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_asOf;
};

} // namespace keyturn
