"""The guided tour in the window: where the reader is, the next and the previous step, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from geodata.story import Step, Story
from mapviewer.elided import ElidedLabel
from mapviewer.icons import icon
from mapviewer.navigation import view_of_step
from mapviewer.palette import palette
from mapviewer.session import Session
from mapviewer.touring import next_step, previous_step, step_shown


class TourPanel(QWidget):
    """Hidden for a story without steps. ``reached`` tells of a step that the reader went to."""

    reached = Signal(Step)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.current: int | None = None
        self._session = session
        self._story: Story | None = None
        self.previous = self._button("previous", "Previous step (Page Up)", self.go_previous)
        self.next = self._button("next", "Next step (Page Down)", self.go_next)
        self.number = QToolButton()
        self.number.setProperty("quiet", True)
        self.number.setToolTip("List of steps (Ctrl+L)")
        self.number.clicked.connect(self.show_list)
        self.title = ElidedLabel()
        self.title.setObjectName("title")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.returning = QToolButton()
        self.returning.setText("Back to step")
        self.returning.setToolTip("Back to step (Ctrl+R)")
        self.returning.clicked.connect(self.go_back_to_step)
        self._lay_out()
        session.changed.connect(self.render_view)
        self.render_view()

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("quiet", True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(self.title)
        text.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 10, 6)
        row.setSpacing(4)
        for widget in (self.previous, self.number, self.next):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(6)
        row.addLayout(text, 1)
        row.addWidget(self.returning, 0, Qt.AlignmentFlag.AlignVCenter)

    def render_view(self) -> None:
        """Show the step that the view is, or the last one when the reader has left it."""
        story, view = self._session.story, self._session.view
        if story is not self._story:
            self._story, self.current = story, None
        shown = step_shown(story, view)
        self.current = self.current if shown is None else shown
        self.setVisible(bool(story.steps))
        colours = palette(view.theme)
        for button in (self.previous, self.next):
            button.setIcon(icon(button.objectName(), colours.text, colours.absent))
        self.previous.setEnabled(previous_step(story, self.current) is not None)
        self.next.setEnabled(next_step(story, self.current) is not None)
        self.returning.setVisible(shown is None and self.current is not None)
        self._say(story, away=shown is None)

    def _say(self, story: Story, *, away: bool) -> None:
        count = len(story.steps)
        if self.current is None:
            self.number.setText(f"{count} steps ▾")
            self.title.set_words("A tour of this story")
            words = story.summary or "Page Down goes through its steps."
        else:
            step = story.steps[self.current]
            self.number.setText(f"{self.current + 1} of {count} ▾")
            self.title.set_words(step.title)
            words = step.text
        self.number.setAccessibleName(f"Steps, {self.number.text().removesuffix(' ▾')}: {self.title.text()}")
        self.words.setText(" ".join(words.split()))
        left = away and self.current is not None
        colours = palette(self._session.view.theme)
        tones = QPalette(self.words.palette())
        tones.setColor(QPalette.ColorRole.WindowText, QColor(colours.faint_text if left else colours.muted_text))
        self.words.setPalette(tones)

    # Going

    def go_to(self, index: int | None) -> None:
        """Show a step by its index; None does nothing."""
        if index is None:
            return
        step = self._session.story.steps[index]
        self.current = index
        self._session.show(view_of_step(self._session.view, step))
        self.render_view()
        self.reached.emit(step)

    def go_next(self) -> None:
        """The next step, the first where the tour has not begun."""
        self.go_to(next_step(self._session.story, self.current))

    def go_previous(self) -> None:
        """The step before."""
        self.go_to(previous_step(self._session.story, self.current))

    def go_back_to_step(self) -> None:
        """The step that the reader left."""
        self.go_to(self.current)

    def show_list(self) -> None:
        """All steps, to choose from."""
        menu = self.list_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.number.mapToGlobal(self.number.rect().topLeft()))

    def list_menu(self) -> QMenu:
        """A menu of all steps, the current one ticked."""
        menu = QMenu(self)
        for index, step in enumerate(self._session.story.steps):
            action = menu.addAction(f"{index + 1}  {step.title}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(index == self.current)
            action.triggered.connect(lambda _checked=False, index=index: self.go_to(index))
        return menu
