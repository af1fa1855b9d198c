"""Texts of the interface go through Qt, and `pyside6-lupdate` finds each of them."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

import mapviewer
from mapviewer.ui.translate import Terms, tr, tr_noop
from scripts.update_translations import lupdate_path, update

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


def test_a_translator_of_the_application_is_asked(qtbot: QtBot) -> None:
    translator = _Naming()
    QCoreApplication.installTranslator(translator)
    try:
        assert tr("Test", "Step") == "Test: Step"
        assert Terms("Test", {1: tr_noop("Test", "Step")})[1] == "Test: Step"
    finally:
        QCoreApplication.removeTranslator(translator)
