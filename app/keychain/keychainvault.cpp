// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain/keychainvault.h"

#include "app/keychain/keychainjobs.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <sodium.h>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Within it a service that is alive says why it does not go on.
constexpr auto patienceForReason = std::chrono::seconds(2);

/// Texts of the templates, whose own tr() would have no class for the translators.
struct KeychainVaultText
{
    Q_DECLARE_TR_FUNCTIONS(KeychainVault)
};

QByteArray randomHex()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return bytes.toHex();
}

} // namespace

KeychainVault::KeychainVault(const QString &application, std::chrono::milliseconds patience, QObject *parent)
    : SecretVault(parent)
    , m_application(application)
    , m_patience(patience)
    , m_jobs(new KeychainJobs(this))
{
    connect(m_jobs, &KeychainJobs::idle, this, &KeychainVault::announceIdle);
}

KeychainVault::~KeychainVault() = default;

KeychainItem KeychainVault::itemOf(const QString &key) const
{
    return {secretservicestate::serviceOf(m_application), m_application + u'/' + key};
}

VaultCall<void> *KeychainVault::probe()
{
    const auto startedBefore = m_jobs->started();
    // A key of its own, since several probes may be under way.
    const KeychainItem item = itemOf(u"probe/"_s + QString::fromLatin1(randomHex()));
    auto *probed = new VaultCall<void>(this);
    writeVerified(item, Secret::take(randomHex()))
        ->then(this, [this, item, probed](const Result<void, VaultError> &written) {
            if (!written && written.error().kind != VaultError::Kind::Mismatch) {
                probed->end(written);
                return;
            }
            // Also where nobody waits for the outcome any more: a late canary must not stay behind.
            m_jobs->erase(item)->then(probed, [probed, written](const Result<void, VaultError> &erased) {
                probed->end(written ? erased : written);
            });
        });
    return withPatience(probed, startedBefore);
}

VaultCall<void> *KeychainVault::put(const QString &key, const Secret &secret)
{
    if (secret.isEmpty()) {
        return VaultCall<void>::ended(
            std::unexpected(VaultError{VaultError::Kind::Other, tr("There is nothing to keep.")}), this);
    }
    const auto startedBefore = m_jobs->started();
    remember(key);
    return withPatience(writeVerified(itemOf(key), secret), startedBefore);
}

VaultCall<Secret> *KeychainVault::get(const QString &key)
{
    const auto startedBefore = m_jobs->started();
    return withPatience(m_jobs->read(itemOf(key)), startedBefore);
}

VaultCall<void> *KeychainVault::remove(const QString &key)
{
    const auto startedBefore = m_jobs->started();
    auto *removed = new VaultCall<void>(this);
    m_jobs->erase(itemOf(key))->then(this, [this, key, removed](const Result<void, VaultError> &erased) {
        if (erased) {
            forget(key);
        }
        removed->end(erased);
    });
    return withPatience(removed, startedBefore);
}

QString KeychainVault::placeName() const
{
    return secretservicestate::placeName();
}

bool KeychainVault::rememberKeysIn(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    // Stale is a lock whose process is gone, however long a run takes.
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        return false;
    }
    m_keysLock = std::move(lock);
    m_keysFile = path;
    if (QFile file(path); file.open(QFile::ReadOnly)) {
        const QStringList left = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        m_ownKeys.unite(QSet(left.begin(), left.end()));
    }
    writeKeys();
    return true;
}

void KeychainVault::remember(const QString &key)
{
    if (!m_ownKeys.contains(key)) {
        m_ownKeys.insert(key);
        writeKeys();
    }
}

void KeychainVault::forget(const QString &key)
{
    if (m_ownKeys.remove(key)) {
        writeKeys();
    }
}

void KeychainVault::writeKeys() const
{
    if (m_keysFile.isEmpty()) {
        return;
    }
    if (m_ownKeys.isEmpty()) {
        QFile::remove(m_keysFile);
        return;
    }
    // A file that cannot be written costs no secret, only the tidying up after a killed run.
    QFile file(m_keysFile + ".new"_L1);
    if (file.open(QFile::WriteOnly) &&
        file.write(QStringList(m_ownKeys.begin(), m_ownKeys.end()).join(u'\n').toUtf8()) >= 0) {
        file.close();
        std::error_code ignored;
        std::filesystem::rename(file.fileName().toStdU16String(), m_keysFile.toStdU16String(), ignored);
    }
}

VaultCall<void> *KeychainVault::removeOwnItems()
{
    if (m_ownKeys.isEmpty()) {
        return VaultCall<void>::ended({}, this);
    }

    struct Progress
    {
        qsizetype left;
        Result<void, VaultError> result;
    };

    auto *all = new VaultCall<void>(this);
    auto progress = std::make_shared<Progress>(m_ownKeys.size());
    const auto keys = m_ownKeys;
    for (const auto &key : keys) {
        remove(key)->then(all, [all, progress](const Result<void, VaultError> &removed) {
            if (!removed) {
                progress->result = removed;
            }
            if (--progress->left == 0) {
                all->end(progress->result);
            }
        });
    }
    return all;
}

bool KeychainVault::isIdle() const
{
    return m_open == 0 && m_jobs->finished() == m_jobs->started();
}

void KeychainVault::announceIdle()
{
    if (isIdle()) {
        Q_EMIT idle();
    }
}

VaultCall<void> *KeychainVault::writeVerified(const KeychainItem &item, const Secret &secret)
{
    auto *call = new VaultCall<void>(this);
    const Secret::View view = secret.view();
    auto expected = std::make_shared<const Secret>(Secret::copyOf(view.bytes()));
    m_jobs->write(item, secret)
        ->then(call, [this, item, call, expected](const Result<void, VaultError> &written) {
            if (!written) {
                call->end(written);
                return;
            }
            m_jobs->read(item)->then(call, [call, expected](const Result<Secret, VaultError> &back) {
                if (back && back->equals(*expected)) {
                    call->end({});
                } else if (back || back.error().kind == VaultError::Kind::NotFound) {
                    call->fail({VaultError::Kind::Mismatch, {}});
                } else {
                    call->fail(back.error());
                }
            });
        });
    return call;
}

template<class T>
VaultCall<T> *KeychainVault::withPatience(VaultCall<T> *inner, quint64 startedBefore)
{
    auto *call = new VaultCall<T>(this);
    ++m_open;
    connect(inner, &QObject::destroyed, this, [this] {
        --m_open;
        announceIdle();
    });
    forward(inner, call);
    QTimer::singleShot(m_patience, call, [this, call, startedBefore] { giveUp(call, startedBefore); });
    return call;
}

template<class T>
void KeychainVault::giveUp(VaultCall<T> *call, quint64 startedBefore)
{
    VaultError error{VaultError::Kind::Timeout, {}};
    if (m_jobs->finished() < startedBefore) {
        error.message = KeychainVaultText::tr(
            "An earlier request still waits for the keychain, and no other is served before it.");
    }
    // A service that is alive lets us wait for somebody's answer; one that hangs has to be restarted.
    secretservicestate::requireOpen(itemOf({}), call, patienceForReason)
        ->then(call, [call, error](const Result<void, VaultError> &open) mutable {
            if (!open) {
                error.kind = open.error().kind;
            }
            call->fail(error);
        });
}

} // namespace keyturn
