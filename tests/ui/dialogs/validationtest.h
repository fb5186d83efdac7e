// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/dialogs/flowstest.h"

namespace keyturn {

/// What each dialog says to what is typed, beside the field, and whether it may be sent then.
class ValidationTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void create_data();
    void create();
    void rotate_data();
    void rotate();
    void rotateConnector_data();
    void rotateConnector();
    void edit_data();
    void edit();
    void newOwner_data();
    void newOwner();
    void renamedOwner_data();
    void renamedOwner();
    void deletedOwner_data();
    void deletedOwner();
    void knownCredential_data();
    void knownCredential();
    void reveal_data();
    void reveal();
    void settle_data();
    void settle();

private:
    static void columns();
    /// Types as an admin would: over what is there.
    static void type(QWidget *field, const QString &input);
    /// Types the row's input and compares what is said below the field, and the button.
    void check(const QString &dialogName);
};

} // namespace keyturn
