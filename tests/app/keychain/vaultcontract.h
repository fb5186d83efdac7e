// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/ports/secretvault.h"
#include "tests/app/store/outcome.h"

#include <QObject>
#include <QTest>

#include <memory>

namespace keyturn {

/// What every SecretVault must do; a test class for each implementation inherits it. No secret is compared
/// with QCOMPARE, which would print it.
class VaultContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<SecretVault> makeVault() = 0;

    [[nodiscard]] static Secret sample()
    {
        return Secret::copyOf("öpen-sesame-\xf0\x9f\x94\x91 with spaces\n\"'\\");
    }

    /// The error that a call ended with; empty if it ended well or not at all.
    template<class T>
    [[nodiscard]] static std::optional<VaultError::Kind> errorOf(VaultCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        return outcome && !*outcome ? std::optional(outcome->error().kind) : std::nullopt;
    }

    template<class T>
    [[nodiscard]] static bool endsWell(VaultCall<T> *call)
    {
        const auto outcome = outcomeOf(call);
        if (outcome && !*outcome) {
            qWarning("%s", qPrintable(outcome->error().text()));
        }
        return outcome && *outcome;
    }

    [[nodiscard]] static bool holds(SecretVault &vault, const QString &key, const Secret &expected)
    {
        const auto outcome = outcomeOf(vault.get(key));
        if (outcome && !*outcome) {
            qWarning("%s", qPrintable(outcome->error().text()));
        }
        return outcome && *outcome && (*outcome)->equals(expected);
    }

private Q_SLOTS:
    void probes();
    void givesBackWhatWasPut();
    void takesTheLongestSecrets();
    void copiesBeforePutReturns();
    void replacesUnderTheSameKey();
    void keepsKeysApart();
    void missingItemIsNotFound();
    void removedItemIsNotFound();
    void removingTwiceEndsWell();
    void refusesNothing();
    void endsFromTheEventLoop();
    void servesManyAtOnce();
    void probesSideBySide();
};

} // namespace keyturn
