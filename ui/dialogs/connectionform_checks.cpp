// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/clientid.h"
#include "models/operations/profiles.h"
#include "models/ports/connectioncheck.h"
#include "ui/dialogs/connectionform.h"
#include "ui/widgets/fieldbox.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace keyturn {

QList<FieldBox *> ConnectionForm::boxes() const
{
    return {m_nameBox, m_urlBox, m_clientIdBox, m_secretBox, m_consentBox, m_caFileBox};
}

bool ConnectionForm::inputIsAcceptable()
{
    FieldBox *first = nullptr;
    for (FieldBox *box : boxes()) {
        check(box);
        if (first == nullptr && !box->problem().isEmpty()) {
            first = box;
        }
    }
    if (first != nullptr) {
        first->editor()->setFocus(Qt::OtherFocusReason);
    }
    return first == nullptr;
}

void ConnectionForm::check(FieldBox *box)
{
    box->setProblem(problemWith(box));
}

QString ConnectionForm::problemWith(const FieldBox *box) const
{
    if (box->isHidden()) {
        return {};
    }
    if (box == m_nameBox) {
        return problemWithName();
    }
    if (box == m_urlBox) {
        return problemWithApiRoot(typedUrl());
    }
    if (box == m_clientIdBox) {
        return problemWithClientId();
    }
    if (box == m_secretBox) {
        return problemWithSecret();
    }
    if (box == m_consentBox) {
        return m_consent->isChecked() ? QString()
                                      : tr("Say that you mean this host, or correct the fields above.");
    }
    return problemWithCaFile();
}

QString ConnectionForm::problemWithCaFile() const
{
    const QString path = m_caFile->text().trimmed();
    if (path.isEmpty()) {
        return {};
    }
    const auto described = m_context.connectionCheck.describeCaFile(path);
    return described ? QString() : described.error();
}

QString ConnectionForm::problemWithName() const
{
    const QString name = profile().name;
    if (name.isEmpty()) {
        return tr("Name the connection.");
    }
    return isTaken(name) ? tr("Another connection has this name.") : QString();
}

bool ConnectionForm::isTaken(const QString &name) const
{
    return std::ranges::any_of(m_context.profiles.all(), [&](const Profile &other) {
        return other.id != m_id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString ConnectionForm::problemWithClientId() const
{
    if (vendor() == Vendor::Confidence) {
        const QString typed = m_clientId->text().trimmed();
        const bool blank = std::ranges::any_of(typed, [](QChar c) { return c.isSpace(); });
        return typed.isEmpty() ? tr("Enter the client ID.")
               : blank         ? tr("The client ID contains white space. Paste it again, alone.")
                               : QString();
    }
    const auto id = ClientId::parse(m_clientId->text());
    return id ? QString() : id.error();
}

QString ConnectionForm::problemWithSecret() const
{
    const Secret typed = secret();
    if (typed.isEmpty()) {
        if (keepsStoredSecret()) {
            return {};
        }
        return m_existing && m_existing->clientId == profile().clientId
                   ? tr("Enter the secret again: the stored one goes nowhere else, and in no other way, than "
                        "it did until now.")
                   : tr("Enter the secret that belongs to the client ID.");
    }
    return m_context.connectionCheck.problemWithSecret(profile(), typed);
}

bool ConnectionForm::keepsStoredSecret() const
{
    const Profile typed = profile();
    return m_existing && m_existing->clientId == typed.clientId && m_existing->apiRoot == typed.apiRoot &&
           m_existing->tokenUrl == typed.tokenUrl && m_existing->signIn == typed.signIn;
}

} // namespace keyturn
