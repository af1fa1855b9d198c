"""The keys of a lesson in one table: what a key does while presenting, and what the key help says.

They are the keys that clickers send and that hands know from other programs for presenting.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from mapviewer.presenting.input.key_layouts import latin_key


@dataclass(frozen=True)
class LessonKey:
    """One thing that keys do. Keys are written as Qt writes them, signs as themselves."""

    id: str
    title: str
    group: str
    keys: tuple[str, ...]


GO, MAP, POINT, ASK = "Go through the steps", "Screen and map", "Point and draw", "Ask first, show then"
LESSON_KEYS: tuple[LessonKey, ...] = (
    LessonKey("next", "Next layer or step", GO, ("Right", "Down", "PgDown", "Space", "N", "Return", "Enter")),
    LessonKey("previous", "Previous", GO, ("Left", "Up", "PgUp", "P", "Backspace")),
    LessonKey("first", "First step", GO, ("Home",)),
    LessonKey("last", "Last step", GO, ("End",)),
    LessonKey("number", "Step by number: digits, then this or Enter", GO, ("G",)),
    LessonKey("return", "Back to the step", GO, ("R",)),
    LessonKey("leave", "Leave, one thing at a time", GO, ("Esc",)),
    LessonKey("black", "Black screen", MAP, ("B", ".")),
    LessonKey("white", "White screen", MAP, ("W", ",")),
    LessonKey("larger", "Larger text", MAP, ("+", "=")),
    LessonKey("smaller", "Smaller text", MAP, ("-",)),
    LessonKey("caption", "Caption beside, below, away", MAP, ("A",)),
    LessonKey("full", "Full screen and back", MAP, ("F", "F11")),
    LessonKey("swap", "Swap the screens", MAP, ("S",)),
    LessonKey("clock", "Pause or run the clock", MAP, ("T",)),
    LessonKey("help", "These keys", MAP, ("?", "F1")),
    LessonKey("laser", "Laser pointer", POINT, ("L",)),
    LessonKey("pen", "Pen; again for the next of three colours", POINT, ("D",)),
    LessonKey("fade", "Strokes fade or stay", POINT, ("I",)),
    LessonKey("erase", "Erase all strokes", POINT, ("X",)),
    LessonKey("undo", "Undo", POINT, ("Ctrl+Z",)),
    LessonKey("spotlight", "Spotlight", POINT, ("O",)),
    LessonKey("lens", "Magnifying lens", POINT, ("Z",)),
    LessonKey("names", "Hide names, show names", ASK, ("H",)),
    LessonKey("colours", "Hide colours, show colours", ASK, ("C",)),
    LessonKey("layer", "Hide the step's top layer, show it", ASK, ("V",)),
    LessonKey("dates", "Compare with the date of the step before", ASK, ("M",)),
    LessonKey("conventions", "Compare names with another convention", ASK, ("Y",)),
    LessonKey("quiz", "Quiz: where is it?", ASK, ("Q",)),
    LessonKey("peek", "Console: peek at hidden names", ASK, ("U",)),
)
# While these are held down they go on; everything else happens once.
REPEATING = {"larger", "smaller"}
# Clickers send these to start a slide show; here they must do nothing.
SILENT = {"F5", "Shift+F5"}

_BY_KEY = {key: entry.id for entry in LESSON_KEYS for key in entry.keys}
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def key_name(event: QKeyEvent) -> str:
    """The name of a key as the table has it: a sign as itself whatever keys it takes, others as Qt writes them."""
    text, modifiers = event.text(), event.modifiers()
    if not modifiers & _STRONG and len(text) == 1 and text.isprintable() and not text.isalnum() and text != " ":
        return text
    kept = modifiers & (_STRONG | Qt.KeyboardModifier.ShiftModifier)
    combination = QKeySequence(kept.value | event.key())
    return combination.toString(QKeySequence.SequenceFormat.PortableText)


def command_of(event: QKeyEvent) -> str:
    """What a key does: the id of a `LessonKey`, ``digit`` for 0 to 9, ``""`` for nothing, ``silent`` to swallow it."""
    name = latin_key(event) or key_name(event)
    if name in SILENT:
        return "silent"
    if len(name) == 1 and name in "0123456789":
        return "digit"
    return _BY_KEY.get(name, "")


def keys_by_group() -> dict[str, list[tuple[str, str]]]:
    """Keys and titles by group, for the key help."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in LESSON_KEYS:
        groups.setdefault(entry.group, []).append((words_for(entry.keys), entry.title))
    return groups


def words_for(keys: Iterable[str]) -> str:
    """Keys as people write them."""
    names = {
        "Right": "→", "Left": "←", "Up": "↑", "Down": "↓", "PgDown": "Page Down", "PgUp": "Page Up", "Return": "Enter",
        "-": "−",
    }  # fmt: skip
    return "  ".join(dict.fromkeys(names.get(key, key) for key in keys))
