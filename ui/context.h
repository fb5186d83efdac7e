// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace keyturn {

struct About;
class Clock;
class ConnectionCheck;
class Custody;
class FileSink;
class Inventory;
class Operations;
class Platform;
class Profiles;
class ProxyLogins;
class Refreshes;
class SecretVault;
class Settings;
class SignIns;
class UpdateCheck;

/// What the window works with: everything behind the models. Made by the composition, which keeps every part
/// alive longer than the window.
struct UiContext
{
    Profiles &profiles;
    Inventory &inventory;
    Refreshes &refreshes;
    Operations &operations;
    Custody &custody;
    /// Where the secrets of credentials are kept: the keychain.
    SecretVault &vault;
    /// Where the secrets are that connections sign in with: in memory for a practice tenant.
    SecretVault &signInVault;
    SignIns &signIns;
    ConnectionCheck &connectionCheck;
    ProxyLogins &proxyLogins;
    Settings &settings;
    FileSink &fileSink;
    Platform &platform;
    const Clock &clock;
    const About &about;
    /// Null where this program does not look for newer versions.
    UpdateCheck *updates = nullptr;
    /// Everything here is a practice tenant on this machine.
    bool practice = false;
};

} // namespace keyturn
