"""What each command of the window does: those of the story and of going about in it here, others beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from geodata.core.errors import DataError
from mapviewer.app.commands.export_commands import ExportCommands
from mapviewer.app.commands.help_commands import HelpCommands
from mapviewer.app.commands.view_commands import ViewCommands
from mapviewer.app.window_parts import WindowParts
from mapviewer.app.window_state import WindowState
from mapviewer.description.search_index import Hit, HitKind
from mapviewer.session.alignment_commands import lens_commands
from mapviewer.session.navigation import view_of
from mapviewer.session.story_opening import all_problems, open_into
from mapviewer.ui.actions import COMMANDS, Command, Run, keys_text
from mapviewer.ui.translate import told, tr


class Commands:
    """The functions behind the actions of one window."""

    def __init__(self, frame: QMainWindow, parts: WindowParts, remembering: WindowState) -> None:
        self._frame, self._parts, self._remembering = frame, parts, remembering
        self._session = parts.session
        self._told: tuple[str, ...] = ()

    def table(self) -> Run:
        """A function for each command id."""
        parts, session = self._parts, self._session
        run: dict[str, Callable[[], None]] = {
            "story.open": self.choose_story,
            "story.problems": self.show_problems,
            "story.quit": self.quit,
            "present.start": partial(self.present, True),
            "present.here": partial(self.present, False),
            "go.search": self.search,
            "go.commands": lambda: self.search("> "),
            "go.back": session.go_back,
            "go.forward": session.go_forward,
            "go.home": parts.map.show_whole_story,
            "go.selected": self.zoom_to_selection,
            "step.next": parts.tour.go_next,
            "step.previous": parts.tour.go_previous,
            "step.return": parts.tour.go_back_to_step,
            "step.list": parts.tour.show_list,
            "mention.next": partial(self.walk_mentions, 1),
            "mention.previous": partial(self.walk_mentions, -1),
            "menu.open": lambda: parts.topbar.menu.showMenu(),
            "numbers.open": self.open_numbers,
            "article.next": parts.article.next_place,
            "article.previous": parts.article.previous_place,
            "article.find": self.find,
        }
        run |= ExportCommands(self._frame, parts).table()
        run |= ViewCommands(self._frame, parts, self._remembering).table()
        run |= parts.gate.table()
        run |= {"edit.undo": self.undo, "edit.redo": self.redo}
        run |= HelpCommands(self._frame, parts, self.open_story).table()
        run |= parts.timeline.commands()
        run |= lens_commands(session, self._frame)
        return run

    # Story

    def choose_story(self) -> None:
        """Ask for a story and open it."""
        folder = str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            self._frame,
            tr("Commands", "Open story"),
            folder,
            tr("Commands", "Stories (*.story story.toml);;All files (*)"),
        )
        if chosen:
            self.open_story(chosen)

    def open_story(self, reference: str | Path) -> bool:
        """Open a story and return True; show an error and keep the current story if it cannot be opened."""
        if not self._parts.gate.may_leave():
            return False
        try:
            open_into(self._session, reference)
        except DataError as error:
            from mapviewer.ui.message_boxes import say  # late: start-up time

            say(self._frame, tr("Commands", "Couldn’t open story"), told(error))
            return False
        self._remembering.save_soon()
        return True

    def recent_actions(self) -> Sequence[QAction]:
        """Return an action for each recent story."""
        actions = []
        for reference in self._remembering.settings.recent:
            action = QAction(reference.replace("&", "&&"), self._frame)
            action.triggered.connect(lambda _checked=False, name=reference: self.open_story(name))
            actions.append(action)
        return actions

    def tell_problems(self) -> None:
        """Show a notification if the story has problems."""
        problems = all_problems(self._session.world)
        count, told, self._told = len(problems), self._told, problems
        if count and problems != told:
            words = tr("Commands", "This story has %n problem(s). The rest is shown.", "", count)
            self._parts.notice.show_notice(words, tr("Commands", "Show problems"), self.show_problems)

    def show_problems(self) -> None:
        """List the problems of the story."""
        from mapviewer.ui.message_boxes import TextDialog, problems_text

        TextDialog(
            tr("Commands", "Story problems"), problems_text(all_problems(self._session.world)), self._frame
        ).open()

    def quit(self) -> None:
        """Close the window, which ends the program."""
        self._frame.close()

    def undo(self) -> None:
        """Take back the last edit; where nothing was edited, the last change of the view."""
        if not self._parts.gate.undo():
            self._session.go_back()

    def redo(self) -> None:
        """Do again what was taken back: an edit, else a change of the view."""
        if not self._parts.gate.redo():
            self._session.go_forward()

    def present(self, from_start: bool) -> None:
        """Show the steps full screen."""
        self._parts.present(from_start)

    def open_source(self, source_id: str) -> None:
        """Open a source's address in the reader's browser."""
        from mapviewer.ui.data_page import open_address, web_address

        source = self._session.story.sources.get(source_id)
        address = web_address(source) if source else ""
        if address and not open_address(address):
            QGuiApplication.clipboard().setText(address)
            self._session.notice(
                tr("Commands", "Couldn’t open a browser. Copied the address instead: {address}").format(address=address)
            )

    # Go

    def search(self, text: str = "") -> None:
        """Put the caret into the search field, shown if need be."""
        self._parts.open_search(text)

    def find(self) -> None:
        """Find words in the article."""
        self._parts.show_panel("article", True)
        self._parts.article.find_in_text()

    def walk_mentions(self, by: int) -> None:
        """Go to the next or previous passage that mentions the selection."""
        if not self._parts.shows_panel("article"):
            self._parts.details.walk(by)
        elif by > 0:
            self._parts.article.next_mention()
        else:
            self._parts.article.previous_mention()

    def zoom_to_selection(self) -> None:
        """Show the ground of what is selected."""
        view = self._session.view
        if view.selection:
            self._session.show(view_of(self._session.world, view, view.selection))
        else:
            self._session.notice(tr("Commands", "Nothing selected."))

    def open_numbers(self) -> None:
        """Ask for a table of numbers, and show it as a layer."""
        from mapviewer.indicators.indicator_dialog import open_numbers  # late: start-up time

        gate = self._parts.gate
        open_numbers(self._session, self._frame, gate.edit, as_places=gate.read_places)


def command_hits(actions: Mapping[str, QAction], further: Sequence[Command] = ()) -> list[Hit]:
    """The commands that can be done now, with *further* ones of the story, for the search field."""
    return [
        Hit(HitKind.COMMAND, command.id, f"{tr('Commands', command.menu)}: {command.label}", keys_text(command),
            also=tr("Commands", command.also) if command.also else "")
        for command in (*COMMANDS, *further)
        if command.id in actions and actions[command.id].isEnabled()
    ]  # fmt: skip
