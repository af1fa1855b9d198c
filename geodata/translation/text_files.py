"""The files of a story's texts in another language, ``texts/fr.toml``: one table a row, with what it was made from.

```toml
[steps.corridor]
title = "Un corridor"
of = { title = "5e1f9a02" }
```

``of`` holds a digest of each text that was translated: when the original changes, the translation is out of date.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from geodata.core.values import value
from geodata.story.anchoring import Quote
from geodata.translation.story_texts import FACTS, ROWS, Key

FOLDER, ENDING = "texts/", ".toml"
SINGLE = ("story", "article")
KINDS = (*SINGLE, *ROWS, *FACTS)
METHOD = ("story", "", "method")  # the one text that has a file of its own, ``method.fr.md``
OF, QUOTE, QUOTES, HEADINGS = "of", "quote", "quotes", "headings"
_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CONTEXT = ("prefix", "suffix")


@value(frozen=True)
class Translation:
    """The texts of one language. ``of`` has digests of the originals; ``quotes`` where rows stand in its own article.

    ``article`` is the article in this language, "" where there is none, and ``headings`` its lines set as headings.
    ``problems`` are sentences about what was left out.
    """

    language: str
    texts: Mapping[Key, str] = field(default_factory=dict)
    of: Mapping[Key, str] = field(default_factory=dict)
    quotes: Mapping[tuple[str, str], tuple[Quote, ...]] = field(default_factory=dict)
    article: str = ""
    headings: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def digest(text: str) -> str:
    r"""What tells whether a text is still the one that was translated.

    >>> digest("Hello") == digest(" Hello\n"), digest("Hello") == digest("Hello!")
    (True, False)
    """
    return hashlib.sha256(text.strip().encode()).hexdigest()[:8]


def file_of(language: str) -> str:
    """The file of a language's texts."""
    return f"{FOLDER}{language}{ENDING}"


def languages_of(names: Iterable[str]) -> tuple[str, ...]:
    """The languages that the files of a folder are of."""
    stems = (name.removeprefix(FOLDER).removesuffix(ENDING) for name in names if name.endswith(ENDING))
    return tuple(sorted(stem for stem in stems if _CODE.fullmatch(stem)))


def read_translation(table: Mapping[str, Any], language: str) -> Translation:
    """What the table of a file says; what it cannot say is named in ``problems`` and left out."""
    texts: dict[Key, str] = {}
    of: dict[Key, str] = {}
    quotes: dict[tuple[str, str], tuple[Quote, ...]] = {}
    headings: tuple[str, ...] = ()
    problems = [f"{file_of(language)}: unknown table [{kind}]" for kind in table if kind not in KINDS]
    for kind, identifier, row in _rows(table):
        if not isinstance(row, Mapping):
            problems.append(f"{file_of(language)}, {kind} {identifier}: not a table")
            continue
        for name, text in _flat(row):
            if isinstance(text, str) and text.strip() and name not in (QUOTE, *_CONTEXT):
                texts[kind, identifier, name] = text
        digests = row.get(OF)
        for name, made_from in (digests if isinstance(digests, Mapping) else {}).items():
            of[kind, identifier, str(name)] = str(made_from)
        if kind == "article" and isinstance(row.get(HEADINGS), list):
            headings = tuple(map(str, row[HEADINGS]))
        if found := _quotes_in(row):
            quotes[kind, identifier] = found
    return Translation(language, texts, of, quotes, headings=headings, problems=tuple(problems))


def _rows(table: Mapping[str, Any]) -> Iterable[tuple[str, str, Any]]:
    for kind, rows in table.items():
        if kind in SINGLE:
            yield kind, "", rows
        elif kind in KINDS and isinstance(rows, Mapping):
            yield from ((kind, str(identifier), row) for identifier, row in rows.items())


def _flat(row: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    for name, text in row.items():
        if isinstance(text, Mapping) and name != OF:
            yield from ((f"{name}.{inner}", item) for inner, item in text.items())
        else:
            yield name, text


def _quotes_in(row: Mapping[str, Any]) -> tuple[Quote, ...]:
    if isinstance(row.get(QUOTE), str):
        return (Quote(row[QUOTE], *(str(row.get(key, "")) for key in _CONTEXT)),)
    several = row.get(QUOTES)
    return tuple(Quote(str(quote)) for quote in several) if isinstance(several, list) else ()


def text_of_translation(translation: Translation, originals: Mapping[Key, str] | None = None) -> str:
    """The file of a translation, the reverse of `read_translation`.

    With *originals* it is a form to fill in: each text of the story is there, with the original in a comment.
    """
    rows: dict[tuple[str, str], dict[str, str]] = {}
    if originals is not None:
        rows = {(kind, identifier): {} for kind, identifier, _ in originals}
    made: dict[tuple[str, str], dict[str, str]] = {}
    for key, text in ({**dict.fromkeys(originals or (), ""), **translation.texts}).items():
        row = rows.setdefault(key[:2], {})
        if key != METHOD:
            row[key[2]] = _string(text)
        if key in translation.of:
            made.setdefault(key[:2], {})[key[2]] = translation.of[key]
    for owner, quotes in translation.quotes.items():
        row = rows.setdefault(owner, {})
        if owner[0] == "claims":
            row[QUOTES] = f"[{', '.join(_string(quote.exact) for quote in quotes)}]"
            continue
        given = zip((QUOTE, *_CONTEXT), (quotes[0].exact, quotes[0].prefix, quotes[0].suffix), strict=True)
        row |= {name: _string(text) for name, text in given if text}
    if translation.headings:
        rows.setdefault(("article", ""), {})[HEADINGS] = f"[{', '.join(map(_string, translation.headings))}]"
    for owner, digests in made.items():
        rows[owner][OF] = "{ " + ", ".join(f"{_key(name)} = {_string(text)}" for name, text in digests.items()) + " }"
    order = {kind: number for number, kind in enumerate(KINDS)}
    ordered = sorted(rows.items(), key=lambda item: order.get(item[0][0], len(order)))
    return "\n".join(_table(*owner, row, originals or {}) for owner, row in ordered)


def _table(kind: str, identifier: str, row: Mapping[str, str], originals: Mapping[Key, str]) -> str:
    lines = [f"[{kind}]" if kind in SINGLE else f"[{kind}.{_key(identifier)}]"]
    for name, text in row.items():
        if original := originals.get((kind, identifier, name)):
            lines += [f"# {line}" for line in original.strip().splitlines()]
        lines.append(f"{_dotted(name)} = {text}")
    return "\n".join([*lines, ""])


def _dotted(name: str) -> str:
    """``ask.roads`` as TOML has it: the part before the first point is a table."""
    head, point, rest = name.partition(".")
    return f"{_key(head)}.{_key(rest)}" if point else _key(name)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _string(name)


def _string(text: str) -> str:
    """A basic TOML string, whose escapes are those of JSON but for that of DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
