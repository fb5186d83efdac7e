// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace keyturn {

class Platform;
class Settings;

/// Puts a secret on the clipboard for a while. Marked as a password for clipboard managers; cleared after a
/// countdown and when the program quits, but only if the clipboard still holds what was put there: another
/// program's text is never cleared. Where clearing fails, because the system lets only the focused program do
/// it or because something puts the text back, it says so and tries again when the program is next activated.
/// PRIMARY is not filled. Remembers a salted hash, not the text.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    SecretClipboard(const Platform &platform, const Settings &settings, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Copies UTF-8 text and starts the countdown (Settings::Key::ClipboardSeconds) anew.
    void copy(const Secret &text);
    /// Clears at once what is ours, if the system lets it.
    void clearNow();
    /// Whether the clipboard holds, as far as can be seen, what was last copied.
    [[nodiscard]] bool holdsOurs() const;

    /// 0 when nothing of ours is counted down.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

    /// Whether it has been tried to clear what is ours, and it is still there.
    [[nodiscard]] bool isStuck() const { return m_stuck; }

    /// True from copy() until the clipboard was seen without what was copied.
    [[nodiscard]] bool mayHoldOurs() const { return !m_digest.isEmpty(); }

Q_SIGNALS:
    /// secondsLeft(), isStuck() or mayHoldOurs() has changed.
    void changed();

private:
    enum class Sight {
        Ours,
        NotOurs,
        Unclear, ///< empty, but only a focused program is sure to see what is there
    };

    [[nodiscard]] Sight look() const;
    void tick();
    void clipboardChanged();
    void forget();
    [[nodiscard]] QByteArray digest(QByteArrayView text) const;

    const Platform &m_platform;
    const Settings &m_settings;
    QTimer m_timer;
    QByteArray m_salt;
    QByteArray m_digest;
    int m_secondsLeft = 0;
    bool m_clearing = false;
    bool m_stuck = false;
};

} // namespace keyturn
