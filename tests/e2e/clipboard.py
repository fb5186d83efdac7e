#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""clipboard.py KEYTURN KEYTURN-SANDBOX

What another program gets of a copied secret, and until when: marked as a password, not in PRIMARY, cleared after a visible
countdown which a second copy restarts, and when Keyturn ends; another program's text stays.
"""

import os
import re
import signal
import subprocess
import sys

from desktop import IS_WAYLAND, clipboard_kinds, fill_clipboard, read_clipboard
from practice import REVEAL, Vendor, connect, create, expect
from screenreader import Program, find, key_in, said, shows, wait_for, walk
from settings import prefer

SECONDS = 6
THEIRS = "of another program"
HINT = "x-kde-passwordManagerHint"


def seconds_left(node):
    """What the countdown says; None where it is not to be seen."""
    for text in said(node):
        if match := re.search(r"cleared in (\d+) s", text):
            return int(match.group(1))
    return None


def can_be_cleared(dialog):
    return any(each.name == "Clear the clipboard" and shows(each) for each in walk(dialog))


def press_copy(dialog):
    """By key: a Wayland compositor gives the clipboard to the program that the last input went to."""
    key_in(find(dialog, "push button", "Copy secret"), " ")


def copy(dialog):
    press_copy(dialog)
    return wait_for("the secret on the clipboard", lambda: re.match("secret-token:.*", read_clipboard())).group()


def marked_and_counted_down(dialog, vendor, credential):
    secret = copy(dialog)
    expect(vendor.token(credential["clientId"], secret), "the copied secret does not sign in")
    expect(HINT in clipboard_kinds(), "the secret is not marked as a password")
    expect(read_clipboard(kind=HINT) == "secret", "the mark does not say that it is a secret")
    expect(read_clipboard("primary") == THEIRS, "copying has touched PRIMARY")
    wait_for("the countdown to run", lambda: seconds_left(dialog) is not None and seconds_left(dialog) <= SECONDS // 2)
    press_copy(dialog)
    wait_for("the countdown to begin anew", lambda: (seconds_left(dialog) or 0) > SECONDS // 2)
    expect(read_clipboard() == secret, "the second copy is not on the clipboard")
    wait_for("the countdown to end", lambda: not can_be_cleared(dialog))
    expect(not read_clipboard(), "after the countdown the secret is still on the clipboard")
    expect(read_clipboard("primary") == THEIRS, "clearing has touched PRIMARY")
    print(f"marked, counted down from {SECONDS} s, restarted, cleared; PRIMARY untouched")


def spares_other_programs(dialog):
    copy(dialog)
    fill_clipboard(THEIRS)
    wait_for("the countdown to be given up", lambda: not can_be_cleared(dialog))
    expect(read_clipboard() == THEIRS, "another program's text was cleared")
    print("another program's text stays")


def cleared_at_the_end(program, dialog):
    secret = copy(dialog)
    program.send_signal(signal.SIGTERM)
    expect(program.wait(timeout=30) == 0, "Keyturn did not end well")
    expect(secret not in read_clipboard(), "after Keyturn's end the secret is on the clipboard")
    print(f"cleared when Keyturn ends ({'Wayland' if IS_WAYLAND else 'X11'})")


def main():
    keyturn, sandbox = sys.argv[1:]
    vendor = Vendor(sandbox)
    process = None
    try:
        fill_clipboard(THEIRS, "primary")
        prefer(clipboardSeconds=SECONDS)
        process = subprocess.Popen([keyturn], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
        program = Program("keyturn")
        connect(program, vendor)
        principal = next(each for each in vendor.principals() if each["displayName"] == "CI runners")
        dialog = create(program, principal["displayName"], "copied")
        marked_and_counted_down(dialog, vendor, vendor.credentials(principal["id"])["copied"])
        spares_other_programs(dialog)
        cleared_at_the_end(process, program.window(REVEAL))
    finally:
        for each in (process, vendor.process):
            if each and each.returncode is None:
                each.terminate()
                each.wait()


if __name__ == "__main__":
    main()
