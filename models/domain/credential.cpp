// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/credential.h"

namespace keyturn {

QString Credential::title() const
{
    const QString name = displayName();
    return name.isEmpty() ? ref.id : name;
}

Status statusOf(const Credential &credential, const QDateTime &now)
{
    if (credential.fields.instant(Field::Deleted).isValid()) {
        return Status::Revoked;
    }
    const QDateTime expiry = credential.fields.instant(Field::Expiry);
    if (!expiry.isValid()) {
        return Status::Active;
    }
    if (expiry <= now) {
        return Status::Expired;
    }
    return expiry <= now.addDays(expiresSoonDays) ? Status::ExpiresSoon : Status::Active;
}

Attentions attentionsOf(const Credential &credential, const QDateTime &now)
{
    Attentions attentions;
    switch (statusOf(credential, now)) {
    case Status::Revoked:
        return {};
    case Status::Expired:
        attentions = Attention::Expired;
        break;
    case Status::ExpiresSoon:
        attentions = Attention::ExpiresSoon;
        break;
    case Status::Active:
        break;
    }
    attentions.setFlag(Attention::NeverUsed, isBlank(credential.fields.value(Field::LastUsed)));
    return attentions;
}

bool needsAttention(const Credential &credential, const QDateTime &now)
{
    return attentionsOf(credential, now) != Attentions();
}

} // namespace keyturn
