// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/looks/layoutscenes.h"

#include "ui/dialogs/credentialflows.h"

#include <QProgressBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

void addPages(QList<LayoutScene> &scenes)
{
    const auto page = [&scenes](const QString &name, Place::Page which) {
        scenes.append({name, [which](LayoutStage &stage) {
                           const bool ofProfile = which == Place::Page::Profile;
                           const ProfileId profile =
                               ofProfile ? stage.world->profiles.all().first().id : ProfileId();
                           stage.window->goTo({.page = which, .profile = profile});
                       }});
    };
    page(u"all credentials"_s, Place::Page::AllCredentials);
    page(u"needs attention"_s, Place::Page::NeedsAttention);
    page(u"profile"_s, Place::Page::Profile);
    page(u"secrets to hand over"_s, Place::Page::SecretsToHandOver);
    page(u"activity"_s, Place::Page::Activity);
    for (const Kind kind : allKinds) {
        const QString token = descriptorOf(kind).token;
        scenes.append({token, [kind](LayoutStage &stage) {
                           stage.goTo(kind);
                           stage.selectFirst(u"credentialsTable"_s);
                       }});
        scenes.append({token + u" owners"_s, [kind](LayoutStage &stage) {
                           stage.goTo(kind);
                           stage.showOwners();
                       }});
    }
}

void addCredentialDialogs(QList<LayoutScene> &scenes)
{
    for (const Kind kind : allKinds) {
        const KindDescriptor &descriptor = descriptorOf(kind);
        const QString token = descriptor.token;
        scenes.append({token + u" create"_s, [kind](LayoutStage &stage) { stage.create(kind); },
                       kind == Kind::ConnectorCredential ? u"rotateDialog"_s : u"createDialog"_s});
        scenes.append({token + u" rotate"_s,
                       [kind](LayoutStage &stage) { stage.flows().rotate(PageWorld::credential(kind)); },
                       u"rotateDialog"_s});
        scenes.append({token + u" revoke"_s,
                       [kind](LayoutStage &stage) {
                           stage.world->remembering.setValue(Settings::Key::RevokeByName, true);
                           stage.flows().revoke(PageWorld::credential(kind));
                           stage.world->remembering.setValue(Settings::Key::RevokeByName, false);
                       },
                       u"revokeDialog"_s});
        if (descriptor.can(Verb::Update)) {
            scenes.append({token + u" edit"_s,
                           [kind](LayoutStage &stage) { stage.flows().edit(PageWorld::credential(kind)); },
                           u"editDialog"_s});
        }
    }
}

void addCustodyDialogs(QList<LayoutScene> &scenes)
{
    scenes.append({u"reveal"_s, &LayoutStage::reveal, u"revealDialog"_s, true});
    scenes.append({u"discard"_s,
                   [](LayoutStage &stage) {
                       stage.reveal();
                       stage.click(u"revealDialog"_s, u"button.discard"_s);
                   },
                   u"discardDialog"_s, true});
    scenes.append({u"keychain in the way"_s,
                   [](LayoutStage &stage) {
                       stage.world->durable.locked = true;
                       stage.createNamed();
                   },
                   u"vaultProblem"_s, true});
    scenes.append({u"reveal from memory"_s,
                   [](LayoutStage &stage) {
                       stage.world->durable.locked = true;
                       stage.createNamed();
                       stage.click(u"vaultProblem"_s, u"button.inMemory"_s);
                   },
                   u"revealDialog"_s, true});
    scenes.append({u"unknown outcome"_s, &LayoutStage::loseAnAnswer, u"createDialog"_s, true});
    scenes.append({u"settle"_s,
                   [](LayoutStage &stage) {
                       stage.loseAnAnswer();
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   },
                   u"settleDialog"_s, true});
    scenes.append({u"restriction missing"_s,
                   [](LayoutStage &stage) {
                       stage.world->vendor.forgetsRanges = true;
                       stage.create(Kind::ServicePrincipalCredential);
                       stage.type(u"createDialog"_s, u"field.allowSourceCidrs"_s, u"192.0.2.0/24"_s);
                       stage.type(u"createDialog"_s, u"field.displayName"_s, u"prod-ci"_s);
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   },
                   u"restrictionAlarm"_s, true});
}

void addTroubledDialogs(QList<LayoutScene> &scenes)
{
    scenes.append({u"refused sign-in"_s,
                   [](LayoutStage &stage) {
                       ApiError refused;
                       refused.kind = ApiError::Kind::Unauthorized;
                       refused.message = u"invalid_client: the assertion is signed with another key"_s;
                       stage.world->vendor.refuseMint = refused;
                       stage.createNamed();
                   },
                   u"createDialog"_s, true});
    scenes.append({u"conflict"_s,
                   [](LayoutStage &stage) {
                       const CredentialRef ref = PageWorld::credential(Kind::PersonalClient);
                       stage.flows().edit(ref);
                       stage.type(u"editDialog"_s, u"field.displayName"_s, u"-2"_s);
                       stage.world->vendor.find(ref)->fields.set(Field::DisplayName, u"renamed elsewhere"_s);
                       stage.click(u"editDialog"_s, u"button.ok"_s);
                   },
                   u"editDialog"_s, true});
    scenes.append({u"input about to be lost"_s,
                   [](LayoutStage &stage) {
                       stage.trigger(u"connect"_s);
                       stage.type(u"connectDialog"_s, u"field.name"_s, u"acme"_s);
                       QTest::keyClick(stage.dialog(u"connectDialog"_s), Qt::Key_Escape);
                   },
                   u"discardInput"_s});
    scenes.append({u"message"_s,
                   [](LayoutStage &stage) {
                       ApiError error;
                       error.kind = ApiError::Kind::Connect;
                       stage.window->say(u"acme"_s, error.text());
                   },
                   u"message"_s});
    scenes.append({u"locked"_s, &LayoutStage::lock, u"lockScreen"_s});
}

void addMenuDialogs(QList<LayoutScene> &scenes)
{
    const auto action = [&scenes](const QString &name, const QString &shows) {
        scenes.append({name, [name](LayoutStage &stage) { stage.trigger(name); }, shows});
    };
    action(u"preferences"_s, u"preferencesDialog"_s);
    action(u"about"_s, u"aboutDialog"_s);
    action(u"shortcuts"_s, u"shortcutsDialog"_s);
    action(u"help"_s, u"helpDialog"_s);
    scenes.append({u"updates"_s,
                   [](LayoutStage &stage) {
                       stage.world->releases.answer =
                           Release{.version = QVersionNumber(0, 2, 0),
                                   .page = QUrl(u"https://releases.example/keyturn/0.2.0"_s)};
                       stage.trigger(u"updates"_s);
                   },
                   u"updateDialog"_s});
    scenes.append({u"columns"_s,
                   [](LayoutStage &stage) {
                       stage.goTo(Kind::ServicePrincipalCredential);
                       stage.trigger(u"columns"_s);
                   },
                   u"menu.columns"_s});
    scenes.append({u"proxy login"_s,
                   [](LayoutStage &stage) {
                       Q_EMIT stage.world->proxyLogins.wanted(u"proxy.example.com:3128"_s, true);
                   },
                   u"proxyLoginDialog"_s});
}

void addBulkRevocation(QList<LayoutScene> &scenes)
{
    const auto revokeAll = [](LayoutStage &stage) {
        stage.window->goTo({.page = Place::Page::NeedsAttention});
        stage.window->findChild<QTableView *>(u"credentialsTable"_s)->selectAll();
        stage.trigger(u"revoke"_s);
    };
    scenes.append({u"revoke several"_s, revokeAll, u"bulkRevokeDialog"_s});
    scenes.append({u"several revoked"_s,
                   [revokeAll](LayoutStage &stage) {
                       ApiError refused;
                       refused.kind = ApiError::Kind::Forbidden;
                       refused.message = u"permission credentials.revoke is missing"_s;
                       stage.world->vendor.refuseRevoke = refused;
                       revokeAll(stage);
                       stage.click(u"bulkRevokeDialog"_s, u"button.ok"_s);
                       const auto *running = stage.dialog(u"bulkRevokeDialog"_s)->findChild<QProgressBar *>();
                       QTRY_VERIFY(!running->isVisible());
                   },
                   u"bulkRevokeDialog"_s, true});
}

void addConnectionDialogs(QList<LayoutScene> &scenes)
{
    scenes.append({u"first run"_s,
                   [](LayoutStage &stage) {
                       const QList<Profile> profiles = stage.world->profiles.all();
                       for (const Profile &profile : profiles) {
                           std::ignore = stage.world->profiles.remove(profile.id);
                       }
                       QTRY_VERIFY(stage.world->profiles.all().isEmpty());
                       stage.world->practice = false;
                       stage.openWindow();
                   },
                   QString(), true});
    scenes.append(
        {u"connect"_s, [](LayoutStage &stage) { stage.trigger(u"connect"_s); }, u"connectDialog"_s});
    scenes.append({u"connect elsewhere"_s,
                   [](LayoutStage &stage) {
                       stage.trigger(u"connect"_s);
                       stage.type(u"connectDialog"_s, u"field.clientId"_s,
                                  u"brave-otter-4711@keys.example.com/pcc"_s);
                   },
                   u"connectDialog"_s});
    const auto connection = [&scenes](const QString &name, const QString &button, const QString &shows) {
        scenes.append({name,
                       [button](LayoutStage &stage) {
                           stage.trigger(u"connections"_s);
                           if (!button.isEmpty()) {
                               stage.click(u"connectionsDialog"_s, button);
                           }
                       },
                       shows});
    };
    connection(u"connections"_s, {}, u"connectionsDialog"_s);
    connection(u"change connection"_s, u"button.edit"_s, u"connectDialog"_s);
    connection(u"remove connection"_s, u"button.remove"_s, u"confirmRemoval"_s);
}

void addOwnerDialogs(QList<LayoutScene> &scenes)
{
    const auto ownerAction = [&scenes](const QString &name, Kind kind, const QString &shows) {
        scenes.append({name,
                       [name, kind](LayoutStage &stage) {
                           stage.goTo(kind);
                           stage.showOwners();
                           stage.selectFirst(u"ownersTable"_s);
                           stage.trigger(name);
                       },
                       shows});
    };
    ownerAction(u"owner.new"_s, Kind::ServicePrincipalCredential, u"ownerDialog"_s);
    ownerAction(u"owner.rename"_s, Kind::ServicePrincipalCredential, u"ownerDialog"_s);
    ownerAction(u"owner.delete"_s, Kind::ServicePrincipalCredential, u"ownerDeletionDialog"_s);
    ownerAction(u"known.add"_s, Kind::ConnectorCredential, u"knownCredentialDialog"_s);
}

} // namespace

QList<LayoutScene> allLayoutScenes()
{
    QList<LayoutScene> scenes;
    addPages(scenes);
    addCredentialDialogs(scenes);
    addCustodyDialogs(scenes);
    addTroubledDialogs(scenes);
    addMenuDialogs(scenes);
    addBulkRevocation(scenes);
    addConnectionDialogs(scenes);
    addOwnerDialogs(scenes);
    return scenes;
}

} // namespace keyturn
