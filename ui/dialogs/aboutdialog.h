// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace keyturn {

struct About;

/// Which version this is, what it is made of and under which licences, and where its data are. The versions
/// can be copied into a report.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const About &about, QWidget *parent);

private:
    [[nodiscard]] QWidget *components(const About &about);
};

} // namespace keyturn
