// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/dialogs/fakes.h"
#include "ui/dialogs/credentialflows.h"

#include <QDialog>
#include <QObject>

#include <memory>

namespace keyturn {

/// What tests of the flows share: a world and a window of its own for each function, and the dialogs over
/// that window by object name.
class FlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// What createUsual() makes.
    static constexpr Kind usual = Kind::ServicePrincipalCredential;

    /// Null if no such dialog is open, or it has no such widget.
    template<class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &dialogName, const QString &name) const
    {
        const QDialog *in = dialog(dialogName);
        return in != nullptr ? in->findChild<Widget *>(name) : nullptr;
    }

    /// Null if it is not open.
    [[nodiscard]] QDialog *dialog(const QString &name) const;
    /// Waits until the button is there and enabled.
    void click(const QString &dialogName, const QString &button);
    /// Creates "prod-ci" by the create dialog.
    void createUsual();
    /// The same, and waits until its reveal is the active window: what it shows, and what is known of the
    /// clipboard, depend on that.
    void createAndReveal();
    /// Waits until the dialog itself has the focus. QTest::qWaitForWindowActive() does not: for it a dialog
    /// is active as soon as the window below it is.
    void awaitActive(const QString &dialogName);
    [[nodiscard]] const JournalEntry &newest() const;

    std::unique_ptr<World> m_world;
    std::unique_ptr<QWidget> m_window;
    CredentialFlows *m_flows = nullptr;
};

} // namespace keyturn
