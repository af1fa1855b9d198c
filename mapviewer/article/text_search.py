"""Finding words in a text as a reader means them: without regard to case, accents or the shape of quotes and dashes."""

from __future__ import annotations

from functools import lru_cache

from geodata.map.names import fold

_ALIKE = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " ", "\n": " "}
)


def find_all(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Find *words* in *text*: ``(start, end)`` in code points, in order, without overlaps.

    >>> find_all("Naxçıvan, NAKHICHEVAN", "naxcivan")
    ((0, 8),)
    """
    wanted = fold(words.translate(_ALIKE))
    if not wanted.strip():
        return ()
    folded, origins = _folded(text)
    found = []
    at = folded.find(wanted)
    while at >= 0:
        found.append((origins[at], origins[at + len(wanted) - 1] + 1))
        at = folded.find(wanted, at + len(wanted))
    return tuple(found)


@lru_cache(maxsize=2)
def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the offset that it came from."""
    parts: list[str] = []
    origins: list[int] = []
    for at, char in enumerate(text.translate(_ALIKE)):
        part = fold(char)
        parts.append(part)
        origins += [at] * len(part)
    return "".join(parts), origins
