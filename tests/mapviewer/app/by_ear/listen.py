# mypy: ignore-errors
"""A listener on the accessibility bus, run by the system's Python: GObject introspection is no package of ours.

Prints a JSON line for each announcement and each change of a description; a line on its standard input makes it print
the tree of the window, and end.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DESCRIPTION = "object:property-change:accessible-description"


def tell(kind, value):
    print(json.dumps([kind, value]), flush=True)


def tree(node, depth=0):
    shown = depth < 2 or node.get_state_set().contains(Atspi.StateType.SHOWING)
    children = [node.get_child_at_index(at) for at in range(node.get_child_count())] if shown else []
    words = [node.get_role_name(), node.get_name(), node.get_description()]
    return [*words, [tree(child, depth + 1) for child in children if child is not None]] if shown else words


def asked(_source, _condition):
    sys.stdin.readline()
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    tell("tree", [tree(program) for program in programs if program is not None])
    Atspi.event_quit()
    return False


def hear(event):
    global heard
    heard = True
    tell("described", event.any_data)


def register_again():
    """Qt asks who listens to what when a listener registers. On a loaded machine it may not yet have looked at that."""
    if not heard:
        described.deregister(DESCRIPTION)
        described.register(DESCRIPTION)
    return not heard


Atspi.init()
heard = False
said = Atspi.EventListener.new(lambda event: tell("said", event.any_data))
said.register("object:announcement")
described = Atspi.EventListener.new(hear)
described.register(DESCRIPTION)
GLib.timeout_add(500, register_again)
GLib.io_add_watch(sys.stdin, GLib.IO_IN, asked)
tell("ready", "")
Atspi.event_main()
