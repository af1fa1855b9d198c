"""The presenter window: mirror of the audience window, next step, notes, clock, steps, layers and tools."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geodata.story import lesson_cursor
from geodata.view.view import Concealed, Theme
from mapviewer.panels.layers_panel import LayersPanel
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.date_row import DateRow
from mapviewer.presenting.input.lesson_keys import LESSON_KEYS
from mapviewer.presenting.lesson import Lesson
from mapviewer.presenting.lesson_clock import LessonClock, elapsed_text, wall_text
from mapviewer.presenting.mirror import Mirror
from mapviewer.presenting.next_step_preview import Upcoming
from mapviewer.presenting.note_page import NotePage
from mapviewer.presenting.overlay.annotation_overlay import Tool
from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.stylesheet import style_sheet
from mapviewer.ui.translate import tr, tr_noop

NOTES_PT = (10, 11, 12, 14, 16, 18, 21, 24, 28)
# Buttons below the mirror: command id and label.
BUTTONS = (
    (
        ("previous", tr_noop("Presenting", "Back")),
        ("next", tr_noop("Presenting", "Next")),
        ("return", tr_noop("Presenting", "Back to step")),
        ("black", tr_noop("Presenting", "Black")),
        ("white", tr_noop("Presenting", "White")),
        ("swap", tr_noop("Presenting", "Swap screens")),
        ("help", tr_noop("Presenting", "Shortcuts")),
        ("leave", tr_noop("Presenting", "End")),
    ),
    (
        ("laser", tr_noop("Presenting", "Laser")),
        ("pen", tr_noop("Presenting", "Pen")),
        ("fade", tr_noop("Presenting", "Fade ink")),
        ("undo", tr_noop("Presenting", "Undo")),
        ("erase", tr_noop("Presenting", "Erase")),
        ("spotlight", tr_noop("Presenting", "Spotlight")),
        ("lens", tr_noop("Presenting", "Magnifier")),
    ),
    (
        ("names", tr_noop("Presenting", "Hide names")),
        ("colours", tr_noop("Presenting", "Hide colours")),
        ("layer", tr_noop("Presenting", "Hide layer")),
        ("dates", tr_noop("Presenting", "Compare dates")),
        ("conventions", tr_noop("Presenting", "Compare names")),
    ),
    (
        ("quiz", tr_noop("Presenting", "Quiz")),
        ("easy", tr_noop("Presenting", "Dots")),
        ("trace", tr_noop("Presenting", "Trace")),
        ("known", tr_noop("Presenting", "Known that day")),
        ("results", tr_noop("Presenting", "Results")),
        ("peek", tr_noop("Presenting", "Peek")),
    ),
)
CHECKED = {"black", "white", "laser", "pen", "fade", "spotlight", "lens", "names", "colours", "quiz", "peek"}


class Console(QWidget):
    """``asked`` carries the id of the `LessonKey` whose button was pressed; ``closed`` is emitted on closing."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, walk: Lesson, audience: Audience, theme: Theme, class_field: QWidget) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setWindowTitle(tr("Presenting", "{story} — Presenter view").format(story=walk.session.story.title))
        self.setStyleSheet(style_sheet(theme) + _SHEET)
        self.setMinimumSize(720, 480)
        self._walk, self._audience = walk, audience
        self.clock = LessonClock(self)
        self.mirror = Mirror(audience)
        self.upcoming = Upcoming(walk, audience)
        self.notes = NotePage(theme)
        self.steps = QListWidget()
        self.layers = LayersPanel(walk.session, tells=False)  # a tick is all that is wanted here
        self.date = DateRow(walk.session)
        self.buttons: dict[str, QToolButton] = {}
        self._class_field = class_field
        self._points = NOTES_PT.index(14)
        self._lay_out()
        self._fill_steps()
        self.clock.ticked.connect(self._show_time)
        self.steps.itemClicked.connect(lambda item: walk.go_to(self.steps.row(item) + 1))
        walk.session.changed.connect(self.render)
        self._zoom_notes(0)
        self.render()

    # Assembling

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.mirror, 1)
        column.addWidget(self.date)
        column.addLayout(self._button_rows())
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self._next_part())
        right.addWidget(self._notes_part())
        right.addWidget(self._lists())
        right.setSizes([270, 230, 220])
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        body.addWidget(left)
        body.addWidget(right)
        body.setSizes([900, 440])
        body.setStretchFactor(0, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 10)
        rows.setSpacing(6)
        rows.addLayout(self._head())
        rows.addWidget(body, 1)

    def _head(self) -> QHBoxLayout:
        self.title = ElidedLabel()
        self.title.setObjectName("title")
        self.notice_line = QLabel()
        self.notice_line.setTextFormat(Qt.TextFormat.PlainText)
        self.elapsed, self.wall = QLabel(), QLabel()
        self.elapsed.setObjectName("elapsed")
        self.elapsed.setAccessibleName(tr("Presenting", "Elapsed time"))
        self.wall.setObjectName("wall")
        self.wall.setAccessibleName(tr("Presenting", "Time of day"))
        self.pause = _button(
            tr("Presenting", "Pause"), tr("Presenting", "Pause or resume the timer (T)"), self.clock.toggle
        )
        self.reset = _button(tr("Presenting", "Reset"), tr("Presenting", "Reset the timer"), self.clock.reset)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.notice_line)
        head.addWidget(self._class_field)
        for widget in (self.elapsed, self.pause, self.reset, self.wall):
            head.addWidget(widget)
        return head

    def _button_rows(self) -> QGridLayout:
        titles = {entry.id: f"{tr('Presenting', entry.title)} ({' '.join(entry.keys[:2])})" for entry in LESSON_KEYS}
        keys = {entry.id: entry.keys[0] for entry in LESSON_KEYS}
        grid = QGridLayout()
        grid.setSpacing(4)
        for row, names in enumerate(BUTTONS):
            line = QHBoxLayout()
            line.setSpacing(4)
            for command, word in names:
                short = "" if command in ("next", "previous", "leave") else f"  {keys[command]}"
                button = _button(
                    tr("Presenting", word) + short, titles[command], lambda command=command: self.asked.emit(command)
                )
                button.setCheckable(command in CHECKED)
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                button.setObjectName(f"do_{command}")
                self.buttons[command] = button
                line.addWidget(button)
            grid.addLayout(line, row, 0)
        return grid

    def _next_part(self) -> QWidget:
        self.coming = ElidedLabel()
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.coming)
        row = QHBoxLayout()
        row.addWidget(self.upcoming, 1)
        column.addLayout(row, 1)
        return part

    def _notes_part(self) -> QWidget:
        self.notes.setAccessibleName(tr("Presenting", "Notes"))
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(QLabel(tr("Presenting", "Notes")), 1)
        head.addWidget(_button("A−", tr("Presenting", "Smaller notes"), lambda: self._zoom_notes(-1)))
        head.addWidget(_button("A+", tr("Presenting", "Larger notes"), lambda: self._zoom_notes(1)))
        column.addLayout(head)
        column.addWidget(self.notes, 1)
        return part

    def _lists(self) -> QWidget:
        self.steps.setObjectName("step_list")
        self.steps.setAccessibleName(tr("Presenting", "Steps"))
        self.steps.setFrameShape(QListWidget.Shape.NoFrame)
        self.steps.setWordWrap(True)
        self.lists = QTabWidget()
        self.lists.setDocumentMode(True)
        self.lists.addTab(self.steps, tr("Presenting", "Steps"))
        self.lists.addTab(self.layers, tr("Presenting", "Layers shown"))
        return self.lists

    def _fill_steps(self) -> None:
        for number, stop in enumerate(self._walk.lesson.stops, 1):
            self.steps.addItem(f"{number}  {stop.title}")

    # Showing

    def render(self) -> None:  # type: ignore[override]
        """Show the current step and which tools and covers are on."""
        walk, board, view = self._walk, self._audience.board, self._walk.session.view
        lesson = walk.lesson
        count = len(lesson.stop.reveal)
        heading = tr("Presenting", "{number} of {count}: {title}").format(
            number=lesson.cursor + 1, count=len(lesson.stops), title=lesson.stop.title
        )
        layers = (
            tr("Presenting", "{revealed} of %n layer(s) revealed", "", count).format(revealed=lesson.revealed)
            if count
            else ""
        )
        self.title.set_words(" · ".join(filter(None, (heading, layers))))
        self.coming.set_words(self._coming())
        self.notes.show_notes(lesson.stop.notes, lesson.question)
        if self.steps.currentRow() != lesson.cursor:
            self.steps.setCurrentRow(lesson.cursor)
            self.steps.scrollToItem(self.steps.currentItem())
        self.buttons["return"].setEnabled(walk.is_away)
        for name, on in {
            "black": self._audience.curtain.colour == "black", "white": self._audience.curtain.colour == "white",
            "laser": board.tool is Tool.LASER, "pen": board.tool is Tool.PEN, "fade": board.ink.fading,
            "spotlight": board.tool is Tool.SPOTLIGHT, "lens": board.tool is Tool.LENS,
            "names": Concealed.NAMES in view.concealed, "colours": Concealed.COLOURS in view.concealed,
            "quiz": self._audience.asking, "peek": self.mirror.peek,
        }.items():  # fmt: skip
            self.buttons[name].setChecked(on)
        self.mirror.refresh()
        self.mirror.update()
        self._show_time()

    def _coming(self) -> str:
        lesson = self._walk.lesson
        if lesson.at_end:
            return tr("Presenting", "Next: end")
        coming = lesson_cursor.forward(lesson)
        if coming.cursor != lesson.cursor:
            return tr("Presenting", "Next: {number}  {title}").format(number=coming.cursor + 1, title=coming.stop.title)
        layer_id = coming.stop.reveal[coming.revealed - 1]
        layer = self._walk.session.story.layers.get(layer_id)
        return tr("Presenting", "Next: layer “{layer}”").format(layer=layer.title if layer else layer_id)

    def notice(self, sentence: str) -> None:
        """Show a message to the presenter only."""
        self.notice_line.setText(sentence)

    def toggle_peek(self) -> None:
        """Show or hide, in this window only, the names that are hidden from the audience."""
        self.mirror.peek = not self.mirror.peek
        self.render()

    def _show_time(self) -> None:
        self.elapsed.setText(elapsed_text(self.clock.elapsed_s))
        self.wall.setText(wall_text())
        self.pause.setText(tr("Presenting", "Pause") if self.clock.is_running else tr("Presenting", "Resume"))

    def _zoom_notes(self, by: int) -> None:
        self._points = min(max(self._points + by, 0), len(NOTES_PT) - 1)
        self.notes.setStyleSheet(f"font-size: {NOTES_PT[self._points]}pt")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by hand is left."""
        super().closeEvent(event)
        self.closed.emit()


def _button(text: str, words: str, act: object) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(lambda _checked=False: act())  # type: ignore[operator]
    return button


_SHEET = """
#title { font-size: 14pt; }
#elapsed { font-size: 20pt; font-weight: 600; }
#wall { font-size: 20pt; margin-left: 18px; }
"""
