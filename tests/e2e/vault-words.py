#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""vault-words.py KEYTURN absent|locked|hung

What the real dialog says when the real keychain cannot keep a secret: what is wrong, what to do, and that nothing was
sent. A hung keychain is mended meanwhile, and “Try again” goes on.
"""

import os
import signal
import subprocess
import sys

from screenreader import Program, choose, find, press, said, type_into, wait_for

WORDS = {
    "absent": ("No keychain service answers.", "Start a keychain such as GNOME Keyring"),
    "locked": ("The keychain is locked.", "Unlock it: answer its password prompt"),
    "hung": ("The keychain service hangs", "End the service so that it starts anew"),
}


def expect(true, otherwise):
    if not true:
        raise AssertionError(otherwise)


def ask_bus(method, name):
    asked = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    asked += ["org.freedesktop.DBus." + method, "string:" + name]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()[-1]


def screen_readers_bus():
    """A bus on which no keychain can be activated does not activate this one either."""
    launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    wait_for("the screen reader's bus", lambda: ask_bus("NameHasOwner", "org.a11y.Bus") == "true")
    return launcher


def create(program):
    choose(program.window("Practice tenant – Keyturn"), "Credential", "New", "New service-principal credential…")
    dialog = program.window("New service-principal credential")
    type_into(find(dialog, "text", "Service principal"), "CI runners")
    type_into(find(dialog, "text", "Name"), "never made")
    press(find(dialog, "push button", "Create"))
    return dialog


def check_words(trouble, box):
    text = "\n".join(said(box))
    what, advice = WORDS[trouble]
    expect(what in text and advice in text, f"{trouble}: it says {text}")
    expect("nothing has been sent" in text, f"{trouble}: it does not say whether anything was sent: {text}")
    print(f"{trouble}: “{what}” “{advice}”")


def main():
    keyturn, trouble = sys.argv[1:]
    reader = screen_readers_bus() if trouble == "absent" else None
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    process = subprocess.Popen([keyturn, "--sandbox"], env=environment)
    stopped = int(ask_bus("GetConnectionUnixProcessID", "org.freedesktop.secrets")) if trouble == "hung" else None
    try:
        program = Program("keyturn")
        program.window("Practice tenant – Keyturn")
        if stopped:
            os.kill(stopped, signal.SIGSTOP)
        dialog = create(program)
        box = program.window("Keychain")
        check_words(trouble, box)
        if stopped:
            os.kill(stopped, signal.SIGCONT)
            press(find(box, "push button", "Try again"))
            program.window("Hand over a secret")
            print("mended: the secret is there")
        else:
            press(find(box, "push button", "Cancel"))
            wait_for("the dialog to say so", lambda: any("Nothing was sent" in line for line in said(dialog)))
    finally:
        if stopped:
            os.kill(stopped, signal.SIGCONT)
        process.terminate()
        process.wait(timeout=60)
        if reader:
            reader.terminate()


if __name__ == "__main__":
    main()
