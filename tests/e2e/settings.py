# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences that are there when Keyturn starts."""

import os


def prefer(**seconds):
    """Of the group on secrets."""
    folder = os.path.join(os.environ["XDG_DATA_HOME"], "keyturn")
    os.makedirs(folder, mode=0o700)
    with open(os.path.join(folder, "settings.ini"), "w", encoding="ascii") as settings:
        settings.write("[secrets]\n" + "".join(f"{name}={value}\n" for name, value in seconds.items()))
