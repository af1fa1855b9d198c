"""Texts of the interface go through Qt, and `pyside6-lupdate` finds each of them."""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

import mapviewer
from mapviewer.ui.translate import Terms, tr, tr_noop

MAPVIEWER = Path(mapviewer.__file__).parent
MARKS = ("tr", "tr_noop")
ALIASES = ("translate+=tr", "QT_TRANSLATE_NOOP+=tr_noop")


def marked_texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield context and text of each literal that the module at `path` passes to `tr` or marks in a table."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            literals = [part.value for part in node.args[:2] if isinstance(part, ast.Constant)]
            if len(literals) == 2:
                yield str(literals[0]), str(literals[1])


def extracted_texts(target: Path) -> set[tuple[str, str]]:
    """Run `lupdate` on the package as `make translations` does and return what it wrote to `target`."""
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    if not tool.exists():
        pytest.skip("this PySide6 brings no lupdate")
    options = ["-silent", "-extensions", "py", *(part for alias in ALIASES for part in ("-tr-function-alias", alias))]
    subprocess.run([str(tool), *options, str(MAPVIEWER), "-ts", str(target)], check=True)
    found = set()
    for context in ET.parse(target).getroot().iter("context"):
        for message in context.iter("message"):
            found.add((context.findtext("name", ""), message.findtext("source", "")))
    return found


def test_lupdate_extracts_every_marked_text(tmp_path: Path) -> None:
    marked = {text for path in MAPVIEWER.rglob("*.py") for text in marked_texts(path)}
    assert marked <= extracted_texts(tmp_path / "mapviewer.ts")


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
