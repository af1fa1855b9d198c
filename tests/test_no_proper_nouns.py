"""The engine knows no story: nothing that the bundled stories name stands in the code.

The rule. From the stories' own files come their words: ids of actors, partners, groups of states, organisations,
themes, periods and layers, codes of the states that they speak of, languages, and the names of all these. In
``geodata/`` and ``mapviewer/`` no string literal of Python may be such a word, or hold it as a word of several
letters; no identifier may have it as one of its parts (``LENS_RUSSIA``, ``haveArtsakh``). Docstrings and comments may
give examples. In pages (``.js``, ``.html``, ``.css``) the same holds for the whole text.

Codes of two or three letters are looked for as whole literals only (``"rus"``), since ``geo`` or ``can`` are parts of
ordinary words; words that any story could use for a layer or theme (`ORDINARY`) are none of a story's own.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from geodata import Story, open_story
from geodata.map.states import load_states
from geodata.story_format.story_loader import BUNDLED_STORIES

ROOT = Path(__file__).resolve().parent.parent
STORIES = sorted(path.parent.name for path in BUNDLED_STORIES.glob("*/story.toml"))
# Words of the language and of the field, which happen to be ids.
ORDINARY = frozenset(
    """
    all each article base places events claim claims control formal toward away steady standing stations railway road
    borders exclave oblast displacement contact line conflict war front period offensive votes trade partner partners
    north south east west arrivals departures blockade coups alliance mines members towns route routes further
    alignment corridor un eu user event states union
    """.split()
)
# Where such a word is no story's: tables of languages for finding places in texts, and headings of strangers' tables.
ALLOWED = {
    "geodata/geoparsing": None,  # the lexicon and the gazetteer's rules
    "geodata/io/repair/attribute_fields.py": {"ad", "adı"},
    "geodata/io/formats/coordinate_columns.py": {"geo"},
    "geodata/io/formats/geoparquet.py": {"geo"},  # the key of its metadata
    "geodata/indicators/sheet_columns.py": {"geo"},
    "geodata/story_format/story_loader.py": {"caucasus"},  # the story that opens when none is named
    "geodata/edit/draft.py": {"hy", "ka", "ru", "ar"},  # languages by their scripts
    "mapviewer/labels/text_halo.py": {"az", "tr", "ka", "fa"},  # languages with a dotted i, or without capitals
    "mapviewer/ui/fonts.py": {"armenian", "georgian"},  # scripts
}


@cache
def stories() -> tuple[Story, ...]:
    return tuple(open_story(name) for name in STORIES)


@cache
def codes() -> frozenset[str]:
    """Short ids, looked for as whole literals."""
    found: set[str] = set()
    for story in stories():
        parties = story.parties
        said = {code for claim in story.claims for code in (claim.subject, *claim.partners)}
        said |= {row.subject for row in story.memberships} | set(parties.region) | set(parties.powers)
        said |= {state for group in parties.groups.values() for state in group.states}
        said |= {language.id for language in story.languages}
        found |= {code for code in said if len(code) <= 3}
    return frozenset(found) - ORDINARY


@cache
def words() -> frozenset[str]:
    """Longer ids and names, in lower case, looked for as words."""
    found: set[str] = set()
    for story in stories():
        facts = story.facts
        for row in (*facts.actors, *facts.groups_of_states, *facts.organisations, *facts.periods, *facts.themes):
            found.add(row.id)
        for named in (*facts.actors, *facts.groups_of_states, *facts.organisations):
            found |= {getattr(named, key, "") for key in ("name", "title", "short", "adjective")}
        found |= {layer.id for layer in story.layers.values() if not layer.is_base}
        found |= {story.id, story.title, *(language.title for language in story.languages)}
        found |= {load_states()[code].name for code in codes() if code in load_states()}
    return frozenset(word.lower() for word in found if len(word) > 3) - ORDINARY


def allowed(path: Path) -> set[str] | None:
    """The words that a file may hold; None where it may hold any."""
    name = path.relative_to(ROOT).as_posix()
    for place, some in ALLOWED.items():
        if name == place or name.startswith(f"{place}/"):
            return set(some) if some is not None else None
    return set()


def found_in(text: str) -> Iterator[str]:
    """The stories' words in the text of a literal."""
    plain = text.strip().lower()
    if plain in codes():
        yield plain
    for word in words():
        if word in plain and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", plain):
            yield word


def parts(identifier: str) -> set[str]:
    """The words of a name in code: at underscores and where capitals begin."""
    return {part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", identifier)}


def literals(source: str) -> Iterator[tuple[int, str, bool]]:
    """Line, text, and whether it is an identifier, of every literal that is no docstring and of every name."""
    starts_line = True
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING:
            if not starts_line or not re.match(r"[rRbBuU]*(\"\"\"|''')", token.string):
                yield (
                    token.start[0],
                    re.sub(r"^[rRbBuUfF]*('''|\"\"\"|'|\")|('''|\"\"\"|'|\")$", "", token.string),
                    False,
                )
        elif token.type == tokenize.NAME:
            yield token.start[0], token.string, True
        if token.type in (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.NL, tokenize.COMMENT):
            starts_line = True
        else:
            starts_line = False


def python_files() -> list[Path]:
    folders = [ROOT / "geodata", ROOT / "mapviewer"]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def test_no_python_names_what_a_story_names() -> None:
    told = []
    for path in python_files():
        may = allowed(path)
        if may is None:
            continue
        for line, text, is_name in literals(path.read_text(encoding="utf-8")):
            hits = (parts(text) & words()) if is_name else set(found_in(text))
            told += [f"{path.relative_to(ROOT)}:{line}: {hit}" for hit in sorted(hits - may)]
    assert not told, "\n".join(told)


def test_no_page_names_what_a_story_names() -> None:
    told = []
    for path in sorted((ROOT / "mapviewer" / "assets").rglob("*")):
        if path.suffix not in (".js", ".html", ".css"):
            continue
        text = path.read_text(encoding="utf-8")
        for quoted in re.findall(r"\"([^\"\n]*)\"|'([^'\n]*)'", text):
            told += [f"{path.name}: {hit}" for part in quoted if part for hit in found_in(part)]
        text = text.replace("Georgia,", "")  # a typeface
        told += [
            f"{path.name}: {word}"
            for word in words()
            if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text.lower())
        ]
        told += [f"{path.name}: {code}:" for code in codes() if re.search(rf"[{{,]\s*{code}\s*:\s*[\"\[]", text)]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("word", ["rus", "artsakh", "central-asia"])
def test_the_rule_finds_what_once_stood_there(word: str) -> None:
    assert list(found_in(word)) == [word]


def test_the_rule_looks_into_identifiers() -> None:
    assert parts("LENS_RUSSIA") & words() == {"russia"}
    assert parts("haveArtsakhHeld") & words() == {"artsakh"}
