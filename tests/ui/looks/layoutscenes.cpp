// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/looks/layoutscenes.h"

#include "ui/dialogs/credentialflows.h"

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
        scenes.append({token + u" create"_s, [kind](LayoutStage &stage) { stage.create(kind); }});
        scenes.append({token + u" rotate"_s,
                       [kind](LayoutStage &stage) { stage.flows().rotate(PageWorld::credential(kind)); }});
        scenes.append({token + u" revoke"_s, [kind](LayoutStage &stage) {
                           stage.world->remembering.setValue(Settings::Key::RevokeByName, true);
                           stage.flows().revoke(PageWorld::credential(kind));
                           stage.world->remembering.setValue(Settings::Key::RevokeByName, false);
                       }});
        if (descriptor.can(Verb::Update)) {
            scenes.append({token + u" edit"_s,
                           [kind](LayoutStage &stage) { stage.flows().edit(PageWorld::credential(kind)); }});
        }
    }
}

void addCustodyDialogs(QList<LayoutScene> &scenes)
{
    scenes.append({u"reveal"_s, &LayoutStage::reveal, true});
    scenes.append({u"discard"_s,
                   [](LayoutStage &stage) {
                       stage.reveal();
                       stage.click(u"revealDialog"_s, u"button.discard"_s);
                   },
                   true});
    scenes.append({u"reveal from memory"_s,
                   [](LayoutStage &stage) {
                       stage.world->durable.locked = true;
                       stage.create(Kind::ServicePrincipalCredential);
                       stage.typeName(u"createDialog"_s, u"prod-ci"_s);
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   },
                   true});
    scenes.append({u"unknown outcome"_s, &LayoutStage::loseAnAnswer, true});
    scenes.append({u"settle"_s,
                   [](LayoutStage &stage) {
                       stage.loseAnAnswer();
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   },
                   true});
}

void addTroubledDialogs(QList<LayoutScene> &scenes)
{
    scenes.append({u"refused sign-in"_s,
                   [](LayoutStage &stage) {
                       ApiError refused;
                       refused.kind = ApiError::Kind::Unauthorized;
                       refused.message = u"invalid_client: the assertion is signed with another key"_s;
                       stage.world->vendor.refuseMint = refused;
                       stage.create(Kind::ServicePrincipalCredential);
                       stage.typeName(u"createDialog"_s, u"prod-ci"_s);
                       stage.click(u"createDialog"_s, u"button.ok"_s);
                   },
                   true});
    scenes.append({u"conflict"_s,
                   [](LayoutStage &stage) {
                       const CredentialRef ref = PageWorld::credential(Kind::PersonalClient);
                       stage.flows().edit(ref);
                       stage.typeName(u"editDialog"_s, u"-2"_s);
                       stage.world->vendor.find(ref)->fields.set(Field::DisplayName, u"renamed elsewhere"_s);
                       stage.click(u"editDialog"_s, u"button.ok"_s);
                   },
                   true});
}

void addMenuDialogs(QList<LayoutScene> &scenes)
{
    scenes.append({u"revoke several"_s, [](LayoutStage &stage) {
                       stage.window->goTo({.page = Place::Page::NeedsAttention});
                       stage.window->findChild<QTableView *>(u"credentialsTable"_s)->selectAll();
                       stage.trigger(u"revoke"_s);
                   }});
    const auto action = [&scenes](const QString &name) {
        scenes.append({name, [name](LayoutStage &stage) { stage.trigger(name); }});
    };
    action(u"preferences"_s);
    action(u"connect"_s);
    action(u"connections"_s);
    action(u"about"_s);
    scenes.append({u"updates"_s, [](LayoutStage &stage) {
                       stage.world->releases.answer =
                           Release{.version = QVersionNumber(0, 2, 0),
                                   .page = QUrl(u"https://releases.example/keyturn/0.2.0"_s)};
                       stage.trigger(u"updates"_s);
                   }});
    action(u"shortcuts"_s);
    action(u"help"_s);
    scenes.append({u"columns"_s, [](LayoutStage &stage) {
                       stage.goTo(Kind::ServicePrincipalCredential);
                       stage.trigger(u"columns"_s);
                   }});
    scenes.append({u"proxy login"_s, [](LayoutStage &stage) {
                       Q_EMIT stage.world->proxyLogins.wanted(u"proxy.example.com:3128"_s, true);
                   }});
    scenes.append({u"message"_s, [](LayoutStage &stage) {
                       ApiError error;
                       error.kind = ApiError::Kind::Connect;
                       stage.window->say(u"acme"_s, error.text());
                   }});
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
                   true});
    scenes.append({u"change connection"_s, [](LayoutStage &stage) {
                       stage.trigger(u"connections"_s);
                       stage.click(u"connectionsDialog"_s, u"button.edit"_s);
                   }});
    scenes.append({u"remove connection"_s, [](LayoutStage &stage) {
                       stage.trigger(u"connections"_s);
                       stage.click(u"connectionsDialog"_s, u"button.remove"_s);
                   }});
}

void addOwnerDialogs(QList<LayoutScene> &scenes)
{
    const auto ownerAction = [&scenes](const QString &name, Kind kind) {
        scenes.append({name, [name, kind](LayoutStage &stage) {
                           stage.goTo(kind);
                           stage.showOwners();
                           stage.selectFirst(u"ownersTable"_s);
                           stage.trigger(name);
                       }});
    };
    ownerAction(u"owner.new"_s, Kind::ServicePrincipalCredential);
    ownerAction(u"owner.rename"_s, Kind::ServicePrincipalCredential);
    ownerAction(u"owner.delete"_s, Kind::ServicePrincipalCredential);
    ownerAction(u"known.add"_s, Kind::ConnectorCredential);
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
    addConnectionDialogs(scenes);
    addOwnerDialogs(scenes);
    return scenes;
}

} // namespace keyturn
