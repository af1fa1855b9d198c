"""Text in vector files stands where it does in a picture."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from mapviewer.labels.text_halo import Lettering, measure, write


def test_spaced_letters_keep_their_space_in_an_svg(qapp: QApplication, tmp_path: Path) -> None:
    style = Lettering(20.0, "#000000", "", spacing=0.5)
    path = tmp_path / "name.svg"
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    painter = QPainter(generator)
    write(painter, "OMO", style, 10.0, 10.0)
    painter.end()
    found = re.findall(r'<text[^>]* x="([\d.]+)"[^>]*>([^<]+)</text>', path.read_text(encoding="utf-8"))
    assert [letter for _, letter in found] == ["O", "M", "O"]
    first, second, third = (float(x) for x, _ in found)
    assert first < second < third < measure("OMO", style)[0]
    assert second - first > style.size_px  # wider than a letter of that size
