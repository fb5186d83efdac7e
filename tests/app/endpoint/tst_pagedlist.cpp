// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/endpoint/endpointcall.h"
#include "app/endpoint/pagedlist.h"
#include "tests/support/await.h"
#include "tests/support/scriptedapi.h"

using namespace Qt::StringLiterals;
using namespace keyturn;
using test::ending;

namespace {

/// Any list endpoint will do.
struct ListThings
{
    using Item = Role;

    [[nodiscard]] Result<ApiRequest> request(const QString &pageToken) const
    {
        auto request = makeRequest(ApiRequest::Method::Get, {u"things"_s});
        addQuery(*request, u"page_token"_s, pageToken);
        return request;
    }

    [[nodiscard]] Result<Page<Role>> parse(const QJsonObject &answer) const
    {
        return readPage<Role>(answer, "list"_L1, [](const QJsonObject &item, QList<Role> &items) {
            return appendTo(items, Result<Role>(Role{item.value("id"_L1).toString(), {}}));
        });
    }
};

struct Listed
{
    QStringList ids;
    Result<ListEnd> end;
};

Listed list(ApiClient &api)
{
    QObject owner;
    QStringList ids;
    const auto sink = [&ids](const QList<Role> &page) {
        for (const Role &item : page) {
            ids << item.id;
        }
    };
    auto end = ending(PagedList<ListThings>::start(api, {}, sink, &owner));
    return {ids, std::move(end)};
}

} // namespace

class TestPagedList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTokensToTheEnd();
    void acceptsNullShortAndEmptyPages();
    void stopsAtARepeatedToken();
    void stopsAtARepeatedPage();
    void leavesOutItemsItHad();
    void capsPages();
    void failsWhereAPageFails();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void canBeCancelledFromItsSink();
    void diesWithItsOwner();
    void encodesTokens();
    void refusesPathsOfSomethingElse_data();
    void refusesPathsOfSomethingElse();
    void readsManyRowsInOneGo();
};

void TestPagedList::followsTokensToTheEnd()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"},{"id":"2"}],"nextPageToken":"t1"})");
    api.answer(R"({"list":[{"id":"3"}],"nextPageToken":""})");
    const Listed listed = list(api);
    QVERIFY(listed.end);
    QVERIFY(listed.end->complete);
    QCOMPARE(listed.ids, QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(api.line(1), u"GET things?page_token=t1"_s);
}

void TestPagedList::acceptsNullShortAndEmptyPages()
{
    test::ScriptedApi api;
    api.answer(R"({"list":null,"nextPageToken":"t1"})");
    api.answer(R"({"list":[],"nextPageToken":"t2"})");
    api.answer(R"({"nextPageToken":"t3"})");
    api.answer(R"({"list":[{"id":"1"}],"nextPageToken":"t4"})");
    api.answer(R"({})");
    const Listed listed = list(api);
    QVERIFY(listed.end);
    QVERIFY(listed.end->complete);
    QCOMPARE(listed.ids, QStringList{u"1"_s});
}

void TestPagedList::stopsAtARepeatedToken()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"}],"nextPageToken":"t1"})");
    api.answer(R"({"list":[{"id":"2"}],"nextPageToken":"t2"})");
    api.answer(R"({"list":[{"id":"3"}],"nextPageToken":"t1"})");
    const Listed listed = list(api);
    QVERIFY(listed.end);
    QVERIFY(!listed.end->complete);
    QVERIFY(!listed.end->note.isEmpty());
    QCOMPARE(listed.ids.size(), 3);
    QCOMPARE(api.requests().size(), 3);
}

void TestPagedList::stopsAtARepeatedPage()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"},{"id":"2"}],"nextPageToken":"t1"})");
    api.answer(R"({"list":[{"id":"1"},{"id":"2"}],"nextPageToken":"t2"})");
    const Listed listed = list(api);
    QVERIFY(listed.end);
    QVERIFY(!listed.end->complete);
    QCOMPARE(listed.ids, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(api.requests().size(), 2);
}

void TestPagedList::leavesOutItemsItHad()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"},{"id":"2"},{"id":"2"}],"nextPageToken":"t1"})");
    api.answer(R"({"list":[{"id":"2"},{"id":"3"}]})");
    const Listed listed = list(api);
    QVERIFY(listed.end && listed.end->complete);
    QCOMPARE(listed.ids, QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void TestPagedList::capsPages()
{
    PageProgress progress;
    int pages = 1;
    while (progress.goesOn(QString::number(pages), 0, 0, std::nullopt)) {
        ++pages;
    }
    QCOMPARE(pages, PageProgress::maxPages);
    QVERIFY(!progress.end().complete);
    QVERIFY(!progress.end().note.isEmpty());
}

void TestPagedList::failsWhereAPageFails()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"}],"nextPageToken":"t1"})");
    api.refuse(test::refusal(ApiError::Kind::Server, 503));
    const Listed listed = list(api);
    QVERIFY(!listed.end);
    QCOMPARE(listed.end.error().kind, ApiError::Kind::Server);
    QCOMPARE(listed.ids, QStringList{u"1"_s});
}

void TestPagedList::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an error in disguise") << QByteArray(R"({"message":"try again"})");
    QTest::newRow("list as text") << QByteArray(R"({"list":"x"})");
    QTest::newRow("list as object") << QByteArray(R"({"list":{"id":"1"}})");
    QTest::newRow("item as text") << QByteArray(R"({"list":["x"]})");
    QTest::newRow("item as null") << QByteArray(R"({"list":[null]})");
    QTest::newRow("token as number") << QByteArray(R"({"list":[],"nextPageToken":7})");
}

void TestPagedList::refusesWhatIsNoPage()
{
    QFETCH(const QByteArray, answer);
    test::ScriptedApi api;
    api.answer(answer);
    const Listed listed = list(api);
    QVERIFY(!listed.end);
    QCOMPARE(listed.end.error().kind, ApiError::Kind::Protocol);
}

void TestPagedList::canBeCancelledFromItsSink()
{
    test::ScriptedApi api;
    api.answer(R"({"list":[{"id":"1"}],"nextPageToken":"t1"})");
    api.answerForEver(R"({"list":[{"id":"2"}],"nextPageToken":"t2"})");
    QPointer<Call<ListEnd>> call;
    QObject owner;
    call = PagedList<ListThings>::start(api, {}, [&call](const QList<Role> &) { call->cancel(); }, &owner);
    const auto end = ending(call.data());
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(api.requests().size(), 1);
}

void TestPagedList::diesWithItsOwner()
{
    test::ScriptedApi api;
    api.answerForEver(R"({"list":[{"id":"1"}],"nextPageToken":"t1"})");
    auto owner = std::make_unique<QObject>();
    bool called = false;
    const auto sink = [&](const QList<Role> &) {
        called = true;
        owner.reset();
    };
    (void)PagedList<ListThings>::start(api, {}, sink, owner.get());
    QTRY_VERIFY(called);
    QTest::qWait(1);
    QVERIFY(!owner);
    QCOMPARE(api.requests().size(), 1);
}

void TestPagedList::encodesTokens()
{
    ApiRequest request;
    addQuery(request, u"page_token"_s, u"a+b/c=&d%41 é"_s);
    QCOMPARE(request.query.toString(QUrl::FullyEncoded), u"page_token=a%2Bb%2Fc%3D%26d%2541%20%C3%A9"_s);
    QCOMPARE(request.query.queryItemValue(u"page_token"_s, QUrl::FullyDecoded), u"a+b/c=&d%41 é"_s);
}

void TestPagedList::refusesPathsOfSomethingElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
}

void TestPagedList::refusesPathsOfSomethingElse()
{
    QFETCH(const QString, id);
    const auto request = makeRequest(ApiRequest::Method::Delete, {u"things"_s, id});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ApiError::Kind::Invalid);
}

void TestPagedList::readsManyRowsInOneGo()
{
    constexpr int pages = 1000;
    constexpr int perPage = 100;
    test::ScriptedApi api;
    for (int page = 0; page < pages; ++page) {
        QByteArray rows;
        for (int row = 0; row < perPage; ++row) {
            rows += R"({"id":")" + QByteArray::number(page * perPage + row) + R"("},)";
        }
        rows.chop(1);
        const QByteArray next = page + 1 < pages ? QByteArray::number(page) : QByteArray();
        api.answer(R"({"list":[)" + rows + R"(],"nextPageToken":")" + next + R"("})");
    }
    const Listed listed = list(api);
    QVERIFY(listed.end && listed.end->complete);
    QCOMPARE(listed.ids.size(), pages * perPage);
}

QTEST_GUILESS_MAIN(TestPagedList)
#include "tst_pagedlist.moc"
