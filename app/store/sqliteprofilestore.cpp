// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/sqliteprofilestore.h"

#include "app/store/columns.h"

#include <span>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString tokenOf(Vendor vendor)
{
    switch (vendor) {
    case Vendor::ConductorOne:
        return u"conductorOne"_s;
    case Vendor::Confidence:
        return u"confidence"_s;
    }
    Q_UNREACHABLE();
}

QString tokenOf(SignIn signIn)
{
    switch (signIn) {
    case SignIn::Assertion:
        return u"assertion"_s;
    case SignIn::ClientSecret:
        return u"clientSecret"_s;
    }
    Q_UNREACHABLE();
}

QString tokenOf(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        return u"none"_s;
    case ProfileColour::Red:
        return u"red"_s;
    case ProfileColour::Amber:
        return u"amber"_s;
    case ProfileColour::Green:
        return u"green"_s;
    case ProfileColour::Teal:
        return u"teal"_s;
    case ProfileColour::Blue:
        return u"blue"_s;
    case ProfileColour::Purple:
        return u"purple"_s;
    }
    Q_UNREACHABLE();
}

/// If there is no such word, it is added to `unknown`.
template<class Value>
Value profileWord(const QVariant &token, std::span<const Value> all, QStringList &unknown)
{
    for (const Value each : all) {
        if (tokenOf(each) == token.toString()) {
            return each;
        }
    }
    unknown << token.toString();
    return Value{};
}

StoreResult<Profile> profileOf(const QSqlQuery &row)
{
    static constexpr Vendor vendors[] = {Vendor::ConductorOne, Vendor::Confidence};
    static constexpr SignIn signIns[] = {SignIn::Assertion, SignIn::ClientSecret};
    Profile profile;
    QStringList unknown;
    profile.id = row.value(0).toString();
    profile.vendor = profileWord<Vendor>(row.value(1), vendors, unknown);
    profile.name = row.value(2).toString();
    profile.clientId = row.value(3).toString();
    profile.apiRoot = QUrl(row.value(4).toString());
    profile.tokenUrl = QUrl(row.value(5).toString());
    profile.signIn = profileWord<SignIn>(row.value(6), signIns, unknown);
    profile.practice = row.value(7).toBool();
    profile.caFile = row.value(8).toString();
    profile.colour = profileWord<ProfileColour>(row.value(9), allProfileColours, unknown);
    if (!unknown.isEmpty()) {
        return std::unexpected(columns::unreadable(profile.name + u": "_s + unknown.join(u", "_s)));
    }
    return profile;
}

StoreResult<StoredProfiles> readProfiles(Database &database)
{
    auto rows = database.query(u"SELECT id, vendor, name, client_id, api_root, token_url, sign_in, practice, "
                               "ca_file, colour FROM profile ORDER BY position"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    StoredProfiles stored;
    const auto done = database.forEachRow(*rows, [&]() -> StoreResult<void> {
        if (auto profile = profileOf(*rows)) {
            stored.profiles << *std::move(profile);
        } else {
            stored.unreadable << UnreadableRow{rows->value(0).toString(), profile.error()};
        }
        return {};
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return stored;
}

StoreResult<void> writeProfile(Database &database, const Profile &profile)
{
    return database.run(
        u"INSERT INTO profile (id, vendor, name, client_id, api_root, token_url, sign_in, practice, ca_file, "
        "colour) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET vendor = "
        "excluded.vendor, "
        "name = excluded.name, client_id = excluded.client_id, api_root = excluded.api_root, "
        "token_url = excluded.token_url, sign_in = excluded.sign_in, practice = excluded.practice, "
        "ca_file = excluded.ca_file, colour = excluded.colour"_s,
        {profile.id, tokenOf(profile.vendor), profile.name, profile.clientId,
         profile.apiRoot.toString(QUrl::FullyEncoded), profile.tokenUrl.toString(QUrl::FullyEncoded),
         tokenOf(profile.signIn), profile.practice, profile.caFile, tokenOf(profile.colour)});
}

} // namespace

SqliteProfileStore::SqliteProfileStore(const QString &databaseFile, QObject *parent)
    : ProfileStore(parent)
    , m_thread(databaseFile, mainSchema())
{
}

StoreCall<StoredProfiles> *SqliteProfileStore::load()
{
    return m_thread.run<StoredProfiles>(this, readProfiles);
}

StoreCall<void> *SqliteProfileStore::save(const Profile &profile)
{
    return m_thread.run<void>(this,
                              [profile](Database &database) { return writeProfile(database, profile); });
}

StoreCall<void> *SqliteProfileStore::remove(const ProfileId &id)
{
    return m_thread.run<void>(
        this, [id](Database &database) { return database.run(u"DELETE FROM profile WHERE id = ?"_s, {id}); });
}

} // namespace keyturn
