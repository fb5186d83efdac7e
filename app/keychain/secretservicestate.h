// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/secretvault.h"

#include <chrono>
#include <functional>

namespace keyturn {

/// Names one item as QtKeychain does.
struct KeychainItem
{
    QString service;
    QString key;
};

/// What QtKeychain does not tell: its answer "entry not found" may also mean that the keyring is locked.
/// Each operating system has its file.
namespace secretservicestate {

/// So long a service may take for a question that needs nobody's answer but its own.
inline constexpr std::chrono::milliseconds answerPatience{10'000};

/// Asks the keychain, without waiting for it, whether it is open as far as `item` is concerned. Ends well if
/// so; then a missing item is missing. Fails with Locked, NoBus, NoService, NoCollection, Denied,
/// Unresponsive or Other. Nothing that is asked makes the keychain prompt.
[[nodiscard]] VaultCall<void> *requireOpen(const KeychainItem &item, QObject *parent,
                                           std::chrono::milliseconds patience = answerPatience);

/// Has the next job begin a session of its own with the keychain. libsecret would go on with its first one
/// for ever, and after a restart of the keychain every job would fail with "The session does not exist". Not
/// while a job is under way. libsecret 0.20 loses some 3.5 KiB with each session: only when there is cause.
void renewSession();

/// Calls `changed` when the keychain's service ends, starts or is replaced, as long as `context` lives. Not
/// for a bus that was not there when this was called.
void whenServiceChanges(QObject *context, std::function<void()> changed);

/// What the admin calls the keychain of this system.
[[nodiscard]] QString placeName();

/// The service under which the items of an application are kept; see KeychainItem.
[[nodiscard]] QString serviceOf(const QString &application);

} // namespace secretservicestate

} // namespace keyturn
