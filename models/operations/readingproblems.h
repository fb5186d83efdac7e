// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"

#include <QList>
#include <QSet>

#include <optional>

namespace keyturn {

struct ApiError;
struct Credential;
struct ListEnd;

/// Why what was read of a tenant is not all that is there.
struct ReadingProblem
{
    enum class Cause : quint8 {
        Failure, ///< another reading may do better
        Role,    ///< this connection may not see more
    };

    /// Whose lists it concerns; none: all of the tenant.
    QList<Kind> kinds;
    Cause cause = Cause::Failure;
    /// For the admin.
    QString text;

    [[nodiscard]] bool concerns(Kind kind) const { return kinds.isEmpty() || kinds.contains(kind); }
};

/// Gathers what goes wrong in one reading of a tenant: each once, and what a role may not see once for all
/// owners of a kind.
class ReadingProblems
{
public:
    [[nodiscard]] const QList<ReadingProblem> &all() const { return m_all; }

    void note(Kind kind, const QString &text);
    /// `what` could not be read.
    void failed(std::optional<Kind> kind, const QString &what, const ApiError &error);
    /// The credentials of one of many owners could not be read.
    void failedUnder(const OwnerRef &owner, const QString &ownerName, const ApiError &error);
    /// One of many, named `which`, could not be read.
    void failedFor(Kind kind, const QString &what, const QString &which, const ApiError &error);
    /// A list has ended; no effect if it is complete.
    void ended(Kind kind, const QString &what, const ListEnd &end);
    /// Whether some field came in a form that cannot be read.
    void check(const Credential &credential);

private:
    void add(std::optional<Kind> kind, ReadingProblem::Cause cause, const QString &text);
    void addLimit(Kind kind, const QString &what, const QString &text);

    QList<ReadingProblem> m_all;
    /// Of what it was said that this connection may not see all.
    QSet<QString> m_limited;
};

} // namespace keyturn
