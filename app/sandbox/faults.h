// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <expected>
#include <mutex>

namespace keyturn::sandbox {

enum class FaultKind {
    // The server does not act:
    Status,     ///< answers `status`, with Retry-After if `retryAfter` is given
    Html,       ///< answers 200 (or `status`) with a page, as a captive portal does
    Redirect,   ///< answers 302 (or `status`) to `location`
    DropBefore, ///< the connection ends without an answer
    Hang,       ///< no answer for `ms` (two minutes if not given), then as DropBefore
    // The server acts:
    Latency,          ///< `ms` before anything happens
    DropRestrictions, ///< source ranges, roles and environments of the request are not stored
    NoSecret,         ///< the answer to a mint carries no secret
    NoId,             ///< the answer names no ID
    HideRestrictions, ///< restrictions come back blank, as if hidden from the caller's role
    RepeatPage,       ///< the next page token leads to the page that was just asked for
    LatencyAfter,     ///< `ms` (two minutes if not given) between acting and answering
    Stall,            ///< `ms` (likewise) between `bytes` of the body (half if not given) and the rest
    StatusAfter,      ///< answers `status` although it has acted
    DropAfter,        ///< the connection ends without an answer although it has acted
    Truncate,         ///< `bytes` of the body (half if not given), less than Content-Length promised
    TruncateChunked,  ///< the same in chunks, without the last one
    Garbage,          ///< bytes that are no JSON
    Huge,             ///< the body with `bytes` (32 MiB if not given) of padding
    Deep,             ///< arrays in arrays, `bytes` deep (100,000 if not given)
};

/// Something that goes wrong for the requests that it matches.
///
/// As text: `METHOD GLOB=KIND[:COUNT][;key=value…]`, for example
/// `POST /api/v1/service_principals/*/credentials=drop-after:1` or `*
/// /api/**=status:-1;status=429;retry-after=2`. The method may be `*`. In the glob `*` is one segment or a
/// part of it, `**` anything. COUNT is how often it strikes, -1 for always, 1 if not given. Kinds are spelled
/// as in the enum, in kebab case; keys are status, ms, bytes, retry-after, location, skip (how many requests
/// it lets pass first) and p (the probability). As JSON: the members method, path, kind, count, status, ms,
/// bytes, retryAfter, location, skip, probability. What is shown has `hits`, how often it struck, and
/// `waiting`, how many requests it holds up at this moment.
struct Fault
{
    QByteArray method = QByteArrayLiteral("*");
    QString glob;
    FaultKind kind = FaultKind::Status;
    int count = 1;
    int status = 0;
    int milliseconds = 0;
    qint64 bytes = -1;
    int skip = 0;
    QString retryAfter;
    QString location;
    double probability = 1;
    int hits = 0;
    int waiting = 0;
    int number = 0; ///< which one it is, for Faults

    static std::expected<Fault, QString> parse(const QString &text);
    static std::expected<Fault, QString> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// Whether the server leaves the request undone.
    bool preventsAction() const { return kind <= FaultKind::Hang; }
};

/// The faults that are in force. Thread-safe.
class Faults
{
public:
    explicit Faults(quint32 seed);

    void add(const Fault &fault);
    void clear();
    QList<Fault> all() const;
    /// The faults that strike this request; each counts as having struck.
    QList<Fault> strike(const QByteArray &method, const QString &path);
    /// A request that was struck begins to wait (1) or goes on (-1).
    void countWaiting(const Fault &struck, int change);

private:
    mutable std::mutex m_mutex;
    QList<Fault> m_faults;
    int m_added = 0;
    QRandomGenerator m_random;
};

} // namespace keyturn::sandbox
