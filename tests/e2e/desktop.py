# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What another program can do on the desktop of the session, X11 or Wayland: keys and clipboards."""

import os
import subprocess

PATIENCE = 30  # seconds
IS_WAYLAND = "WAYLAND_DISPLAY" in os.environ


def type_text(text):
    """Types into whatever has the keyboard."""
    tool = ["wtype", "-d", "5", "-"] if IS_WAYLAND else ["xdotool", "type", "--delay", "5", "--file", "-"]
    subprocess.run(tool, input=text, text=True, check=True, timeout=PATIENCE)


def read_clipboard(selection="clipboard", kind="text"):
    """Empty if there is nothing of that kind."""
    if IS_WAYLAND:
        command = ["wl-paste", "--no-newline", "--type", kind, *_primary(selection)]
    else:
        command = ["xclip", "-selection", selection, "-t", "UTF8_STRING" if kind == "text" else kind, "-o"]
    return _output(command)


def clipboard_kinds():
    """The formats that are offered."""
    return _output(["wl-paste", "--list-types"] if IS_WAYLAND else ["xclip", "-selection", "clipboard", "-t", "TARGETS", "-o"]).split()


def fill_clipboard(text, selection="clipboard"):
    """As another program, which owns the clipboard from now on."""
    command = ["wl-copy", *_primary(selection)] if IS_WAYLAND else ["xclip", "-selection", selection, "-i"]
    subprocess.run(command, input=text, text=True, check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE)


def _primary(selection):
    return ["--primary"] if selection == "primary" else []


def _output(command):
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE).stdout
