// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/navigationmodel.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/items/roles.h"
#include "models/operations/custody.h"
#include "models/operations/profiles.h"

#include <algorithm>

namespace keyturn {

namespace {

constexpr int placesBeforeProfiles = 2;
constexpr int placesAfterProfiles = 2;

std::vector<Kind> kindsOf(Vendor vendor)
{
    std::vector<Kind> kinds;
    std::ranges::copy_if(allKinds, std::back_inserter(kinds),
                         [vendor](Kind kind) { return descriptorOf(kind).vendor == vendor; });
    return kinds;
}

} // namespace

struct NavigationModel::Node
{
    explicit Node(const Profile &profile)
        : id(profile.id)
        , vendor(profile.vendor)
        , kinds(kindsOf(profile.vendor))
    {
    }

    ProfileId id;
    Vendor vendor;
    std::vector<Kind> kinds;
};

NavigationModel::NavigationModel(const Profiles &profiles, const Inventory &inventory, const Custody &custody,
                                 const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_profiles(profiles)
    , m_custody(custody)
    , m_attentionCounts(inventory, clock)
{
    for (const Profile &profile : m_profiles.all()) {
        m_nodes.push_back(std::make_unique<Node>(profile));
    }
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &NavigationModel::recount);
    recount();
    followProfiles();
    followCounts();
}

NavigationModel::~NavigationModel() = default;

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? nodeAt(parent.row()) : nullptr);
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    Q_ASSERT(checkIndex(child, CheckIndexOption::DoNotUseParent));
    const auto *node = static_cast<const Node *>(child.constInternalPointer());
    return node == nullptr ? QModelIndex() : createIndex(rowOf(node), 0, nullptr);
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    if (!parent.isValid()) {
        return placesBeforeProfiles + static_cast<int>(m_nodes.size()) + placesAfterProfiles;
    }
    const Node *node = parent.internalPointer() == nullptr ? nodeAt(parent.row()) : nullptr;
    return node == nullptr ? 0 : static_cast<int>(node->kinds.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Place place = placeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(place);
    case Qt::AccessibleTextRole:
        return spoken(place);
    case Qt::ToolTipRole:
        return toolTip(place);
    case PlaceRole:
        return QVariant::fromValue(place);
    case CountRole:
        return countAt(place);
    case ProfileRole:
        return place.profile.isEmpty() ? QVariant() : place.profile;
    case ProfileColourRole:
        return place.profile.isEmpty() ? QVariant() : QVariant::fromValue(m_profiles.colour(place.profile));
    case KindRole:
        return place.page == Place::Page::Credentials ? QVariant::fromValue(place.kind) : QVariant();
    default:
        return {};
    }
}

Place NavigationModel::placeAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (const auto *parent = static_cast<const Node *>(index.constInternalPointer())) {
        return {.page = Place::Page::Credentials,
                .profile = parent->id,
                .kind = parent->kinds[static_cast<std::size_t>(index.row())]};
    }
    if (const Node *node = nodeAt(index.row())) {
        return {.page = Place::Page::Profile, .profile = node->id};
    }
    if (index.row() < placesBeforeProfiles) {
        return {.page = index.row() == 0 ? Place::Page::AllCredentials : Place::Page::NeedsAttention};
    }
    const bool first = index.row() == placesBeforeProfiles + static_cast<int>(m_nodes.size());
    return {.page = first ? Place::Page::SecretsToHandOver : Place::Page::Activity};
}

QModelIndex NavigationModel::indexOf(const Place &place) const
{
    const int after = placesBeforeProfiles + static_cast<int>(m_nodes.size());
    switch (place.page) {
    case Place::Page::AllCredentials:
        return index(0, 0);
    case Place::Page::NeedsAttention:
        return index(1, 0);
    case Place::Page::SecretsToHandOver:
        return index(after, 0);
    case Place::Page::Activity:
        return index(after + 1, 0);
    case Place::Page::Profile:
    case Place::Page::Credentials:
        break;
    }
    const auto found =
        std::ranges::find_if(m_nodes, [&place](const auto &node) { return node->id == place.profile; });
    if (found == m_nodes.cend()) {
        return {};
    }
    const QModelIndex profile = index(rowOf(found->get()), 0);
    if (place.page == Place::Page::Profile) {
        return profile;
    }
    const auto &kinds = (*found)->kinds;
    const auto kind = std::ranges::find(kinds, place.kind);
    return kind == kinds.cend() ? QModelIndex() : index(static_cast<int>(kind - kinds.cbegin()), 0, profile);
}

void NavigationModel::timePassed()
{
    m_attentionCounts.timePassed();
    recount();
}

NavigationModel::Node *NavigationModel::nodeAt(int topRow) const
{
    const int row = topRow - placesBeforeProfiles;
    return row >= 0 && row < static_cast<int>(m_nodes.size()) ? m_nodes[static_cast<std::size_t>(row)].get()
                                                              : nullptr;
}

int NavigationModel::rowOf(const Node *node) const
{
    const auto found = std::ranges::find(m_nodes, node, &std::unique_ptr<Node>::get);
    return placesBeforeProfiles + static_cast<int>(found - m_nodes.cbegin());
}

QString NavigationModel::text(const Place &place) const
{
    switch (place.page) {
    case Place::Page::AllCredentials:
        return tr("All credentials");
    case Place::Page::NeedsAttention:
        return tr("Needs attention");
    case Place::Page::Profile: {
        const Profile *profile = m_profiles.find(place.profile);
        return profile != nullptr ? profile->name : QString();
    }
    case Place::Page::Credentials: {
        // Whose owner is always the signed-in identity itself is named by what there is instead.
        const KindDescriptor &kind = descriptorOf(place.kind);
        return kind.ownOnly ? kind.plural() : kind.ownerPlural();
    }
    case Place::Page::SecretsToHandOver:
        return tr("Secrets to hand over");
    case Place::Page::Activity:
        return tr("Activity");
    }
    Q_UNREACHABLE();
}

QString NavigationModel::spoken(const Place &place) const
{
    if (place.page == Place::Page::Credentials) {
        const Profile *profile = m_profiles.find(place.profile);
        //: For screen readers. %1 a kind of credential in the plural, %2 a connection.
        return profile != nullptr ? tr("%1 of %2").arg(text(place), inSentence(profile->name)) : text(place);
    }
    if (place.page == Place::Page::Profile) {
        //: For screen readers. %1 a connection, %2 its vendor and state.
        return tr("%1, %2").arg(text(place), toolTip(place).toString());
    }
    const QVariant count = countAt(place);
    //: For screen readers. %1 a place such as "Needs attention", %2 how many are there.
    return count.isValid() ? tr("%1: %2").arg(text(place), count.toString()) : text(place);
}

QVariant NavigationModel::toolTip(const Place &place) const
{
    const Profile *profile = m_profiles.find(place.profile);
    if (place.page == Place::Page::Credentials) {
        return descriptorOf(place.kind).plural();
    }
    return profile != nullptr ? vendorName(profile->vendor) : QVariant();
}

QVariant NavigationModel::countAt(const Place &place) const
{
    switch (place.page) {
    case Place::Page::NeedsAttention:
        return m_attention;
    case Place::Page::SecretsToHandOver:
        return m_open;
    case Place::Page::AllCredentials:
    case Place::Page::Profile:
    case Place::Page::Credentials:
    case Place::Page::Activity:
        return {};
    }
    Q_UNREACHABLE();
}

void NavigationModel::followProfiles()
{
    connect(&m_profiles, &Profiles::aboutToInsert, this,
            [this](int row) { beginInsertRows({}, placesBeforeProfiles + row, placesBeforeProfiles + row); });
    connect(&m_profiles, &Profiles::inserted, this, [this](int row) {
        m_nodes.insert(m_nodes.begin() + row, std::make_unique<Node>(m_profiles.all().at(row)));
        endInsertRows();
    });
    connect(&m_profiles, &Profiles::aboutToRemove, this, [this](int row) {
        beginRemoveRows({}, placesBeforeProfiles + row, placesBeforeProfiles + row);
        m_nodes.erase(m_nodes.begin() + row);
        endRemoveRows();
    });
    connect(&m_profiles, &Profiles::changed, this, &NavigationModel::profileChanged);
}

void NavigationModel::followCounts()
{
    const auto later = [this] { m_recount.start(); };
    connect(&m_attentionCounts, &AttentionCounts::changed, this, later);
    connect(&m_custody, &Custody::openEntriesChanged, this, later);
}

void NavigationModel::profileChanged(int row)
{
    const QModelIndex top = index(placesBeforeProfiles + row, 0);
    Node &node = *m_nodes[static_cast<std::size_t>(row)];
    const Vendor vendor = m_profiles.all().at(row).vendor;
    if (vendor != node.vendor) {
        beginRemoveRows(top, 0, static_cast<int>(node.kinds.size()) - 1);
        node.kinds.clear();
        endRemoveRows();
        std::vector<Kind> kinds = kindsOf(vendor);
        beginInsertRows(top, 0, static_cast<int>(kinds.size()) - 1);
        node.vendor = vendor;
        node.kinds = std::move(kinds);
        endInsertRows();
    }
    Q_EMIT dataChanged(top, top);
    // The connection's name is part of what a screen reader says of its kinds.
    Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
}

void NavigationModel::recount()
{
    const auto update = [this](int &shown, int count, Place::Page page) {
        if (std::exchange(shown, count) != count) {
            const QModelIndex place = indexOf({.page = page});
            Q_EMIT dataChanged(place, place);
        }
    };
    update(m_attention, m_attentionCounts.total(), Place::Page::NeedsAttention);
    update(m_open, m_custody.openCount(), Place::Page::SecretsToHandOver);
}

} // namespace keyturn
