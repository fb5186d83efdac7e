// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = keyturn::sandbox::parseArguments(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return 2;
    }
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);

    keyturn::sandbox::SandboxServer server(*options);
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "keyturn-sandbox: %s\n", qPrintable(started.error()));
        return 1;
    }
    std::printf("%s\n", server.readinessLine().constData());
    std::fflush(stdout);
    // A signal handler may do no more than set a flag.
    while (stopAsked == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return 0;
}
