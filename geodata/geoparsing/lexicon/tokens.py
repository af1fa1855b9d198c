"""Words of a text with their offsets in code points, and what their neighbourhood says about capital letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geodata.geoparsing.lexicon.normalize import fold
from geodata.geoparsing.lexicon.word_lists import TITLES_ALWAYS

_LETTER = r"[^\W\d_]"
_MARKS = "\u0300-\u036f"
_APOSTROPHES = "'’ʻʼ‘`"
_WORD = re.compile(
    rf"(?:[A-Z][a-z]?\.){{2,}}"  # U.S., W.Va.
    rf"|{_LETTER}(?:[\w{_MARKS}]|[{_APOSTROPHES}](?={_LETTER}))*"
)
# What a genitive adds: Baku's, Bakı'nın, the workers'.
_SUFFIX = re.compile(rf"[{_APOSTROPHES}](?:s|S|[a-zçəğıöşü]{{1,4}})$")
_SENTENCE_END = re.compile(r"[.!?:;…]|\n")
_SPACES = frozenset({" ", "\u00a0", "\u200c", "\u202f", "\n", "  ", "\r\n"})
HYPHENS = frozenset("-–‐‑—")
# Web and mail addresses, handles and hashtags name nothing, and their words say nothing of how a name is written.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|[@#]\w{1,140}"
)
# Short forms whose full stop does not end anything.
_STOPPED = frozenset({"saint", "sainte", "mount", "fort"}) | TITLES_ALWAYS


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `end` is where it ends without a genitive's suffix, `full_end` with it; `key` and `full_key` folded.

    `shape` is "lower", "title", "upper" or "other" (a script without case). `opens` says that it starts a sentence,
    `heading` that its line is set in capitals or title case, `link` how it hangs on the word before: " ", "-" or "".
    """

    text: str
    start: int
    end: int
    full_end: int
    key: str
    full_key: str
    shape: str
    opens: bool
    heading: bool
    link: str


def without_addresses(text: str) -> str:
    """The text with stops in place of web and mail addresses, handles and hashtags, so that offsets stay.

    >>> without_addresses("see https://a.example/aras or #Yerevan.")
    'see ...................... or .........'
    """
    return _ADDRESS.sub(lambda match: "." * len(match.group()), text)


def tokenize(text: str) -> list[Token]:
    """All words of a text in order."""
    tokens: list[Token] = []
    headings = _headings(text)
    before = 0
    for match in _WORD.finditer(text):
        word = match.group()
        suffix = _SUFFIX.search(word)
        core = word[: suffix.start()] if suffix else word
        gap = text[before : match.start()]
        tokens.append(
            Token(
                core, match.start(), match.start() + len(core), match.end(),
                fold(core), fold(word) if suffix else fold(core), _shape(core),
                not tokens or (bool(_SENTENCE_END.search(gap)) and not _after_short(tokens[-1], gap)),
                _in(headings, match.start()), _link(tokens, gap),
            )
        )  # fmt: skip
        before = match.end()
    return tokens


def _shape(word: str) -> str:
    first = word[0]
    if first.islower():
        # Georgian letters count as lower case but have no capitals in running text.
        return "other" if "\u10d0" <= first <= "\u10ff" else "lower"
    if not first.isupper():
        return "other"
    return "upper" if len(word) > 1 and word.isupper() else "title"


def _link(tokens: Sequence[Token], gap: str) -> str:
    if not tokens:
        return ""
    if gap in _SPACES:
        return " "
    if gap in HYPHENS:
        return "-"
    return " " if _after_short(tokens[-1], gap) else ""


def _after_short(token: Token, gap: str) -> bool:
    return gap == ". " and token.key in _STOPPED


def _headings(text: str) -> list[tuple[int, int]]:
    """Lines in capitals, or short lines without a full stop where nearly every longer word has a capital."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        words = re.findall(rf"{_LETTER}{{4,}}", line.group()[:400])
        if len(words) < 2 or len(line.group()) > 200:
            continue
        capitals = sum(not word[0].islower() for word in words)
        if all(word.isupper() for word in words) or (
            len(words) > 2 and capitals / len(words) > 0.8 and not line.group().rstrip().endswith(".")
        ):
            found.append(line.span())
    return found


def _in(spans: list[tuple[int, int]], at: int) -> bool:
    while spans and spans[0][1] < at:
        spans.pop(0)
    return bool(spans) and spans[0][0] <= at
