// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/failurebanner.h"

#include "models/operations/profiles.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/writefailure.h"

using namespace Qt::StringLiterals;

namespace keyturn {

FailureBanner::FailureBanner(const UiContext &context, const ProfileId &profile, QWidget *parent)
    : Banner(parent)
    , m_context(context)
    , m_profile(profile)
{
    connect(this, &Banner::pressed, this, &FailureBanner::changeConnection);
}

void FailureBanner::setFailure(const ApiError &error, const QString &text)
{
    const QString said = m_doubt.isEmpty() ? error.text() : error.cause();
    say(Tone::Bad, text.isEmpty() ? said : text, error.details());
    if (error.isAboutTheConnection()) {
        offerChangeOf(m_profile);
    }
}

void FailureBanner::setWriteFailure(const ApiError &error, const QString &doubt)
{
    if (!error.serverMayHaveActed) {
        setFailure(error);
        return;
    }
    const WriteFailure words = WriteFailure::of(error, {}, doubt);
    setMessage(Tone::Warning, words.text, words.details);
}

void FailureBanner::setDoubt(const QString &doubt)
{
    m_doubt = doubt;
}

void FailureBanner::say(Tone tone, const QString &text, const QString &details)
{
    const auto afterDoubt = [this](const QString &words) -> QString {
        const bool areBoth = !m_doubt.isEmpty() && !words.isEmpty();
        return m_doubt + (areBoth ? u"\n"_s : QString()) + words;
    };
    setMessage(tone, afterDoubt(text), details.isEmpty() ? details : afterDoubt(details));
}

void FailureBanner::offerChangeOf(const ProfileId &profile)
{
    m_profile = profile;
    if (m_context.profiles.find(profile) != nullptr) {
        //: A button beside the message that signing in has failed.
        setOffer(tr("Change connection…"));
    }
}

void FailureBanner::changeConnection()
{
    const Profile *profile = m_context.profiles.find(m_profile);
    if (profile == nullptr) {
        clear();
        return;
    }
    auto *dialog = new ProfileDialog(m_context, *profile, window());
    connect(dialog, &ProfileDialog::saved, this, [this](const ProfileId &changed) {
        if (m_doubt.isEmpty()) {
            setMessage(Tone::Neutral, tr("The connection was changed. Try again."));
        } else {
            say(Tone::Warning, tr("The connection was changed."));
        }
        Q_EMIT connectionChanged(changed);
    });
    dialog->open();
}

} // namespace keyturn
