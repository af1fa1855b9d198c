"""The key help, made from the table of commands."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from mapviewer.actions import COMMANDS, Command, keys_text
from mapviewer.pages import Page
from mapviewer.palette import Palette

COLUMNS = 2
MOUSE = (
    ("Drag", "Move the map"),
    ("Wheel, pinch", "Nearer and farther, about the pointer"),
    ("Double click", "Nearer; on a layer: the whole layer"),
    ("Click", "Select on the map or in the text; the other side follows"),
    ("Back and forward buttons", "Back and forward through views"),
)


def help_html(colours: Palette) -> str:
    """Every key by its menu, in two columns."""
    sections = [_section(menu, rows, colours) for menu, rows in keys_by_menu().items()]
    sections.append(_section("Mouse", MOUSE, colours))
    half = -(-len(sections) // COLUMNS)
    cells = ("".join(sections[start : start + half]) for start in range(0, len(sections), half))
    columns = "".join(f'<td style="padding-right:26px">{cell}</td>' for cell in cells)
    return f'<table style="color:{colours.text}"><tr>{columns}</tr></table>'


def keys_by_menu() -> dict[str, list[tuple[str, str]]]:
    """Keys and titles of the commands that have keys, by menu."""
    menus: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.keys:
            menus.setdefault(command.menu, []).append((keys_text(command), _title(command)))
    return menus


def _title(command: Command) -> str:
    title = command.title.removesuffix("…")
    return f"{title} ({command.where})" if command.where else title


def _section(title: str, rows: list[tuple[str, str]] | tuple[tuple[str, str], ...], colours: Palette) -> str:
    key = f'style="color:{colours.accent}; padding:1px 14px 1px 0; white-space:nowrap"'
    lines = "".join(f"<tr><td {key}>{escape(keys)}</td><td>{escape(words)}</td></tr>" for keys, words in rows)
    head = f'<p style="font-weight:600; margin:9px 0 3px 0">{escape(title)}</p>'
    return f'{head}<table cellspacing="0">{lines}</table>'


class KeyHelp(QDialog):
    """All keys on one page."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setObjectName("keyhelp")
        self.page = Page()
        self.page.setAccessibleName("Keys")
        self.page.setHtml(help_html(colours))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(900, 640)
