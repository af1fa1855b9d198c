"""Texts of the interface go through Qt, and `pyside6-lupdate` finds each of them."""

from __future__ import annotations

import ast
import datetime as dt
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import mapviewer
from geodata import open_story, read_layer
from geodata.core.dates import Span, format_day, format_span
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.repair_log import Notes
from geodata.io.repair.geometry_repair import SWAPPED
from geodata.world.world import World
from mapviewer.drawing.placing.heading import heading_of
from mapviewer.export.web.web_page import page_of
from mapviewer.export.web.web_payload import PAGE_WORDS
from mapviewer.scene.scene import scene_of
from mapviewer.ui.display_text import date_words, day_words, provenance
from mapviewer.ui.translate import Terms, told, tr, tr_noop
from scripts.update_translations import library_texts, lupdate_path, update
from tests.storybook import write_story

MAPVIEWER = Path(mapviewer.__file__).parent
MARKS = ("tr", "tr_noop")


def marked_texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield context and text of each literal that the module at `path` passes to `tr` or marks in a table."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            literals = [part.value for part in node.args[:2] if isinstance(part, ast.Constant)]
            if len(literals) == 2:
                yield str(literals[0]), str(literals[1])


@pytest.fixture
def written(tmp_path: Path) -> ET.Element:
    """Run `lupdate` on the package as `make translations` does and return what it wrote."""
    if not lupdate_path().exists():
        pytest.skip("this PySide6 brings no lupdate")
    target = tmp_path / "mapviewer.ts"
    assert update(target) == update(target) > 500  # a second time over what the first one wrote
    return ET.parse(target).getroot()


def test_lupdate_extracts_every_marked_text(written: ET.Element) -> None:
    marked = {text for path in MAPVIEWER.rglob("*.py") for text in marked_texts(path)}
    found = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in written.iter("context")
        for message in context.iter("message")
    }
    assert marked <= found


def test_lupdate_extracts_what_the_library_says(written: ET.Element) -> None:
    contexts = {context.findtext("name", ""): context for context in written.iter("context")}
    found = {message.findtext("source", "") for message in contexts["Data"].iter("message")}
    assert set(library_texts()) <= found
    for text in ("unknown CRS", "line {line}, column {column}", "features", "{said}; allowed: {allowed}", SWAPPED):
        assert text in found


def test_texts_with_a_count_have_plural_forms(written: ET.Element) -> None:
    messages = [message for message in written.iter("message") if "%n" in message.findtext("source", "")]
    assert len(messages) > 10
    assert all(message.get("numerus") == "yes" for message in messages)
    assert all(message.find("translation/numerusform") is not None for message in messages)


@pytest.mark.parametrize(
    ("n", "shown"), [(0, "0 countries differ"), (1, "1 country differs"), (2, "2 countries differ")]
)
def test_a_count_picks_the_english_form(n: int, shown: str) -> None:
    assert tr("Test", "%n (country|countries) (differs|differ)", "", n) == shown


def test_brackets_without_a_count_stay() -> None:
    assert tr("Test", "Speaker(s)") == "Speaker(s)"


class _Naming(QTranslator):
    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return f"{context}: {text}"


class _Table(QTranslator):
    TEXTS: ClassVar = {
        "unknown layer": "unbekannte Ebene", "{file}, {place}": "{file} ({place})", "step {number}": "Schritt {number}",
        "{said}: found {found}": "{said}; da steht {found}", "{said}; allowed: {allowed}": "{unheard of}",
        "{nouns} {numbers}": "{nouns} {numbers}", "features": "Objekte", "{numbers} and {last}": "{numbers} und {last}",
        SWAPPED: "vertauscht", "{day} {month} {year}": "{day}. {month} {year}", "March": "März",
        "since {date}": "seit {date}",
    }  # fmt: skip
    PAGE: ClassVar = {"Previous step": "Voriger Schritt", "Period": "Zeitraum"}

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return {"Data": self.TEXTS, "Page": self.PAGE}.get(context, {}).get(text, text)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = _Table()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_errors_of_the_library_are_said_in_another_language(german: None) -> None:
    place = Phrase("step {number}", number=2)
    error = DataError("unknown layer", file="story.toml", place=place, found="'roads'")
    assert str(error) == "story.toml, step 2: unknown layer: found 'roads'"
    assert told(error) == "story.toml (Schritt 2): unbekannte Ebene; da steht 'roads'"
    assert told(Phrase("{what} {{x}}", what="{brace}")) == "{brace} {x}"
    assert told("") == ""


def test_a_translation_with_other_fields_gives_way_to_english(german: None) -> None:
    assert told(DataError("no rows", allowed="rows")) == "no rows; allowed: rows"


def test_repairs_are_said_in_another_language(german: None) -> None:
    notes = Notes("lakes.kml")
    for number in (3, 4):
        notes.add(SWAPPED, "feature", number)
    assert [told(note) for note in notes.sentences()] == ["lakes.kml, Objekte 3 und 4: vertauscht"]


def test_days_and_titles_of_statements_are_said_in_another_language(german: None) -> None:
    assert format_day(dt.date(2025, 8, 23)) == "23 August 2025"
    assert day_words(dt.date(2025, 3, 2)) == "2. März 2025"
    assert date_words("2025-03") == "März 2025"
    assert told(format_span(Span(dt.date(2025, 3, 2)))) == "seit 2. März 2025"


def test_no_date_goes_past_translation() -> None:
    """`display_text` formats dates for the whole window."""
    english = [path.name for path in MAPVIEWER.rglob("*.py") if calls(path, FORMATS)]
    assert english == ["display_text.py"]


FORMATS = {"format_day", "format_span"}


def calls(path: Path, names: set[str]) -> bool:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return any(isinstance(node, ast.Name) and node.id in names for node in nodes)


def test_a_web_page_speaks_another_language(german: None, tmp_path: Path) -> None:
    page = page_of(open_story(write_story(tmp_path)))
    assert 'aria-label="Voriger Schritt"' in page
    data = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert data["words"]["Period"] == "Zeitraum"
    assert data["months"][2] == "März"
    assert "{{" not in page.split("<script")[0].split("</style>")[1]


def test_every_word_of_the_page_is_in_the_catalogue() -> None:
    script = (MAPVIEWER / "assets" / "share" / "page.js").read_text(encoding="utf-8")
    said = re.findall(r'say\("([^"]+)"', script)
    assert len(said) > 10
    assert set(said) <= set(PAGE_WORDS)


def test_a_damaged_file_brings_what_a_translation_needs(tmp_path: Path) -> None:
    """The sentence comes from another process."""
    path = tmp_path / "cut.geojson"
    path.write_text('{"type": "FeatureCollection",', encoding="utf-8")
    with pytest.raises(DataError) as raised:
        read_layer(path)
    assert isinstance(raised.value.place, Phrase)
    assert raised.value.place.template == "line {line}, column {column}"


def test_a_translator_of_the_application_is_asked(qtbot: QtBot) -> None:
    translator = _Naming()
    QCoreApplication.installTranslator(translator)
    try:
        assert tr("Test", "Step") == "Test: Step"
        assert Terms("Test", {1: tr_noop("Test", "Step")})[1] == "Test: Step"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_provenance_tells_the_day_in_another_language(german: None) -> None:
    story = replace(open_story("caucasus"), known_until=dt.date(2025, 3, 2))
    assert "2. März 2025" in provenance(story)


class _LongMay(_Table):
    TEXTS: ClassVar = {"May": "a month that has a very long name"}


def test_the_date_has_room_for_the_longest_month_of_the_language(qapp: QApplication) -> None:
    world = World(open_story("caucasus"))
    view = replace(world.story.view, date=dt.date(2025, 3, 2))
    english = heading_of(scene_of(world, view, (1200, 800))).box
    translator = _LongMay()
    QCoreApplication.installTranslator(translator)
    longer = heading_of(scene_of(world, view, (1200, 800))).box
    QCoreApplication.removeTranslator(translator)
    assert longer[2] - longer[0] > 1.5 * (english[2] - english[0])
