// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "models/items/navigationmodel.h"
#include "models/operations/editoperation.h"
#include "ui/context.h"
#include "ui/tour/script.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSize>

#include <functional>

class QDialog;

namespace keyturn {

class MainWindow;

/// Pictures of the window's pages, dialogs and states, to be looked at one by one: light and dark, in the
/// usual and in the smallest window; at another scale than 1 only a few. Of a practice tenant only, which it
/// changes, and disconnects in the end. Every picture is taken masked. Owned by the composition.
class Gallery : public QObject
{
    Q_OBJECT
public:
    Gallery(MainWindow &window, const UiContext &context, const QString &directory,
            QObject *parent = nullptr);

    void start();
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void finished(bool passed);

private:
    /// A part of a scene: what is done as soon as it can be.
    struct Stage
    {
        std::function<bool()> ready;
        std::function<void()> act;
    };

    /// How to bring something to show into the window. It is there when all stages have been gone through.
    struct Scene
    {
        QString name;
        QList<Stage> stages;
    };

    enum class Light : quint8 { Bright, Dark };

    void addPages();
    void addDialogs();
    void addConflict();
    void addSettling();
    void addReveal();
    void scene(const QString &name, const std::function<void()> &set);
    /// One more stage of the scene that was added last.
    void then(const std::function<bool()> &ready, const std::function<void()> &act = {});
    void page(const QString &name, const Place &place);
    void kindPage(const QString &name, Kind kind, bool owners);
    void create(const QString &name, Kind kind);
    void onSelected(const QString &name, Kind kind, const QString &action);
    void onOwner(const QString &name, Kind kind, const QString &action);

    /// All scenes that can be followed by others.
    [[nodiscard]] QStringList names() const;
    void show(const QStringList &names, Light light, const QSize &size);
    void play(const Scene &scene, Light light, const QSize &size);
    void take(const QString &name);
    void goTo(Kind kind);
    void showOwners();
    void selectFirst(const QString &table);
    void selectSeveral();
    void trigger(const QString &action);
    void closeDialogs();
    [[nodiscard]] ProfileId profileOf(Kind kind) const;
    /// A move that waits until everything has been laid out and painted.
    void pause();
    void end();

    MainWindow &m_window;
    UiContext m_context;
    QString m_directory;
    Script m_script;
    QList<Scene> m_scenes;
    /// Changes a credential that a dialog is editing.
    QPointer<EditOperation> m_elsewhere;
    QElapsedTimer m_paused;
    QString m_problem;
    int m_pictures = 0;
};

} // namespace keyturn
