"""From which side a text is read, and words of one script within a sentence of another."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt

FROM_LEFT, FROM_RIGHT = "\u200e", "\u200f"  # marks without a width: the line that they begin is read from there
APART, TOGETHER = "\u2068", "\u2069"  # around words that are in order among themselves


def direction_of(words: str) -> Qt.LayoutDirection:
    """The direction of a text, which its first letter has."""
    first = next((kind for kind in map(unicodedata.bidirectional, words) if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def is_from_right(words: str) -> bool:
    """Whether a text is read from the right."""
    return not words.isascii() and direction_of(words) == Qt.LayoutDirection.RightToLeft


def set_apart(words: str, sentence: str) -> str:
    """Words for a place in a sentence: those of another direction keep their own order and signs there."""
    if is_from_right(sentence) == is_from_right(words):
        return words
    return f"{APART}{words}{TOGETHER}"
