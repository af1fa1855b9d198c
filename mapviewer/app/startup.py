"""What keeps the first picture from being late, done before the window's modules are imported."""

from __future__ import annotations

import gc
import sys

from mapviewer.app.quick_qt import make_enumerations_quickly, signatures_later


def load_qt_quickly() -> None:
    """Load Qt, and stop what would make each import after it slower and larger.

    PySide reads the source of every module that is imported after it, to see whether that module could use its
    optional names (`__feature__`), and Python keeps all it has read; nobody here uses them.
    """
    make_enumerations_quickly()
    with signatures_later():
        import PySide6.QtCore  # noqa: F401

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):  # a private name of PySide: without it only time is lost
        setattr(feature, "_mod_uses_pyside", lambda _module: True)  # noqa: B010


def hasten_imports() -> None:
    """Load Qt; until `end_haste` the garbage collector rests too: all that is made before the picture stays."""
    gc.disable()
    load_qt_quickly()


def end_haste() -> None:
    """Let the garbage collector work again, but not over what the start has made.

    Nothing is set aside where no start was hastened: a second window of a process would keep the first one's garbage.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
