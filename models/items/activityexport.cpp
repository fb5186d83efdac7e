// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/activityexport.h"

#include "models/domain/kinddescriptor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

// schema.ocsf.io, version 1.3.0.
constexpr auto ocsfVersion = "1.3.0"_L1;
constexpr int applicationActivity = 6;
constexpr int apiActivity = 6003;
constexpr int identityAndAccess = 3;
constexpr int authentication = 3002;
constexpr int logon = 1;
/// auth_protocol_id.
constexpr int oauth = 6;

/// A spreadsheet would take such a cell for a formula, wherever its text came from.
QString withoutFormula(const QString &text)
{
    constexpr QStringView beginnings = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && beginnings.contains(text.front()) ? u'\'' + text : text;
}

QString csvCell(const QString &value)
{
    QString text = withoutFormula(value);
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                        text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

void appendCsvLine(QByteArray &bytes, const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values) {
        cells << csvCell(value);
    }
    bytes += (cells.join(u',') + u"\r\n").toUtf8();
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QByteArray asCsv(const QList<ActivityRow> &rows)
{
    QByteArray bytes;
    appendCsvLine(bytes,
                  {u"operation"_s, u"intended_at"_s, u"sent_at"_s, u"changed_at"_s, u"verb"_s, u"state"_s,
                   u"outcome"_s, u"connection"_s, u"host"_s, u"kind"_s, u"owner_id"_s, u"owner"_s,
                   u"credential_id"_s, u"client_id"_s, u"name"_s, u"replaces"_s, u"note"_s});
    for (const ActivityRow &row : rows) {
        const JournalEntry &entry = row.entry;
        appendCsvLine(bytes,
                      {entry.id, isoTime(entry.intendedAt), isoTime(entry.sentAt), isoTime(entry.changedAt),
                       tokenOf(entry.verb), tokenOf(entry.state), tokenOf(outcomeOf(entry.state)),
                       row.connection, row.apiRoot.host(), descriptorOf(entry.owner.kind).token,
                       entry.owner.id, entry.ownerName, entry.credential.id, entry.clientId,
                       entry.displayName, entry.replaces.id, remarkOn(entry)});
    }
    return bytes;
}

int ocsfActivity(OperationVerb verb)
{
    switch (verb) {
    case OperationVerb::Create:
    case OperationVerb::Rotate:
    case OperationVerb::CreateOwner:
        return 1;
    case OperationVerb::Update:
    case OperationVerb::RenameOwner:
        return 3;
    case OperationVerb::Revoke:
    case OperationVerb::DeleteOwner:
        return 4;
    }
    Q_UNREACHABLE();
}

struct OcsfStatus
{
    int id;
    QString caption;
    /// 1 informational, 2 low, 3 medium.
    int severity;
};

OcsfStatus ocsfStatus(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return {1, u"Success"_s, 1};
    case Outcome::Failed:
        return {2, u"Failure"_s, 2};
    case Outcome::Unclear:
        return {0, u"Unknown"_s, 1};
    }
    Q_UNREACHABLE();
}

OcsfStatus ocsfStatus(OperationState state)
{
    OcsfStatus status = ocsfStatus(outcomeOf(state));
    if (state == OperationState::Unknown || state == OperationState::Orphan) {
        // What nobody holds lives on until somebody looks.
        status.severity = 3;
    }
    return status;
}

/// Leaves out what is empty: OCSF has no empty values.
QJsonObject filled(QJsonObject object)
{
    for (auto member = object.begin(); member != object.end();) {
        const QJsonValue value = *member;
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                             (value.isObject() && value.toObject().isEmpty());
        member = isEmpty ? object.erase(member) : std::next(member);
    }
    return object;
}

QJsonValue ocsfTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QJsonObject ocsfMetadata(const QString &uid, const QDateTime &happened, const ActivityOrigin &origin)
{
    const QJsonObject product{
        {u"name"_s, u"Keyturn"_s}, {u"vendor_name"_s, u"Keyturn"_s}, {u"version"_s, origin.version}};
    return filled({{u"version"_s, QString(ocsfVersion)},
                   {u"product"_s, filled(product)},
                   {u"log_name"_s, u"journal"_s},
                   {u"uid"_s, uid},
                   {u"original_time"_s, isoTime(happened)}});
}

QJsonObject ocsfUser(const QString &signInId, const QString &connection)
{
    return filled({{u"uid"_s, signInId}, {u"name"_s, connection}});
}

QJsonObject ocsfSource(const ActivityOrigin &origin)
{
    return filled({{u"svc_name"_s, u"Keyturn"_s}, {u"hostname"_s, origin.hostName}});
}

QJsonObject ocsfDestination(const QUrl &url)
{
    const QJsonValue port = url.isEmpty() ? QJsonValue() : QJsonValue(url.port(443));
    return filled({{u"hostname"_s, url.host()}, {u"port"_s, port}});
}

QJsonObject ocsfResource(const JournalEntry &entry)
{
    const QJsonObject owner = filled({{u"uid"_s, entry.owner.id}, {u"name"_s, entry.ownerName}});
    if (concernsOwner(entry.verb)) {
        return filled({{u"uid"_s, entry.owner.id},
                       {u"name"_s, entry.ownerName},
                       {u"type"_s, QString(descriptorOf(entry.owner.kind).token + u".owner"_s)}});
    }
    return filled({{u"uid"_s, entry.credential.id},
                   {u"name"_s, entry.displayName},
                   {u"type"_s, QString(descriptorOf(entry.owner.kind).token)},
                   {u"owner"_s, owner}});
}

QJsonObject ocsfEvent(const ActivityRow &row, const ActivityOrigin &origin)
{
    const JournalEntry &entry = row.entry;
    const int activity = ocsfActivity(entry.verb);
    const OcsfStatus status = ocsfStatus(entry.state);
    const QDateTime happened = entry.sentAt.isValid() ? entry.sentAt : entry.intendedAt;
    const QJsonObject service = filled({{u"name"_s, row.apiRoot.host()}});
    return filled({
        {u"class_uid"_s, apiActivity},
        {u"class_name"_s, u"API Activity"_s},
        {u"category_uid"_s, applicationActivity},
        {u"category_name"_s, u"Application Activity"_s},
        {u"activity_id"_s, activity},
        {u"type_uid"_s, apiActivity * 100 + activity},
        {u"time"_s, happened.isValid() ? happened.toMSecsSinceEpoch() : 0},
        {u"start_time"_s, ocsfTime(entry.intendedAt)},
        {u"end_time"_s, ocsfTime(entry.changedAt)},
        {u"severity_id"_s, status.severity},
        {u"status_id"_s, status.id},
        {u"status"_s, status.caption},
        {u"status_code"_s, tokenOf(entry.state)},
        {u"status_detail"_s, remarkOn(entry)},
        {u"metadata"_s, ocsfMetadata(entry.id, happened, origin)},
        {u"actor"_s,
         filled({{u"app_name"_s, u"Keyturn"_s}, {u"user"_s, ocsfUser(row.signInId, row.connection)}})},
        {u"api"_s, filled({{u"operation"_s, tokenOf(entry.verb)}, {u"service"_s, service}})},
        {u"src_endpoint"_s, ocsfSource(origin)},
        {u"dst_endpoint"_s, ocsfDestination(row.apiRoot)},
        {u"resources"_s, QJsonArray{ocsfResource(entry)}},
    });
}

QString failureDetail(const SignInRecord &signIn)
{
    return signIn.httpStatus == 0 ? signIn.failure
                                  : u"%1, HTTP %2"_s.arg(signIn.failure).arg(signIn.httpStatus);
}

QJsonObject ocsfEvent(const SignInRow &row, const ActivityOrigin &origin)
{
    const SignInRecord &signIn = row.record;
    const Outcome outcome = outcomeOf(signIn);
    const OcsfStatus status = ocsfStatus(outcome);
    return filled({
        {u"class_uid"_s, authentication},
        {u"class_name"_s, u"Authentication"_s},
        {u"category_uid"_s, identityAndAccess},
        {u"category_name"_s, u"Identity & Access Management"_s},
        {u"activity_id"_s, logon},
        {u"type_uid"_s, authentication * 100 + logon},
        {u"time"_s, signIn.askedAt.isValid() ? signIn.askedAt.toMSecsSinceEpoch() : 0},
        {u"severity_id"_s, status.severity},
        {u"status_id"_s, status.id},
        {u"status"_s, status.caption},
        {u"status_code"_s, signIn.failure.isEmpty() ? tokenOf(outcome) : signIn.failure},
        {u"status_detail"_s, failureDetail(signIn)},
        {u"metadata"_s, ocsfMetadata({}, signIn.askedAt, origin)},
        {u"actor"_s, QJsonObject{{u"app_name"_s, u"Keyturn"_s}}},
        {u"user"_s, ocsfUser(signIn.clientId, row.connection)},
        {u"service"_s, filled({{u"name"_s, signIn.tokenUrl.host()}})},
        {u"auth_protocol_id"_s, oauth},
        {u"is_remote"_s, true},
        {u"src_endpoint"_s, ocsfSource(origin)},
        {u"dst_endpoint"_s, ocsfDestination(signIn.tokenUrl)},
    });
}

template<class Row>
void appendOcsfLines(QByteArray &bytes, const QList<Row> &rows, const ActivityOrigin &origin)
{
    for (const Row &row : rows) {
        bytes += QJsonDocument(ocsfEvent(row, origin)).toJson(QJsonDocument::Compact) + '\n';
    }
}

} // namespace

QByteArray exportActivity(ActivityFormat format, const ActivityContent &content, const ActivityOrigin &origin)
{
    if (format == ActivityFormat::Csv) {
        return asCsv(content.operations);
    }
    QByteArray bytes;
    appendOcsfLines(bytes, content.operations, origin);
    appendOcsfLines(bytes, content.signIns, origin);
    return bytes;
}

} // namespace keyturn
