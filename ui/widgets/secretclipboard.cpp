// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secretclipboard.h"

#include "models/ports/platform.h"
#include "models/ports/settings.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int shortestSeconds = 5;
constexpr auto secretFormat = "text/plain"_L1;

/// Keeps the text in guarded memory and hands out a copy to each program that asks for it, as X11 and Wayland
/// do for every paste.
class SecretMimeData : public QMimeData
{
public:
    explicit SecretMimeData(QByteArrayView text)
        : m_text(Secret::copyOf(text))
    {
    }

    [[nodiscard]] QStringList formats() const override { return QMimeData::formats() << secretFormat; }

    [[nodiscard]] bool hasFormat(const QString &type) const override
    {
        return type == secretFormat || QMimeData::hasFormat(type);
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType wanted) const override
    {
        if (type != secretFormat) {
            return QMimeData::retrieveData(type, wanted);
        }
        const Secret::View view = m_text.view();
        return wanted == QMetaType::fromType<QByteArray>() ? QVariant(view.bytes().toByteArray())
                                                           : QVariant(QString::fromUtf8(view.bytes()));
    }

private:
    Secret m_text;
};

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

SecretClipboard::SecretClipboard(const Platform &platform, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_settings(settings)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::clipboardChanged);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::clearNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_secondsLeft == 0) {
            clearNow();
        }
    });
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp != nullptr && !m_digest.isEmpty() && holdsOurs()) {
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    }
}

void SecretClipboard::copy(const Secret &text)
{
    // One QMimeData belongs to one clipboard mode, and only CLIPBOARD gets one.
    QMimeData *data = nullptr;
    {
        const Secret::View view = text.view();
        data = new SecretMimeData(view.bytes());
        m_salt = freshSalt();
        m_digest = digest(view.bytes());
    }
    for (const auto &[type, bytes] : m_platform.passwordClipboardFormats()) {
        data->setData(type, bytes);
    }
    m_secondsLeft = std::max(shortestSeconds, m_settings.value(Settings::Key::ClipboardSeconds).toInt());
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_stuck = false;
    m_timer.start();
    Q_EMIT changed();
}

void SecretClipboard::clearNow()
{
    if (m_digest.isEmpty()) {
        return;
    }
    if (holdsOurs()) {
        m_clearing = true;
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
        m_clearing = false;
    }
    const Sight sight = look();
    if (sight == Sight::NotOurs) {
        forget();
        return;
    }
    m_timer.stop();
    m_secondsLeft = 0;
    m_stuck = sight == Sight::Ours;
    Q_EMIT changed();
}

bool SecretClipboard::holdsOurs() const
{
    if (m_digest.isEmpty()) {
        return false;
    }
    QString text = QGuiApplication::clipboard()->text(QClipboard::Clipboard);
    QByteArray bytes = text.toUtf8();
    const bool ours = digest(bytes) == m_digest;
    wipe(bytes);
    wipe(text);
    return ours;
}

SecretClipboard::Sight SecretClipboard::look() const
{
    if (holdsOurs()) {
        return Sight::Ours;
    }
    const bool sure = QGuiApplication::applicationState() == Qt::ApplicationActive ||
                      !QGuiApplication::clipboard()->text(QClipboard::Clipboard).isEmpty();
    return sure ? Sight::NotOurs : Sight::Unclear;
}

void SecretClipboard::tick()
{
    if (--m_secondsLeft <= 0) {
        clearNow();
        return;
    }
    Q_EMIT changed();
}

void SecretClipboard::clipboardChanged()
{
    // Our own copy announces itself too; only another text ends the countdown.
    if (!m_clearing && !m_digest.isEmpty() && look() == Sight::NotOurs) {
        forget();
    }
}

void SecretClipboard::forget()
{
    m_timer.stop();
    m_secondsLeft = 0;
    m_stuck = false;
    m_salt.clear();
    m_digest.clear();
    Q_EMIT changed();
}

QByteArray SecretClipboard::digest(QByteArrayView text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(text);
    return hash.result();
}

} // namespace keyturn
