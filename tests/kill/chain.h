// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/call.h"
#include "tests/kill/task.h"
#include "ui/context.h"

#include <QObject>

namespace keyturn {
struct MintRequest;
}

namespace keyturn::test {

/// Does a task with the program's own operations, as its dialogs would.
class Chain : public QObject
{
    Q_OBJECT
public:
    Chain(const UiContext &with, Task task, QObject *parent = nullptr);

    /// When the tenant has been read.
    void start();

Q_SIGNALS:
    void lastStepBegins();
    /// `problem` is empty if every step was done.
    void finished(const QString &problem);

private:
    void next();
    void run(Step step);
    void createOwner();
    void mint(const MintRequest &request);
    void replace();
    void edit();
    template<class T, class E>
    void endWith(Call<T, E> *call);
    void end(const QString &problem);
    [[nodiscard]] MintRequest request() const;

    UiContext m_with;
    Task m_task;
    QString m_operation;
    CredentialRef m_credential;
    qsizetype m_done = 0;
    bool m_started = false;
};

} // namespace keyturn::test
