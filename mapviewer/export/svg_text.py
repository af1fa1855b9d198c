"""Words of an SVG where the program that shows it has not our fonts: as wide as here, in a face that is like ours.

Qt writes a family alone. Another face is wider, and words would run over the cards that were measured for them.
"""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtGui import QFont, QFontMetricsF

from mapviewer.ui.fonts import SANS, SERIF

LIKE = {SANS: "Open Sans, Segoe UI, Arial, sans-serif", SERIF: "Times New Roman, serif"}
BOLD_FROM = 600

_TEXT = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


def with_kept_widths(svg: str) -> str:
    """The same picture; each text says how wide it is, and which faces may stand for its own."""
    return _TEXT.sub(_kept, svg)


def _kept(found: re.Match[str]) -> str:
    said, text = found[1].strip(), found[2]
    has = dict(_ATTRIBUTE.findall(said))
    family = has.get("font-family", "")
    if family not in LIKE or not text.strip():
        return found[0]
    said = said.replace(f'font-family="{family}"', f'font-family="{family}, {LIKE[family]}"')
    wide = QFontMetricsF(_font(has)).horizontalAdvance(unescape(text))
    return f'<text {said} textLength="{wide:.1f}" lengthAdjust="spacingAndGlyphs">{text}</text>'


def _font(has: dict[str, str]) -> QFont:
    font = QFont(has["font-family"])
    font.setPixelSize(round(float(has.get("font-size", "12"))))
    font.setBold(int(has.get("font-weight", "400")) >= BOLD_FROM)
    font.setItalic(has.get("font-style") == "italic")
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
