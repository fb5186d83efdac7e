// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/journalentry.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;

namespace keyturn {

class Profiles;

/// What of the activity is shown: by verb, outcome and connection; and the way to export it.
class ActivityBar : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ActivityBar(const Profiles &profiles, QAction *exportAction, QWidget *parent = nullptr);

    /// Nothing: any.
    [[nodiscard]] std::optional<OperationVerb> verb() const;
    [[nodiscard]] std::optional<Outcome> outcome() const;
    /// Empty: any.
    [[nodiscard]] ProfileId profile() const;

    [[nodiscard]] bool isNarrowed() const;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QComboBox *newChoice(const char *name, const QString &all, const QString &accessibleName);
    void listProfiles();

    const Profiles &m_profiles;
    QComboBox *m_verb;
    QComboBox *m_outcome;
    QComboBox *m_profile;
};

} // namespace keyturn
