#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""by-accessible-names.py KEYTURN KEYTURN-SANDBOX

Connects a tenant, creates a credential, reveals and copies its secret and revokes it as a screen reader lets its user do
it; and finds the secret of another one, which was left open, when the program is started again. What happened is
confirmed at the server. Secrets are compared and never printed.
"""

import os
import subprocess
import sys

from desktop import read_clipboard
from practice import REVEAL, Vendor, connect, create, expect
from screenreader import Program, choose, find, press, said, select_row, wait_for

NAME = "made by ear"
LEFT = "left for later"


def expect_unsaid(program, secret, when):
    """Neither a node nor the changes that were announced tell the secret, be it letter by letter."""
    expect(secret not in "".join(program.announced), f"{when}, the secret was announced")
    for window in program.windows():
        expect(not any(secret in text for text in said(window)), f"{when}, “{window.name}” tells a secret")


def reveal(program, dialog):
    secret_view = find(dialog, "label", "Secret")
    expect(secret_view.description == "Hidden", "a fresh secret is not hidden")
    press(find(dialog, "push button", "Show"))
    wait_for("the secret to be shown", lambda: secret_view.description == "Shown on the screen")
    press(find(dialog, "push button", "Hide"))
    wait_for("the secret to be hidden", lambda: secret_view.description == "Hidden")


def copy(program, dialog):
    """Returns what came to the clipboard, and clears that."""
    press(find(dialog, "push button", "Copy secret"))
    secret = wait_for("the clipboard", read_clipboard)
    press(find(dialog, "push button", "Clear the clipboard"))
    return secret


def revoke(program):
    window = program.window("Keyturn")
    select_row(find(window, "table", "Credentials"), "Name: " + NAME)
    choose(window, "Credential", "Revoke…")
    dialog = program.window("Revoke service-principal credential")
    press(find(dialog, "push button", "Revoke"))
    program.window_is_gone("Revoke service-principal credential")


def leave_open(program, vendor, principal):
    """Creates a credential and closes its secret's dialog without saying what becomes of the secret."""
    dialog = create(program, principal["displayName"], LEFT)
    press(find(dialog, "push button", "Close"))
    program.window_is_gone(REVEAL)
    expect(LEFT in vendor.credentials(principal["id"]), "the server does not list what was created")


def find_again(program, vendor, principal):
    """What leave_open() left, after a restart; the keyring is all that can have it."""
    window = program.window("Keyturn")
    select_row(find(window, "tree", "Places"), "Secrets to hand over: 1")
    select_row(find(window, "table", "Secrets to hand over"), "Name: " + LEFT)
    choose(window, "Credential", "Reveal secret…")
    dialog = program.window(REVEAL)
    reveal(program, dialog)
    secret = copy(program, dialog)
    made = vendor.credentials(principal["id"])[LEFT]
    expect(vendor.token(made["clientId"], secret), "the secret after the restart is not the server's")
    expect_unsaid(program, secret, "found again")
    press(find(dialog, "push button", "Keep in keychain"))
    program.window_is_gone(REVEAL)


def walk_through(program, vendor, principal):
    connect(program, vendor, when_typed=lambda: expect_unsaid(program, vendor.secret, "typed"))
    dialog = create(program, principal["displayName"], NAME)
    made = vendor.credentials(principal["id"]).get(NAME)
    expect(made, "the server does not list what was created")
    while_masked = [text for window in program.windows() for text in said(window)]
    reveal(program, dialog)
    secret = copy(program, dialog)
    expect(not any(secret in text for text in while_masked), "a masked secret is in an accessible text")
    expect_unsaid(program, secret, "masked again")
    expect(vendor.token(made["clientId"], secret), "the copied secret does not sign in")
    press(find(dialog, "push button", "Keep in keychain"))
    program.window_is_gone(REVEAL)
    revoke(program)
    expect(NAME not in vendor.credentials(principal["id"]), "the server still lists what was revoked")
    expect(not vendor.token(made["clientId"], secret), "a revoked credential signs in")
    expect_unsaid(program, secret, "revoked")
    expect_unsaid(program, vendor.secret, "at the end")


def run(keyturn, *walks):
    """Starts the program, does each walk in it, and quits it."""
    process = subprocess.Popen([keyturn], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
    try:
        program = Program("keyturn")
        for walk in walks:
            walk(program)
        choose(program.window("Keyturn"), "File", "Quit")
        expect(process.wait(timeout=30) == 0, "Keyturn did not end well")
    finally:
        process.terminate()
        process.wait()


def main():
    keyturn, sandbox = sys.argv[1:]
    vendor = Vendor(sandbox)
    try:
        principal = next(each for each in vendor.principals() if each["displayName"] == "CI runners")
        run(
            keyturn,
            lambda program: walk_through(program, vendor, principal),
            lambda program: leave_open(program, vendor, principal),
        )
        run(keyturn, lambda program: find_again(program, vendor, principal))
    finally:
        vendor.process.terminate()
        vendor.process.wait()


if __name__ == "__main__":
    main()
