#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""leaks.py KEYTURN KEYTURN-SANDBOX

Connects a tenant of each vendor, creates credentials, shows, copies and hands over a secret, all with every log switched on, and looks
for the secrets in everything that other programs could get hold of, and in the memory of Keyturn itself. Prints what was
looked through and what was found; secrets themselves are never printed.
"""

import os
import resource
import signal
import subprocess
import sys
import time

from desktop import read_clipboard
from picture import picture_of
from practice import REVEAL, Vendor, connect, connect_confidence, create, expect
from screenreader import PATIENCE, Program, find, key_in, press, said, wait_for
from traces import Memory, Pattern, Trace, files_below

PUBLIC = "secret-token:conductorone.com:v1:"
TOKENS = Pattern(
    {
        "Authorization header": rb"Bearer [\w.~+/-]{16,}",
        "token answer": rb"access_token\W{1,4}[\w.~+/-]{16,}",
        "assertion": rb"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}",
    }
)


class Watched:
    """Keyturn, started so that its output and its memory can be searched."""

    def __init__(self, keyturn):
        self.folder = os.path.join(os.environ["HOME"], "started-here")
        os.makedirs(self.folder)
        self.log = os.path.join(os.environ["HOME"], "output.log")
        loud = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "G_MESSAGES_DEBUG": "all"}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [keyturn],
                cwd=self.folder,
                env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **loud),
                stdout=log,
                stderr=subprocess.STDOUT,
                preexec_fn=allow_core_dumps,
            )
        self.memory = Memory(self.process.pid)


def allow_core_dumps():
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def read_file(path):
    with open(path, "rb") as file:
        return file.read()


def search_files(trace, what):
    """Everything on disk that a program of this session may have written, the keyring's file and the log too."""
    count = size = 0
    for path in files_below(os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]):
        content = read_file(path)
        count, size = count + 1, size + len(content)
        expect(not trace.found_in(content), f"{what} is in {path}")
    print(f"{what}: not in {count} files, {size // 1024} KiB")


def session_processes(watched):
    """Keyturn, whose environment cannot be read any more, and all that were started in this session."""
    yield watched.process.pid
    mark = f"XDG_RUNTIME_DIR={os.environ['XDG_RUNTIME_DIR']}".encode()
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if mark in read_file(f"/proc/{pid}/environ"):
                yield int(pid)
        except OSError:
            pass


def search_processes(trace, watched, what):
    """Command lines, and the environment that Keyturn was started with."""
    count = 0
    for pid in session_processes(watched):
        try:
            expect(not trace.found_in(read_file(f"/proc/{pid}/cmdline")), f"{what} is in the command line of process {pid}")
            count += 1
        except (FileNotFoundError, ProcessLookupError):
            pass
    environment = watched.memory.environment()
    expect(environment and not trace.found_in(environment), f"{what} is in Keyturn's environment")
    print(f"{what}: not in {count} command lines and {len(environment)} bytes of environment")


def search_texts(trace, program, what):
    texts = [text for window in program.windows() for text in said(window) if text]
    everything = "\n".join(texts + ["".join(program.announced)])
    expect(not trace.found_in(everything.encode()), f"an accessible text tells {what}")
    print(f"{what}: not in {len(texts)} accessible texts and {len(program.announced)} announcements")


def in_memory(watched, trace):
    return watched.memory.search(trace)[0]


def describe(found):
    if not found:
        return "none"
    return ", ".join(f"{count} {spelling} in {place}" for (place, spelling), count in sorted(found.items()))


def search_memory(watched, trace, what, allowed=()):
    """What is left, once what ends by and by has ended, must be in an allowed place."""
    deadline = time.monotonic() + PATIENCE
    while True:
        found, size = watched.memory.search(trace)
        left = {key: count for key, count in found.items() if key[0] not in allowed}
        if not left or time.monotonic() > deadline:
            break
        time.sleep(0.5)
    print(f"{what}: in {size >> 20} MiB of memory {describe(found)}")
    return left


def show_and_hide(dialog, masked):
    view = find(dialog, "label", "Secret")
    press(find(dialog, "push button", "Show"))
    wait_for("the secret to be shown", lambda: view.description == "Shown on the screen" and picture_of(view) != masked)
    press(find(dialog, "push button", "Hide"))
    wait_for("the secret to be hidden", lambda: view.description == "Hidden" and picture_of(view) == masked)


def copy(dialog):
    press(find(dialog, "push button", "Copy secret"))
    return wait_for("the clipboard", read_clipboard)


def hand_over(program, dialog, secret):
    press(find(dialog, "push button", "Clear the clipboard"))
    wait_for("the clipboard to be empty", lambda: not read_clipboard())
    key_in(find(dialog, "password text", "Paste the secret back"), secret)
    press(find(dialog, "push button", "Handed over"))
    program.window_is_gone(REVEAL)


def hand_over_a_secret(watched, program, dialog, masked, public="", has_client_id=False):
    """Shows and copies it before. Returns what it looks like elsewhere."""
    view = find(dialog, "label", "Secret")
    expect(view.description == "Hidden", "a fresh secret is not hidden")
    texts_while_masked = [text for window in program.windows() for text in said(window) if text]
    show_and_hide(dialog, masked)
    secret = copy(dialog)
    trace = Trace(secret, public)
    expect(not trace.found_in("\n".join(texts_while_masked).encode()), "an accessible text tells a masked secret")
    held = in_memory(watched, trace)
    print(f"minted secret, copied: {describe(held)}")
    expect(held, "the search does not find a secret that is on the clipboard")
    if has_client_id:
        press(find(dialog, "push button", "Copy all as lines"))
        wait_for("the lines on the clipboard", lambda: "CLIENT_SECRET=" in read_clipboard())
    hand_over(program, dialog, secret)
    return trace


def walk_conductorone(watched, program, vendor):
    connect(program, vendor)
    owner = next(each["displayName"] for each in vendor.principals() if each["displayName"] == "CI runners")
    dialog = create(program, owner, "first")
    masked = picture_of(find(dialog, "label", "Secret"))
    minted = hand_over_a_secret(watched, program, dialog, masked, PUBLIC, has_client_id=True)
    dialog = create(program, owner, "second")
    expect(picture_of(find(dialog, "label", "Secret")) == masked, "masked pictures of two secrets differ")
    print("masked pictures of two secrets: the same")
    press(find(dialog, "push button", "Keep in keychain"))
    program.window_is_gone(REVEAL)
    # The key that signs in is in use.
    yield Trace(vendor.secret, PUBLIC), "ConductorOne's sign-in secret", ("guarded",)
    yield minted, "ConductorOne's minted secret", ()


def walk_confidence(watched, program, vendor):
    connect_confidence(program, vendor.confidence)
    dialog = create(program, vendor.clients()[0]["displayName"], "third", "client credential", "Client")
    masked = picture_of(find(dialog, "label", "Secret"))
    minted = hand_over_a_secret(watched, program, dialog, masked)
    yield Trace(vendor.confidence["clientSecret"]), "Confidence's sign-in secret", ("guarded",)
    yield minted, "Confidence's minted secret", ()


def expect_closed_to_others(watched):
    if os.geteuid() == 0:
        print("memory: not tried as another process of the user, since root may read everything")
        return
    try:
        Memory(watched.process.pid)
    except PermissionError:
        print("memory: closed to other processes of the user")
    else:
        raise AssertionError("another process of the user may read Keyturn's memory")


def expect_no_core(watched):
    control = subprocess.Popen(["sleep", "60"], cwd=watched.folder, preexec_fn=allow_core_dumps)
    control.send_signal(signal.SIGSEGV)
    dumps = os.WCOREDUMP(os.waitpid(control.pid, 0)[1])
    watched.process.send_signal(signal.SIGSEGV)
    status = os.waitpid(watched.process.pid, 0)[1]
    expect(os.WIFSIGNALED(status) and not os.WCOREDUMP(status), "a crash of Keyturn leaves a core dump")
    print(f"core dumps: none of Keyturn; another program {'leaves one' if dumps else 'leaves none here either'}")


def walk_through(watched, vendor):
    program = Program("keyturn")
    secrets = [*walk_conductorone(watched, program, vendor), *walk_confidence(watched, program, vendor)]
    left = search_memory(watched, TOKENS, "access tokens and assertions, between requests", ("guarded",))
    for trace, what, allowed in secrets:
        search_texts(trace, program, what)
        search_files(trace, what)
        search_processes(trace, watched, what)
        left |= search_memory(watched, trace, what, allowed)
    expect(not left, f"memory still holds: {describe(left)}")
    expect_closed_to_others(watched)
    expect_no_core(watched)
    for trace, what, _ in secrets:
        search_files(trace, f"{what}, after a crash")


def main():
    keyturn, sandbox = sys.argv[1:]
    vendor = Vendor(sandbox, "--echo-confidence-secrets")
    watched = None
    try:
        watched = Watched(keyturn)
        walk_through(watched, vendor)
    finally:
        for process in (watched and watched.process, vendor.process):
            if process and process.returncode is None:
                process.terminate()
                process.wait()


if __name__ == "__main__":
    main()
