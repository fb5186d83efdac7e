// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/kill/chain.h"

#include "models/operations/custody.h"
#include "models/operations/editoperation.h"
#include "models/operations/operations.h"
#include "models/operations/refreshes.h"

using namespace Qt::StringLiterals;

namespace keyturn::test {

Chain::Chain(const UiContext &with, Task task, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_task(std::move(task))
{
}

void Chain::start()
{
    connect(&m_with.refreshes, &Refreshes::finished, this, [this](const ProfileId &profile) {
        if (profile == m_task.owner.profile && !std::exchange(m_started, true)) {
            next();
        }
    });
}

void Chain::next()
{
    if (m_done == m_task.steps.size()) {
        Q_EMIT finished({});
        return;
    }
    if (m_done + 1 == m_task.steps.size()) {
        Q_EMIT lastStepBegins();
    }
    run(m_task.steps.at(m_done));
}

void Chain::run(Step step)
{
    switch (step) {
    case Step::CreateOwner:
        createOwner();
        break;
    case Step::Mint:
        mint(request());
        break;
    case Step::MintRestricted: {
        MintRequest restricted = request();
        restricted.fields.set(Field::SourceRanges, QStringList{u"10.0.0.0/8"_s});
        mint(restricted);
        break;
    }
    case Step::Replace:
        replace();
        break;
    case Step::Edit:
        edit();
        break;
    case Step::Keep:
        endWith(m_with.custody.keep(m_operation));
        break;
    case Step::HandOver:
        endWith(m_with.custody.handOver(m_operation));
        break;
    case Step::Discard:
        endWith(m_with.custody.discard(m_operation));
        break;
    case Step::Revoke:
        endWith(m_with.operations.revoke(m_credential));
        break;
    case Step::DeleteOwner:
        endWith(m_with.operations.removeOwner(m_task.owner));
        break;
    }
}

void Chain::createOwner()
{
    m_with.operations.createOwner(m_task.owner.profile, m_task.owner.kind, m_task.name)
        ->then(this, [this](const Result<Owner> &created) {
            if (created) {
                m_task.owner = created->ref;
            }
            end(created ? QString() : created.error().text());
        });
}

MintRequest Chain::request() const
{
    MintRequest request;
    request.owner = m_task.owner;
    request.ownerName = u"the owner"_s;
    if (m_task.owner.kind != Kind::ConnectorCredential) {
        request.fields.set(Field::DisplayName, m_task.name);
    }
    return request;
}

void Chain::mint(const MintRequest &request)
{
    const auto prepared = m_with.operations.mint(request);
    if (!prepared) {
        end(prepared.error());
        return;
    }
    m_operation = (*prepared)->id();
    connect(*prepared, &MintOperation::finished, this, [this] {
        const JournalEntry *entry = m_with.custody.find(m_operation);
        const bool isHeld = entry != nullptr && hasSecret(*entry);
        m_credential = isHeld ? entry->credential : CredentialRef();
        end(isHeld ? QString() : u"no secret is held"_s);
    });
    // Nobody is there to decide.
    connect(*prepared, &MintOperation::vaultUnavailable, this,
            [this](const VaultError &error) { end(error.text()); });
    (*prepared)->start();
}

void Chain::replace()
{
    m_with.operations.draftReplacement(m_credential)
        ->then(this, [this](const Result<ReplacementDraft> &draft) {
            if (!draft) {
                end(draft.error().text());
                return;
            }
            MintRequest request = draft->request;
            request.fields.set(Field::DisplayName, QString(m_task.name + u" anew"));
            mint(request);
        });
}

void Chain::edit()
{
    EditOperation *operation = m_with.operations.edit(m_credential);
    connect(operation, &EditOperation::loaded, operation, [this, operation] {
        FieldValues changes;
        changes.set(Field::DisplayName, QString(m_task.name + u" edited"));
        operation->save(changes);
    });
    connect(operation, &EditOperation::failed, operation, &EditOperation::close);
    connect(operation, &EditOperation::outcomeUnknown, operation, &EditOperation::close);
    connect(operation, &EditOperation::finished, this, [this] { end({}); });
    operation->start();
}

template<class T, class E>
void Chain::endWith(Call<T, E> *call)
{
    call->then(this, [this](const Result<T, E> &result) {
        if constexpr (std::is_same_v<E, ApiError>) {
            end(result ? QString() : result.error().text());
        } else {
            end(result ? QString() : result.error().text);
        }
    });
}

void Chain::end(const QString &problem)
{
    if (!problem.isEmpty()) {
        Q_EMIT finished(problem);
        return;
    }
    ++m_done;
    next();
}

} // namespace keyturn::test
