"""Coverage: sentences with nothing on the map, and features that no passage and no source supports."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QVBoxLayout, QWidget

from geodata.analysis.article_coverage import Coverage, coverage_of
from geodata.map.names import display_name
from geodata.story.story import Story
from mapviewer.session.navigation import view_of
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import AcceleratedDialog, give_accelerators
from mapviewer.ui.translate import tr


class CoveragePanel(AcceleratedDialog):
    """Two lists in a window of its own, beside the map; a row goes there."""

    sentence_chosen = Signal(int, int)
    """Start and end of a sentence in the article, in code points."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._story: Story | None = None
        self._coverage = Coverage()
        self.setObjectName("coverage")
        self.setWindowTitle(tr("Coverage", "Coverage"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.silent_title, self.silent = _title(), _list()
        self.unsupported_title, self.unsupported = _title(), _list()
        column = QVBoxLayout(self)
        for title, rows, share in (
            (self.silent_title, self.silent, 2),
            (self.unsupported_title, self.unsupported, 1),
        ):
            title.setBuddy(rows)
            column.addWidget(title)
            column.addWidget(rows, share)
        for rows, go in ((self.silent, self._go_to_sentence), (self.unsupported, self._go_to_feature)):
            rows.itemClicked.connect(lambda item, rows=rows, go=go: go(rows.row(item)))
            rows.itemActivated.connect(lambda item, rows=rows, go=go: go(rows.row(item)))
        session.changed.connect(self._show_story)

    def showEvent(self, event: QShowEvent) -> None:
        """The lists are made when they are first seen."""
        super().showEvent(event)
        self._show_story()

    def sizeHint(self) -> QSize:
        """Room for a dozen sentences."""
        return QSize(520, 560)

    def _show_story(self) -> None:
        story = self._session.story
        if story is self._story or not self.isVisible():
            return
        self._story = story
        self._coverage = coverage_of(story, lambda target_id: self._session.world.target(target_id) is not None)
        text = story.article.text
        silent = [text[part.start : part.end] for part in self._coverage.silent]
        names = self._session.view.names
        unsupported = [
            f"{display_name(row.names, names)} ({story.layers[row.layer].title})" for row in self._coverage.unsupported
        ]
        _fill(self.silent_title, tr("Coverage", "Sentences with nothing on the map"), self.silent, silent)
        _fill(
            self.unsupported_title,
            tr("Coverage", "Map items without a passage or source"),
            self.unsupported,
            unsupported,
        )
        give_accelerators(self)

    def _go_to_sentence(self, row: int) -> None:
        sentence = self._coverage.silent[row]
        self.sentence_chosen.emit(sentence.start, sentence.end)

    def _go_to_feature(self, row: int) -> None:
        feature = self._coverage.unsupported[row]
        self._session.show(view_of(self._session.world, self._session.view, feature.id))


def _title() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _list() -> QListWidget:
    rows = QListWidget()
    rows.setWordWrap(True)
    rows.setSpacing(2)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    rows.setAlternatingRowColors(True)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return rows


def _fill(title: QLabel, words: str, rows: QListWidget, lines: Sequence[str]) -> None:
    title.setText(f"{words}: {len(lines)}" if lines else tr("Coverage", "{title}: none").format(title=words))
    rows.clear()
    rows.addItems(lines)
    rows.setVisible(bool(lines))
    rows.setAccessibleName(title.text())
