"""The desk on which a story is changed: edits that can be undone, what is saved, and asking before it is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit import undo
from geodata.edit.undo import Edits
from geodata.map.base_map import BaseMap
from geodata.story.layer import Layer
from geodata.story.live_layers import without_live
from geodata.story.story import Story
from geodata.story_format.step_pictures import unusable_pictures
from geodata.story_format.story_loader import BUNDLED_STORIES
from geodata.story_format.story_writer import ChangedOnDiskError, save_story
from geodata.view.view import LayerState, View
from mapviewer.authoring.autosave import forget_unsaved, keep_unsaved
from mapviewer.session.session import Session
from mapviewer.session.story_opening import told_story
from mapviewer.session.tour_position import step_seen
from mapviewer.ui.accelerators import AcceleratedBox
from mapviewer.ui.background.job_watcher import JobWatcher
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import told, tr

KEEP_AFTER_MS = 2_000
BOTH, THEIRS, MINE = "both", "theirs", "mine"


class StoryDocument(QObject):
    """The document: one story being edited. ``changed`` is emitted when undo, redo or the saved state changes."""

    changed = Signal()
    titled = Signal(str)

    def __init__(self, session: Session, parent: QWidget, unsaved: Path) -> None:
        super().__init__(parent)
        self.unsaved = unsaved
        self._session = session
        self._parent = parent
        self._has_kept = False
        self._has_told = False
        self._kept_live: set[str] = set()
        self._left_live: set[str] = set()
        self.edits = undo.begin(session.story)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_AFTER_MS)
        self._keep.timeout.connect(self._keep_now)
        self._keeping: JobWatcher | None = None
        session.changed.connect(self._follow)

    @property
    def view(self) -> View:
        """What is seen of the story."""
        return self._session.view

    @property
    def base(self) -> BaseMap:
        """The base map under it."""
        return self._session.world.base

    def notice(self, words: str) -> None:
        """Tell something in passing."""
        self._session.notice(words)

    # Changing

    def edit(self, change: Callable[[Story], Story], words: str, view: Callable[[Story], View] | None = None) -> Story:
        """Do *change* to the story; *words* say what was done, *view* what to see afterwards (else the same ground)."""
        self._follow()
        story = change(self.edits.story)
        if story is not self.edits.story:
            self._go(undo.edit(self.edits, story, words), view)
        return self.edits.story

    def refresh(self, layer: Layer) -> None:
        """Show what a layer of a database has now: no change by the author, so nothing to undo or to save."""
        self._follow()
        if layer.id not in self.edits.story.layers:
            return
        self.edits = undo.mapped(self.edits, lambda story: with_layer(story, layer))
        self._session.adopt(self.edits.story, carried(self._session.view, self.edits.story))
        self._tell()

    def undo(self) -> None:
        """Take the last change back."""
        words = self.edits.undo_words
        if self.edits.can_undo:
            self._go(undo.undo(self.edits))
            self._session.notice(tr("Authoring", "Undone: {change}").format(change=words))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.edits.can_redo:
            self._go(undo.redo(self.edits))
            self._session.notice(tr("Authoring", "Redone: {change}").format(change=self.edits.undo_words))

    def begin(self, story: Story) -> None:
        """Put a story on the desk that is on no disk yet."""
        self.edits = undo.begin(story, saved=False)
        self._has_kept = True  # by an earlier run, when it comes from there
        reader = self._session.view
        self._session.open(story, replace(story.view, theme=reader.theme, text_scale=reader.text_scale))
        self._tell()

    def _go(self, edits: Edits, view: Callable[[Story], View] | None = None) -> None:
        self.edits = edits
        story = edits.story
        shown = view(story) if view else self._with_names_of_step(story)
        self._session.adopt(story, carried(shown, story))
        self._tell()

    def _with_names_of_step(self, story: Story) -> View:
        """What is seen; where that is a step, with its names where they are in *story*."""
        seen = self._session.view
        at = step_seen(self._session.story, seen)
        was = None if at is None else self._session.story.steps[at]
        step = next((step for step in story.steps if was is not None and step.id == was.id), None)
        if step is None:
            return seen
        own = step.view
        return replace(seen, hand_names=own.hand_names, hand_arrows=own.hand_arrows, hidden_names=own.hidden_names)

    def _follow(self) -> None:
        """Another story was opened: it is the one on the desk."""
        if self._session.story is not self.edits.story:
            self.edits = undo.begin(self._session.story)
            self._kept_live, self._left_live = set(), set()
            self._tell()

    def _tell(self) -> None:
        mark = "" if self.edits.is_saved else "• "
        self.titled.emit(f"{mark}{self.edits.story.title} — mapviewer")
        if self.edits.is_saved:
            self._keep.stop()
            # Not what a crash left, and is still offered.
            if self._has_kept:
                self._has_kept = False
                self._end_keeping()
                forget_unsaved(self.unsaved)
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
            self._parent,
            tr("Authoring", "Save story"),
            str(Path.home() / name),
            tr("Authoring", "Story file (*.story);;Folder (*)"),
        )
        return bool(chosen) and self.save_to(Path(chosen))

    def save_to(self, path: Path, *, over_others: bool = False) -> bool:
        """Save as a folder, or as one file when the name ends in ``.story``; one sentence when that fails.

        What somebody else wrote there meanwhile is overwritten only when *over_others* says so; else it is asked.
        """
        before = self.edits.story
        if not self._decide_on_live(before):
            return False
        try:
            story = save_story(without_live(before, self._kept_live), path, over_others=over_others)
        except ChangedOnDiskError as error:
            return self._decide_on_theirs(path, error)
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t save story"), told(error))
            return False
        story = with_live_again(story, before)
        is_elsewhere = before.path is None or path.resolve() != before.path.resolve()
        lost = next(unusable_pictures(before), None) if is_elsewhere else None
        self.edits = undo.saved(self.edits, story)
        self._session.adopt(story, carried(self._session.view, story))
        self._tell()
        said = tr("Authoring", "Saved to {file}").format(file=path)
        if lost is not None:
            said += ". " + tr("Authoring", "A step’s picture was left out: {problem}").format(problem=told(lost))
        self._session.notice(said)
        return True

    def _decide_on_theirs(self, path: Path, error: ChangedOnDiskError) -> bool:
        """Ask what becomes of a story that somebody else wrote to; whether this one was saved."""
        answer = ask_about_theirs(error, self._parent)
        if answer == MINE:
            return self.save_to(path, over_others=True)
        if answer == BOTH:
            return self.save_as()
        if answer == THEIRS:
            try:
                story = told_story(path)
            except DataError as wrong:
                say(self._parent, tr("Authoring", "Couldn’t open story"), told(wrong))
                return False
            self.edits = undo.begin(story)
            self._session.adopt(story, carried(self._session.view, story))
            self._tell()
        return False

    def _decide_on_live(self, story: Story) -> bool:
        """Ask, once for each layer of a database, whether its features are saved as a file; False to save nothing."""
        for layer in story.layers.values():
            if layer.live is None or layer.id in self._kept_live or layer.id in self._left_live:
                continue
            answer = ask_about_live(layer, self._parent)
            if answer is None:
                return False
            (self._kept_live if answer else self._left_live).add(layer.id)
        return True

    def may_leave(self) -> bool:
        """Ask what to do with unsaved work, if there is some; False to stay.

        What is given up stays on the desk, unsaved, until another story lies there: that one may fail to open.
        """
        self._follow()
        if self.edits.is_saved:
            return True
        buttons = QMessageBox.StandardButton
        box = AcceleratedBox(
            QMessageBox.Icon.Question,
            tr("Authoring", "Save story?"),
            tr("Authoring", "“{story}” has unsaved changes.").format(story=self.edits.story.title),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._parent,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def give_up(self) -> None:
        """Forget what is unsaved: the window closes."""
        self.edits = replace(self.edits, saved=self.edits.story)
        self._tell()

    def _keep_now(self) -> None:
        """Keep the story beside the window: with large layers that takes seconds."""
        if self.edits.is_saved:
            return
        if self._keeping is not None:  # what is written now is out of date already
            self._keep.start()
            return
        self._has_kept = True
        story, folder = self.edits.story, self.unsaved
        self._keeping = JobWatcher(Job(lambda _control: keep_unsaved(story, folder), "keeping").start(), self)
        self._keeping.ended.connect(self._end_keeping)

    def _end_keeping(self) -> None:
        """Wait until what is being kept is written, and tell what went wrong."""
        keeping, self._keeping = self._keeping, None
        if keeping is None:
            return
        keeping.stop()
        trouble = keeping.job.result()
        if trouble and not self._has_told:
            self._has_told = True
            self._session.notice(tr("Authoring", "Couldn’t back up unsaved changes: {reason}").format(reason=trouble))


def with_layer(story: Story, layer: Layer) -> Story:
    """The story with *layer* in the place of the one with its id, if it has one."""
    if layer.id not in story.layers:
        return story
    return replace(story, layers={**story.layers, layer.id: layer})


def with_live_again(saved: Story, before: Story) -> Story:
    """The story as it was before it was saved, with its layers of databases, which no file has, and as it is on disk.

    Layers that were saved keep the names of their files.
    """
    layers = {
        name: layer if layer.live is not None or name not in saved.layers else saved.layers[name]
        for name, layer in before.layers.items()
    }
    return replace(before, path=saved.path, layers=layers, origin=saved.origin)


def ask_about_theirs(error: ChangedOnDiskError, window: QWidget) -> str:
    """What to do about a story that somebody else wrote to: `BOTH`, `THEIRS`, `MINE`, or "" for nothing now."""
    words = tr(
        "Authoring",
        "Another program, or another window, has changed this story since you opened it: {files}.\n\n"
        "Keep both by saving yours under another name, or keep only one of them?",
    )
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        tr("Authoring", "Changed on disk"),
        words.format(files=", ".join(error.files[:6])),
        QMessageBox.StandardButton.Cancel,
        window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    both = box.addButton(tr("Authoring", "Keep both…"), QMessageBox.ButtonRole.AcceptRole)
    theirs = box.addButton(tr("Authoring", "Take theirs"), QMessageBox.ButtonRole.DestructiveRole)
    mine = box.addButton(tr("Authoring", "Take mine"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(both)
    box.exec()
    clicked = box.clickedButton()
    return next((answer for button, answer in ((both, BOTH), (theirs, THEIRS), (mine, MINE)) if clicked is button), "")


def ask_about_live(layer: Layer, window: QWidget) -> bool | None:
    """Whether a layer of a database is saved as it is seen (True) or left out (False); None to save nothing."""
    assert layer.live is not None
    count = len(layer.rows)
    words = tr(
        "Authoring",
        "“{layer}” comes from {database}. Stories never store a connection.\n\n"
        "Save the features last fetched as a file in the story, or leave the layer out?",
    )
    box = AcceleratedBox(
        QMessageBox.Icon.Question,
        tr("Authoring", "Save database features?"),
        words.format(layer=layer.title, database=layer.live.address.words),
        QMessageBox.StandardButton.Cancel,
        window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    keep = box.addButton(tr("Authoring", "Save %n feature(s)", "", count), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(tr("Authoring", "Leave layer out"), QMessageBox.ButtonRole.DestructiveRole)
    keep.setEnabled(count > 0)
    box.setDefaultButton(keep if count else leave)
    box.exec()
    if box.clickedButton() is keep:
        return True
    return False if box.clickedButton() is leave else None


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
