// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/dialogs/fakes.h"

#include "models/operations/updatecheck.h"

#include <QHash>

#include <functional>

namespace keyturn {

/// Remembers within the test.
class RememberingSettings : public Settings
{
public:
    [[nodiscard]] QVariant value(Key key) const override;
    void setValue(Key key, const QVariant &value) override;

private:
    QHash<int, QVariant> m_values;
};

/// Answers as it is told, and notes what it was asked for.
class ScriptedCheck : public ConnectionCheck
{
    Q_OBJECT
public:
    [[nodiscard]] QString problemWithSecret(const Profile &profile, const Secret &secret) const override;
    [[nodiscard]] std::expected<QString, QString> describeCaFile(const QString &path) const override;
    [[nodiscard]] Call<Identity> *check(const Profile &profile, Secret secret) override;

    QString secretProblem;
    /// Empty if every CA file is fine.
    QString caProblem;
    std::function<Result<Identity>()> answer = [] { return Identity{}; };
    QList<Profile> checked;
    QByteArray sent;
};

/// Publishes what it is told.
class ScriptedReleases : public Releases
{
    Q_OBJECT
public:
    [[nodiscard]] QString host() const override { return QStringLiteral("releases.example"); }

    [[nodiscard]] Call<Release> *newest() override;

    Result<Release> answer = Release{.version = QVersionNumber(0, 1, 0), .page = {}};
    int asked = 0;
};

/// The dialogs' world with a tenant's worth of owners and credentials, settings that remember, and a scripted
/// connection check.
class PageWorld : public World
{
public:
    PageWorld();

    [[nodiscard]] UiContext pageContext();
    [[nodiscard]] static OwnerRef principal(const QString &id);
    [[nodiscard]] static CredentialRef principalCredential(const QString &principal, const QString &id);

    RememberingSettings remembering;
    ScriptedCheck scripted;
    ScriptedReleases releases;
    UpdateCheck updates{{.releases = releases, .settings = remembering, .clock = clock},
                        QVersionNumber(0, 1, 0)};
    /// As in a practice run, apart from where other secrets are.
    FakeVault signIn{false};
    bool practice = true;
};

} // namespace keyturn
