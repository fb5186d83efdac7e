// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/apierror.h"
#include "models/domain/kind.h"
#include "ui/context.h"
#include "ui/widgets/banner.h"

namespace keyturn {

/// The banner of a dialog that asks a vendor for something. Of a failure it says what happened and what to
/// do, and where the connection is to blame (a refused sign-in above all) it leads to changing it from there:
/// over the dialog, whose input stays as it is.
class FailureBanner : public Banner
{
    Q_OBJECT
public:
    FailureBanner(const UiContext &context, const ProfileId &profile, QWidget *parent);

    /// `text` is what the dialog says of it; the error's own text if empty.
    void setFailure(const ApiError &error, const QString &text = {});
    /// The same of a request that changes something; `doubt` is said first if its answer was lost.
    void setWriteFailure(const ApiError &error, const QString &doubt);
    /// While it is not empty it stands before all that is said here of failures and the connection, and no
    /// other try is advised beside it. What is shown stays as it is.
    void setDoubt(const QString &doubt);
    /// A message, after the doubt; just the doubt if `text` is empty.
    void say(Tone tone, const QString &text, const QString &details = {});
    /// Leads from the message that is shown to changing this connection, for a dialog that asks several.
    void offerChangeOf(const ProfileId &profile);

Q_SIGNALS:
    /// After a failure for which the connection was to blame: it has been changed.
    void connectionChanged(const keyturn::ProfileId &profile);

private:
    void changeConnection();

    UiContext m_context;
    ProfileId m_profile;
    QString m_doubt;
};

} // namespace keyturn
