// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace keyturn {

/// A dialog that grows when its content needs more height, as when a line appears below a field. Qt does so
/// only for content whose height does not depend on its width, which wrapped text does. Opens as high as its
/// content is then, and never shrinks by itself, so that nothing jumps while one types.
class GrowingDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
    /// For content that has become another: takes just the height that it needs, once it has been laid out.
    void shrinkToContent();

private:
    void fit(bool exactly);
    /// A box of buttons hands the keyboard to its first one, and where that is hidden, Tab gets stuck before
    /// it. Its buttons are reached without it.
    void letTabPassButtonBoxes();
};

} // namespace keyturn
