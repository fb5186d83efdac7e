# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A program's windows as a screen reader has them: roles, names, texts and actions over AT-SPI."""

import time

import pyatspi
from desktop import type_text
from gi.repository import GLib

PATIENCE = 30  # seconds; what has not come by then does not come
BETWEEN_LOOKS = 0.1


def wait_for(what, look):
    """Returns the first true answer of look(); what it asks about may still be under construction."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            answer = look()
        except Exception:  # the tree has changed while it was read, and libatspi has no narrower error
            answer = None
        hear()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE} s for {what}")
        time.sleep(BETWEEN_LOOKS)


def hear():
    """Lets the events come in that listeners wait for."""
    while GLib.MainContext.default().iteration(False):
        pass


def children(node):
    return [child for child in (node[i] for i in range(node.childCount)) if child is not None]


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def shows(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def text_of(node):
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def said(node):
    """All that is told of the nodes below: names, descriptions, texts, values and attributes."""
    for each in walk(node):
        yield each.name
        yield each.description
        yield text_of(each)
        yield from each.getAttributes() or []
        try:
            yield each.queryValue().get_text()
        except (NotImplementedError, AttributeError):
            pass


class Program:
    """A running program, found by its name on the accessibility bus."""

    def __init__(self, name):
        self.root = wait_for(f"{name} on the accessibility bus", lambda: self._on_bus(name))
        self.root.setCacheMask(pyatspi.cache.NONE)
        self.announced = []
        pyatspi.Registry.registerEventListener(
            lambda event: self.announced.append(str(event.any_data)), "object:text-changed", "object:property-change"
        )

    @staticmethod
    def _on_bus(name):
        programs = children(pyatspi.Registry.getDesktop(0))
        return next((each for each in programs if each.name == name and each.childCount), None)

    def window(self, name):
        return wait_for(f"the window “{name}”", lambda: self._window(name))

    def windows(self):
        return children(self.root)

    def _window(self, name):
        return next((each for each in children(self.root) if each.name == name and shows(each)), None)

    def window_is_gone(self, name):
        wait_for(f"the window “{name}” to close", lambda: self._window(name) is None)


def find(window, role, name, wanted=shows):
    """The one node of that role and name in the window."""

    def look():
        found = [each for each in walk(window) if each.getRoleName() == role and each.name == name and wanted(each)]
        if len(found) > 1:
            raise LookupError(f"{len(found)} are called “{name}”")
        return found[0] if found else None

    return wait_for(f"the {role} “{name}” in “{window.name}”", look)


def press(node):
    wait_for(f"“{node.name}” to be enabled", lambda: is_enabled(node))
    act(node, "Press")


def act(node, wanted):
    actions = node.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    actions.doAction(names.index(wanted))


def choose(window, *path):
    """Presses an entry of the menu bar, named by the menus that lead there."""
    node = find(window, "menu bar", "")
    for name in path:
        node = next(each for each in walk(node) if each.getRoleName() == "menu item" and each.name == name)
    press(node)


def type_into(node, text):
    if not node.queryEditableText().setTextContents(text):
        raise AssertionError(f"“{node.name}” cannot be written")


def key_in(node, text):
    """Gives the field or button the keyboard and types, for what only takes keys."""
    node.queryComponent().grabFocus()
    wait_for(f"“{node.name}” to have the keyboard", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))
    type_text(text)


def select_row(table, cell_name):
    """Selects the row of a table or tree by the name of one of its cells."""

    def row_of():
        cells = table.queryTable()
        for row in range(cells.nRows):
            for column in range(cells.nColumns):
                if cells.getAccessibleAt(row, column).name == cell_name:
                    return row + 1
        return None

    row = wait_for(f"“{cell_name}” in “{table.name}”", row_of) - 1
    table.queryTable().addRowSelection(row)
