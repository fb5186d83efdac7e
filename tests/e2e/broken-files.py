#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""broken-files.py KEYTURN

Starts Keyturn on databases that were broken in every way and reads what it says, as a screen reader does. Nothing that
was there may be gone: it is left as it is, or set aside if the admin says so.
"""

import os
import pathlib
import sqlite3
import subprocess
import sys

import pyatspi
from screenreader import Program, find, press, said, wait_for

HOME = pathlib.Path(os.environ["XDG_DATA_HOME"], "keyturn")
MAIN, INVENTORY = HOME / "keyturn.sqlite", HOME / "inventory.sqlite"
ASIDE = "Set it aside and start"
PAGE = 4096


def expect(true, otherwise):
    if not true:
        raise AssertionError(otherwise)


class Keyturn:
    """The running program; ended with the block."""

    def __init__(self, *command):
        self.command = command

    def __enter__(self):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.process = subprocess.Popen(self.command, env=environment, stderr=subprocess.PIPE, text=True)
        self.seen = Program("keyturn")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.communicate()

    def window(self):
        """Whatever shows, once it says something."""
        showing = lambda each: each.getState().contains(pyatspi.STATE_SHOWING)
        return wait_for("a window", lambda: next(each for each in self.seen.windows() if showing(each)))

    def box(self, text):
        """The message that says `text`."""

        def look():
            return next(each for each in self.seen.windows() if any(text in line for line in said(each)))

        return wait_for(f"a message with “{text}”", look)


def offers(window, name):
    return any(each.name == name and each.getRoleName() == "push button" for each in pyatspi.findAllDescendants(window, bool))


def files_of_a_former_run(program):
    with Keyturn(program) as keyturn:
        keyturn.seen.window("Keyturn")
    database = sqlite3.connect(MAIN)
    # Large enough to have a middle.
    columns = "verb, state, owner_profile, owner_kind, owner_parent, owner_id, owner_name, display_name, "
    columns += "credential_profile, credential_kind, credential_parent, credential_owner, credential_id, client_id, "
    columns += "token_url, replaces_profile, replaces_kind, replaces_parent, replaces_owner, replaces_id"
    kind = "servicePrincipalCredential"
    values = f"'create', 'done', 'p', '{kind}', '', 'o', 'Owner', 'Name', 'p', '{kind}', '', 'o', 'c', '', '', '', "
    values += f"'{kind}', '', '', ''"
    for number in range(400):
        database.execute(
            f"INSERT INTO operation (id, {columns}, ids_before, vault_item, note) VALUES ('op-{number}', {values}, '[]', 0, ?)",
            ["n" * 200],
        )
    database.commit()
    database.execute("PRAGMA journal_mode = DELETE")
    database.close()
    return MAIN.read_bytes(), INVENTORY.read_bytes()


def log_of(main):
    """A database whose newest entries are in its log alone, and the log."""
    MAIN.write_bytes(main)
    database = sqlite3.connect(MAIN)
    database.execute("PRAGMA journal_mode = WAL")
    for number in range(20):
        database.execute("UPDATE operation SET note = ? WHERE id = 'op-0'", [f"note {number}"])
        database.commit()
    wal = MAIN.with_name(MAIN.name + "-wal")
    sample = MAIN.read_bytes(), wal.read_bytes()
    database.close()
    return sample


def put(main, wal=None, inventory=None):
    for each in HOME.glob("*.sqlite*"):
        each.unlink()
    MAIN.write_bytes(main)
    if wal:
        MAIN.with_name(MAIN.name + "-wal").write_bytes(wal)
    if inventory:
        INVENTORY.write_bytes(inventory)


def with_patch(data, at, length):
    return data[:at] + b"\x5a" * length + data[at + length :]


def set_aside(program, what, file, wal=b""):
    """The file is refused in words, and once the admin says so it is kept under another name."""
    before = file.read_bytes()
    with Keyturn(program) as keyturn:
        box = keyturn.box("is damaged")
        text = "\n".join(said(box))
        expect(str(file) in text, f"{what}: the message does not say which file: {text}")
        expect("backup" in text and "empty one" in text, f"{what}: the message does not say what to do: {text}")
        expect(len(keyturn.seen.windows()) == 1, f"{what}: there is a window already")
        expect(file.read_bytes() == before, f"{what}: the file was changed before anyone said so")
        press(find(box, "push button", ASIDE))
        kept = wait_for("the file to be set aside", lambda: next(HOME.glob(f"{file.stem}.damaged-*.sqlite")))
        news = keyturn.box(str(kept))
        expect("It is kept" in "\n".join(said(news)), f"{what}: it is not said where the file is")
        expect(kept.read_bytes() == before, f"{what}: the file was changed")
        if wal:
            expect(kept.with_name(kept.name + "-wal").read_bytes() == wal, f"{what}: its log was not kept")
    print(f"{what}: set aside as {kept.name}")
    with Keyturn(program) as keyturn:
        keyturn.seen.window("Keyturn")


def left_alone(program, what, words):
    """The file is refused in words, and there is no way to start without it."""
    before = MAIN.read_bytes()
    with Keyturn(program) as keyturn:
        box = keyturn.box(words)
        expect(not offers(box, ASIDE), f"{what}: it can be set aside")
        press(find(box, "push button", "Close"))
        expect(keyturn.process.wait(timeout=30) == 1, f"{what}: the program did not fail")
        expect(words in keyturn.process.stderr.read(), f"{what}: nothing on stderr")
    expect(MAIN.read_bytes() == before, f"{what}: the file was changed")
    expect([each.name for each in HOME.glob("*damaged*")] == [], f"{what}: it was set aside")
    print(f"{what}: left alone")


def refused_without_asking(program, main):
    """“Close” is an answer too: the file stays, and the program says that it did not start."""
    put(with_patch(main, 0, 100))
    before = MAIN.read_bytes()
    with Keyturn(program) as keyturn:
        press(find(keyturn.box("is damaged"), "push button", "Close"))
        expect(keyturn.process.wait(timeout=30) == 1, "the program did not fail")
    expect(MAIN.read_bytes() == before, "the file was changed")
    print("closed: left alone")


def unreadable_connection(program, main):
    """One row that cannot be read keeps neither the program nor the others from starting."""
    put(main)
    database = sqlite3.connect(MAIN)
    row = "INSERT INTO profile (id, vendor, name, client_id, api_root, token_url, sign_in, practice, ca_file) VALUES (?, ?, ?, '', '', '', 'assertion', 0, '')"
    database.execute(row, ["1", "conductorOne", "Sound"])
    database.execute(row, ["2", "acmeVault", "From the future"])
    database.commit()
    database.close()
    with Keyturn(program) as keyturn:
        box = keyturn.box("From the future: acmeVault")
        expect("newer version" in "\n".join(said(box)), "it is not said what to do")
        window = keyturn.seen.window("Keyturn")
        wait_for("the sound connection", lambda: any("Sound" in line for line in said(window)))
    database = sqlite3.connect(MAIN)
    names = [name for (name,) in database.execute("SELECT name FROM profile ORDER BY position")]
    database.close()
    expect(names == ["Sound", "From the future"], f"the rows are {names}")
    print("unreadable connection: named, and kept")


def disk_trouble(program, what, on_the_disk, words):
    """The same of a disk of the program's own, where one can be mounted."""
    mount = f'mount -t tmpfs -o size=256k tmpfs "{HOME}" && {on_the_disk} && exec "{program}"'
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode:
        print(f"{what}: NOT RUN, no file system can be mounted here")
        return
    with Keyturn("unshare", "--mount", "sh", "-c", mount) as keyturn:
        text = "\n".join(said(keyturn.box("cannot keep its data")))
        expect(words in text and str(HOME) in text, f"{what}: it says {text}")
        keyturn.process.terminate()
        expect(words in keyturn.process.stderr.read(), f"{what}: nothing on stderr")
    print(f"{what}: refused, saying so")


def main():
    (program,) = sys.argv[1:]
    sound, inventory = files_of_a_former_run(program)
    half = len(sound) // PAGE // 2 * PAGE
    for what, bytes_of_main in (
        ("garbage in the header", with_patch(sound, 0, 100)),
        ("a page in the middle", with_patch(sound, half, PAGE)),
        ("cut in half", sound[:half]),
        ("cut to nothing", b""),
    ):
        put(bytes_of_main)
        set_aside(program, what, MAIN)
    logged, log = log_of(sound)
    broken_log = with_patch(log, len(log) // 2, 100)
    put(logged, broken_log)
    set_aside(program, "a damaged log", MAIN, broken_log)
    put(sound, inventory=with_patch(inventory, 0, 100))
    set_aside(program, "the inventory", INVENTORY)
    refused_without_asking(program, sound)
    put(sound)
    database = sqlite3.connect(MAIN)
    database.execute("PRAGMA user_version = 4711")
    database.close()
    left_alone(program, "a newer version", "newer version")
    unreadable_connection(program, sound)
    fill = f'(cat /dev/zero >"{HOME}/filler" 2>/dev/null || true)'
    disk_trouble(program, "a full disk", fill, "the disk is full")
    disk_trouble(program, "a read-only disk", f'mount -o remount,ro "{HOME}"', "the file system is read-only")


if __name__ == "__main__":
    main()
