"""The fonts that come with the program: the same letters on every machine, also where none are installed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "fonts"
SANS = "Noto Sans"
SERIF = "Noto Serif"
TYPE_PT, MOST_PT = 10.0, 20.0
USUAL_PT = 13.0 if sys.platform == "darwin" else 11.5  # desktops that were left as they came have no larger type
TEXT_SIZES = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5)  # shares of the usual size, for map and page
# Qt takes a glyph that the first family lacks from the next: other scripts, arrows, signs.
FALLBACKS = (
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Math",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans CJK SC",
)


def load_fonts() -> None:
    """Register the bundled fonts with the QGuiApplication that runs; for the same one again, do nothing."""
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("fonts belong to a QGuiApplication, and none runs")
    if application.property("fonts") is not None:
        return
    application.setProperty("fonts", str(FOLDER))
    for path in sorted(FOLDER.glob("*.?tf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"{path}: Qt cannot read this font")
    for family in (SANS, SERIF):
        QFont.insertSubstitutions(family, FALLBACKS)


def followed_pt(system_pt: float) -> float:
    """The size of the interface's type: the program's own, or the system's where its user wants larger type.

    >>> followed_pt(11.0), followed_pt(14.0), followed_pt(72.0)
    (10.0, 14.0, 20.0)
    """
    return min(system_pt, MOST_PT) if system_pt > USUAL_PT else TYPE_PT


def type_share() -> float:
    """How large the interface's type is, as a share of its usual size, but never less than that."""
    return max(QGuiApplication.font().pointSizeF() / TYPE_PT, 1.0)


def text_scale() -> float:
    """The size of the map's and the article's text that goes with the interface's type."""
    return min(TEXT_SIZES, key=lambda share: abs(share - type_share()))
