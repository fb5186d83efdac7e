// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/terminationsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace keyturn {

/// A signalfd (signalfd(2)): no handler, hence no state that only a global could hold.
class TerminationSignals::Descriptor
{
public:
    Descriptor()
    {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            sigaddset(&signals, signal);
        }
        if (pthread_sigmask(SIG_BLOCK, &signals, nullptr) == 0) {
            m_file = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
        }
    }

    ~Descriptor()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }

    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int file() const { return m_file; }

    /// Takes one signal off; false if there is none.
    [[nodiscard]] bool take() const
    {
        signalfd_siginfo info{};
        return ::read(m_file, &info, sizeof info) == static_cast<ssize_t>(sizeof info);
    }

private:
    int m_file = -1;
};

TerminationSignals::TerminationSignals()
    : m_descriptor(std::make_unique<Descriptor>())
{
}

void TerminationSignals::listen()
{
    if (m_descriptor->file() < 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(m_descriptor->file(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        while (m_descriptor->take()) {
            Q_EMIT requested();
        }
    });
}

TerminationSignals::~TerminationSignals() = default;

} // namespace keyturn
