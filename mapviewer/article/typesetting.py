"""Setting the article: fonts, leading and measure of a QTextDocument that holds the text and nothing else."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from mapviewer.ui.fonts import SANS, SERIF

BODY_PX = 16.0
LEADING = 1.58
MEASURE_CHARACTERS = 66
SIZES = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5)
_SAMPLE = "the border between them was shut for thirty years, and the road with it"
# Qt would drop or turn these into something else; each stands for one UTF-16 unit, so offsets stay true.
_SHOWN = {"\r": "\u200b", "\u2029": "\n", "\x00": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd"}


def serif_font(size_px: float) -> QFont:
    """The face of the text."""
    font = QFont(SERIF)
    font.setPixelSize(max(6, round(size_px)))
    return font


def sans_font(size_px: float, *, bold: bool = False) -> QFont:
    """The face of headings and of everything that is not the author's."""
    font = QFont(SANS)
    font.setPixelSize(max(6, round(size_px)))
    font.setBold(bold)
    return font


def title_font(body_px: float) -> QFont:
    """The face of an article's title above a body of *body_px* pixels."""
    font = serif_font(body_px * 1.5)
    font.setWeight(QFont.Weight.Bold)
    return font


def next_size(size: float, step: int) -> float:
    """The size that lies *step* places from *size* in `SIZES`.

    >>> next_size(1.0, 1), next_size(2.5, 1)
    (1.1, 2.5)
    """
    nearest = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - size))
    return SIZES[min(max(nearest + step, 0), len(SIZES) - 1)]


def measure_px(font: QFont) -> float:
    """The width of a comfortable line."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE_CHARACTERS


def fill_document(document: QTextDocument, text: str) -> None:
    """Put *text* in as plain text; every UTF-16 unit keeps its offset."""
    for char, shown in _SHOWN.items():
        text = text.replace(char, shown)
    document.setPlainText(text)


def set_type(document: QTextDocument, headings: Collection[str], body_px: float, title: str = "") -> None:
    """Give title, body, cross-heads and empty lines their fonts and spacing, for a body of *body_px* pixels."""
    body, heading, blank = _body_format(body_px), _heading_format(body_px), _blank_format()
    heading_type = _type(sans_font(body_px * 1.06, bold=True))
    lines = {line.strip() for line in headings}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(body)
    cursor.setCharFormat(_type(serif_font(body_px)))
    block = document.begin()
    while block.isValid():
        words = block.text().strip()
        if title and words == title and not block.previous().isValid():
            _set_heading(block, _title_format(body_px), _type(title_font(body_px)))
        elif not words:
            QTextCursor(block).setBlockFormat(blank)
        elif words in lines:
            _set_heading(block, heading, heading_type)
        block = block.next()
    cursor.endEditBlock()


def is_heading(block: QTextBlock) -> bool:
    """Whether a block was set as a cross-head."""
    return bool(block.blockFormat().headingLevel())


def _set_heading(block: QTextBlock, form: QTextBlockFormat, type_: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    # The first line of a text needs no room above: the masthead's rule is there.
    if not block.previous().isValid():
        form = QTextBlockFormat(form)
        form.setTopMargin(0)
    cursor.setBlockFormat(form)
    # Moving it there would lay out all text above.
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(type_)


def _type(font: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    return form


def _line_height(form: QTextBlockFormat, height_px: float) -> None:
    # Fixed: a word in another script must not push its line apart.
    form.setLineHeight(round(height_px), QTextBlockFormat.LineHeightTypes.FixedHeight.value)


def _body_format(body_px: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    _line_height(form, body_px * LEADING)
    form.setBottomMargin(round(body_px * 0.62))
    return form


def _heading_format(body_px: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    _line_height(form, body_px * 1.38)
    form.setTopMargin(round(body_px * 1.25))
    form.setBottomMargin(round(body_px * 0.3))
    form.setHeadingLevel(2)
    return form


def _title_format(body_px: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    _line_height(form, body_px * 1.5 * 1.36)
    form.setBottomMargin(round(body_px))
    form.setHeadingLevel(1)
    return form


def _blank_format() -> QTextBlockFormat:
    """Empty lines between paragraphs: the paragraphs have their own space."""
    form = QTextBlockFormat()
    form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form
