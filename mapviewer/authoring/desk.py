"""The desk on which a story is changed: edits that can be undone, what is saved, and asking before it is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from geodata import undoing
from geodata.errors import DataError
from geodata.opening import BUNDLED_STORIES
from geodata.saving import save_story
from geodata.story import Story
from geodata.view import LayerState, View
from mapviewer.authoring.gate import unsaved_folder
from mapviewer.authoring.keeping import forget_unsaved, keep_unsaved
from mapviewer.session import Session
from mapviewer.window.dialogs import say

KEEP_AFTER_MS = 2_000


class Desk(QObject):
    """One story under the author's hands. ``changed`` tells that undo, redo or the state of saving changed."""

    changed = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._has_kept = False
        self._has_told = False
        self.edits = undoing.begin(session.story)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_AFTER_MS)
        self._keep.timeout.connect(self._keep_now)
        session.changed.connect(self._follow)

    # Changing

    def edit(self, change: Callable[[Story], Story], words: str, view: Callable[[Story], View] | None = None) -> Story:
        """Do *change* to the story; *words* say what was done, *view* what to see afterwards (else the same ground)."""
        self._follow()
        story = change(self.edits.story)
        if story is not self.edits.story:
            self._go(undoing.edit(self.edits, story, words), view)
        return self.edits.story

    def undo(self) -> None:
        """Take the last change back."""
        words = self.edits.undo_words
        if self.edits.can_undo:
            self._go(undoing.undo(self.edits))
            self._session.notice(f"Undone: {words}")

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.edits.can_redo:
            self._go(undoing.redo(self.edits))
            self._session.notice(f"Done again: {self.edits.undo_words}")

    def begin(self, story: Story) -> None:
        """Put a story on the desk that is on no disk yet."""
        self.edits = undoing.begin(story, saved=False)
        self._has_kept = True  # by an earlier run, when it comes from there
        reader = self._session.view
        self._session.open(story, replace(story.view, theme=reader.theme, text_scale=reader.text_scale))
        self._tell()

    def _go(self, edits: undoing.Edits, view: Callable[[Story], View] | None = None) -> None:
        self.edits = edits
        story = edits.story
        self._session.adopt(story, carried(view(story) if view else self._session.view, story))
        self._tell()

    def _follow(self) -> None:
        """Another story was opened: it is the one on the desk."""
        if self._session.story is not self.edits.story:
            self.edits = undoing.begin(self._session.story)
            self._tell()

    def _tell(self) -> None:
        mark = "" if self.edits.is_saved else "• "
        self._window.setWindowTitle(f"{mark}{self.edits.story.title} – mapviewer")
        if self.edits.is_saved:
            self._keep.stop()
            # Not what a crash left, and is still offered.
            if self._has_kept:
                self._has_kept = False
                forget_unsaved(unsaved_folder(self._window))
        elif not self._keep.isActive():
            self._keep.start()  # further changes do not put it off
        self.changed.emit()

    # Saving

    def save(self) -> bool:
        """Save where the story is; a bundled story, or one on no disk, asks for a place. Whether it was saved."""
        path = self.edits.story.path
        if path is None or path.resolve().is_relative_to(BUNDLED_STORIES.resolve()):
            return self.save_as()
        return self.save_to(path)

    def save_as(self) -> bool:
        """Ask for a place, and save there."""
        name = f"{self.edits.story.id or 'story'}.story"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, "Save story", str(Path.home() / name), "One file (*.story);;A folder (*)"
        )
        return bool(chosen) and self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Save as a folder, or as one file when the name ends in ``.story``; one sentence when that fails."""
        try:
            story = save_story(self.edits.story, path)
        except DataError as error:
            say(self._window, "The story was not saved", str(error))
            return False
        self.edits = undoing.saved(self.edits, story)
        self._session.adopt(story, carried(self._session.view, story))
        self._tell()
        self._session.notice(f"Saved: {path}")
        return True

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work, if there is some; False to stay."""
        self._follow()
        if self.edits.is_saved:
            return True
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, "Save the story?", f"“{self.edits.story.title}” is not saved.",
                          buttons.Save | buttons.Discard | buttons.Cancel, self._window)  # fmt: skip
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Save:
            return self.save()
        if answer == buttons.Discard:
            self.edits = replace(self.edits, saved=self.edits.story)
            self._tell()
        return answer == buttons.Discard

    def _keep_now(self) -> None:
        if self.edits.is_saved:
            return
        self._has_kept = True
        trouble = keep_unsaved(self.edits.story, unsaved_folder(self._window))
        if trouble and not self._has_told:
            self._has_told = True
            self._session.notice(f"Unsaved changes cannot be kept: {trouble}")


def carried(view: View, story: Story) -> View:
    """A view with the layers that the story has after a change, and nothing selected that is gone."""
    known = {state.id for state in view.layers}
    states = [state for state in view.layers if state.id in story.layers]
    for index, state in enumerate(story.view.layers):
        if state.id not in known:
            states.insert(min(index, len(states)), LayerState(state.id, state.visible, state.opacity))
    missing = [LayerState(name) for name in story.layers if name not in {state.id for state in states}]
    there = (*story.features, *story.claims_by_id, *story.links_by_id)
    selection = view.selection if ":" in view.selection or view.selection in there else ""
    return replace(view, layers=(*missing, *states), selection=selection)
