#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""bus-dies.py KEYTURN KEYTURN-SANDBOX

The session bus ends while a credential is being made, and the keychain with it. The secret that arrives then must not go
without a word, and the next start on a new bus must name what became of it. Run it on a bus without a keychain: Keyturn
first gets a bus and a real gnome-keyring of its own.
"""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.parse
import urllib.request

NAME = "made without a bus"
MINTS = "/api/v1/service_principals/*/credentials"
HELD_BACK = 6000  # milliseconds between the request and the vendor's answer


def expect(true, otherwise):
    if not true:
        raise AssertionError(otherwise)


class Vendor:
    """The practice server, asked without Keyturn."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdout=subprocess.PIPE, text=True)
        told = json.loads(self.process.stdout.readline())
        self.control, self.tenant = told["control"], told["c1"]

    def ask(self, url, body=None, headers=None):
        request = urllib.request.Request(url, body, headers or {})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read() or b"{}")

    def hold_back(self):
        fault = {"method": "POST", "path": MINTS, "kind": "latency", "ms": HELD_BACK}
        self.ask(self.control + "/faults", json.dumps(fault).encode(), {"Content-Type": "application/json"})

    def made(self):
        """How many credentials of our name there are."""
        form = {"grant_type": "client_credentials", "client_id": self.tenant["clientId"]}
        form["client_secret"] = self.tenant["clientSecret"]
        url = self.tenant["url"]
        token = self.ask(url + "/auth/v1/token", urllib.parse.urlencode(form).encode())["access_token"]
        headers = {"Authorization": "Bearer " + token}
        principals = self.ask(url + "/api/v1/service_principals", headers=headers)["list"]
        principal = next(each["id"] for each in principals if each["displayName"] == "CI runners")
        listed = self.ask(f"{url}/api/v1/service_principals/{principal}/credentials", headers=headers)["list"]
        return sum(each["displayName"] == NAME for each in listed)


class Bus:
    """A session bus with a gnome-keyring on it; both use the files of the same home."""

    def __init__(self):
        self.process = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True)
        self.environment = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=self.process.stdout.readline().strip())
        keyring = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        self.keyring = subprocess.Popen(keyring, env=self.environment, stdin=subprocess.PIPE, text=True)
        self.keyring.stdin.write(os.environ["KEYTURN_SESSION_PASSWORD"])
        self.keyring.stdin.close()
        asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets"]
        asked += ["/org/freedesktop/secrets/collection/login", "org.freedesktop.DBus.Properties.Get"]
        asked += ["string:org.freedesktop.Secret.Collection", "string:Locked"]
        deadline = time.monotonic() + 30
        while "false" not in subprocess.run(asked, env=self.environment, capture_output=True, text=True).stdout:
            expect(time.monotonic() < deadline, "the keyring does not open")
            time.sleep(0.1)

    def start(self, keyturn):
        environment = dict(self.environment, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        return subprocess.Popen([keyturn], env=environment, stderr=subprocess.PIPE, text=True)

    def drive(self, step, *arguments):
        """A screen reader is bound to the bus that it was started on: each step has a process of its own."""
        subprocess.run([sys.executable, "-B", __file__, step, *arguments], env=self.environment, check=True, timeout=120)

    def end(self):
        for each in (self.process, self.keyring):
            each.kill()
            each.wait()


def make(client_id, secret):
    """Connects, and comes back when the request has left."""
    from screenreader import Program, choose, find, key_in, press, said, select_row, type_into, wait_for

    program = Program("keyturn")
    choose(program.window("Keyturn"), "File", "Connect a tenant…")
    dialog = program.window("Connect a tenant")
    type_into(find(dialog, "text", "Name"), "Practice")
    type_into(find(dialog, "text", "Client ID"), client_id)
    key_in(find(dialog, "password text", "Secret"), secret)
    press(find(dialog, "push button", "Connect"))
    program.window_is_gone("Connect a tenant")
    select_row(find(program.window("Keyturn"), "tree", "Places"), "Service principals of Practice")
    choose(program.window("Keyturn"), "Credential", "New", "New service-principal credential…")
    dialog = program.window("New service-principal credential")
    type_into(find(dialog, "text", "Service principal"), "CI runners")
    type_into(find(dialog, "text", "Name"), NAME)
    press(find(dialog, "push button", "Create"))
    wait_for("the request to leave", lambda: any("Waiting for the vendor's answer" in line for line in said(dialog)))


def read():
    """What the next run shows under “Activity”."""
    from screenreader import Program, find, select_row, wait_for

    program = Program("keyturn")
    window = program.window("Keyturn")
    select_row(find(window, "tree", "Places"), "Activity")
    cells = find(window, "table", "Activity").queryTable()

    def rows():
        texts = []
        for row in range(cells.nRows):
            names = [cells.getAccessibleAt(row, column).name for column in range(cells.nColumns)]
            texts.append(" | ".join(names))
        return [text for text in texts if NAME in text and "Sent" not in text]

    found = wait_for("the operation to be named", rows)
    print("after the restart:", *found, sep="\n  ")
    expect(len(found) == 1, f"it is named {len(found)} times")
    named = ("nobody holds its secret", "Outcome unknown", "In your keychain")
    expect(any(words in found[0] for words in named), f"it is said to be {found[0]}")


def ended(process, seconds):
    try:
        return process.wait(timeout=seconds) is not None
    except subprocess.TimeoutExpired:
        return False


def main():
    keyturn, sandbox = sys.argv[1:]
    vendor, first, second, process = Vendor(sandbox), None, None, None
    try:
        vendor.hold_back()
        first = Bus()
        process = first.start(keyturn)
        first.drive("--make", vendor.tenant["clientId"], vendor.tenant["clientSecret"])
        first.end()
        # The library under the keychain ends a program whose bus has ended, with SIGTERM. Keyturn takes that as a wish.
        if ended(process, HELD_BACK / 1000 + 30):
            print(f"the program ended by itself, with {process.returncode}")
        else:
            print("the program stays, because a secret is in its memory alone")
            for _ in range(2):
                process.send_signal(signal.SIGTERM)
                time.sleep(1)
            expect(ended(process, 60), "the second SIGTERM does not end it")
        count = vendor.made()
        print(f"credentials at the vendor: {count}")
        expect(count <= 1, "it was made twice")
        second = Bus()
        process = second.start(keyturn)
        second.drive("--read")
        expect(vendor.made() == count, "the next run has made another one")
    finally:
        if process:
            process.kill()
        for bus in (first, second):
            if bus:
                bus.end()
        vendor.process.terminate()


if __name__ == "__main__":
    if sys.argv[1] == "--make":
        make(*sys.argv[2:])
    elif sys.argv[1] == "--read":
        read()
    else:
        main()
