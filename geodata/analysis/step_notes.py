"""The presenter's notes of a step in their parts: what to do, what to ask, and what to beware of.

A part begins with its word, "Ask:" or "Caution:", and goes on to the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_MARK = re.compile(r"\b(Ask|Caution):\s*")
# Up to the last question mark; Armenian writes it inside the word and ends the sentence with its own full stop.
_ASKED = re.compile(r".*(?:[?؟]|՞[^։:.]*[։:.]?)", re.DOTALL)


class NoteKind(StrEnum):
    """What a part of the notes is for."""

    DO = "do"
    ASK = "ask"
    CAUTION = "caution"


@dataclass(frozen=True)
class NotePart:
    """A part of the notes, without its word."""

    kind: NoteKind
    text: str


def note_parts(notes: str) -> tuple[NotePart, ...]:
    """The parts of a step's notes in their order; empty ones are left out.

    >>> [(str(part.kind), part.text) for part in note_parts("Show it. Ask: whose? Caution: not sure.")]
    [('do', 'Show it.'), ('ask', 'Whose?'), ('caution', 'Not sure.')]
    """
    words = _MARK.split(notes)
    kinds = (NoteKind.DO, *(NoteKind(word.lower()) for word in words[1::2]))
    texts = (text.strip() for text in words[0::2])
    return tuple(NotePart(kind, _raised(text)) for kind, text in zip(kinds, texts, strict=True) if text)


def questions_in(notes: str) -> tuple[str, ...]:
    """What the notes ask a class, each up to its last question mark; hints to the presenter after that are left out.

    >>> questions_in("Ask: who is missing? Let them look. Caution: it is late.")
    ('Who is missing?',)
    >>> questions_in("Ask: ո՞վ է պակասում։ Թող փնտրեն։")
    ('Ո՞վ է պակասում։',)
    """
    asked = (_ASKED.match(part.text) for part in note_parts(notes) if part.kind is NoteKind.ASK)
    return tuple(found.group().strip() for found in asked if found is not None)


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]
