"""Keyboard shortcuts while presenting, in one table for the key handler and the shortcut overlay.

They follow presentation remotes and the conventions of other presentation programs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from mapviewer.presenting.input.key_layouts import latin_key
from mapviewer.ui.translate import tr, tr_noop


@dataclass(frozen=True)
class LessonKey:
    """A command and its keys, written as in Qt; punctuation keys are written as themselves."""

    id: str
    title: str
    group: str
    keys: tuple[str, ...]


GO, MAP = tr_noop("Presenting", "Navigate steps"), tr_noop("Presenting", "Screen and map")
POINT, ASK = tr_noop("Presenting", "Point and draw"), tr_noop("Presenting", "Ask before showing")
LESSON_KEYS: tuple[LessonKey, ...] = (
    LessonKey(
        "next",
        tr_noop("Presenting", "Next layer or step"),
        GO,
        ("Right", "Down", "PgDown", "Space", "N", "Return", "Enter"),
    ),
    LessonKey(
        "previous", tr_noop("Presenting", "Previous layer or step"), GO, ("Left", "Up", "PgUp", "P", "Backspace")
    ),
    LessonKey("first", tr_noop("Presenting", "First step"), GO, ("Home",)),
    LessonKey("last", tr_noop("Presenting", "Last step"), GO, ("End",)),
    LessonKey("number", tr_noop("Presenting", "Go to step: type its number, then G or Enter"), GO, ("G",)),
    LessonKey("return", tr_noop("Presenting", "Back to step"), GO, ("R",)),
    LessonKey("leave", tr_noop("Presenting", "Close overlay, tool or presentation"), GO, ("Esc",)),
    LessonKey("black", tr_noop("Presenting", "Black screen"), MAP, ("B", ".")),
    LessonKey("white", tr_noop("Presenting", "White screen"), MAP, ("W", ",")),
    LessonKey("larger", tr_noop("Presenting", "Larger text"), MAP, ("+", "=")),
    LessonKey("smaller", tr_noop("Presenting", "Smaller text"), MAP, ("-",)),
    LessonKey("caption", tr_noop("Presenting", "Caption: side, bottom, hidden"), MAP, ("A",)),
    LessonKey("full", tr_noop("Presenting", "Toggle full screen"), MAP, ("F", "F11")),
    LessonKey("swap", tr_noop("Presenting", "Swap screens"), MAP, ("S",)),
    LessonKey("clock", tr_noop("Presenting", "Pause or resume the timer"), MAP, ("T",)),
    LessonKey("help", tr_noop("Presenting", "Keyboard shortcuts"), MAP, ("?", "F1")),
    LessonKey("laser", tr_noop("Presenting", "Laser pointer"), POINT, ("L",)),
    LessonKey("pen", tr_noop("Presenting", "Pen; press again for the next colour"), POINT, ("D",)),
    LessonKey("fade", tr_noop("Presenting", "Ink fades or stays"), POINT, ("I",)),
    LessonKey("erase", tr_noop("Presenting", "Erase all ink"), POINT, ("X",)),
    LessonKey("undo", tr_noop("Presenting", "Undo"), POINT, ("Ctrl+Z",)),
    LessonKey("spotlight", tr_noop("Presenting", "Spotlight"), POINT, ("O",)),
    LessonKey("lens", tr_noop("Presenting", "Magnifier"), POINT, ("Z",)),
    LessonKey("names", tr_noop("Presenting", "Hide or show names"), ASK, ("H",)),
    LessonKey("colours", tr_noop("Presenting", "Hide or show colours"), ASK, ("C",)),
    LessonKey("layer", tr_noop("Presenting", "Hide or show the step’s top layer"), ASK, ("V",)),
    LessonKey("dates", tr_noop("Presenting", "Compare with the previous step’s date"), ASK, ("M",)),
    LessonKey("conventions", tr_noop("Presenting", "Compare name styles"), ASK, ("Y",)),
    LessonKey("viewpoint", tr_noop("Presenting", "Whose map is this? The next viewpoint"), ASK, ("J",)),
    LessonKey("quiz", tr_noop("Presenting", "Quiz: where is it?"), ASK, ("Q",)),
    LessonKey("easy", tr_noop("Presenting", "Quiz: dots to choose from, or the bare map"), ASK, ("K",)),
    LessonKey("trace", tr_noop("Presenting", "Trace the sentence: who says it, and how do we know?"), ASK, ("E",)),
    LessonKey("known", tr_noop("Presenting", "What was known that day: bands, then a list"), ASK, ("Shift+H",)),
    LessonKey("results", tr_noop("Presenting", "What the class predicted and found so far"), ASK, ("Shift+Q",)),
    LessonKey("peek", tr_noop("Presenting", "Presenter view: peek at hidden names"), ASK, ("U",)),
)
# While these are held down they go on; everything else happens once.
REPEATING = {"larger", "smaller"}
# Clickers send these to start a slide show; here they must do nothing.
SILENT = {"F5", "Shift+F5"}

_BY_KEY = {key: entry.id for entry in LESSON_KEYS for key in entry.keys}
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def key_name(event: QKeyEvent) -> str:
    """Return the name of a key as used in the table: punctuation as itself, other keys as Qt names them."""
    text, modifiers = event.text(), event.modifiers()
    if not modifiers & _STRONG and len(text) == 1 and text.isprintable() and not text.isalnum() and text != " ":
        return text
    kept = modifiers & (_STRONG | Qt.KeyboardModifier.ShiftModifier)
    combination = QKeySequence(kept.value | event.key())
    return combination.toString(QKeySequence.SequenceFormat.PortableText)


def command_of(event: QKeyEvent) -> str:
    """Return what a key does: the id of a `LessonKey`, ``digit``, ``silent`` to swallow it, or "" for nothing."""
    latin = latin_key(event)
    shifted = latin and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    name = f"Shift+{latin}" if shifted else latin or key_name(event)
    if name in SILENT:
        return "silent"
    if len(name) == 1 and name in "0123456789":
        return "digit"
    return _BY_KEY.get(name, "")


def keys_by_group() -> dict[str, list[tuple[str, str]]]:
    """Return keys and titles by group, for the shortcut overlay."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in LESSON_KEYS:
        group, title = tr("Presenting", entry.group), tr("Presenting", entry.title)
        groups.setdefault(group, []).append((words_for(entry.keys), title))
    return groups


def words_for(keys: Iterable[str]) -> str:
    """Format keys for display."""
    names = {
        "Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "PgDown": "Page Down", "PgUp": "Page Up", "Return": "Enter",
        "-": "−",
    }  # fmt: skip
    return "  ".join(dict.fromkeys(names.get(key, key) for key in keys))
