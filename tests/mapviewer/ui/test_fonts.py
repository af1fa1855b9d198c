"""The bundled fonts have every letter that the bundled story and the names on the map need."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from mapviewer.ui.fonts import FALLBACKS, FOLDER, SANS, SERIF, load_fonts

PROJECT = Path(__file__).resolve().parents[3]
TEXT = {".csv", ".geojson", ".json", ".md", ".toml", ".txt"}
SIGNS = "→←↑↓↔↗↘↙↖✓✕⚠●○◆◇▲▼▶◀▾▸■□☰−×·•…≈≤≥±‘’“”«»–—№°ⓘ⌕⌖⌘"


@pytest.fixture(scope="module")
def known_characters() -> set[int]:
    """Every code point that some bundled font has a glyph for."""
    known: set[int] = set()
    for path in FOLDER.glob("*.?tf"):
        with TTFont(path, lazy=True) as font:
            known |= set(font.getBestCmap())
    return known


@pytest.mark.usefixtures("qapp")
def test_both_families_and_their_fallbacks_are_there_in_every_style() -> None:
    load_fonts()
    assert {SANS, SERIF, *FALLBACKS} <= set(QFontDatabase.families())
    for family in (SANS, SERIF):
        for bold, italic in ((False, False), (True, False), (False, True)):
            font = QFont(family, italic=italic)
            font.setBold(bold)
            info = QFontInfo(font)
            assert (info.family(), info.bold(), info.italic()) == (family, bold, italic)


def test_loading_twice_registers_nothing_twice(qapp: QApplication) -> None:
    load_fonts()
    before = QFontDatabase.families()
    load_fonts()
    assert QFontDatabase.families() == before


def test_every_letter_of_the_bundled_stories_has_a_glyph(known_characters: set[int]) -> None:
    files = [path for path in (PROJECT / "geodata" / "stories").rglob("*") if path.suffix in TEXT]
    assert files
    for path in files:
        letters = {letter for letter in path.read_text(encoding="utf-8") if letter.isprintable()}
        lacking = {letter for letter in letters if ord(letter) not in known_characters}
        assert not lacking, f"{path.relative_to(PROJECT)}: {''.join(sorted(lacking))}"


def test_every_sign_of_the_window_has_a_glyph(known_characters: set[int]) -> None:
    assert not {sign for sign in SIGNS if ord(sign) not in known_characters}


def test_names_in_arabic_and_hebrew_script_have_their_letters(known_characters: set[int]) -> None:
    letters = {*range(0x0621, 0x064B), *map(ord, "پچژکگیۀەئێھۇێ"), *range(0x05D0, 0x05EB), 0x05F3, 0x05F4}
    assert not {letter for letter in letters if letter not in known_characters}


def test_they_are_small_and_come_with_their_licence() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.?tf")) < 2.5e6
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")
