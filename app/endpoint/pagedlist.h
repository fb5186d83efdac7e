// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/endpoint/endpoint.h"
#include "models/domain/credential.h"
#include "models/ports/credentialservice.h"

#include <QPointer>
#include <QSet>

namespace keyturn {

inline const QString &listKey(const Credential &credential)
{
    return credential.ref.id;
}

inline const QString &listKey(const Owner &owner)
{
    return owner.ref.id;
}

inline const QString &listKey(const Role &role)
{
    return role.id;
}

/// Decides after each page whether a list goes on. Some endpoints do not declare that they take page tokens
/// and may send their first page for ever.
class PageProgress
{
public:
    /// More pages than any tenant has; a list that goes on longer is cut off.
    static constexpr int maxPages = 10'000;

    /// False if the list has had an item of this key; an empty key is never new.
    [[nodiscard]] bool isNew(const QString &key);
    /// Closes a page of `items`, of which `fresh` were new. True if the page after `nextToken` is to be asked
    /// for.
    [[nodiscard]] bool goesOn(const QString &nextToken, qsizetype items, qsizetype fresh,
                              std::optional<std::chrono::seconds> clockSkew);

    [[nodiscard]] const ListEnd &end() const { return m_end; }

private:
    void cutOff(const QString &note);

    QSet<QString> m_keys;
    QSet<QString> m_tokens;
    int m_pages = 0;
    ListEnd m_end;
};

/// Reads a list page by page into a sink. Belongs to its call and dies with it.
template<class Endpoint>
class PagedList : public QObject
{
public:
    using Item = typename Endpoint::Item;

    /// The call is a child of `parent`. It fails at the first page that fails; the pages before it have gone
    /// to the sink.
    [[nodiscard]] static Call<ListEnd> *start(ApiClient &api, Endpoint endpoint, PageSink<Item> sink,
                                              QObject *parent)
    {
        auto *call = new Call<ListEnd>(parent);
        auto *list = new PagedList(api, std::move(endpoint), std::move(sink), call);
        call->setCanceller([list] { list->cancel(); });
        list->ask({});
        return call;
    }

private:
    PagedList(ApiClient &api, Endpoint endpoint, PageSink<Item> sink, Call<ListEnd> *call)
        : QObject(call)
        , m_api(api)
        , m_endpoint(std::move(endpoint))
        , m_sink(std::move(sink))
        , m_call(call)
    {
    }

    void ask(const QString &token)
    {
        const Result<ApiRequest> request = m_endpoint.request(token);
        if (!request) {
            m_call->fail(request.error());
            return;
        }
        m_sent = m_api.send(*request);
        m_sent->then(this, [this](const Result<ApiAnswer> &answer) { take(answer); });
    }

    void take(const Result<ApiAnswer> &answer)
    {
        if (m_call->hasEnded()) {
            return;
        }
        if (!answer) {
            m_call->fail(explained<Endpoint>(answer.error()));
            return;
        }
        Result<Page<Item>> page = m_endpoint.parse(answer->body);
        if (!page) {
            m_call->fail(std::move(page.error()));
            return;
        }
        const qsizetype items = page->items.size();
        page->items.removeIf([this](const Item &item) { return !m_progress.isNew(listKey(item)); });
        const bool goesOn = m_progress.goesOn(page->nextToken, items, page->items.size(), answer->clockSkew);
        const QPointer<PagedList> self(this);
        deliver(std::move(page->items));
        // The receiver may have cancelled the list, or closed the whole session.
        if (!self || m_call->hasEnded()) {
            return;
        }
        if (goesOn) {
            ask(page->nextToken);
        } else {
            m_call->end(m_progress.end());
        }
    }

    void deliver(QList<Item> items)
    {
        if (!items.isEmpty()) {
            const PageSink<Item> sink = m_sink;
            sink(std::move(items));
        }
    }

    void cancel()
    {
        if (m_sent) {
            m_sent->cancel();
        }
        m_call->fail(ApiError::cancelled());
    }

    ApiClient &m_api;
    const Endpoint m_endpoint;
    const PageSink<Item> m_sink;
    Call<ListEnd> *const m_call;
    QPointer<Call<ApiAnswer>> m_sent;
    PageProgress m_progress;
};

} // namespace keyturn
