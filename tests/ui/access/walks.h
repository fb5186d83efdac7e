// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

/// Walks over a window as the keyboard and a screen reader go through it. Each returns what is wrong, a
/// sentence a fault.
namespace keyturn::walks {

/// Controls without object name or spoken name, and different ones that are called the same.
[[nodiscard]] QStringList namesOf(QWidget *window);
/// What can be entered or chosen in a dialog, and What's this says nothing of it.
[[nodiscard]] QStringList meaningsOf(QWidget *window);
/// Mnemonics that two things in the window, or two entries of one of its menus, share.
[[nodiscard]] QStringList mnemonicsOf(QWidget *window);
/// Controls that Tab does not reach, or reaches before what stands before them.
[[nodiscard]] QStringList tabOrderOf(QWidget *window);
/// Labels whose text is hidden from screen readers, and secrets that are told to them.
[[nodiscard]] QStringList textsOf(QWidget *window);

} // namespace keyturn::walks
