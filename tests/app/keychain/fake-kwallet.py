#!/usr/bin/python3
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""fake-kwallet.py honest|unwritten|unreadable

A fake of as much of KWallet as QtKeychain uses, on the session bus. It keeps passwords in memory; `unwritten` says -1
when it is written to and keeps nothing, `unreadable` keeps it and reads empty. QtKeychain takes both for success.
"""

import sys

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.kde.KWallet">
<method name="networkWallet"><arg type="s" direction="out"/></method>
<method name="localWallet"><arg type="s" direction="out"/></method>
<method name="isEnabled"><arg type="b" direction="out"/></method>
<method name="open"><arg type="s" direction="in"/><arg type="x" direction="in"/><arg type="s" direction="in"/>
<arg type="i" direction="out"/></method>
<method name="entryType"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="i" direction="out"/></method>
<method name="readPassword"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="out"/></method>
<method name="writePassword"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="i" direction="out"/></method>
<method name="removeEntry"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="i" direction="out"/></method>
</interface></node>"""
A_PASSWORD, UNKNOWN = 1, 0

manner = sys.argv[1]
kept = {}


def write(key, value):
    if manner == "unwritten":
        return -1
    kept[key] = value
    return 0


def read(key):
    return "" if manner == "unreadable" else kept.get(key, "")


def answer(_connection, _sender, _path, _interface, method, parameters, call):
    given = parameters.unpack()
    answers = {
        "networkWallet": lambda: ("s", "kdewallet"),
        "localWallet": lambda: ("s", "kdewallet"),
        "isEnabled": lambda: ("b", True),
        "open": lambda: ("i", 7),
        "entryType": lambda: ("i", A_PASSWORD if given[2] in kept else UNKNOWN),
        "readPassword": lambda: ("s", read(given[2])),
        "writePassword": lambda: ("i", write(given[2], given[3])),
        "removeEntry": lambda: ("i", 0 if kept.pop(given[2], None) else -3),
    }
    kind, value = answers[method]()
    call.return_value(GLib.Variant(f"({kind})", (value,)))


def on_the_bus(connection, _name):
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    connection.register_object("/modules/kwalletd5", interface, answer, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, "org.kde.kwalletd5", 0, on_the_bus, lambda *_: print("ready", flush=True), None)
GLib.MainLoop().run()
