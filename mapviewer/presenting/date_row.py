"""The date slider of the presenter window."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from geodata.analysis.time_axis import day_at, share_of
from geodata.analysis.timeline_events import axis_of, ticks_of
from geodata.view.view import at_date
from mapviewer.session.session import Session
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import tr

TICKS = 2000


class DateRow(QWidget):
    """A slider over the story's years, wider where more happened."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("date_row")
        self._session = session
        self._axis = axis_of(session.story, ticks_of(session.world))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, TICKS)
        self.slider.setAccessibleName(tr("Presenting", "Date on the audience’s map"))
        self.words = QLabel()
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance("30 September 2020") + 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.slider, 1)
        self.slider.valueChanged.connect(self._slide)
        session.changed.connect(self.render_view)
        self.render_view()

    def render_view(self) -> None:
        """Show the session's date."""
        day = self._session.view.date
        self.words.setText(day_words(day))
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(share_of(self._axis, day) * TICKS))

    def _slide(self, value: int) -> None:
        day = day_at(self._axis, value / TICKS)
        self._session.show(at_date(self._session.view, day), gesture=True)
