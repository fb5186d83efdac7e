// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainjobs.h"

#include <qt6keychain/keychain.h>

#include <sodium.h>

#include <utility>

namespace keyturn {

namespace {

VaultError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return VaultError::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return VaultError::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return VaultError::Kind::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return VaultError::Kind::Other;
}

VaultError errorOf(const QKeychain::Job &job)
{
    const auto kind = kindOf(job.error());
    return {kind, kind == VaultError::Kind::NotFound ? QString() : job.errorString()};
}

/// Takes the bytes that a job has read, and wipes the job's own copy as well: it shares its array with us.
Secret takeResult(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray bytes = job.binaryData();
    Secret secret = Secret::copyOf(bytes);
    if (!bytes.isEmpty()) {
        sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    return secret;
}

/// Goes on with `next` if the keychain is open, and else fails `call` with what is wrong with it. Of a locked
/// keychain "not found", and "deleted" too, may mean nothing; and what was locked when a job asked may have
/// been opened since. Only what an open one says twice is true.
template<class T>
void onceOpen(VaultCall<T> *call, const KeychainItem &item, std::function<void()> next)
{
    secretservicestate::requireOpen(item, call)
        ->then(call, [call, next = std::move(next)](const Result<void, VaultError> &open) {
            if (open) {
                next();
            } else {
                call->fail(open.error());
            }
        });
}

/// Fails `call`: with what the keychain says of its state, if that is the trouble, else with `error`.
template<class T>
void failAsOpenOrNot(VaultCall<T> *call, const KeychainItem &item, const VaultError &error)
{
    onceOpen(call, item, [call, error] { call->fail(error); });
}

} // namespace

KeychainJobs::KeychainJobs(QObject *parent)
    : QObject(parent)
{
    secretservicestate::whenServiceChanges(this, [this] { m_sessionIsStale = true; });
}

void KeychainJobs::start(QKeychain::Job *job, const KeychainItem &item, Done done)
{
    if (m_finished == m_started && std::exchange(m_sessionIsStale, false)) {
        secretservicestate::renewSession();
    }
    // A job must neither be deleted while it runs nor be parented to what may die: it crashes. It deletes
    // itself.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(item.key);
    connect(job, &QKeychain::Job::finished, this, [this, done = std::move(done)](QKeychain::Job *finished) {
        ++m_finished;
        m_sessionIsStale = m_sessionIsStale || (finished->error() != QKeychain::NoError &&
                                                finished->error() != QKeychain::EntryNotFound);
        done(*finished);
        if (m_finished == m_started) {
            Q_EMIT idle();
        }
    });
    ++m_started;
    job->start();
}

VaultCall<void> *KeychainJobs::write(const KeychainItem &item, const Secret &secret)
{
    auto *call = new VaultCall<void>(this);
    auto *job = new QKeychain::WritePasswordJob(item.service);
    {
        // Text, never binary: what was once written as text reads as that text for ever.
        const Secret::View view = secret.view();
        QString text = QString::fromUtf8(view.bytes());
        job->setTextData(text);
        wipe(text);
    }
    start(job, item, [call = QPointer(call), item](const QKeychain::Job &finished) {
        if (!call) {
            return;
        }
        if (finished.error() == QKeychain::NoError) {
            call->end({});
        } else {
            failAsOpenOrNot(call.get(), item, errorOf(finished));
        }
    });
    return call;
}

VaultCall<Secret> *KeychainJobs::read(const KeychainItem &item)
{
    auto *call = new VaultCall<Secret>(this);
    read(item, call, true);
    return call;
}

void KeychainJobs::read(const KeychainItem &item, VaultCall<Secret> *call, bool again)
{
    auto *job = new QKeychain::ReadPasswordJob(item.service);
    start(job, item, [this, call = QPointer(call), item, job, again](const QKeychain::Job &finished) {
        Secret secret = takeResult(*job);
        if (!call) {
            return;
        }
        if (finished.error() == QKeychain::EntryNotFound && again) {
            onceOpen(call.get(), item, [this, call = call.get(), item] { read(item, call, false); });
        } else if (finished.error() != QKeychain::NoError) {
            failAsOpenOrNot(call.get(), item, errorOf(finished));
        } else if (secret.isEmpty()) {
            // Nothing empty is ever written; KWallet answers so where reading failed.
            call->fail({VaultError::Kind::Mismatch, {}});
        } else {
            call->end(std::move(secret));
        }
    });
}

VaultCall<void> *KeychainJobs::erase(const KeychainItem &item)
{
    auto *call = new VaultCall<void>(this);
    erase(item, call, true);
    return call;
}

void KeychainJobs::erase(const KeychainItem &item, VaultCall<void> *call, bool again)
{
    start(new QKeychain::DeletePasswordJob(item.service), item,
          [this, call = QPointer(call), item, again](const QKeychain::Job &finished) {
              if (!call) {
                  return;
              }
              const bool gone =
                  finished.error() == QKeychain::NoError || finished.error() == QKeychain::EntryNotFound;
              if (!gone) {
                  failAsOpenOrNot(call.get(), item, errorOf(finished));
                  return;
              }
              onceOpen(call.get(), item, [this, call = call.get(), item, again] {
                  again ? erase(item, call, false) : call->end({});
              });
          });
}

} // namespace keyturn
