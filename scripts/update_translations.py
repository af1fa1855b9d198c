"""Write the texts of the interface for Qt Linguist: `python -m scripts.update_translations FILE.ts`.

`lupdate` reads Python but takes a text for countable only if its count is a literal, so texts with ``%n`` are marked
here. Translations already in the file are kept.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

import PySide6

PACKAGE = Path(__file__).resolve().parent.parent / "mapviewer"
LIBRARY = PACKAGE.parent / "geodata"
PARTS = ("problem", "place", "found", "allowed")
ALIASES = ("translate+=tr", "QT_TRANSLATE_NOOP+=tr_noop")


def lupdate_path() -> Path:
    """Return the path of Qt's lupdate, which some builds of PySide6 lack."""
    return Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")


def update(target: Path) -> int:
    """Extract all texts of the package into *target* and return their number."""
    options = ["-silent", "-extensions", "py", *(part for alias in ALIASES for part in ("-tr-function-alias", alias))]
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "geodata_texts.py"
        library.write_text("".join(f'tr_noop("Data", {text!r})\n' for text in library_texts()), encoding="utf-8")
        sources = [str(PACKAGE), str(library)]
        subprocess.run([str(lupdate_path()), *options, *sources, "-ts", str(target)], check=True)
    tree = ET.parse(target)
    messages = list(tree.iter("message"))
    for message in messages:
        if "%n" in message.findtext("source", "") and message.get("numerus") is None:
            _make_countable(message)
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{_text_of(tree)}\n', encoding="utf-8")
    return len(messages)


def library_texts() -> list[str]:
    """Return what the library says to users: parts of its errors, notes of repairs, and templates of phrases.

    The library knows no Qt, so that its texts are not marked one by one.
    """
    found = {text for path in LIBRARY.rglob("*.py") for text in _texts_in(ast.parse(path.read_text(encoding="utf-8")))}
    return sorted(text for text in found if any(char.isalpha() for char in text))


def _texts_in(tree: ast.Module) -> Iterator[str]:
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for part in _said(node):
                yield from _literals(part, constants)


def _said(call: ast.Call) -> list[ast.expr]:
    """Return the arguments of a call that become a text for users."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "Phrase":
        return call.args[:1]
    if name.endswith("Error"):
        return [*call.args[:1], *(word.value for word in call.keywords if word.arg in PARTS)]
    return call.args[:2] if name in ("add", "note") else []


def _literals(part: ast.expr, constants: Mapping[str, str]) -> Iterator[str]:
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        yield part.value
    elif isinstance(part, ast.Name) and part.id in constants:
        yield constants[part.id]
    elif isinstance(part, ast.IfExp):
        yield from _literals(part.body, constants)
        yield from _literals(part.orelse, constants)


def _make_countable(message: ET.Element) -> None:
    message.set("numerus", "yes")
    translation = message.find("translation")
    if translation is not None and not list(translation):
        form = ET.SubElement(translation, "numerusform")
        form.text, translation.text = translation.text, None


def _text_of(tree: ET.ElementTree[ET.Element]) -> str:
    return ET.tostring(tree.getroot(), encoding="unicode")


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.parent.mkdir(parents=True, exist_ok=True)
    print(f"{path}: {update(path)} texts")
