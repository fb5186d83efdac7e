// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/kind.h"
#include "models/items/navigationmodel.h"
#include "ui/context.h"
#include "ui/tour/script.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSize>

#include <functional>

class QDialog;

namespace keyturn {

class MainWindow;

/// Pictures of the window's pages, dialogs and states, to be looked at one by one: light and dark, in the
/// usual and in the smallest window; at another scale than 1 only a few. Of a practice tenant only. Every
/// picture is taken masked. Owned by the composition.
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
    struct Scene;
    enum class Light : quint8 { Bright, Dark };

    [[nodiscard]] QList<Scene> pages();
    [[nodiscard]] QList<Scene> dialogs();
    [[nodiscard]] Scene page(const QString &name, const Place &place);
    [[nodiscard]] Scene kindPage(const QString &name, Kind kind, bool owners);
    [[nodiscard]] Scene create(const QString &name, Kind kind);
    [[nodiscard]] Scene onSelected(const QString &name, Kind kind, const QString &action);
    [[nodiscard]] Scene onOwner(const QString &name, Kind kind, const QString &action);
    [[nodiscard]] Scene reveal();

    void show(const QList<Scene> &scenes, Light light, const QSize &size);
    void take(const QString &name);
    void goTo(Kind kind);
    void showOwners();
    void selectFirst(const QString &table);
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
    QElapsedTimer m_paused;
    QString m_problem;
    int m_pictures = 0;
};

} // namespace keyturn
