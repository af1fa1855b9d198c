"""Write the texts of the interface for Qt Linguist: `python -m scripts.update_translations FILE.ts`.

`lupdate` reads Python but takes a text for countable only if its count is a literal, so texts with ``%n`` are marked
here. Translations already in the file are kept.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

PACKAGE = Path(__file__).resolve().parent.parent / "mapviewer"
ALIASES = ("translate+=tr", "QT_TRANSLATE_NOOP+=tr_noop")


def lupdate_path() -> Path:
    """Return the path of Qt's lupdate, which some builds of PySide6 lack."""
    return Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")


def update(target: Path) -> int:
    """Extract all texts of the package into *target* and return their number."""
    options = ["-silent", "-extensions", "py", *(part for alias in ALIASES for part in ("-tr-function-alias", alias))]
    subprocess.run([str(lupdate_path()), *options, str(PACKAGE), "-ts", str(target)], check=True)
    tree = ET.parse(target)
    messages = list(tree.iter("message"))
    for message in messages:
        if "%n" in message.findtext("source", "") and message.get("numerus") is None:
            _make_countable(message)
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{_text_of(tree)}\n', encoding="utf-8")
    return len(messages)


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
