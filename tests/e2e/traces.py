# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for a secret, whole or in parts and in whatever spelling, in bytes, files and a process's memory."""

import base64
import json
import os
import re
import urllib.parse

STEP = 4
WINDOW = 8  # with the step: any run of 11 characters holds a whole window


class Trace:
    """What a secret would look like where it has leaked. `public` is the part that every secret of the kind begins with."""

    def __init__(self, secret, public=""):
        own = secret[len(public) :]
        spellings = {
            "as it is": _windows(own.encode()),
            "UTF-16": _windows(own.encode("utf-16-le"), 2),
            "base64": [needle for shift in range(3) for needle in _windows(_base64(secret.encode(), len(public), shift))],
        }
        quoted = urllib.parse.quote(own, safe="")
        if quoted != own:
            spellings["percent-encoded"] = _windows(quoted.encode())
        if secret.startswith("secret-token:conductorone.com:"):
            private = json.loads(base64.urlsafe_b64decode(secret.rpartition(":")[2] + "=="))["d"]
            spellings["private key in JSON"] = _windows(private.encode())
            spellings["private key"] = _windows(base64.urlsafe_b64decode(private + "="))
        self._spelling_of = {needle: name for name, needles in spellings.items() for needle in needles}
        self._pattern = _any_of(self._spelling_of)

    def found_in(self, content):
        """How often it is there, by spelling; empty if it is not. Parts that follow closely on each other are of one copy."""
        copies, end_of = {}, {}
        for match in self._pattern.finditer(content):
            name = self._spelling_of[match.group()]
            if match.start() - end_of.get(name, -WINDOW * 4) >= WINDOW * 4:
                copies[name] = copies.get(name, 0) + 1
            end_of[name] = match.end()
        return copies


class Pattern:
    """Looks for what has a known form, by name and regular expression."""

    def __init__(self, forms):
        self._forms = {name: re.compile(form) for name, form in forms.items()}

    def found_in(self, content):
        counts = {name: len(form.findall(content)) for name, form in self._forms.items()}
        return {name: count for name, count in counts.items() if count}


def _windows(text, size=1):
    return [text[i : i + WINDOW * size] for i in range(0, len(text) - WINDOW * size + 1, STEP * size)]


def _base64(secret, public_length, shift):
    """What stays the same whatever stands before and behind, for one of the three ways to fall on base64's groups."""
    encoded = base64.b64encode(b"\0" * shift + secret)
    return encoded[(shift + public_length) * 4 // 3 + 2 : -4]


def _any_of(needles):
    """Grouped by their first byte, which makes it ten times as fast."""
    groups = {}
    for needle in needles:
        groups.setdefault(needle[:1], []).append(re.escape(needle[1:]))
    return re.compile(b"|".join(re.escape(first) + b"(?:" + b"|".join(rests) + b")" for first, rests in groups.items()), re.S)


def files_below(*folders):
    for folder in folders:
        for directory, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(directory, name)
                if os.path.isfile(path):
                    yield path


class Memory:
    """The memory of a child process. To be opened as soon as it has been started: what the kernel lets its parent open then
    stays open when the process has closed itself to others."""

    RESERVED = 1 << 20  # larger areas without any permission are reserves that nothing was ever written to

    def __init__(self, pid):
        self._maps = open(f"/proc/{pid}/maps", "rb", buffering=0)
        self._memory = open(f"/proc/{pid}/mem", "rb", buffering=0)
        self._environment = open(f"/proc/{pid}/environ", "rb", buffering=0)

    def environment(self):
        """As it was started with."""
        return os.pread(self._environment.fileno(), 1 << 20, 0)

    def search(self, trace):
        """Copies by place and spelling, and how many bytes were looked through."""
        found, looked_through = {}, 0
        for start, end, place in self._areas():
            content = self._read(start, end)
            looked_through += len(content)
            for spelling, count in trace.found_in(content).items():
                found[place, spelling] = found.get((place, spelling), 0) + count
        return found, looked_through

    def _areas(self):
        self._maps.seek(0)
        text = b""
        while part := self._maps.read(1 << 16):
            text += part
        for line in text.decode().splitlines():
            addresses, permissions, _, _, _, *path = line.split(maxsplit=5)
            start, end = (int(each, 16) for each in addresses.split("-"))
            is_guarded = permissions.startswith("---")
            if not is_guarded and "w" not in permissions or is_guarded and end - start > self.RESERVED:
                continue
            yield start, end, "guarded" if is_guarded else os.path.basename(path[0]) if path else "anonymous"

    def _read(self, start, end):
        """As much of the area as is there."""
        content = bytearray()
        while start < end:
            try:
                part = os.pread(self._memory.fileno(), min(end - start, 1 << 24), start)
            except OSError:
                break
            if not part:
                break
            content += part
            start += len(part)
        return bytes(content)
