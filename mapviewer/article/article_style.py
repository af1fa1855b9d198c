"""The article panel's own style sheet: it stays in force whatever palette or style sheet the window sets."""

from __future__ import annotations

from mapviewer.article.passage_marks import mixed
from mapviewer.ui.palette import Palette

_SHEET = """
#article-panel, #find-bar, #mentions {{ background: {panel}; }}
#article {{ background: {panel}; color: {text}; border: 2px solid {panel};
  selection-background-color: {selected}; selection-color: {text}; }}
#article[keyboard="true"] {{ border-color: {accent}; }}
#article-title {{ color: {text}; }}
#mention-words {{ color: {text}; }}
#article-byline, #mention-words[quiet="true"], #find-count, #mention-count {{ color: {muted_text}; }}
#article-credit {{ color: {faint_text}; }}
QPushButton[address="true"] {{ color: {accent}; background: transparent; padding: 1px 0; text-align: left;
  border: none; border-bottom: 1px solid transparent; border-radius: 0; }}
QPushButton[address="true"]:hover, QPushButton[address="true"]:focus {{ border-bottom: 1px solid {accent}; }}
#find-bar {{ border-bottom: 1px solid {rule}; }}
#note-card {{ background: {field}; border: 1px solid {border}; border-radius: 5px; }}
#note-card QLabel {{ color: {text}; background: transparent; }}
#note-card QLabel[quiet="true"] {{ color: {muted_text}; }}
#note-body, #note-scroll {{ background: transparent; }}
"""


def article_sheet(colours: Palette) -> str:
    """The style sheet in a theme's colours."""
    named = {key: value for key, value in vars(colours).items() if isinstance(value, str)}
    # Selected text stays text on a tint, as the marks under it do.
    return _SHEET.format_map({**named, "selected": mixed(colours.panel, colours.accent, 0.35).name()})
