#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""lock.py KEYTURN KEYTURN-SANDBOX

When the desktop locks its screen, a shown secret is masked and every window hidden, while the clipboard's countdown goes
on; a key brings the windows back, masked.
"""

import os
import subprocess
import sys

from desktop import read_clipboard, type_text
from practice import REVEAL, Vendor, connect, create, expect
from screenreader import Program, find, press, said, shows, wait_for, walk
from settings import prefer

LOCKED = "Keyturn is locked"


def lock_screen():
    """What a desktop's screen saver says."""
    signal = ["/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"]
    subprocess.run(["dbus-send", "--session", "--type=signal", *signal], check=True, timeout=30)


def shown(program):
    return [window for window in program.windows() if shows(window)]


def is_locked(program):
    windows = shown(program)
    return len(windows) == 1 and LOCKED in said(windows[0])


def walk_through(program, vendor):
    connect(program, vendor)
    dialog = create(program, "CI runners", "shown when it was locked")
    press(find(dialog, "push button", "Copy secret"))
    secret = wait_for("the clipboard", read_clipboard)
    view = find(dialog, "label", "Secret")
    press(find(dialog, "push button", "Show"))
    wait_for("the secret to be shown", lambda: view.description == "Shown on the screen")
    lock_screen()
    wait_for("everything to be hidden", lambda: is_locked(program))
    texts = [text for window in shown(program) for text in said(window)]
    expect(not any("shown when it was locked" in text for text in texts), "a locked window tells of a credential")
    wait_for("the clipboard to be cleared meanwhile", lambda: secret not in read_clipboard())
    wait_for("the keyboard", lambda: any(each.name == "Show again" for each in walk(shown(program)[0])))
    type_text("x")
    dialog = program.window(REVEAL)
    wait_for("the windows to be back", lambda: not is_locked(program) and len(shown(program)) == 2)
    expect(find(dialog, "label", "Secret").description == "Hidden", "the secret is shown again by itself")
    print("hidden and masked when the screen was locked; back by a key, masked")


def main():
    keyturn, sandbox = sys.argv[1:]
    vendor = Vendor(sandbox)
    process = None
    try:
        prefer(clipboardSeconds=5)
        process = subprocess.Popen([keyturn], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
        walk_through(Program("keyturn"), vendor)
    finally:
        for each in (process, vendor.process):
            if each:
                each.terminate()
                each.wait()


if __name__ == "__main__":
    main()
