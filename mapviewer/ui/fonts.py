"""The fonts that come with the program: the same letters on every machine, also where none are installed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "fonts"
SANS = "Noto Sans"
SERIF = "Noto Serif"
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
