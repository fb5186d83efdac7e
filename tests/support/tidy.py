#!/usr/bin/env python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""clang-tidy-19 over every translation unit that a configured build directory compiles: tidy.py BUILD_DIR

A unit that was found clean is not looked at again until it, a project file it includes at any depth, its compiler
flags, .clang-tidy or one of the packages that findings hang on has changed. What is known to be clean is kept in
${XDG_CACHE_HOME:-~/.cache}/keyturn-tidy. Headers that moc makes must exist.
"""

import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path.cwd()
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "keyturn-tidy"
KEPT_SECONDS = 30 * 24 * 3600
INCLUDE = re.compile(rb'^#include "([^"]+)"', re.MULTILINE)
PACKAGES = ["libstdc++-*-dev", "qt6-base-dev", "qtkeychain-qt6-dev", "libsodium-dev", "libcpp-httplib-dev"]


def tools():
    """What findings hang on besides the sources."""
    version = subprocess.run(["clang-tidy-19", "--version"], capture_output=True, check=True).stdout
    packages = subprocess.run(["dpkg-query", "-W", "-f=${Package} ${Version}\n", *PACKAGES],
                              capture_output=True, check=False).stdout
    settings = b"".join((ROOT / folder / ".clang-tidy").read_bytes() for folder in ("", "tests"))
    return version + packages + settings


@functools.cache
def read(path):
    """The hash of a file and the project files it includes; project headers are named from the root."""
    content = path.read_bytes()
    named = (ROOT / name.decode() for name in INCLUDE.findall(content))
    return hashlib.sha256(content).digest(), [file for file in named if file.is_file()]


def inputs(unit):
    seen, queue = {unit}, [unit]
    while queue:
        for file in read(queue.pop())[1]:
            if file not in seen:
                seen.add(file)
                queue.append(file)
    return sorted(seen)


def key(unit, command, tools_used):
    digest = hashlib.sha256(tools_used)
    digest.update(command.replace(str(ROOT), "").encode())
    for file in inputs(unit):
        digest.update(str(file.relative_to(ROOT)).encode() + read(file)[0])
    return digest.hexdigest()


def look_at(build, unit):
    """What clang-tidy finds; empty if the unit is clean."""
    done = subprocess.run(["clang-tidy-19", "-p", build, "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                           "--extra-arg=-Wno-error", str(unit)], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout or done.stderr


def main(build):
    CACHE.mkdir(parents=True, exist_ok=True)
    for known in CACHE.iterdir():
        if known.stat().st_mtime < time.time() - KEPT_SECONDS:
            known.unlink()
    tools_used = tools()
    commands = json.loads((ROOT / build / "compile_commands.json").read_text())
    units = {pathlib.Path(entry["file"]): entry["command"] for entry in commands
             if not entry["file"].endswith("mocs_compilation.cpp") and "/.qt/" not in entry["file"]
             and "/qrc_" not in entry["file"]}
    keys = {unit: CACHE / key(unit, command, tools_used) for unit, command in units.items()}
    todo = [unit for unit, known in keys.items() if not known.exists()]
    for known in set(keys.values()):
        if known.exists():
            known.touch()
    print(f"clang-tidy: {len(todo)} of {len(units)} units to look at, the others are known to be clean", flush=True)

    dirty = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for unit, findings in zip(todo, pool.map(functools.partial(look_at, build), todo)):
            if findings:
                dirty += 1
                print(findings, flush=True)
            else:
                keys[unit].touch()
    if dirty:
        sys.exit(f"clang-tidy: findings in {dirty} units, see above")


if __name__ == "__main__":
    main(sys.argv[1])
