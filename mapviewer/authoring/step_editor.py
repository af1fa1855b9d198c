"""The steps of the tour while they are made: list, order, words, notes for the presenter, preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geodata.edit.edits import add_step, as_step, change_step, move_step, remove_step
from geodata.story.story import Step, StepPicture
from geodata.view.panel_map import PanelMap
from mapviewer.authoring.forms.panels_form import PanelsForm
from mapviewer.authoring.ordered_list import OrderedList
from mapviewer.authoring.picture_row import PictureRow
from mapviewer.authoring.step_names import StepNames
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from mapviewer.ui.translate import tr

ID = Qt.ItemDataRole.UserRole


class StepLine(QLineEdit):
    """A field of one line: ``done`` tells that Enter took what was typed, ``dropped`` that Esc did not."""

    done = Signal()
    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc end the typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()


class StepText(QPlainTextEdit):
    """A text field that emits a signal when it loses the focus."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written counts now."""
        super().focusOutEvent(event)
        self.left.emit()


def _scrolled(part: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(part)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class StepEditor(QWidget):
    """Makes, orders and words the steps of the session's story. ``left`` gives the keyboard back to the map."""

    left = Signal()

    def __init__(self, session: Session, desk: StoryDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepping")
        self._session, self._desk = session, desk
        self.names = StepNames(session, desk)
        self._shown: tuple[Step, ...] | None = None
        self.list = OrderedList()
        self.list.setAccessibleName(tr("Authoring", "Steps"))
        self.title, self.headline, self.text, self.notes = StepLine(), StepLine(), StepText(), StepText()
        self.opening = StepLine()
        self.pictures = PictureRow(session)
        for widget, name in (
            (self.title, tr("Authoring", "Title")),
            (self.headline, tr("Authoring", "Headline")),
            (self.opening, tr("Authoring", "Headline of the opening")),
            (self.text, tr("Authoring", "Text")),
            (self.notes, tr("Authoring", "Presenter notes")),
        ):
            widget.setAccessibleName(name)
            if isinstance(widget, StepText):
                widget.setTabChangesFocus(True)
                widget.setMaximumHeight(84)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda: self._show_words())
        self.list.moved.connect(self.move_by)
        self.list.dropped.connect(self._dropped)
        self.headline.setToolTip(tr("Authoring", "One sentence that says what the map shows, in place of the title"))
        self.opening.setToolTip(tr("Authoring", "One sentence that says what the story's opening shows"))
        self.opening.editingFinished.connect(self.keep_opening)
        for line in (self.title, self.headline):
            line.editingFinished.connect(self.keep_words)
        for line in (self.title, self.headline, self.opening):
            line.done.connect(self.left)
            line.dropped.connect(self._drop_words)
        self.pictures.changed.connect(self._keep_pictures)
        self.text.left.connect(self.keep_words)
        self.notes.left.connect(self.keep_words)
        session.changed.connect(self.render_view)
        self.setFocusProxy(self.list)
        self.render_view()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.addWidget(self._button(tr("Authoring", "Add view as step"), self.add, "Ctrl+Alt+S"))
        first = QFormLayout()
        first.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        first.addRow(tr("Authoring", "Headline of the opening"), self.opening)
        takes = tr("Authoring", "Open the story with the current view")
        first.addRow(self._button(tr("Authoring", "Use current view as opening"), self.take_opening, takes))
        column.addLayout(first)
        column.addWidget(self.list, 1)
        words = QWidget()
        form = QFormLayout(words)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Authoring", "Title"), self.title)
        form.addRow(tr("Authoring", "Headline"), self.headline)
        form.addRow(tr("Authoring", "Text"), self.text)
        form.addRow(tr("Authoring", "Presenter notes"), self.notes)
        form.addRow(self.pictures)
        column.addWidget(_scrolled(words), 3)  # a low window has no room for all fields of a step with pictures
        grid = QGridLayout()
        grid.addWidget(self._button(tr("Authoring", "Preview"), self.preview, tr("Authoring", "Show this step")), 0, 0)
        grid.addWidget(
            self._button(
                tr("Authoring", "Use current view"), self.take_view, tr("Authoring", "Set the step to the current view")
            ),
            0,
            1,
        )
        grid.addWidget(self._button(tr("Authoring", "Delete"), self.remove, tr("Authoring", "Delete this step")), 1, 0)
        several = tr("Authoring", "Show the step as small maps side by side, each of another partner, layer or day")
        grid.addWidget(self._button(tr("Authoring", "Panels…"), self.choose_panels, several), 1, 1)
        column.addLayout(grid)

    def _button(self, title: str, act: Callable[[], None], words: str) -> QPushButton:
        button = QPushButton(title)
        button.setToolTip(words)
        button.clicked.connect(lambda: act())
        return button

    def render_view(self) -> None:
        """Show the story's steps; does nothing while they stay the same."""
        steps = self._session.story.steps
        if not self.opening.hasFocus():
            self.opening.setText(self._session.story.headline)
        if steps == self._shown:
            return
        current = self.current_id()
        self._shown = steps
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, step in enumerate(steps, 1):
                item = QListWidgetItem(f"{number}  {step.title}", self.list)
                item.setData(ID, step.id)
                if step.id == current:
                    self.list.setCurrentItem(item)
        self._show_words()

    def current_id(self) -> str:
        """The id of the current step, or ""."""
        item = self.list.currentItem()
        return str(item.data(ID)) if self.list.currentRow() >= 0 else ""

    def _step(self) -> Step | None:
        return next((step for step in self._session.story.steps if step.id == self.current_id()), None)

    def _show_words(self) -> None:
        step = self._step()
        for widget in (self.title, self.headline, self.text, self.notes):
            widget.setEnabled(step is not None)
        self.title.setText(step.title if step else "")
        self.headline.setText(step.headline if step else "")
        self.text.setPlainText(step.text if step else "")
        self.notes.setPlainText(step.notes if step else "")
        self.pictures.show_step(step)

    # Changing

    def add(self) -> None:
        """Put what is seen now behind the last step, and its title under the hand; Enter gives the keyboard back."""
        number = len(self._session.story.steps) + 1
        view = self._session.view
        self._desk.edit(
            lambda story: add_step(story, view, tr("Authoring", "Step {number}").format(number=number)),
            tr("Authoring", "add step"),
        )
        self.list.setCurrentRow(number - 1)
        self.title.setFocus()
        self.title.selectAll()

    def _drop_words(self) -> None:
        """Esc: the step's own words, and the keyboard back to the map."""
        self._show_words()
        self.opening.setText(self._session.story.headline)
        self.left.emit()

    def keep_opening(self) -> None:
        """Put the sentence of the story's opening, as it is written, into the story."""
        said = " ".join(self.opening.text().split())
        if said != self._session.story.headline:
            self._desk.edit(lambda story: replace(story, headline=said), tr("Authoring", "edit headline"))

    def take_opening(self) -> None:
        """Open the story with what is seen now."""
        view = as_step(self._session.view)
        if view != self._session.story.view:
            words = tr("Authoring", "change the opening’s view")
            self._desk.edit(lambda story: replace(story, view=view), words)

    def keep_words(self) -> None:
        """Put title, text and notes as they are written into the step."""
        step = self._step()
        if step is None:
            return
        title = " ".join(self.title.text().split()) or step.title
        words = {
            "title": title,
            "headline": " ".join(self.headline.text().split()),
            "text": self.text.toPlainText(),
            "notes": self.notes.toPlainText(),
        }
        self._desk.edit(lambda story: change_step(story, step.id, **words), tr("Authoring", "edit step text"))

    def _keep_pictures(self, pictures: tuple[StepPicture, ...]) -> None:
        step = self._step()
        if step is not None:
            words = tr("Authoring", "edit step text")
            self._desk.edit(lambda story: change_step(story, step.id, pictures=pictures), words)

    def take_view(self) -> None:
        """Give the current step what is seen now."""
        step, view = self._step(), as_step(self._session.view)
        if step is not None:
            self._desk.edit(lambda story: change_step(story, step.id, view=view), tr("Authoring", "change step view"))

    def move_by(self, by: int) -> None:
        """Move the current step up or down."""
        self._move(self.current_id(), self.list.currentRow() + by)

    def _dropped(self, start: int, to: int) -> None:
        steps = self._session.story.steps
        if 0 <= start < len(steps):
            self._shown = None  # the list has already another order than the story
            self._move(steps[start].id, to)
            self.render_view()

    def _move(self, step_id: str, to: int) -> None:
        if step_id:
            self._desk.edit(lambda story: move_step(story, step_id, to), tr("Authoring", "move step"))

    def remove(self) -> None:
        """Delete the current step."""
        step = self._step()
        if step is not None:
            self._desk.edit(lambda story: remove_step(story, step.id), tr("Authoring", "delete step"))

    def choose_panels(self) -> None:
        """Ask what of the current step stands side by side."""
        step = self._step()
        if step is None:
            return
        form = PanelsForm(self._session.world, step, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._keep_panels(step, form.panels))
        form.open()

    def _keep_panels(self, step: Step, panels: tuple[PanelMap, ...]) -> None:
        view = replace(step.view, panels=panels)
        self._desk.edit(lambda story: change_step(story, step.id, view=view), tr("Authoring", "change panels"))
        self.preview()

    def preview(self) -> None:
        """Show the current step as the tour will."""
        step = self._step()
        if step is not None:
            self._session.show(view_of_step(self._session.view, step))
