// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/credentialfiltermodel.h"
#include "models/items/credentialtablemodel.h"
#include "models/items/ownertablemodel.h"
#include "tests/models/support/largeworld.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;
using Column = CredentialTableModel::Column;

namespace {

/// 10,000, which is quick with sanitizers too, unless KEYTURN_LARGE_LIST_ROWS says otherwise.
const int credentialCount = [] {
    const int wanted = qEnvironmentVariableIntValue("KEYTURN_LARGE_LIST_ROWS");
    return wanted > 0 ? wanted : 10'000;
}();

/// Prints the processor time of its life; asserts nothing.
class Stopwatch
{
public:
    explicit Stopwatch(const char *what)
        : m_what(what)
        , m_start(std::clock())
    {
    }

    ~Stopwatch()
    {
        const double seconds = static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC;
        qInfo("%s: %.0f ms", m_what, 1000 * seconds);
    }
    Q_DISABLE_COPY_MOVE(Stopwatch)

private:
    const char *m_what;
    std::clock_t m_start;
};

} // namespace

/// The models under many rows: right, and what it cost, printed.
class LargeListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void sortsAndFilters()
    {
        LargeWorld w;
        w.addProfile(u"acme"_s, u"Acme"_s);
        CredentialTableModel table(w.inventory, w.profiles, w.clock);
        CredentialFilterModel model(table);
        w.inventory.upsertOwners(w.owners());
        const QList<Credential> all = w.credentials(0, credentialCount);
        {
            const Stopwatch watch("insert all at once");
            w.inventory.upsertCredentials(all);
            QCOMPARE(model.rowCount(), credentialCount);
        }
        for (const Column column :
             {Column::Name, Column::Owner, Column::Status, Column::Expiry, Column::LastUsed}) {
            const QByteArray what = "sort by column " + QByteArray::number(static_cast<int>(column));
            const Stopwatch watch(what.constData());
            model.sort(static_cast<int>(column));
        }
        for (int row = 1; row < model.rowCount(); ++row) {
            const QDateTime before = model.at(row - 1).fields.instant(Field::LastUsed);
            const QDateTime after = model.at(row).fields.instant(Field::LastUsed);
            QVERIFY(!before.isValid() || (after.isValid() && before <= after));
        }
        filter(model);
        ticks(w, table, model);
        {
            const Stopwatch watch("refresh that changes nothing");
            w.inventory.upsertCredentials(all);
        }
        {
            const Stopwatch watch("remove scattered ones");
            QSet<CredentialRef> gone;
            for (int row = 0; row < credentialCount; row += credentialCount / 100) {
                gone.insert(all.at(row).ref);
            }
            w.inventory.removeCredentials(gone);
            QCOMPARE(model.rowCount(), credentialCount - 100);
        }
    }

    void fillsPageByPageWhileSorted()
    {
        LargeWorld w;
        CredentialTableModel table(w.inventory, w.profiles, w.clock);
        CredentialFilterModel model(table);
        OwnerTableModel owners(w.inventory, w.profiles);
        w.inventory.upsertOwners(w.owners());
        model.sort(static_cast<int>(Column::Name));
        const int filled = credentialCount / 5 / 500 * 500;
        {
            const Stopwatch watch("insert a fifth in pages of 500 while sorted by name");
            for (int first = 0; first < filled; first += 500) {
                w.inventory.upsertCredentials(w.credentials(first, 500));
            }
        }
        QCOMPARE(model.rowCount(), filled);
        int counted = 0;
        for (int row = 0; row < owners.rowCount(); ++row) {
            counted += owners.credentialCount(owners.at(row).ref);
        }
        QCOMPARE(counted, filled);
    }

private:
    /// In either order of time no row moves by a tick of the clock.
    static void ticks(LargeWorld &w, CredentialTableModel &table, CredentialFilterModel &model)
    {
        for (const Column column : {Column::LastUsed, Column::Expiry, Column::Name}) {
            model.sort(static_cast<int>(column));
            QCOMPARE(model.rowCount(), credentialCount);
            QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
            QSignalSpy announced(&model, &QAbstractItemModel::dataChanged);
            {
                const QByteArray what =
                    "one minute passes, sorted by column " + QByteArray::number(static_cast<int>(column));
                const Stopwatch watch(what.constData());
                w.clock.advance(std::chrono::minutes(1));
                table.timePassed();
            }
            QCOMPARE(moved.size(), 0);
            QVERIFY(!announced.isEmpty());
            qInfo("%lld announcements", static_cast<long long>(announced.size()));
        }
    }

    static void filter(CredentialFilterModel &model)
    {
        {
            const Stopwatch watch("filter by text that half of the rows have");
            model.setText(u"7"_s);
            QVERIFY(model.rowCount() > 0);
        }
        const int withSeven = model.rowCount();
        QVERIFY(withSeven > 0 && withSeven < credentialCount);
        {
            const Stopwatch watch("filter by text that few rows have");
            model.setText(u"service-777"_s);
            QVERIFY(model.rowCount() < 200);
        }
        {
            const Stopwatch watch("filter by text that no row has");
            model.setText(u"no such thing"_s);
            QCOMPARE(model.rowCount(), 0);
        }
        {
            const Stopwatch watch("clear the filter");
            model.setText({});
            QCOMPARE(model.rowCount(), credentialCount);
        }
        {
            const Stopwatch watch("only what needs attention");
            model.setAttentions(anyAttention);
            QVERIFY(model.rowCount() > 0);
        }
        model.setAttentions({});
    }
};

QTEST_GUILESS_MAIN(LargeListTest)
#include "largelisttest.moc"
