// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QFrame>

class QDialog;

namespace keyturn {

class ElidedLabel;
class Profiles;

/// Whose tenant this is: a connection's name on the colour that the admin gave it, across the head of a
/// dialog or of the window. Hidden for a connection without a colour; follows a change of either.
class ProfileStrip : public QFrame
{
    Q_OBJECT
public:
    ProfileStrip(const Profiles &profiles, QWidget *parent);

    /// Puts one at the head of a dialog that has a box layout.
    static void addTo(QDialog &dialog, const Profiles &profiles, const ProfileId &profile);

    /// Empty for none.
    void setProfile(const ProfileId &profile);

private:
    void showState();

    const Profiles &m_profiles;
    ProfileId m_profile;
    ElidedLabel *m_name;
};

} // namespace keyturn
