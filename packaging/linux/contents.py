#!/usr/bin/env python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What is in each Linux package, as CycloneDX 1.5 beside it: contents.py DEB_TREE BUNDLE VERSION DATE OUT

The .deb and the .rpm contain Keyturn alone and name what they need; the archive contains its libraries, whose origins
and copyright files bundle.sh has put into it.
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


def bundled(bundle):
    """One component for each package of the distribution that libraries were taken from."""
    folder = bundle / "share/doc/keyturn/licences"
    packages = {}
    for line in (folder / "origins.tsv").read_text().splitlines():
        file, package, version = line.split("\t")
        packages.setdefault((package, version), []).append(file)
    return [{"type": "library", "bom-ref": package, "name": package, "version": version,
             "purl": f"pkg:deb/debian/{package}@{version}",
             "licenses": licences(folder / package),
             "properties": [{"name": "file", "value": file} for file in files]}
            for (package, version), files in sorted(packages.items())]


def needed(deb_tree):
    """What the .deb asks for and does not contain."""
    depends = re.search(r"^Depends: (.*)$", (deb_tree / "DEBIAN/control").read_text(), re.MULTILINE)[1]
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


def main(deb_tree, bundle, version, date, out):
    outside = needed(pathlib.Path(deb_tree))
    for package in sorted(pathlib.Path(out).iterdir()):
        if package.suffix in (".deb", ".rpm"):
            write(package, version, date, outside)
        elif package.suffix == ".run":
            write(package, version, date, bundled(pathlib.Path(bundle)))


if __name__ == "__main__":
    main(*sys.argv[1:])
