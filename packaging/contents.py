#!/usr/bin/env python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What is in a package, as CycloneDX 1.5 beside it: contents.py VERSION DATE PACKAGE SOURCE

A package that contains Keyturn alone names what it needs: SOURCE is the control file of the .deb. One that contains its
libraries has their copyright files, and in origins.tsv of which package each of its files is: SOURCE is that folder.
"""

import json
import pathlib
import re
import sys
import uuid


def licences(copyright_file):
    """Short names of a machine-readable copyright file, else what the text names."""
    text = copyright_file.read_text(errors="replace")
    names = set(re.findall(r"^License: *(\S[^\n]*)$", text, re.MULTILINE))
    if not names:
        names = set(re.findall(r"common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9+])", text))
    return [{"license": {"name": name}} for name in sorted(names)] or [{"license": {"name": "see its copyright file"}}]


def keyturn(version):
    return {"type": "application", "bom-ref": "keyturn", "name": "keyturn", "version": version,
            "licenses": [{"license": {"id": "Apache-2.0"}}]}


def bundled(folder):
    """One component for each package that something was taken from."""
    packages = {}
    for line in (folder / "origins.tsv").read_text().splitlines():
        file, package, version = line.split("\t")
        packages.setdefault((package, version), []).append(file)
    texts = {text.name.removesuffix(".txt"): text for text in folder.iterdir() if text.is_file()}
    return [{"type": "library", "bom-ref": package, "name": package, "version": version,
             "purl": f"pkg:deb/debian/{package}@{version}",
             "licenses": licences(texts[package]),
             "properties": [{"name": "file", "value": file} for file in files]}
            for (package, version), files in sorted(packages.items())]


def needed(control):
    """What the .deb asks for and does not contain."""
    depends = re.search(r"^Depends: (.*)$", control.read_text(), re.MULTILINE)[1]
    names = [part.split("|")[0].split()[0] for part in depends.split(",")]
    return [{"type": "library", "bom-ref": name, "name": name, "scope": "required",
             "properties": [{"name": "contained", "value": "no"}]} for name in names]


def write(package, version, date, components):
    document = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, package.name)}",
        "metadata": {"timestamp": f"{date}T00:00:00Z", "component": keyturn(version)},
        "components": components,
        "dependencies": [{"ref": "keyturn", "dependsOn": [part["bom-ref"] for part in components]}],
    }
    target = package.with_name(package.name + ".cdx.json")
    target.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n")
    print(f"{'':>9}  {target.name}: {len(components)} components")


def main(version, date, package, source):
    source = pathlib.Path(source)
    write(pathlib.Path(package), version, date, bundled(source) if source.is_dir() else needed(source))


if __name__ == "__main__":
    main(*sys.argv[1:])
