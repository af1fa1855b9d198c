"""What authoring works with: the parts of the window around it, each for what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.layer_list.layer_card import LayerCard
from mapviewer.panels.article_panel import ArticlePanel
from mapviewer.session.session import Session
from mapviewer.ui.button_tabs import Tabs


@dataclass(frozen=True, eq=False)
class Workspace:
    """Named references and nothing else. Dialogs belong to *parent*; *unsaved* is the folder for unsaved work."""

    session: Session
    parent: QWidget
    canvas: MapCanvas
    article: ArticlePanel
    lists: Tabs
    card: LayerCard
    undo: QAction
    redo: QAction
    unsaved: Path
    show_lists: Callable[[], None]
    widen_lists: Callable[[int], None]
    set_title: Callable[[str], None]
