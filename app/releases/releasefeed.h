// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/httpclient.h"
#include "models/ports/releases.h"

namespace keyturn {

/// The newest release as GitHub's REST API tells it ("Get the latest release": `tag_name`, `html_url`), or
/// any other place that answers in this form. Its connections are its own: no cookie, token or certificate of
/// a tenant is near them.
class ReleaseFeed : public Releases
{
    Q_OBJECT
public:
    /// `feed` is what is asked: https, or http to this machine. `clock` and `entropy` must outlive it.
    ReleaseFeed(QUrl feed, const Clock &clock, Entropy &entropy, HttpOptions options,
                QObject *parent = nullptr);

    [[nodiscard]] QString host() const override { return m_feed.host(); }

    /// Fails with Protocol if the answer names no version, or a page elsewhere: on another host than the
    /// feed's, or the one that this belongs to.
    [[nodiscard]] Call<Release> *newest() override;

private:
    [[nodiscard]] Result<Release> read(const HttpReply &reply) const;

    QUrl m_feed;
    HttpClient m_client;
};

} // namespace keyturn
