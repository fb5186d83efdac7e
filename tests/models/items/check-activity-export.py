#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""check-activity-export.py CSV JSONL EXPECTED

Reads an export with parsers that are not Keyturn's. EXPECTED has one JSON object a line: what the journal says, by the
names of the CSV's columns. The OCSF lines must have what version 1.3 requires of API Activity.
"""

import csv
import json
import sys

FORMULAS = tuple("=+-@\t\r\n＝＋－＠")
ACTIVITIES = {"create": 1, "rotate": 1, "createOwner": 1, "update": 3, "renameOwner": 3, "revoke": 4, "deleteOwner": 4}
STATUSES = {"succeeded": 1, "failed": 2, "unclear": 0}
REQUIRED = {
    "activity_id": int,
    "category_uid": int,
    "class_uid": int,
    "type_uid": int,
    "time": int,
    "severity_id": int,
    "metadata": dict,
    "actor": dict,
    "api": dict,
    "src_endpoint": dict,
}
SIGN_INS = [(1, "succeeded", None), (2, "unauthorized", "unauthorized, HTTP 401"), (0, "cancelled", "cancelled")]
ENDPOINT = {"ip", "uid", "name", "hostname", "svc_name", "instance_uid", "interface_uid", "interface_name"}
ACTOR = {"process", "user", "invoked_by", "session", "app_name", "app_uid"}


def expect(true, otherwise):
    if not true:
        raise AssertionError(otherwise)


def empties(value, path=""):
    """Where a member is null, or an empty text or object: OCSF leaves such out."""
    if value is None or value == "" or value == {}:
        yield path
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from empties(member, f"{path}.{name}")
    elif isinstance(value, list):
        for member in value:
            yield from empties(member, path + "[]")


def check_csv(path, expected):
    with open(path, newline="", encoding="utf-8") as file:
        raw = file.read()
    expect(raw.endswith("\r\n"), "the last line has no end")
    rows = list(csv.DictReader(raw.splitlines(keepends=True), strict=True))
    expect(len(rows) == len(expected), f"{len(rows)} rows, expected {len(expected)}")
    guarded = 0
    for row, wanted in zip(rows, expected):
        for name, value in wanted.items():
            dangerous = value.startswith(FORMULAS)
            guarded += dangerous
            expect(row[name] == ("'" + value if dangerous else value), f"{wanted['operation']}: {name} is {row[name]!r}, expected {value!r}")
        for name, cell in row.items():
            expect(not cell.startswith(FORMULAS), f"{wanted['operation']}: {name} is a formula")
    return guarded


def check_event(event, wanted):
    who = wanted["operation"]
    for name, kind in REQUIRED.items():
        expect(type(event.get(name)) is kind, f"{who}: {name} is {event.get(name)!r}")
    expect(event["class_uid"] == 6003 and event["category_uid"] == 6, f"{who}: it is no API Activity")
    expect(event["activity_id"] == ACTIVITIES[wanted["verb"]], f"{who}: activity {event['activity_id']}")
    expect(event["type_uid"] == 600300 + event["activity_id"], f"{who}: type {event['type_uid']}")
    expect(event["status_id"] == STATUSES[wanted["outcome"]], f"{who}: status {event['status_id']}")
    expect(event["severity_id"] in (1, 2, 3), f"{who}: severity {event['severity_id']}")
    metadata = event["metadata"]
    expect(tuple(map(int, metadata["version"].split("."))) >= (1, 3, 0), f"{who}: version {metadata['version']}")
    expect(metadata["product"]["name"] == "Keyturn" and metadata["product"]["vendor_name"], f"{who}: no product")
    expect(metadata["uid"] == who, f"{who}: it is called {metadata['uid']}")
    expect(ACTOR & event["actor"].keys(), f"{who}: nobody acted")
    expect(event["api"]["operation"] == wanted["verb"], f"{who}: operation {event['api']}")
    expect(ENDPOINT & event["src_endpoint"].keys(), f"{who}: it came from nowhere")
    expect("dst_endpoint" not in event or ENDPOINT & event["dst_endpoint"].keys(), f"{who}: it went nowhere")
    expect(not wanted["note"] or event["status_detail"] == wanted["note"], f"{who}: the note is another one")
    expect(list(empties(event)) == [], f"{who}: empty: {list(empties(event))}")


def check_sign_in(event):
    for name, kind in {**REQUIRED, "user": dict}.items():
        expect(name == "api" or type(event.get(name)) is kind, f"a sign-in: {name} is {event.get(name)!r}")
    expect((event["class_uid"], event["category_uid"]) == (3002, 3), "it is no Authentication")
    expect((event["activity_id"], event["type_uid"]) == (1, 300201), "it is no logon")
    said = (event["status_id"], event["status_code"], event.get("status_detail"))
    expect(said in SIGN_INS, f"a sign-in: status {said}")
    expect(event["service"] == {"name": "acme.conductor.one"}, f"signed in to {event['service']}")
    expect(event["dst_endpoint"] == {"hostname": "acme.conductor.one", "port": 8443}, f"at {event['dst_endpoint']}")
    expect(event["user"]["uid"] == "id", f"signed in as {event['user']}")
    expect(event["time"] == 1772366400000, f"a sign-in at {event['time']}")
    expect(list(empties(event)) == [], f"a sign-in is empty: {list(empties(event))}")


def main():
    csv_path, ocsf_path, expected_path = sys.argv[1:]
    with open(expected_path, encoding="utf-8") as file:
        expected = [json.loads(line) for line in file]
    guarded = check_csv(csv_path, expected)
    with open(ocsf_path, encoding="utf-8", newline="\n") as file:
        events = [json.loads(line) for line in file]
    operations, sign_ins = events[: len(expected)], events[len(expected) :]
    expect(len(operations) == len(expected), f"{len(operations)} operations, expected {len(expected)}")
    for event, wanted in zip(operations, expected):
        check_event(event, wanted)
    expect([each["status_id"] for each in sign_ins] == [each[0] for each in SIGN_INS], f"{len(sign_ins)} sign-ins")
    for event in sign_ins:
        check_sign_in(event)
    print(f"{len(expected)} rows of CSV, {guarded} cells guarded against formulas; {len(events)} OCSF events")


if __name__ == "__main__":
    main()
