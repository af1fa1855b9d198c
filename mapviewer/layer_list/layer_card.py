"""The card of one layer: what it shows, its sources, certainty and accuracy, and its opacity."""

from __future__ import annotations

import math
from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSlider

from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.view.view import View, set_opacity
from mapviewer.layers.registry import kind_of
from mapviewer.session.session import Session
from mapviewer.ui.data_page import Page, source_html
from mapviewer.ui.display_text import ACCURACY, CERTAINTY
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.quiet_button import quiet_button
from mapviewer.ui.translate import told, tr

if TYPE_CHECKING:
    from geodata.story.database_model import Live

HIGHEST_PX = 215
MOST_NOTES = 3


class LayerCard(QFrame):
    """Details of one layer; hidden until a layer is shown."""

    zoom_wanted = Signal(str)
    address_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self.layer_id = ""
        self._session = session
        self.page = Page()
        self.page.setAccessibleName(tr("Layers", "About this layer"))
        self.page.followed.connect(self._follow)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(25)
        self.slider.setAccessibleName(tr("Layers", "Layer opacity"))
        self.slider.valueChanged.connect(self._fade)
        self.share = QLabel()
        self.share.setMinimumWidth(self.share.fontMetrics().horizontalAdvance("100 %"))
        self.zoom = quiet_button(tr("Layers", "Zoom to layer"), "zoom")
        self.zoom.clicked.connect(lambda: self.zoom_wanted.emit(self.layer_id))
        self.closing = quiet_button(tr("Layers", "Close"), "close")
        self.closing.clicked.connect(self.hide)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 6, 6)
        grid.setSpacing(2)
        self.opacity = QLabel(tr("Layers", "Opacity"))
        self.opacity.setContentsMargins(12, 0, 4, 0)
        grid.addWidget(self.page, 0, 0, 1, 5)
        for column, widget in enumerate((self.opacity, self.slider, self.share, self.zoom, self.closing)):
            grid.addWidget(widget, 1, column)
        grid.setColumnStretch(1, 1)

    def show_layer(self, layer_id: str) -> None:
        """Show the card of one layer."""
        self.layer_id = layer_id
        self.show()
        self.render_view()

    def render_view(self) -> None:
        """Show the layer as the session's view has it."""
        story, view = self._session.story, self._session.view
        layer = story.layers.get(self.layer_id)
        if layer is None or self.isHidden():
            return
        colours = palette(view.theme, self._session.story.parties.hues)
        text = card_html(story, layer, view, colours)
        if text != self.page.property("text"):
            self.page.setProperty("text", text)
            self.page.setHtml(text)
            self._fit()
        share = round(view.opacity(layer.id) * 100)
        self.slider.blockSignals(True)
        self.slider.setValue(share)
        self.slider.blockSignals(False)
        self.share.setText(f"{share} %")
        for button in (self.zoom, self.closing):
            button.setIcon(icon(button.objectName(), colours.muted_text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text breaks elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the text, up to a limit."""
        document = self.page.document()
        document.setTextWidth(max(self.page.viewport().width(), 120))
        self.page.setFixedHeight(min(math.ceil(document.size().height()) + 2, HIGHEST_PX))

    def _fade(self, percent: int) -> None:
        self._session.show(set_opacity(self._session.view, self.layer_id, percent / 100), gesture=True)

    def _follow(self, address: str) -> None:
        if address.startswith("web:"):
            self.address_wanted.emit(address.removeprefix("web:"))


def card_html(story: Story, layer: Layer, view: View, colours: Palette) -> str:
    """Return the card's HTML; all text from the story is escaped."""
    muted = f'style="color:{colours.muted_text}"'
    kind = tr("Terms", kind_of(layer).title)
    parts = [f"<b>{escape(layer.title)}</b>", f"<span {muted}>{escape(kind)}{_how_many(layer, view)}</span>"]
    if layer.summary:
        parts.append(escape(layer.summary))
    parts += _made(layer.rows)
    if layer.live is not None:
        parts += _live(layer.live, muted)
    html = "".join(f'<p style="margin:0 0 5px 0">{part}</p>' for part in parts)
    ids = dict.fromkeys((*layer.source, *(name for row in layer.rows for name in row.source)))
    sources = [story.sources[name] for name in ids if name in story.sources]
    if sources:
        heading = escape(tr("Layers", "Sources"))
        html += f'<p style="margin:4px 0 3px 0"><span {muted}>{heading}</span></p>'
        html += "".join(f'<p style="margin:0 0 6px 0">{source_html(source, colours)}</p>' for source in sources)
    elif layer.is_base:
        credit = escape(tr("Layers", "Part of the base map. For credits, see About in the menu."))
        html += f"<p {muted}>{credit}</p>"
    elif layer.rests_on_statements:
        backing = escape(tr("Layers", "Each statement is backed by words in the article or by a source of its own."))
        html += f"<p {muted}>{backing}</p>"
    return f'<div style="color:{colours.text}">{html}</div>'


def _how_many(layer: Layer, view: View) -> str:
    if not layer.rows:
        return ""
    words = tr("Layers", ": {count} of {total} valid on this date")
    return words.format(count=len(layer.rows_on(view.date, view.since)), total=len(layer.rows))


def _live(live: Live, muted: str) -> list[str]:
    """Return where and when a database layer was fetched, what is not shown of it, and the last error."""
    parts = [f"<span {muted}>{escape(live.source_words)}</span>"]
    parts += [f"<b>{escape(told(words))}</b>" for words in (live.cut, live.problem) if words]
    if live.fetched is None and not live.problem:
        parts.append(escape(tr("Layers", "Fetching…")))
    elif live.fetched is not None and not live.total:
        parts.append(escape(tr("Layers", "The table has no features in view.")))
    return parts + [escape(told(note)) for note in live.notes[:MOST_NOTES]]


def _made(rows: tuple[Feature, ...]) -> list[str]:
    """Return the certainty of the features and the accuracy of their geometry, in words."""
    lines = []
    for words, values in ((CERTAINTY, [row.certainty for row in rows]), (ACCURACY, [row.accuracy for row in rows])):
        counts = Counter(value for value in values if value)
        if len(counts) == 1:
            lines.append(escape(words[next(iter(counts))]))
        elif counts:
            short = (f"{words[value].split(':')[0].split(',')[0]} ({count})" for value, count in counts.most_common())
            lines.append(escape(" · ".join(short)))
    return lines
