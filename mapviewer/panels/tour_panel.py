"""The guided tour in the window: where the reader is, the next and the previous step, and the way back."""

from __future__ import annotations

from bisect import bisect
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from geodata.story.story import Step, Story
from geodata.view.view import View
from mapviewer.description.step_photo import Photo, photos_of
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from mapviewer.session.tour_position import next_step, previous_step, step_shown
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.display_text import explain
from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.icons import icon, menu_arrow
from mapviewer.ui.palette import palette
from mapviewer.ui.quiet_button import quiet_button
from mapviewer.ui.translate import tr

LOW_WINDOW_PX, LOW_LINES = 640, 2  # in a low window the map needs the room of a third line more


class TourPanel(QWidget):
    """The tour bar, hidden for a story without steps. ``reached`` is emitted with the step shown."""

    reached = Signal(Step)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.current: int | None = None
        self._text = ""
        self._heights: tuple[object, dict[str, int]] = None, {}  # of all steps' texts, in one font and width
        self._photos: tuple[Photo, ...] = ()
        self._session = session
        self._story: Story | None = None
        self._shown: tuple[int | None, int | None, View] | None = None
        self.previous = self._button("previous", tr("Tour", "Previous step (Page Up)"), self.go_previous)
        self.next = self._button("next", tr("Tour", "Next step (Page Down)"), self.go_next)
        self.number = QToolButton()
        self.number.setProperty("quiet", True)
        self.number.setToolTip(tr("Tour", "List of steps (Ctrl+L)"))
        menu_arrow(self.number)
        self.number.clicked.connect(self.show_list)
        self.title = ElidedLabel()
        self.title.setObjectName("title")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        face = self.words.font()
        face.setPointSizeF(face.pointSizeF() * 0.93)
        self.words.setFont(face)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setContentsMargins(6, 0, 0, 0)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.picture = QToolButton()
        self.picture.setObjectName("step_picture")
        self.picture.setProperty("quiet", True)
        self.picture.setIconSize(QSize(44, 22))
        self.picture.clicked.connect(self.show_picture)
        self.returning = QToolButton()
        self.returning.setText(tr("Tour", "Back to step"))
        self.returning.setToolTip(tr("Tour", "Back to step (Ctrl+R)"))
        self.returning.clicked.connect(self.go_back_to_step)
        self.setAccessibleName(tr("Tour", "Tour of this story"))
        self.setFocusProxy(self.number)  # the one that can always be pressed, and says where the reader is
        self._lay_out()
        session.changed.connect(self._follow)
        self.render_view()

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = quiet_button(words, name)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3)
        for widget in (self.previous, self.number, self.next):
            row.addWidget(widget)
        row.addSpacing(5)
        row.addWidget(self.title, 1)
        row.addWidget(self.picture)
        row.addWidget(self.returning)
        self.returning.setSizePolicy(_keeping_room(self.returning))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 3, 10, 4)
        rows.setSpacing(0)
        rows.addLayout(row)
        rows.addWidget(self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words break elsewhere."""
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """The height of the longest step: the map above must not change its size from one to the next."""
        metrics, width = self.words.fontMetrics(), max(self.words.width() - 8, 100)
        room = QRect(0, 0, width, 10_000)
        texts = [*(step.text for step in self._session.story.steps), self._text]
        manner = width, self.words.font().key()
        known = self._heights[1] if self._heights[0] == manner else {}
        self._heights = manner, {text: known.get(text) or self._height(text, room) for text in texts}
        tallest = max(self._heights[1].values(), default=0)
        if self.window().height() < LOW_WINDOW_PX:
            tallest = min(tallest, LOW_LINES * metrics.lineSpacing())
        self.words.setFixedHeight(tallest + 2)
        self.words.setText(self._fitted(self._text, width, tallest))

    def _height(self, text: str, room: QRect) -> int:
        words = " ".join(text.split())
        return self.words.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()

    def _fitted(self, text: str, width_px: int, height_px: int) -> str:
        """Return as many words as fit; the tooltip shows the full text."""
        metrics, room = self.words.fontMetrics(), QRect(0, 0, width_px, 10_000)

        def fits(shown: str) -> bool:
            return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, shown).height() <= height_px

        if fits(text):
            return text
        words = text.split()
        most = bisect(range(len(words)), False, key=lambda count: not fits(" ".join(words[:count]) + " …"))
        return " ".join(words[: max(most - 1, 1)]) + " …"

    def _follow(self) -> None:
        """Show what has changed; while the map is only moved, on a step or away from all, that is nothing."""
        story, view = self._session.story, self._session.view
        if story is not self._story or self._state(step_shown(story, view)) != self._shown:
            self.render_view()

    def _state(self, shown: int | None) -> tuple[int | None, int | None, View]:
        """What the bar depends on, of one story."""
        return shown, self.current, replace(self._session.view, camera=self._session.story.view.camera)

    def render_view(self) -> None:
        """Show the step that the view is, or the last one when the reader has left it."""
        story, view = self._session.story, self._session.view
        if story is not self._story:
            stood_on = self._story.steps[self.current].id if self._story and self.current is not None else ""
            same = (index for index, step in enumerate(story.steps) if stood_on and step.id == stood_on)
            self._story, self.current = story, next(same, None)
            self._keep_height()
        shown = step_shown(story, view)
        self.current = self.current if shown is None else shown
        self.setVisible(bool(story.steps))
        colours = palette(view.theme)
        for button in (self.previous, self.next):
            button.setIcon(icon(button.objectName(), colours.text, colours.absent))
        self.number.setIcon(icon("down", colours.text))
        self.previous.setEnabled(previous_step(story, self.current) is not None)
        self.next.setEnabled(next_step(story, self.current) is not None)
        self.returning.setVisible(shown is None and self.current is not None)
        self._say(story, away=shown is None)
        self._shown = self._state(shown)
        self._show_thumbnail(story)

    def _show_thumbnail(self, story: Story) -> None:
        """The step's own picture as a button, where it has one."""
        pictures = story.steps[self.current].pictures if self.current is not None else ()
        self._photos = photos_of(story, pictures) if pictures else ()
        self.picture.setVisible(bool(self._photos))
        if self._photos:
            photo = self._photos[0]
            self.picture.setIcon(QIcon(QPixmap.fromImage(photo.image)))
            explain(self.picture, "\n".join(filter(None, (photo.alt, photo.credit))))
            self.picture.setAccessibleName(tr("Tour", "Picture: {words}").format(words=photo.alt or photo.credit))

    def show_picture(self) -> None:
        """The pictures of the step, large, each with its credit."""
        dialog = QDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.title.text())
        rows = QVBoxLayout(dialog)
        room = self.window().size() * (0.7 / max(len(self._photos), 1))
        for photo in self._photos:
            shown, credit = QLabel(), QLabel(photo.credit)
            form, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown.setPixmap(QPixmap.fromImage(photo.image).scaled(room, form, smooth))
            shown.setAccessibleName(photo.alt)
            credit.setTextFormat(Qt.TextFormat.PlainText)
            credit.setWordWrap(True)
            rows.addWidget(shown)
            rows.addWidget(credit)
        dialog.open()

    def _say(self, story: Story, *, away: bool) -> None:
        count = len(story.steps)
        if self.current is None:
            self.number.setText(tr("Tour", "%n step(s)", "", count))
            self.title.set_words(tr("Tour", "Tour of this story"))
            words = story.summary or tr("Tour", "Press Page Down to go through the steps.")
        else:
            step = story.steps[self.current]
            self.number.setText(tr("Tour", "{number} of {count}").format(number=self.current + 1, count=count))
            self.title.set_words(step.title)
            words = step.text
        self.number.setAccessibleName(
            tr("Tour", "Steps, {number}: {title}").format(number=self.number.text(), title=self.title.text())
        )
        self._text = " ".join(words.split())
        explain(self.words, self._text)
        self.words.setAccessibleName(self._text)
        self._keep_height()
        # Paler while the reader is elsewhere.
        left = away and self.current is not None
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText if left else QPalette.ColorRole.WindowText)

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
        menu = AcceleratedMenu(self)
        for index, step in enumerate(self._session.story.steps):
            action = menu.addAction(f"{index + 1}  {step.title}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(index == self.current)
            action.triggered.connect(lambda _checked=False, index=index: self.go_to(index))
        return menu


def _keeping_room(widget: QWidget) -> QSizePolicy:
    """A policy under which a hidden widget keeps its room, so that nothing jumps when it comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    return policy
