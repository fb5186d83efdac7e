// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition.h"

#include "app/compositionparts.h"
#include "app/platform/makeplatform.h"
#include "app/platform/systementropy.h"
#include "app/store/sqlitejournal.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// What practice runs put into the keychain, so that the next one can remove what a killed one has left.
constexpr auto practiceKeysFile = "practice-keys"_L1;

} // namespace

std::unique_ptr<Journal> Composition::openSqliteJournal(const QString &databaseFile)
{
    return std::make_unique<SqliteJournal>(databaseFile);
}

std::expected<std::unique_ptr<Composition>, QString> Composition::make(const CommandLine &line,
                                                                       const OpenJournal &openJournal)
{
    // Before there is a secret in this process.
    std::unique_ptr<Platform> platform = makePlatform();
    platform->hardenProcess();
    SystemEntropy entropy;
    std::unique_ptr<Practice> practice;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QString path = home;
    if (line.isPractice()) {
        auto begun = Practice::begin(line, entropy);
        if (!begun) {
            return std::unexpected(begun.error());
        }
        practice = std::move(*begun);
        path = practice->dataDirectory();
    }
    auto directory = DataDirectory::open(path);
    if (!directory) {
        return std::unexpected(Activation::ask(path) ? QString() : directory.error().text);
    }
    auto parts = std::make_unique<Parts>(line, std::move(platform), std::move(practice),
                                         std::move(*directory), openJournal);
    if (parts->practice && !parts->keychain.rememberKeysIn(QDir(home).filePath(practiceKeysFile))) {
        qInfo("The practice items of a killed run cannot be found later.");
    }
    return std::unique_ptr<Composition>(new Composition(std::move(parts)));
}

Composition::Composition(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Composition::~Composition() = default;

UiContext Composition::context()
{
    return m_parts->context();
}

void Composition::start()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_parts->files.firstBroken()->then(this, [this](const StoreResult<std::optional<BrokenFile>> &found) {
        if (found && !*found) {
            loadProfiles();
        } else {
            Q_EMIT hindered(found ? **found : BrokenFile{.file = {}, .error = found.error(), .loss = {}});
        }
    });
}

void Composition::startWithout(const BrokenFile &broken)
{
    m_parts->files.setAside(broken.file, m_parts->clock.now())
        ->then(this, [this, broken](const StoreResult<QString> &aside) {
            if (!aside) {
                Q_EMIT hindered({.file = broken.file, .error = aside.error(), .loss = {}});
                return;
            }
            m_news << tr("“%1” was damaged. It is kept as “%2”, and Keyturn began with an empty one. %3")
                          .arg(QDir::toNativeSeparators(broken.file), QDir::toNativeSeparators(*aside),
                               broken.loss);
            start();
        });
}

void Composition::loadProfiles()
{
    connect(&m_parts->profiles, &Profiles::trouble, this, [this](const QString &text) { m_news << text; });
    m_parts->profiles.load()->then(this, [this](const StoreResult<void> &loaded) {
        if (loaded) {
            openWindow();
        } else {
            Q_EMIT hindered({.file = {}, .error = loaded.error(), .loss = {}});
        }
    });
}

void Composition::openWindow()
{
    connect(qApp, &QApplication::lastWindowClosed, this, [this] { shutDown(0); });
    m_parts->theme = std::make_unique<Theme>(m_parts->settings, *m_parts->platform);
    m_parts->window = std::make_unique<MainWindow>(m_parts->context());
    connect(m_parts->window.get(), &MainWindow::practiceRequested, this, &Composition::startPractice);
    m_parts->lock = std::make_unique<IdleLock>(m_parts->settings, *m_parts->platform, *m_parts->window);
    m_parts->window->show();
    connect(&m_parts->activation, &Activation::wanted, this, &Composition::comeForward);
    m_parts->activation.listen();
    for (const QString &text : std::as_const(m_news)) {
        m_parts->custody.report(text);
    }
    m_parts->custody.recover()->then(this, [this](StoreResult<void> recovered) {
        if (!recovered) {
            m_parts->custody.report(recovered.error().text);
        }
        m_parts->practice ? openPractice() : openWorkspace();
    });
}

void Composition::comeForward()
{
    m_parts->lock->unlock();
    for (QWidget *window :
         {static_cast<QWidget *>(m_parts->window.get()), QApplication::activeModalWidget()}) {
        if (window != nullptr) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        }
    }
}

void Composition::openPractice()
{
    auto left = std::make_shared<int>(0);
    for (auto &[profile, secret] : m_parts->practice->takeConnections()) {
        ++*left;
        m_parts->profiles.save(profile, std::move(secret))->then(this, [this, left](StoreResult<void> saved) {
            if (!saved) {
                m_parts->custody.report(saved.error().text);
            }
            if (--*left == 0) {
                openWorkspace();
            }
        });
    }
}

void Composition::startPractice()
{
    QStringList arguments{u"--sandbox"_s};
    if (!m_parts->line.language.isEmpty()) {
        arguments << u"--language"_s << m_parts->line.language;
    }
    // A process of its own, as its data, its server and its secrets are: nothing of this window has to end.
    if (QProcess::startDetached(QApplication::applicationFilePath(), arguments)) {
        m_parts->window->announce(tr("The practice tenant opens in a window of its own."));
    } else {
        m_parts->window->say(
            tr("The practice tenant could not be started"),
            tr("%1 could not be started once more. Starting it by hand with --sandbox does the same.")
                .arg(QDir::toNativeSeparators(QApplication::applicationFilePath())));
    }
}

void Composition::openWorkspace()
{
    m_parts->refreshes.refreshAll();
    if (m_parts->updates) {
        m_parts->updates->start();
    }
    Q_EMIT opened();
    if (m_parts->line.gallery) {
        startGallery();
    } else if (m_parts->line.isTour()) {
        startTour();
    }
}

void Composition::startGallery()
{
    m_parts->gallery =
        std::make_unique<Gallery>(*m_parts->window, m_parts->context(), m_parts->line.tourDirectory);
    connect(m_parts->gallery.get(), &Gallery::finished, this, [this](bool passed) {
        QTextStream(stdout) << m_parts->gallery->summary() << Qt::endl;
        shutDown(passed ? 0 : 1);
    });
    m_parts->gallery->start();
}

void Composition::startTour()
{
    m_parts->tour = std::make_unique<Tour>(*m_parts->window, m_parts->context(), m_parts->line.tourDirectory);
    connect(m_parts->tour.get(), &Tour::finished, this, [this](bool passed) {
        QTextStream(stdout) << m_parts->tour->summary() << Qt::endl;
        shutDown(passed ? 0 : 1);
    });
    m_parts->tour->start();
}

void Composition::askToEnd()
{
    const bool again = std::exchange(m_asked, true);
    if (m_parts->lock) {
        m_parts->lock->unlock();
    }
    if (again || m_parts->window == nullptr || m_parts->window->close()) {
        shutDown(0);
    }
}

void Composition::shutDown(int exitCode)
{
    if (std::exchange(m_ending, true)) {
        return;
    }
    m_parts->refreshes.cancelAll();
    m_parts->operations.cancelUnsent();
    if (m_parts->practice) {
        m_parts->keychain.removeOwnItems()->then(
            this, [this, exitCode](const Result<void, VaultError> &) { endWhenIdle(exitCode); });
    } else {
        endWhenIdle(exitCode);
    }
}

void Composition::endWhenIdle(int exitCode)
{
    const auto endIfIdle = [this, exitCode] {
        if (m_parts->operations.isAtRest() && m_parts->keychain.isIdle()) {
            Q_EMIT ended(exitCode);
        }
    };
    connect(&m_parts->operations, &Operations::atRest, this, endIfIdle);
    connect(&m_parts->keychain, &KeychainVault::idle, this, endIfIdle);
    QTimer::singleShot(Parts::keychainPatience, this, [this, exitCode] { Q_EMIT ended(exitCode); });
    endIfIdle();
}

} // namespace keyturn
