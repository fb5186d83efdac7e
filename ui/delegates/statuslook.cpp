// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/delegates/statuslook.h"

using namespace Qt::StringLiterals;

namespace keyturn {

Look lookOf(Status status)
{
    switch (status) {
    case Status::Active:
        return {"status-active"_L1, Tone::Good};
    case Status::ExpiresSoon:
        return {"status-soon"_L1, Tone::Warning};
    case Status::Expired:
        return {"status-expired"_L1, Tone::Bad};
    case Status::Revoked:
        return {"status-revoked"_L1, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Look lookOf(OperationState state)
{
    switch (state) {
    case OperationState::Intended:
    case OperationState::Sent:
    case OperationState::Received:
        return {"status-soon"_L1, Tone::Neutral};
    case OperationState::Held:
        return {"handover"_L1, Tone::Warning};
    case OperationState::HeldInMemory:
    case OperationState::Unknown:
    case OperationState::Orphan:
        return {"attention"_L1, Tone::Bad};
    case OperationState::Kept:
    case OperationState::HandedOver:
    case OperationState::Done:
        return {"status-active"_L1, Tone::Good};
    case OperationState::Refused:
        return {"error"_L1, Tone::Warning};
    case OperationState::Discarded:
    case OperationState::DidNotHappen:
    case OperationState::Found:
        return {"status-revoked"_L1, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
