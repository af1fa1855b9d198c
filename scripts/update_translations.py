"""Bring ``translations/*.ts`` up to date for Qt Linguist and compile them: `python -m scripts.update_translations`.

With the name of a .ts file only that one is written. `lupdate` reads Python but takes a text for countable only if its
count is a literal, so texts with ``%n`` are marked here. Translations already in the file are kept.
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

from geodata.indicators.sample_sheets import example_sheets
from mapviewer.ui.translate import CATALOGUES, SOURCE_LANGUAGE

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "mapviewer"
TRANSLATIONS = PROJECT / "translations"
LIBRARY = PACKAGE.parent / "geodata"
ROWS = [row.split("\t") for row in (CATALOGUES / "languages.tsv").read_text(encoding="utf-8").splitlines()]
FORMS = {code: int(forms) for code, forms, _name in ROWS if code != SOURCE_LANGUAGE}  # of a count, as Qt has them
PARTS = ("problem", "place", "found", "allowed")
ALIASES = ("translate+=tr", "QT_TRANSLATE_NOOP+=tr_noop")


def lupdate_path() -> Path:
    """Return the path of Qt's lupdate, which some builds of PySide6 lack."""
    return _tool("lupdate")


def _tool(name: str) -> Path:
    return Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)


def compile_catalogue(source: Path, target: Path) -> None:
    """Write the .qm file that Qt reads, without what is unfinished."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [str(_tool("lrelease")), "-silent", "-nounfinished", "-removeidentical", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def unfinished(path: Path) -> list[str]:
    """Return the texts of a .ts file that are not translated yet."""
    messages = ET.parse(path).iter("message")
    return [message.findtext("source", "") for message in messages if not is_translated(message)]


def is_translated(message: ET.Element) -> bool:
    """Whether a message has a finished translation, in each of its numerus forms."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def update(target: Path, language: str = "") -> int:
    """Extract all texts of the package into *target* and return their number."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "py"]
    options += ["-target-language", language] if language else []
    options += [*(part for alias in ALIASES for part in ("-tr-function-alias", alias))]
    # lupdate drops the plural forms of what it does not take for countable.
    counted = _countable(ET.parse(target)) if target.is_file() else {}
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "geodata_texts.py"
        library.write_text("".join(f'tr_noop("Data", {text!r})\n' for text in library_texts()), encoding="utf-8")
        sources = [str(PACKAGE), str(library)]
        subprocess.run([str(lupdate_path()), *options, *sources, "-ts", str(target)], check=True)
    tree = ET.parse(target)
    messages = list(tree.iter("message"))
    for key, message in _by_text(tree).items():
        if "%n" in key[1]:
            _make_countable(message, FORMS.get(language, 1), counted.get(key))
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{_text_of(tree)}\n', encoding="utf-8")
    return len(messages)


def library_texts() -> list[str]:
    """Return what the library says to users: parts of its errors, notes of repairs, templates of phrases, and what its
    example tables are called.

    The library knows no Qt, so that its texts are not marked one by one.
    """
    found = {text for path in LIBRARY.rglob("*.py") for text in _texts_in(ast.parse(path.read_text(encoding="utf-8")))}
    for example in example_sheets():
        found |= {example.title, example.source, example.summary, *(words for _number, words in example.names)}
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


def _by_text(tree: ET.ElementTree[ET.Element]) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def _countable(tree: ET.ElementTree[ET.Element]) -> dict[tuple[str, str], ET.Element]:
    """Return the translations of the texts with a count."""
    found = {key: message.find("translation") for key, message in _by_text(tree).items() if "%n" in key[1]}
    return {key: translation for key, translation in found.items() if translation is not None}


def _make_countable(message: ET.Element, forms: int, before: ET.Element | None) -> None:
    """Give a message its plural forms, with the translations *before* if there are any."""
    message.set("numerus", "yes")
    translation = message.find("translation")
    if translation is None:
        return
    if before is not None and before.findall("numerusform"):
        message.remove(translation)
        message.append(before)
    elif not translation.findall("numerusform"):
        for _ in range(forms):
            ET.SubElement(translation, "numerusform").text = translation.text
        translation.text = None


def _text_of(tree: ET.ElementTree[ET.Element]) -> str:
    return ET.tostring(tree.getroot(), encoding="unicode")


def main(arguments: list[str]) -> None:
    """Update one file, or all languages of the interface and what the program reads of them."""
    if arguments:
        path = Path(arguments[0])
        path.parent.mkdir(parents=True, exist_ok=True)
        print(f"{path}: {update(path)} texts")
        return
    for code in sorted(FORMS):
        source = TRANSLATIONS / f"mapviewer_{code}.ts"
        source.parent.mkdir(exist_ok=True)
        count = update(source, code)
        compile_catalogue(source, CATALOGUES / f"mapviewer_{code}.qm")
        print(f"{source.name}: {count} texts, {len(unfinished(source))} unfinished")


if __name__ == "__main__":
    main(sys.argv[1:])
