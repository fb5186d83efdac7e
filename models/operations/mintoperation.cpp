// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/mintoperation.h"

#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/inventory/inventory.h"
#include "models/operations/custody.h"
#include "models/operations/restrictions.h"
#include "models/ports/clock.h"
#include "models/ports/inventorystore.h"

namespace keyturn {

MintOperation::MintOperation(const Collaborators &with, OperationId id, OperationVerb verb,
                             MintRequest request, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_request(std::move(request))
{
    m_entry.id = std::move(id);
    m_entry.verb = verb;
    m_entry.owner = m_request.owner;
    m_entry.ownerName = m_request.ownerName;
    m_entry.displayName = m_request.fields.text(Field::DisplayName);
    m_entry.replaces = m_request.replaces;
    m_entry.asked = restrictionsIn(m_request.owner.kind, m_request.fields);
    if (m_entry.displayName.isEmpty()) {
        m_entry.displayName = m_request.ownerName;
    }
}

void MintOperation::start()
{
    if (descriptorOf(m_request.owner.kind).ownOnly || begin()) {
        signIn();
    }
}

bool MintOperation::begin()
{
    m_begun = m_with.custody.beginMint(m_request.owner);
    if (!m_begun) {
        refuse(ApiError::local(alreadyMinting(m_request)));
    }
    return m_begun;
}

void MintOperation::cancel()
{
    if (m_sent || m_cancelled) {
        return;
    }
    m_cancelled = true;
    if (m_step == Step::AwaitingVaultDecision) {
        refuse(ApiError::cancelled());
    }
}

void MintOperation::probeAgain()
{
    if (m_step == Step::AwaitingVaultDecision) {
        probe();
    }
}

void MintOperation::goOnInMemory()
{
    if (m_step == Step::AwaitingVaultDecision) {
        m_inMemory = true;
        noteExisting();
    }
}

void MintOperation::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged(step);
}

bool MintOperation::stopIfCancelled()
{
    if (m_cancelled) {
        refuse(ApiError::cancelled());
    }
    return m_cancelled;
}

void MintOperation::signIn()
{
    enter(Step::SigningIn);
    m_with.session->credentials().authorize()->then(this, [this](Result<void> authorized) {
        if (!authorized) {
            refuse(authorized.error());
        } else if (!stopIfCancelled()) {
            m_begun ? probe() : resolveOwner();
        }
    });
}

void MintOperation::resolveOwner()
{
    m_with.session->lookups().identity()->then(this, [this](const Result<Identity> &identity) {
        if (!identity) {
            refuse(identity.error());
        } else if (!stopIfCancelled()) {
            takeOwner(*identity);
        }
    });
}

void MintOperation::takeOwner(const Identity &identity)
{
    OwnerRef &owner = m_request.owner;
    if (!owner.id.isEmpty() && !identity.userId.isEmpty() && owner.id != identity.userId) {
        refuse(ApiError::local(
            //: %1 the name of a user.
            tr("Nothing was sent: only %1 can make one for itself.").arg(inSentence(m_request.ownerName))));
        return;
    }
    if (identity.userId.isEmpty()) {
        noteIncomplete(tr("The vendor does not say whom this connection signs in as."));
    } else {
        owner.id = identity.userId;
    }
    m_entry.owner = owner;
    if (begin()) {
        probe();
    }
}

void MintOperation::probe()
{
    enter(Step::ProbingVault);
    m_with.durable.probe()->then(this, [this](Result<void, VaultError> probed) {
        if (stopIfCancelled()) {
            return;
        }
        if (probed) {
            noteExisting();
            return;
        }
        enter(Step::AwaitingVaultDecision);
        Q_EMIT vaultUnavailable(probed.error());
    });
}

void MintOperation::noteExisting()
{
    enter(Step::NotingExisting);
    if (!descriptorOf(m_request.owner.kind).listed) {
        const auto &known = m_with.inventory.credentials();
        for (int row = 0; row < known.count(); ++row) {
            if (known.at(row).ref.owner == m_request.owner) {
                m_entry.idsBefore << known.at(row).ref.id;
            }
        }
        writeIntent();
        return;
    }
    const auto sink = [this](const QList<Credential> &page) {
        for (const Credential &credential : page) {
            m_entry.idsBefore << credential.ref.id;
        }
    };
    m_with.session->credentials().list(m_request.owner, sink)->then(this, [this](Result<ListEnd> listed) {
        if (!listed) {
            refuse(listed.error());
        } else if (!stopIfCancelled()) {
            if (!listed->complete) {
                noteIncomplete(listed->note);
            }
            writeIntent();
        }
    });
}

void MintOperation::noteIncomplete(const QString &why)
{
    m_incomplete =
        tr("What existed before could not all be listed, so a new one cannot be told from an old one. %1")
            .arg(why);
    m_entry.idsBefore << andOthers.toString();
    m_entry.note = m_incomplete;
}

QString MintOperation::noteOf(const QString &text) const
{
    QStringList parts{text, m_incomplete};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void MintOperation::writeIntent()
{
    enter(Step::WritingIntent);
    m_entry.state = OperationState::Intended;
    m_entry.vaultItem = !m_inMemory;
    m_entry.intendedAt = m_with.clock.now();
    m_with.custody.record(m_entry)->then(this, [this](StoreResult<void> recorded) {
        if (!recorded) {
            refuse(Custody::notSent(recorded.error()));
            return;
        }
        if (stopIfCancelled()) {
            return;
        }
        m_entry.state = OperationState::Sent;
        m_entry.sentAt = m_with.clock.now();
        m_with.custody.record(m_entry)->then(this, [this](StoreResult<void> sent) {
            if (!sent) {
                refuse(Custody::notSent(sent.error()));
            } else if (!stopIfCancelled()) {
                send();
            }
        });
    });
}

void MintOperation::send()
{
    enter(Step::Sending);
    m_sent = true;
    m_with.session->credentials().mint(m_request)->then(
        this, [this](Result<Minted> answer) { answered(std::move(answer)); });
}

void MintOperation::answered(Result<Minted> answer)
{
    if (answer) {
        hold(std::move(*answer));
        return;
    }
    const ApiError &error = answer.error();
    if (!error.serverMayHaveActed) {
        refuse(error);
        return;
    }
    m_entry.state = OperationState::Unknown;
    m_entry.vaultItem = false;
    m_entry.note = noteOf(error.cause());
    m_with.custody.record(m_entry)->then(this, [this, error](StoreResult<void>) {
        Q_EMIT outcomeUnknown(error);
        finish();
    });
}

void MintOperation::hold(Minted minted)
{
    enter(Step::Storing);
    m_minted = std::move(minted);
    m_entry.credential = m_minted.credential.ref;
    m_entry.owner = m_minted.credential.ref.owner;
    m_entry.clientId = m_minted.credential.clientId();
    m_entry.tokenUrl = m_minted.tokenUrl;
    m_entry.state = OperationState::Received;
    // At once, and side by side: the secret must not wait for the disk. If the program dies now, recovery
    // looks in the vault under the operation's ID, whatever the journal had time to say.
    m_with.custody.record(m_entry)->then(this, [this](StoreResult<void> recorded) {
        m_receivedRecorded = true;
        if (!recorded) {
            m_problem = recorded.error().text;
        }
        recordHeldWhenStored();
    });
    SecretVault &vault = m_inMemory ? m_with.memory : m_with.durable;
    vault.put(m_entry.vaultKey(), m_minted.secret)->then(this, [this](Result<void, VaultError> kept) {
        if (!kept && !m_inMemory) {
            holdInMemory(kept.error());
            return;
        }
        m_stored = true;
        recordHeldWhenStored();
    });
}

void MintOperation::holdInMemory(const VaultError &error)
{
    m_inMemory = true;
    m_problem = error.text();
    m_with.memory.put(m_entry.vaultKey(), m_minted.secret)->then(this, [this](Result<void, VaultError>) {
        m_stored = true;
        recordHeldWhenStored();
    });
}

void MintOperation::recordHeldWhenStored()
{
    if (!m_stored || !m_receivedRecorded) {
        return;
    }
    m_minted.secret = Secret();
    m_entry.state = m_inMemory ? OperationState::HeldInMemory : OperationState::Held;
    m_entry.note = noteOf(m_problem);
    m_with.custody.record(m_entry)->then(this, [this](StoreResult<void> recorded) {
        if (!recorded && m_problem.isEmpty()) {
            m_problem = recorded.error().text;
        }
        remember(m_minted.credential);
        Q_EMIT secretHeld(m_problem);
        readBackCredential();
    });
}

void MintOperation::remember(const Credential &credential)
{
    if (!credential.ref.isNull()) {
        takeForMade(credential, m_with.custody, m_with.inventory, m_with.store);
    }
}

void MintOperation::takeForMade(const Credential &credential, Custody &custody, Inventory &inventory,
                                InventoryStore &store)
{
    inventory.upsertCredentials({credential});
    if (!descriptorOf(credential.kind()).listed) {
        // The operation may be gone by then; what the vendor does not list must not be lost without a word.
        store.remember(credential)
            ->then(&custody, [&custody, id = credential.ref.id](const StoreResult<void> &remembered) {
                if (!remembered) {
                    custody.report(tr("The ID %1 could not be noted; the vendor has no list of these. %2")
                                       .arg(id, remembered.error().text));
                }
            });
    }
}

void MintOperation::readBackCredential()
{
    enter(Step::ReadingBack);
    if (m_entry.credential.isNull()) {
        noteUnread(tr("The vendor's answer named no ID."));
        return;
    }
    m_with.session->credentials().get(m_entry.credential)->then(this, [this](Result<Credential> made) {
        if (made) {
            remember(*made);
            Q_EMIT readBack(m_with.custody.compare(m_entry.id, *made), QString());
            finish();
        } else {
            noteUnread(made.error().text());
        }
    });
}

void MintOperation::noteUnread(const QString &why)
{
    m_with.custody.annotate(m_entry.id, tr("It could not be read back after it was made. %1").arg(why));
    Q_EMIT readBack({}, why);
    finish();
}

void MintOperation::refuse(const ApiError &error)
{
    const bool intended = m_entry.intendedAt.isValid();
    if (!intended) {
        Q_EMIT refused(error);
        finish();
        return;
    }
    m_entry.state = OperationState::Refused;
    m_entry.vaultItem = false;
    m_entry.note = error.text();
    m_with.custody.record(m_entry)->then(this, [this, error](StoreResult<void>) {
        Q_EMIT refused(error);
        finish();
    });
}

bool MintOperation::isOutcomeUnrecorded() const
{
    return m_step >= Step::WritingIntent && m_step < Step::ReadingBack;
}

QString MintOperation::alreadyMinting(const MintRequest &request)
{
    return tr("Another credential of %1 is being created. Wait until it is done.")
        .arg(inSentence(request.ownerName));
}

void MintOperation::finish()
{
    if (m_begun) {
        m_with.custody.endMint(m_request.owner);
    }
    enter(Step::Finished);
    Q_EMIT finished();
    deleteLater();
}

} // namespace keyturn
