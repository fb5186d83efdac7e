// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translators.h"
#include "tests/ui/looks/pseudotranslator.h"
#include "tests/ui/pages/pageworld.h"

#include "models/domain/kinddescriptor.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace keyturn {

/// The languages of the window, and two that nobody speaks: texts much longer than the English ones, and made
/// of wide signs.
enum class LayoutLanguage : quint8 { English, German, Japanese, Longer, Wide };

/// A window on a world of its own, in one of the languages.
class LayoutStage
{
public:
    explicit LayoutStage(LayoutLanguage language);
    ~LayoutStage();
    LayoutStage(const LayoutStage &) = delete;
    LayoutStage &operator=(const LayoutStage &) = delete;

    /// In place of the one there is, on the world as it is now.
    void openWindow();
    /// Until all layouts have been done.
    static void settle();
    /// Closes every dialog and menu, for the next scene.
    void clear();
    void wear(QLatin1StringView appearance);

    [[nodiscard]] CredentialFlows &flows() { return window->flows(); }

    void trigger(const QString &name);
    void goTo(Kind kind);
    void selectFirst(const QString &table);
    /// The tab of the owners in the list of a kind.
    void showOwners();
    /// The visible one of that name; null if there is none.
    [[nodiscard]] QDialog *dialog(const QString &name);
    /// Waits until the button is there and enabled.
    void click(const QString &dialogName, const QString &button);
    void type(const QString &dialogName, const QString &field, const QString &text);
    void create(Kind kind);
    /// Fills in what creating needs, and presses its button.
    void createNamed();
    /// Behind the screen that tells nothing.
    void lock();
    void reveal();
    void loseAnAnswer();

    /// The window and whatever is open over it, or the screen that hides them.
    [[nodiscard]] QList<QWidget *> shown();
    /// Whether one of them has this name.
    [[nodiscard]] bool shows(const QString &name);
    /// What is wrong with how they are laid out.
    [[nodiscard]] QStringList faults();
    /// Texts that can hardly be read on their ground.
    [[nodiscard]] QStringList faintTexts();
    /// Where every visible widget stands, once none moves any more.
    [[nodiscard]] QStringList places();

    const LayoutLanguage language;
    Translators translators;
    std::optional<PseudoTranslator> pseudo;
    std::unique_ptr<PageWorld> world;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<IdleLock> idleLock;

private:
    [[nodiscard]] QStringList placesNow();
    /// What is wrong with the columns by which one judges a row.
    [[nodiscard]] QStringList stateFaults();
};

} // namespace keyturn
