// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/releases/releasefeed.h"

#include "app/endpoint/endpointcall.h"
#include "app/http/errorbody.h"
#include "app/json/jsonread.h"
#include "models/ports/clock.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr qint64 largestAnswer = 1024LL * 1024;

/// Releases are usually shown by a host whose API has a name below it.
bool isAtHome(const QUrl &page, const QUrl &feed)
{
    const QString host = page.host();
    return page.isValid() && page.scheme() == feed.scheme() && page.userInfo().isEmpty() &&
           (host == feed.host() || (host.contains(u'.') && feed.host().endsWith(u'.' + host)));
}

HttpOptions modest(HttpOptions options)
{
    options.largestBody = largestAnswer;
    return options;
}

} // namespace

ReleaseFeed::ReleaseFeed(QUrl feed, const Clock &clock, Entropy &entropy, HttpOptions options,
                         QObject *parent)
    : Releases(parent)
    , m_feed(std::move(feed))
    , m_client(clock, entropy, modest(std::move(options)))
{
}

Call<Release> *ReleaseFeed::newest()
{
    auto *call = new Call<Release>(this);
    HttpRequest request;
    request.url = m_feed;
    request.headers = {{"Accept", "application/json"}};
    Call<HttpReply> *sent = m_client.send(std::move(request));
    cancelThrough(call, sent);
    sent->then(call, [this, call](const Result<HttpReply> &answer) {
        call->end(answer ? read(*answer) : std::unexpected(answer.error()));
    });
    return call;
}

Result<Release> ReleaseFeed::read(const HttpReply &reply) const
{
    if (reply.status != 200) {
        return std::unexpected(errorFromReply(reply, Effect::Read, m_client.clock().now()));
    }
    const auto answer = parseObject(reply.body);
    if (!answer) {
        return std::unexpected(ApiError::protocol(answer.error()));
    }
    QString tag = textAt(*answer, "tag_name"_L1);
    if (tag.startsWith(u'v', Qt::CaseInsensitive)) {
        tag.remove(0, 1);
    }
    qsizetype end = 0;
    Release release{.version = QVersionNumber::fromString(tag, &end),
                    .page = QUrl(textAt(*answer, "html_url"_L1), QUrl::StrictMode)};
    if (release.version.isNull() || end != tag.size() || !isAtHome(release.page, m_feed)) {
        return std::unexpected(
            ApiError::protocol(tr("What %1 answers names no version of Keyturn.").arg(m_feed.host())));
    }
    return release;
}

} // namespace keyturn
