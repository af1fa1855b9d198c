"""Qt loaded quickly is the same Qt: signatures come when they are asked for, and enumerations are as Python's own."""

from __future__ import annotations

import subprocess
import sys

LISTED = """
import enum, sys
if "quickly" in sys.argv:
    from mapviewer.app.startup import hasten_imports
    hasten_imports()
from PySide6 import QtCore, QtGui, QtWidgets

def kinds(holder, seen, depth=0):
    for name in dir(holder):
        found = getattr(holder, name, None)
        if isinstance(found, enum.EnumType) and found not in seen:
            seen.append(found)
        elif isinstance(found, type) and depth < 2 and found.__module__.startswith("PySide6"):
            kinds(found, seen, depth + 1)
    return seen

for module in (QtCore, QtGui, QtWidgets):
    for kind in kinds(module, []):
        members = [(name, repr(each), str(each), each.value, each._sort_order_)
                   for name, each in kind.__members__.items()]
        flags = [getattr(kind, name, "") for name in ("_flag_mask_", "_singles_mask_", "_all_bits_", "_boundary_")]
        print(kind.__module__, kind.__qualname__, kind.__mro__[1:], members, list(kind), flags, sorted(vars(kind)))
both = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignTop
print(repr(both), list(both), ~both, QtCore.Qt.AlignmentFlag(0x81), QtCore.Qt.Key(0x41), QtCore.Qt.Key["Key_A"])
"""

ASKED = """
import sys
from mapviewer.app.startup import hasten_imports
hasten_imports()
from PySide6.QtCore import QPoint
from PySide6.support.signature import get_signature
print("later" if "__getattr__" in vars(sys.modules["shibokensupport.signature.parser"]) else "at once")
try:
    QPoint("north", "east")
except TypeError as error:
    print(error)
print(get_signature(QPoint.manhattanLength))
"""


def printed(code: str, *words: str) -> str:
    """What a new process prints."""
    return subprocess.run([sys.executable, "-c", code, *words], stdout=subprocess.PIPE, text=True, check=True).stdout


def test_enumerations_are_as_python_makes_them() -> None:
    plain, quick = printed(LISTED), printed(LISTED, "quickly")
    assert plain.count("\n") > 300
    assert quick == plain


def test_signatures_come_when_they_are_asked_for() -> None:
    told = printed(ASKED).splitlines()
    assert told[0] == "later"
    assert "  PySide6.QtCore.QPoint.__init__(xpos: int, ypos: int, /)" in told
    assert told[-1] == "(self, /) -> int"
