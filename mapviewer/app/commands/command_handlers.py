"""What each command of the window does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from geodata.core.errors import DataError
from geodata.view.view import Theme, View
from geodata.view.view_codec import link_of
from mapviewer.app.commands.help_commands import HelpCommands
from mapviewer.app.window_parts import PANELS, WindowParts
from mapviewer.app.window_state import WindowState
from mapviewer.canvas.color_vision import Preview, look_through
from mapviewer.description.search_index import Hit, HitKind
from mapviewer.session.alignment_commands import lens_commands
from mapviewer.session.navigation import view_of
from mapviewer.session.story_actions import name_titles, next_viewpoint
from mapviewer.session.story_opening import all_problems, open_into
from mapviewer.ui.actions import COMMANDS, Command, Run, keys_text
from mapviewer.ui.background.coroutine import begin, finished
from mapviewer.ui.fonts import TEXT_SIZES
from mapviewer.ui.translate import LANGUAGES, told, tr


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
            "story.export": self.export,
            "story.print": self.print_map,
            "story.share": self.share,
            "story.handouts": self.make_handouts,
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
            "go.copy": self.copy_link,
            "go.copy-map": self.copy_map,
            "step.next": parts.tour.go_next,
            "step.previous": parts.tour.go_previous,
            "step.return": parts.tour.go_back_to_step,
            "step.list": parts.tour.show_list,
            "mention.next": partial(self.walk_mentions, 1),
            "mention.previous": partial(self.walk_mentions, -1),
            "panel.features": self.list_features,
            "view.coverage": self.show_coverage,
            "view.viewpoints": self.show_viewpoints,
            "viewpoint.next": partial(next_viewpoint, session),
            "theme.next": self.next_theme,
            "text.larger": partial(self.resize_text, 1),
            "text.smaller": partial(self.resize_text, -1),
            "text.normal": partial(self.resize_text, 0),
            "view.still": self.set_still,
            "view.full": self.set_full,
            "view.measure": parts.map.distance.toggle,
            "view.coordinates": self.set_coordinates,
            "edit.settings": self.show_settings,
            "focus.next": partial(self.move_focus, 1),
            "focus.previous": partial(self.move_focus, -1),
            "menu.open": lambda: parts.topbar.menu.showMenu(),
            "numbers.open": self.open_numbers,
            "article.next": parts.article.next_place,
            "article.previous": parts.article.previous_place,
            "article.find": self.find,
        }
        run |= {f"panel.{name}": partial(self.toggle_panel, name) for name in PANELS}
        run |= parts.gate.table()
        run |= {"edit.undo": self.undo, "edit.redo": self.redo}
        run |= HelpCommands(self._frame, parts, self.open_story).table()
        run |= parts.timeline.commands()
        run |= lens_commands(session, self._frame)
        run |= {f"theme.{theme.value}": partial(self.set_theme, theme) for theme in Theme}
        run |= {f"language.{code}": partial(self.set_language, code) for code in ("", *LANGUAGES)}
        run |= {f"preview.{preview.value}": partial(self.look_through, preview) for preview in Preview}
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

    def export(self) -> None:
        """Ask for format and size, and draw what the map shows now."""
        from mapviewer.export.export_dialog import ExportDialog  # late: start-up time

        dialog = ExportDialog(self._session.world, self._seen(), pictures_folder(), self._frame)
        dialog.exported.connect(
            lambda path: self._session.notice(tr("Commands", "Exported to {file}").format(file=path))
        )
        dialog.open()

    def _seen(self) -> View:
        """The view as the map shows it now, also in the middle of a flight."""
        return replace(self._session.view, camera=self._parts.map.canvas.view.camera)

    def print_map(self) -> None:
        """Show the map on a page, from where it is printed."""
        from mapviewer.export.map_copy import MapPrint  # late: start-up time

        MapPrint(self._session.world, self._seen(), self._frame).open()

    def copy_map(self) -> None:
        """Put what the map shows on the clipboard, with title, legend and credits."""
        from mapviewer.export.map_copy import map_mime  # late: start-up time

        QGuiApplication.clipboard().setMimeData(map_mime(self._session.world, self._seen()))
        self._session.notice(tr("Commands", "The map is on the clipboard, as a picture and as SVG."))

    def undo(self) -> None:
        """Take back the last edit; where nothing was edited, the last change of the view."""
        if not self._parts.gate.undo():
            self._session.go_back()

    def redo(self) -> None:
        """Do again what was taken back: an edit, else a change of the view."""
        if not self._parts.gate.redo():
            self._session.go_forward()

    def share(self) -> None:
        """Ask where, and write the story as one web page."""
        proposed = str(pictures_folder() / f"{self._session.story.id}.html")
        chosen, _ = QFileDialog.getSaveFileName(
            self._frame, tr("Commands", "Share as web page"), proposed, tr("Commands", "Web pages (*.html)")
        )
        if not chosen:
            return
        path = Path(chosen).with_suffix(".html") if not Path(chosen).suffix else Path(chosen)
        begin(self._share(path))

    async def _share(self, path: Path) -> None:
        from mapviewer.export.export_job import export_job
        from mapviewer.export.web.web_page import share  # late: start-up time

        story = self._session.story
        job = export_job(lambda _advance: share(story, path)).start()
        try:
            await finished(job, tr("Commands", "Writing {file}…").format(file=path.name), self._frame)
        except DataError as error:
            self._session.notice(told(error))
        else:
            self._session.notice(tr("Commands", "Saved to {file}. The file opens in any browser.").format(file=path))

    def make_handouts(self) -> None:
        """Ask what a class should take home, and make it."""
        from mapviewer.export.lesson_dialog import LessonDialog  # late: start-up time

        view = replace(self._session.view, camera=self._parts.map.canvas.view.camera)
        dialog = LessonDialog(self._session.world, view, pictures_folder(), self._frame)
        dialog.exported.connect(
            lambda path: self._session.notice(tr("Commands", "Exported to {file}").format(file=path))
        )
        dialog.open()

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

    def copy_link(self) -> None:
        """Put a link to this view on the clipboard."""
        link = link_of(self._session.story.id, self._session.view)
        QGuiApplication.clipboard().setText(link)
        self._session.notice(tr("Commands", "Link copied. Paste it into Search (Ctrl+K) to return to this view."))

    # View

    def toggle_panel(self, name: str) -> None:
        """Show a hidden panel and go to it, hide a shown one."""
        parts, shown = self._parts, not self._parts.shows_panel(name)
        parts.show_panel(name, shown)
        if shown:
            goals = {"layers": parts.lists.panel, "details": parts.details, "timeline": parts.timeline}
            _go_to(goals.get(name, parts.reading.panel))

    def list_features(self) -> None:
        """Show the list of what is on the map and go to it."""
        self._parts.show_panel("layers", True)
        self._parts.lists.choose(1)
        self._parts.features.setFocus()

    def show_coverage(self) -> None:
        """The two coverage lists."""
        from mapviewer.panels.coverage_panel import CoveragePanel  # late: start-up time

        panel = CoveragePanel(self._session, self._frame)
        panel.sentence_chosen.connect(self._parts.reveal)
        panel.show()

    def show_viewpoints(self) -> None:
        """What each viewpoint makes of disputed ground, and on what source."""
        from mapviewer.panels.viewpoint_panel import ViewpointPanel  # late: start-up time

        ViewpointPanel(self._session, self._frame).show()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in one theme."""
        self._session.show(replace(self._session.view, theme=theme))

    def set_language(self, language: str) -> None:
        """Show the interface in another language after a restart, and the map's names where the story has them."""
        parts, remembering, session = self._parts, self._remembering, self._session
        before, view = remembering.settings, session.view
        if language == before.language:
            return
        if language in name_titles(session.story):
            session.show(replace(view, names=language))
        remembering.settings = replace(before, language=language)
        if self._frame.close():
            parts.relaunch_wanted.emit()
            return
        remembering.settings = before
        session.show(view)
        parts.actions_by_id[f"language.{before.language}"].setChecked(True)

    def look_through(self, preview: Preview) -> None:
        """Show the map, and what beside it has its colours, as other eyes or a washed-out projector have it."""
        parts = self._parts
        for place in (parts.map.canvas, parts.lists, parts.reading, parts.details, parts.timeline):
            look_through(place, preview)

    def next_theme(self) -> None:
        """The theme after this one."""
        themes = list(Theme)
        self.set_theme(themes[(themes.index(self._session.view.theme) + 1) % len(themes)])

    def resize_text(self, step: int) -> None:
        """Larger or smaller text on map and page; 0 for the normal size."""
        now = self._session.view.text_scale
        nearest = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - now))
        index = min(max(nearest + step, 0), len(TEXT_SIZES) - 1)
        self._session.show(replace(self._session.view, text_scale=TEXT_SIZES[index] if step else 1.0))

    def set_still(self) -> None:
        """With or without flights."""
        still = self._parts.actions_by_id["view.still"].isChecked()
        self._parts.map.canvas.reduced_motion = still
        self._remembering.save_soon()

    def set_coordinates(self) -> None:
        """With or without the coordinates under the pointer."""
        self._parts.map.coordinates.switch(self._parts.actions_by_id["view.coordinates"].isChecked())

    def show_settings(self) -> None:
        """Everything that can be set, in one dialog."""
        from mapviewer.app.settings_dialog import SettingsDialog  # late: start-up time

        SettingsDialog(self._session, self._parts.actions_by_id, self._frame).open()

    def set_full(self) -> None:
        """Full screen and back."""
        if self._frame.isFullScreen():
            self._remembering.show()
        else:
            self._frame.showFullScreen()
        self._parts.actions_by_id["view.full"].setChecked(self._frame.isFullScreen())

    def move_focus(self, by: int) -> None:
        """From panel to panel, round and round."""
        parts = self._parts
        parts.map.canvas.shows_focus = True
        reading, lists = parts.reading.panel, parts.lists.panel
        ring = [parts.map, parts.tour, parts.timeline, reading, parts.details, parts.search, lists]
        ring = [panel for panel in ring if panel.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (place for place, panel in enumerate(ring) if focus and panel.isAncestorOf(focus)), -by if by > 0 else 0
        )
        goal = ring[(here + by) % len(ring)]
        _go_to(goal)
        parts.map.canvas.update()

    def open_numbers(self) -> None:
        """Ask for a table of numbers, and show it as a layer."""
        from mapviewer.indicators.indicator_dialog import open_numbers  # late: start-up time

        gate = self._parts.gate
        open_numbers(self._session, self._frame, gate.edit, as_places=gate.read_places)


def _go_to(panel: QWidget) -> None:
    (panel.focusProxy() or panel).setFocus(Qt.FocusReason.TabFocusReason)


def pictures_folder() -> Path:
    """Where this reader's pictures are, else the home folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def command_hits(actions: Mapping[str, QAction], further: Sequence[Command] = ()) -> list[Hit]:
    """The commands that can be done now, with *further* ones of the story, for the search field."""
    return [
        Hit(HitKind.COMMAND, command.id, f"{tr('Commands', command.menu)}: {command.label}", keys_text(command),
            also=tr("Commands", command.also) if command.also else "")
        for command in (*COMMANDS, *further)
        if command.id in actions and actions[command.id].isEnabled()
    ]  # fmt: skip
