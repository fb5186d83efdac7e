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

template<class Value>
bool read(const QString &token, std::span<const Value> all, Value &into)
{
    for (const Value each : all) {
        if (tokenOf(each) == token) {
            into = each;
            return true;
        }
    }
    return false;
}

StoreResult<Profile> profileOf(const QSqlQuery &row)
{
    static constexpr Vendor vendors[] = {Vendor::ConductorOne, Vendor::Confidence};
    static constexpr SignIn signIns[] = {SignIn::Assertion, SignIn::ClientSecret};
    Profile profile;
    profile.id = row.value(0).toString();
    if (!read<Vendor>(row.value(1).toString(), vendors, profile.vendor) ||
        !read<SignIn>(row.value(6).toString(), signIns, profile.signIn) ||
        !read<ProfileColour>(row.value(9).toString(), allProfileColours, profile.colour)) {
        return std::unexpected(columns::unreadable(profile.id));
    }
    profile.name = row.value(2).toString();
    profile.clientId = row.value(3).toString();
    profile.apiRoot = QUrl(row.value(4).toString());
    profile.tokenUrl = QUrl(row.value(5).toString());
    profile.practice = row.value(7).toBool();
    profile.caFile = row.value(8).toString();
    return profile;
}

} // namespace

SqliteProfileStore::SqliteProfileStore(const QString &databaseFile)
    : m_file(databaseFile)
{
}

StoreResult<Database *> SqliteProfileStore::database()
{
    if (!m_database) {
        auto opened = Database::open(m_file, mainSchema());
        if (!opened) {
            return std::unexpected(opened.error());
        }
        m_database = *std::move(opened);
    }
    return m_database.get();
}

StoreResult<QList<Profile>> SqliteProfileStore::load()
{
    const auto open = database();
    if (!open) {
        return std::unexpected(open.error());
    }
    auto rows = (*open)->query(u"SELECT id, vendor, name, client_id, api_root, token_url, sign_in, practice, "
                               "ca_file, colour FROM profile ORDER BY position"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<Profile> profiles;
    while (rows->next()) {
        const auto profile = profileOf(*rows);
        if (!profile) {
            return std::unexpected(profile.error());
        }
        profiles << *profile;
    }
    return profiles;
}

StoreResult<void> SqliteProfileStore::save(const Profile &profile)
{
    const auto open = database();
    if (!open) {
        return std::unexpected(open.error());
    }
    return (*open)->run(
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

StoreResult<void> SqliteProfileStore::remove(const ProfileId &id)
{
    const auto open = database();
    if (!open) {
        return std::unexpected(open.error());
    }
    return (*open)->run(u"DELETE FROM profile WHERE id = ?"_s, {id});
}

} // namespace keyturn
