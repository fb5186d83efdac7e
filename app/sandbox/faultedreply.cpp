// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/faultedreply.h"

#include "app/sandbox/strict.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace keyturn::sandbox {

namespace {

constexpr qsizetype HugeBytes = 32 * 1024 * 1024;
constexpr qsizetype DeepLevels = 100'000;

Reply dropped()
{
    Reply reply;
    reply.delivery = Delivery::Dropped;
    return reply;
}

Reply page(int status)
{
    Reply reply;
    reply.status = status == 0 ? 200 : status;
    reply.contentType = "text/html; charset=utf-8";
    reply.raw = "<!doctype html>\n<html><head><title>Guest network</title></head>\n"
                "<body><h1>Welcome</h1><p>Accept the terms to go on.</p></body></html>\n";
    return reply;
}

Reply redirect(const Fault &fault)
{
    Reply reply;
    reply.status = fault.status == 0 ? 302 : fault.status;
    reply.addHeader("Location", fault.location.toUtf8());
    reply.raw = QByteArray();
    return reply;
}

Reply failure(const Fault &fault)
{
    Reply reply = Reply::failure(fault.status == 0 ? 500 : fault.status, u"a fault was asked for"_s);
    if (!fault.retryAfter.isEmpty())
        reply.addHeader("Retry-After", fault.retryAfter.toLatin1());
    return reply;
}

/// The object with a function applied to every object in it, from the inside out.
QJsonValue mapped(const QJsonValue &value, void (*change)(QJsonObject &))
{
    if (value.isArray()) {
        QJsonArray items;
        const auto old = value.toArray();
        for (const auto &item : old)
            items.append(mapped(item, change));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = mapped(it.value(), change);
    change(object);
    return object;
}

void blankRestrictions(QJsonObject &object)
{
    for (const auto key : {"allowSourceCidrs"_L1, "allowSourceCidr"_L1, "scopedRoleIds"_L1, "scopedRoles"_L1,
                           "environments"_L1}) {
        if (object.contains(key))
            object.insert(key, QJsonArray());
    }
}

/// The vendor sends unset scalars, so that a hidden flag is one that is not set.
void hideRestrictions(QJsonObject &object)
{
    blankRestrictions(object);
    if (object.contains("requireDpop"_L1))
        object.insert("requireDpop"_L1, false);
}

void dropId(QJsonObject &object)
{
    object.remove("id"_L1);
    object.remove("name"_L1);
}

void dropSecret(QJsonObject &object)
{
    object.remove("clientSecret"_L1);
}

/// The list's page of this request once more; the first page when no other was asked for.
QString sameAgain(const Request &request)
{
    for (const auto &[name, value] : request.query) {
        if (name == "page_token"_L1 || name == "pageToken"_L1)
            return value;
    }
    const auto body = QJsonDocument::fromJson(request.body).object();
    const QString asked = body.value("pageToken"_L1).toString();
    return asked.isEmpty() ? pageToken(request.path, 0) : asked;
}

QByteArray deep(qint64 levels)
{
    const qsizetype depth = levels < 0 ? DeepLevels : qsizetype(levels);
    return R"({"list":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + R"(,"nextPageToken":""})";
}

QByteArray padded(const QJsonObject &json, qint64 bytes)
{
    const QByteArray own = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return own.first(own.size() - 1) + (json.isEmpty() ? "" : ",") + R"("padding":")" +
           QByteArray(bytes < 0 ? HugeBytes : qsizetype(bytes), 'x') + R"("})";
}

} // namespace

Reply replyInstead(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Html:
        return page(fault.status);
    case FaultKind::Redirect:
        return redirect(fault);
    case FaultKind::DropBefore:
    case FaultKind::Hang:
        return dropped();
    default:
        return failure(fault);
    }
}

void distort(const Fault &fault, Request &request)
{
    if (fault.kind != FaultKind::DropRestrictions)
        return;
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return;
    const auto stripped = mapped(document.object(), blankRestrictions).toObject();
    request.body = QJsonDocument(stripped).toJson(QJsonDocument::Compact);
}

void distort(const Fault &fault, const Request &request, Reply &reply)
{
    switch (fault.kind) {
    case FaultKind::NoSecret:
        reply.json = withoutSecrets(reply.json);
        break;
    case FaultKind::NoId:
        reply.json = mapped(reply.json, dropId).toObject();
        break;
    case FaultKind::HideRestrictions:
        reply.json = mapped(reply.json, hideRestrictions).toObject();
        break;
    case FaultKind::RepeatPage:
        if (reply.json.contains("nextPageToken"_L1))
            reply.json.insert(u"nextPageToken"_s, sameAgain(request));
        break;
    case FaultKind::StatusAfter:
        reply = failure(fault);
        break;
    case FaultKind::DropAfter:
        reply = dropped();
        break;
    case FaultKind::Stall:
        reply.delivery = Delivery::Stalled;
        reply.cutAt = qsizetype(fault.bytes);
        break;
    case FaultKind::Truncate:
    case FaultKind::TruncateChunked:
        reply.delivery = fault.kind == FaultKind::Truncate ? Delivery::Cut : Delivery::CutChunked;
        reply.cutAt = qsizetype(fault.bytes);
        break;
    case FaultKind::Garbage:
        reply.raw = QByteArray("\x00\xff\xfe{]\x80<json>\x1b", 14);
        break;
    case FaultKind::Huge:
        reply.raw = padded(reply.json, fault.bytes);
        break;
    case FaultKind::Deep:
        reply.raw = deep(fault.bytes);
        break;
    default:
        break;
    }
}

QJsonObject withoutSecrets(const QJsonObject &json)
{
    return mapped(json, dropSecret).toObject();
}

} // namespace keyturn::sandbox
